import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Tokenize } from '#jurisdiction/text/features.ts';

let jieba: Jieba | undefined;

/** Cuts running Chinese into words. The dictionary (some 5 MB) is loaded on first use. */
export const tokenize: Tokenize = (text) => {
	jieba ??= Jieba.withDict(dict);
	return jieba.cut(text, true);
};
