/** Boxes of an MP4 that tell of place, device, owner or program: user data, metadata and what programs add. */
const telling = new Set(['udta', 'meta', 'uuid', 'Xtra']);
/** Boxes that hold other boxes in which such ones stand. */
const holding = new Set(['moov', 'trak', 'mdia', 'minf', 'moof', 'traf', 'edts']);

/** A sound or film without the tags that say where, with what and by whom it was made. What is heard and seen stays byte for byte. */
export const withoutTags = (bytes: Uint8Array, ending: string): Uint8Array =>
	ending === 'mp3' ? withoutId3(bytes) : withoutBoxes(bytes);

/** Telling boxes become free room of the same length, so that nothing in the file moves. */
function withoutBoxes(bytes: Uint8Array): Uint8Array {
	const copy = new Uint8Array(bytes);
	const view = new DataView(copy.buffer);
	const walk = (from: number, to: number, depth: number): void => {
		for (let at = from; at + 8 <= to;) {
			const box = boxAt(view, at, to);
			if (box === null) return;
			if (telling.has(box.name)) {
				copy.fill(0, at + box.head, at + box.size);
				copy.set([0x66, 0x72, 0x65, 0x65], at + 4);
			} else if (holding.has(box.name) && depth < 8) walk(at + box.head, at + box.size, depth + 1);
			at += box.size;
		}
	};
	walk(0, copy.length, 0);
	return copy;
}

function boxAt(view: DataView, at: number, to: number): { name: string; size: number; head: number } | null {
	const short = view.getUint32(at);
	const name = String.fromCharCode(...[4, 5, 6, 7].map((n) => view.getUint8(at + n)));
	const long = short === 1 && at + 16 <= to;
	const size = short === 0 ? to - at : long ? Number(view.getBigUint64(at + 8)) : short;
	const head = long ? 16 : 8;
	return size < head || at + size > to ? null : { name, size, head };
}

/** ID3 stands before the sound (v2) or in its last 128 bytes (v1). */
function withoutId3(bytes: Uint8Array): Uint8Array {
	let from = 0;
	while (bytes.length - from > 10 && String.fromCharCode(...bytes.subarray(from, from + 3)) === 'ID3') {
		const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(from + 6, from + 10);
		const footer = ((bytes[from + 5] ?? 0) & 0x10) === 0 ? 0 : 10;
		from += 10 + ((a & 127) << 21) + ((b & 127) << 14) + ((c & 127) << 7) + (d & 127) + footer;
	}
	const last = bytes.length - 128;
	const tail = last >= from && String.fromCharCode(...bytes.subarray(last, last + 3)) === 'TAG';
	return from >= bytes.length ? bytes : bytes.slice(from, tail ? last : bytes.length);
}
