import { readDocument } from '#disclosure/redaction/read-document.server.ts';
import { hiddenIn, type Hidden } from '#platform/hidden-data.server.ts';

/** One sign may be a flaw of the drawing; two that nobody sees are text. */
const LEAST = 2;

/** What a file that is to be published carries beside what it shows; in a PDF also text that a surface or picture covers. */
export async function hiddenInPublication(bytes: Uint8Array): Promise<Hidden[]> {
	const found = await hiddenIn(bytes);
	if (found.includes('hidden-text') || found.includes('unreadable')) return found;
	if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return found;
	const read = await readDocument(bytes);
	const hidden = typeof read !== 'string' && read.kind === 'pdf' ? read.hidden : 0;
	return hidden < LEAST ? found : [...found, 'hidden-text'];
}
