import { spansUnder } from '#disclosure/redaction/areas.server.ts';
import type { Area, Span } from '#disclosure/redaction/passages.ts';
import { readBack } from '#disclosure/redaction/read-back.server.ts';
import type { Readable } from '#disclosure/redaction/read-document.server.ts';
import { writeRedacted } from '#disclosure/redaction/write-redacted.server.ts';

/** The redacted file, or what was still found in it when it was read back; then it is not used. */
export async function redact(
	document: Readable,
	marked: readonly Span[],
	areas: readonly Area[] = []
): Promise<{ bytes: Buffer } | { found: readonly string[] }> {
	const spans = [...marked, ...spansUnder(document, areas)];
	const bytes = await writeRedacted(document, spans, areas);
	const found = await readBack(document, spans, bytes, areas);
	return found.length === 0 ? { bytes } : { found };
}
