import type { Span } from '#disclosure/redaction/passages.ts';
import { readBack } from '#disclosure/redaction/read-back.server.ts';
import type { Readable } from '#disclosure/redaction/read-document.server.ts';
import { writeRedacted } from '#disclosure/redaction/write-redacted.server.ts';

/** The redacted file, or what was still found in it when it was read back; then it is not used. */
export async function redact(
	document: Readable,
	spans: readonly Span[]
): Promise<{ bytes: Buffer } | { found: readonly string[] }> {
	const bytes = await writeRedacted(document, spans);
	const found = await readBack(document, spans, bytes);
	return found.length === 0 ? { bytes } : { found };
}
