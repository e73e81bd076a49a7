import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { findTopics } from '#jurisdiction/topics/find-topics.ts';
import type { TopicMessage } from '#jurisdiction/topics/message.ts';
import { tokenize } from '#jurisdiction/text/tokenizer.server.ts';

const usage = `npm run topics -- FILE
The file holds one JSON object a line: id, title, body, time, and where known user, likes, dislikes.
Prints the topics, the hottest first, one JSON object a line: rank, place, members.`;

const message = z.object({
	id: z.union([z.string(), z.number()]).transform(String),
	title: z.string(),
	body: z.string().default(''),
	time: z.string().default(''),
	user: z
		.union([z.string(), z.number()])
		.transform(String)
		.nullish()
		.transform((user) => user ?? undefined),
	likes: z
		.number()
		.nullish()
		.transform((likes) => likes ?? 0),
	dislikes: z
		.number()
		.nullish()
		.transform((dislikes) => dislikes ?? 0)
});

function read(path: string): TopicMessage[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.flatMap((line, i) => {
			if (line.trim() === '') return [];
			try {
				return [message.parse(JSON.parse(line))];
			} catch {
				throw new Error(`${path}:${i + 1}: not a JSON object with id, title, body and time`);
			}
		});
}

const [file] = process.argv.slice(2);
if (file === undefined) {
	console.error(usage);
	process.exitCode = 2;
} else {
	try {
		const messages = read(file);
		const times = messages.map(({ time }) => Date.parse(time)).filter((time) => !Number.isNaN(time));
		const newest = times.reduce((last, time) => Math.max(last, time), 0);
		for (const [i, { place, members }] of findTopics(messages, tokenize, newest).entries()) {
			console.log(JSON.stringify({ rank: i + 1, place, members }));
		}
	} catch (fault) {
		console.error(fault instanceof Error ? fault.message : String(fault));
		process.exitCode = 1;
	}
}
