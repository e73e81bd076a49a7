import { nodeHash, rootOver } from '#register/tree.server.ts';

/** Takes leaf hashes one after another and knows the root at every size; it holds one hash for each bit of the size. */
export function folding(): { add: (leaf: Buffer) => void; size: () => number; root: () => Buffer } {
	// Roots of full subtrees, the widest first; their widths are the bits of the size.
	const full: { width: number; root: Buffer }[] = [];
	let count = 0;
	return {
		add: (leaf) => {
			count += 1;
			let node = { width: 1, root: leaf };
			for (let left = full.at(-1); left?.width === node.width; left = full.at(-1)) {
				full.pop();
				node = { width: node.width * 2, root: nodeHash(left.root, node.root) };
			}
			full.push(node);
		},
		size: () => count,
		root: () => {
			const [last, ...rest] = full.map((one) => one.root).toReversed();
			return last ? rest.reduce((right, left) => nodeHash(left, right), last) : rootOver([]);
		}
	};
}
