import type { Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { addDays, dayInChina, instantOf, type Day } from '#clocks/day.ts';
import { documents } from '#demonstration/disclosures/documents.ts';
import { listsTold } from '#demonstration/disclosures/lists.ts';
import { normativeDocuments } from '#demonstration/disclosures/normative.ts';
import { resultsTold } from '#demonstration/disclosures/results.ts';
import type { Told } from '#demonstration/disclosures/told.ts';
import type { Staff } from '#demonstration/staff.ts';
import { publishCleanUp } from '#disclosure/normative/clean-up.server.ts';
import { draft } from '#disclosure/draft.store.server.ts';
import { release } from '#disclosure/release.store.server.ts';
import { readStanding } from '#disclosure/releases.queries.server.ts';
import { kindOf } from '#disclosures.ts';
import { disclosedAs } from '#publication/disclosed.queries.server.ts';

const clear = { secrecy: 'clear', privacy: 'clear', thirdParty: 'clear' };
const concern: Told = {
	kind: 'concern',
	unit: 'water',
	formed: 18,
	published: 1,
	raw: {
		title: '城区高层晚间水压低，什么时候能解决',
		worry: '信陵城区一些高层住户反映，晚上七点到十点水压低，有时上不了楼。',
		text: '一、主要原因是部分管网老化，晚高峰用水集中。\n二、沿江路和新街的管网正在改造，改造期间夜间分时加压。\n三、改造全部完成前，每两周在这里公布一次进展。'
	}
};
const profiles: readonly Told[] = [
	{
		kind: 'profile',
		unit: 'petitions',
		formed: 120,
		published: 6,
		raw: {
			hours: '工作日上午8:30—12:00，下午14:30—17:30',
			phone: '12345',
			departments: '来访接待科、办信科、督查科'
		}
	}
];

/** Tells what the county tells unasked: each drafted by one officer, reviewed and published by another, at its time. */
export async function seedDisclosures(context: Context, staff: Staff): Promise<void> {
	const today = dayInChina(context.now);
	const indexes: string[] = [];
	const all = [...normativeDocuments, ...listsTold, ...profiles, ...documents, ...resultsTold, concern];
	for (const told of all) {
		const key = await tell(context, staff, told, today, indexes);
		if (told.kind === 'document' && key) indexes.push(key);
	}
	await cleanUp(context, staff, today);
}

const at = (context: Context, day: Day, hour = 10): Context => ({
	...context,
	now: new Date(Math.min(context.now.getTime(), instantOf(day).getTime() + hour * 3_600_000))
});

function wordsOf(told: Told, today: Day, indexes: readonly string[]): Record<string, string> {
	const formedOn = addDays(today, -told.formed);
	const said = Object.entries(told.raw).map(([name, text]) => [
		name,
		text
			.replace('{year}', formedOn.slice(0, 4))
			.replace(/\{index:(\d+)\}/, (_, n: string) => indexes[Number(n)] ?? '')
	]);
	const days = Object.entries(told.days ?? {}).map(([name, ago]) => [name, addDays(today, -ago)]);
	return Object.fromEntries([...said, ...days, ['formedOn', formedOn]]) as Record<string, string>;
}

/** Where a row says {lastYear}, last year stands. */
const dated = (row: Readonly<Record<string, string>>, today: Day): Record<string, string> =>
	Object.fromEntries(
		Object.entries(row).map(([key, text]) => [
			key,
			text.replace('{lastYear}', String(Number(today.slice(0, 4)) - 1))
		])
	);

async function tell(
	context: Context,
	staff: Staff,
	told: Told,
	today: Day,
	indexes: readonly string[]
): Promise<string | null> {
	const kind = kindOf(told.kind);
	const writer = staff.handlers(told.unit)[0];
	const head = staff.heads(told.unit)[0];
	if (!kind || !writer || !head) return null;
	const formed = addDays(today, -told.formed);
	const known = told.kind === 'list' ? await knownList(context, told.raw['list'] ?? '', today) : null;
	const id = await draft(at(context, formed), kind, writer, {
		...(known === null ? {} : { id: known }),
		raw: wordsOf(told, today, indexes),
		rows: (told.rows ?? []).map((row) => dated(row, today))
	});
	if (told.published === null) return null;
	const publishing = addDays(formed, told.published);
	await release(at(context, publishing, 9), kind, id, 'submit', writer);
	await release(at(context, publishing), kind, id, 'publish', head, clear);
	for (const { action, ago, raw, by } of told.then ?? []) {
		const day = addDays(today, -ago);
		await release(at(context, day), kind, id, action, by === 'writer' ? writer : head, { on: day, ...raw });
	}
	return keyOf(context, id);
}

const knownList = async (context: Context, list: string, today: Day): Promise<string | null> =>
	(await disclosedAs(context.db, ['list'], list, today))?.id ?? null;

const keyOf = async (context: Context, id: string): Promise<string | null> =>
	(await readStanding(context.db, id))?.key ?? null;

/** A township has gone through its documents and repealed one. */
async function cleanUp(context: Context, staff: Staff, today: Day): Promise<void> {
	const kind = kindOf('clean-up');
	const [writer, head]: (Officer | undefined)[] = [staff.handlers('xinling')[0], staff.heads('xinling')[0]];
	const year = addDays(today, -900).slice(0, 4);
	const key = `巴规登〔${year}〕C001号`;
	const known = await disclosedAs(context.db, ['normative'], key, today);
	if (!kind || !writer || !head || !known) return;
	const formed = addDays(today, -45);
	const rows = [
		{
			key,
			number: known.number,
			title: known.title,
			result: 'repeal',
			reason: '市场已经改制，由新的规则管理。'
		}
	];
	const raw = { title: `信陵镇${formed.slice(0, 4)}年规范性文件清理结果`, formedOn: formed };
	const id = await draft(at(context, formed), kind, writer, { raw, rows });
	await release(at(context, formed, 11), kind, id, 'submit', writer);
	await publishCleanUp(at(context, addDays(formed, 3)), id, head, clear);
}
