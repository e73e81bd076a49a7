const LEAST = 6;

/** Whether a sentence that was set apart still stands in what stays. Shorter scraps are left to the eye. */
export function staysBehind(apart: string, left: readonly string[]): boolean {
	const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
	const sentences = apart
		.split(/[。！？!?；;，,\n]/)
		.map(bare)
		.filter((sentence) => sentence.length >= LEAST);
	return left.some((text) => sentences.some((sentence) => bare(text).includes(sentence)));
}
