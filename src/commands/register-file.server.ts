import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import Papa from 'papaparse';
import { z } from 'zod';

/** One line of a county's old register, whatever its columns were called. */
export type OldEntry = {
	key: string;
	title: string;
	body: string;
	time: Date;
	channel: string;
	unit: string;
	label: string;
	township: string;
	reply: string;
	replyTime: Date | null;
};

export type ReadEntry = { ok: true; entry: OldEntry } | { ok: false; key: string; because: string };

/** Our names of columns, each with the names it has in the file. */
export const columnNames = z.partialRecord(
	z.enum(['id', 'title', 'body', 'time', 'channel', 'unit', 'label', 'township', 'reply', 'replyTime']),
	z.union([z.string(), z.array(z.string())])
);
export type ColumnNames = z.infer<typeof columnNames>;

const usual: Readonly<Record<string, readonly string[]>> = {
	id: ['id', 'ID', '编号', '留言编号', '登记编号'],
	title: ['title', '标题', '主题', '留言主题'],
	body: ['body', 'content', '内容', '留言详情', '正文'],
	time: ['time', '时间', '留言时间', '登记时间'],
	channel: ['channel', '渠道', '来源'],
	unit: ['unit', '单位', '承办单位'],
	label: ['label', '类别', '一级标签'],
	township: ['township', '乡镇'],
	reply: ['reply', '答复', '答复意见', '回复'],
	replyTime: ['replyTime', 'reply_time', 'replied', '答复时间', '回复时间']
};

/** Reads a register of any length line by line, CSV or JSONL by its ending; never holds it whole unless it is CSV. */
export async function* readRegister(file: string, names: ColumnNames): AsyncGenerator<ReadEntry> {
	let line = 0;
	for await (const row of rowsOf(file)) yield entryOf(row, ++line, names);
}

async function* rowsOf(file: string): AsyncGenerator<Record<string, unknown> | null> {
	if (!existsSync(file)) throw new Error(`no such file: ${file}`);
	if (/\.csv$/i.test(file)) {
		const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
		const { data } = Papa.parse<Record<string, unknown>>(text, { header: true, skipEmptyLines: true });
		yield* data;
		return;
	}
	const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
	for await (const text of lines) {
		if (text.trim() === '') continue;
		try {
			const row: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
			yield typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : null;
		} catch {
			yield null;
		}
	}
}

function entryOf(row: Record<string, unknown> | null, line: number, names: ColumnNames): ReadEntry {
	if (row === null) return { ok: false, key: `line ${line}`, because: 'not-readable' };
	const value = (name: keyof ColumnNames): string => {
		const own = names[name];
		const places = own === undefined ? (usual[name] ?? []) : Array.isArray(own) ? own : [own];
		for (const place of places) {
			const found = row[place];
			if (typeof found === 'string' && found.trim() !== '') return found.replace(/\r\n/g, '\n').trim();
			if (typeof found === 'number') return String(found);
		}
		return '';
	};
	const key = value('id') || createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 24);
	const time = instantIn(value('time'));
	if (value('body') === '' && value('title') === '') return { ok: false, key, because: 'no-text' };
	if (time === null) return { ok: false, key, because: 'no-time' };
	const replyTime = instantIn(value('replyTime'));
	if (value('reply') !== '' && replyTime === null) return { ok: false, key, because: 'reply-without-time' };
	if (replyTime !== null && replyTime < time) return { ok: false, key, because: 'reply-before-message' };
	const body = value('body') || value('title');
	return {
		ok: true,
		entry: {
			key,
			title: value('title') || [...body].slice(0, 40).join(''),
			body,
			time,
			channel: value('channel'),
			unit: value('unit'),
			label: value('label'),
			township: value('township'),
			reply: value('reply'),
			replyTime
		}
	};
}

/** A time with its zone, or a local one, which is then Chinese time. */
export function instantIn(text: string): Date | null {
	const found =
		/^(\d{4})[-/年.](\d{1,2})[-/月.](\d{1,2})日?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(
			text.trim()
		);
	if (!found) return null;
	const [, year, month, date, hour = '0', minute = '00', second = '00', zone = '+08:00'] = found;
	const two = (part: string | undefined) => String(part).padStart(2, '0');
	const instant = new Date(`${year}-${two(month)}-${two(date)}T${two(hour)}:${minute}:${second}${zone}`);
	return Number.isNaN(instant.getTime()) ? null : instant;
}
