import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findTopics } from '#jurisdiction/topics/find-topics.ts';
import type { TopicMessage } from '#jurisdiction/topics/message.ts';
import { tokenize } from '#jurisdiction/text/tokenizer.server.ts';

const asOf = Date.parse('2026-03-31T00:00:00+08:00');

const write = (id: string, user: string, title: string, body: string, more: Partial<TopicMessage> = {}) => ({
	id,
	user,
	title,
	body,
	time: '2026-03-20T10:00:00+08:00',
	...more
});

const about = (place: string, letter: string) => [
	write(
		`${letter}1`,
		`${letter}-ann`,
		`${place}小区楼下烧烤摊油烟扰民`,
		`${place}小区一楼烧烤摊每晚油烟很大，不敢开窗。`
	),
	write(
		`${letter}2`,
		`${letter}-bob`,
		`投诉${place}夜宵摊油烟直排`,
		`夜宵摊把油烟直接排到${place}楼上住户家里。`
	),
	write(
		`${letter}3`,
		`${letter}-cai`,
		`${place}烧烤油烟无人管`,
		`我住${place}小区，楼下烧烤油烟熏得睡不着。`
	),
	write(`${letter}4`, `${letter}-dan`, '楼下烧烤摊油烟太大', `我家在${place}小区，烧烤摊油烟从早到晚。`)
];

const others = [
	write('o1', 'o1', '咨询养老金认证怎么办理', '母亲今年七十岁，想问养老金资格认证在哪里办。'),
	write('o2', 'o2', '请问身份证补办需要几天', '身份证丢了，补办要带什么材料，多少天能拿到。'),
	write('o3', 'o3', '建议在码头增设垃圾桶', '码头游客多，垃圾桶太少，希望增设。'),
	write('o4', 'o4', '农村电网电压不稳', '我们组的电压一直不稳，电饭煲都煮不熟饭。'),
	write('o5', 'o5', '学校食堂饭菜太凉', '孩子说食堂的饭菜到手都凉了。')
];

const topicOf = (topics: ReturnType<typeof findTopics>, id: string) =>
	topics.findIndex(({ members }) => members.includes(id));

it('puts four people of one place and matter together, however they write it', () => {
	const [first] = findTopics([...others, ...about('桂花苑', 'g')], tokenize, asOf);
	expect(first?.members).toEqual(['g1', 'g2', 'g3', 'g4']);
	expect(first?.people).toBe(4);
	expect(first?.place).toContain('桂花苑');
});

it('keeps two places of one matter apart', () => {
	const topics = findTopics([...others, ...about('桂花苑', 'g'), ...about('望江楼', 'w')], tokenize, asOf);
	expect(topicOf(topics, 'g1')).toBeGreaterThanOrEqual(0);
	expect(topicOf(topics, 'w1')).toBeGreaterThanOrEqual(0);
	for (const { members } of topics) expect(new Set(members.map((id) => id.charAt(0))).size).toBe(1);
});

it('keeps one text of two townships apart where the form asked for the township', () => {
	const texts = ['n', 'n', 's', 's'].map((where, i) =>
		write(`${where}${i}`, `p${i}`, '村里停水三天没人管', '村里停水三天了，没有人来修。', { where })
	);
	const topics = findTopics([...texts, ...others], tokenize, asOf);
	expect(topics.map(({ members }) => members)).toEqual([
		['n0', 'n1'],
		['s2', 's3']
	]);
});

it('takes a code of another letter than the county’s own for a part of a name', () => {
	const trouble = (id: string, title: string, body: string) => write(id, id, title, body);
	const [first] = findTopics(
		[
			...others,
			trouble('k1', 'A5区橘洲境K9县房屋质量问题', '橘洲境K9县交房后墙面开裂，开发商不修。'),
			trouble('k2', 'A市橘洲境K9县交房后问题多', '电梯不能用，水电是临时的，开发商拖着。'),
			trouble('k3', 'A市A5区橘洲境K9县存在一系列问题', '交房后墙面开裂，消防通道堵了，开发商不理。')
		],
		tokenize,
		asOf
	);
	expect(first).toMatchObject({ people: 3 });
	expect(first?.place).toContain('k9县');
});

it('ranks five repeats of one person below four people', () => {
	const repeats = Array.from({ length: 5 }, (_, i) =>
		write(`r${i}`, 'one', '滨河路路灯不亮请修复', '滨河路的路灯坏了，晚上一片漆黑，请尽快修复。')
	);
	const topics = findTopics([...repeats, ...others, ...about('桂花苑', 'g')], tokenize, asOf);
	const [people, repeated] = [topicOf(topics, 'g1'), topicOf(topics, 'r0')];
	expect(topics[repeated]?.members).toHaveLength(5);
	expect(topics[repeated]?.people).toBe(1);
	expect(people).toBeLessThan(repeated);
});

it('leaves out what nobody else speaks of', () => {
	expect(findTopics(others, tokenize, asOf)).toEqual([]);
});

it('answers alike when asked twice', () => {
	const all = [...about('桂花苑', 'g'), ...others, ...about('望江楼', 'w')];
	expect(findTopics(all, tokenize, asOf)).toEqual(findTopics(all, tokenize, asOf));
});

it('names every message at most once, only messages there are, and the hottest topic first', () => {
	const word = fc.constantFrom(
		'桂花苑',
		'望江楼',
		'滨河路',
		'油烟',
		'路灯',
		'噪音',
		'不亮',
		'扰民',
		'小区',
		'夜里',
		'，'
	);
	const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(''));
	const messages = fc.array(
		fc.record({
			id: fc.constantFrom(...'abcdefghijkl'),
			title: text,
			body: text,
			time: fc.constantFrom('2026-03-01T08:00:00+08:00', '2026-03-20', ''),
			user: fc.constantFrom('x', 'y', undefined),
			likes: fc.nat(50)
		}),
		{ maxLength: 20 }
	);
	fc.assert(
		fc.property(messages, (all) => {
			const topics = findTopics(all, tokenize, asOf);
			const named = topics.flatMap(({ members }) => members);
			expect(new Set(named).size).toBe(named.length);
			for (const id of named) expect(all.some((message) => message.id === id)).toBe(true);
			for (const [i, { heat }] of topics.entries())
				expect(heat).toBeLessThanOrEqual(topics[i - 1]?.heat ?? Infinity);
		}),
		{ numRuns: 60 }
	);
});
