/** A tile by its address in C2SP tlog-tiles; `entries` are the bytes of a tile's leaves. */
export type TileAddress = { readonly level: number | 'entries'; readonly n: number; readonly width: number };

const FULL = 256;

/** The path below `tile/`: `0/x001/234`, with `.p/17` behind it where only 17 hashes are there yet. */
export function tilePath({ level, n, width }: TileAddress): string {
	const digits = String(n).padStart(Math.ceil(String(n).length / 3) * 3, '0');
	const groups = digits.match(/\d{3}/g) ?? [];
	const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
	return `${level}/${name}${width < FULL ? `.p/${width}` : ''}`;
}

/** Reads such a path; null where it is none. */
export function readTilePath(path: string): TileAddress | null {
	const found = /^(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path);
	if (!found) return null;
	const n = Number((found[2] ?? '').replace(/[x/]/g, ''));
	const width = found[3] === undefined ? FULL : Number(found[3]);
	const address = { level: found[1] === 'entries' ? ('entries' as const) : Number(found[1]), n, width };
	return tilePath(address) === path && width <= FULL ? address : null;
}
