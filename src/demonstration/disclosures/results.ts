import type { Told } from '#demonstration/disclosures/told.ts';

type Line = readonly [
	kind: string,
	unit: string,
	mark: string,
	target: string,
	person: boolean,
	matter: string,
	conclusion: string,
	basis: string
];

const lines: readonly Line[] = [
	[
		'penalty',
		'market-regulation',
		'巴市监罚字',
		'信陵某便利店',
		false,
		'经营超过保质期的食品',
		'没收违法所得，罚款二千元。',
		'《食品安全法》第一百二十四条'
	],
	[
		'licence',
		'market-regulation',
		'巴市监许字',
		'野三关某餐饮店',
		false,
		'食品经营许可',
		'准予许可。',
		'《食品安全法》第三十五条'
	],
	[
		'penalty',
		'urban-management',
		'巴城罚字',
		'谭某某',
		true,
		'占用道路堆放建筑材料',
		'罚款五百元，限期清理。',
		'《城市道路管理条例》第四十二条'
	],
	[
		'inspection',
		'emergency',
		'巴应急检字',
		'某采石场',
		false,
		'安全生产检查',
		'发现隐患三处，责令限期整改。',
		'《安全生产法》第六十五条'
	],
	[
		'penalty',
		'transport',
		'巴交罚字',
		'黄某某',
		true,
		'超限运输',
		'罚款三千元。',
		'《公路安全保护条例》第六十四条'
	],
	[
		'licence',
		'housing',
		'巴建许字',
		'某建设公司',
		false,
		'建筑工程施工许可',
		'准予许可。',
		'《建筑法》第七条'
	],
	[
		'coercion',
		'natural-resources',
		'巴自然强字',
		'某砖厂',
		false,
		'查封非法采矿设备',
		'查封三十日。',
		'《矿产资源法》和《行政强制法》第二十五条'
	],
	[
		'licence',
		'forestry',
		'巴林许字',
		'田某某',
		true,
		'林木采伐许可',
		'准予采伐五立方米。',
		'《森林法》第五十六条'
	],
	[
		'penalty',
		'water',
		'巴水罚字',
		'某砂石场',
		false,
		'向河道倾倒弃渣',
		'责令清除，罚款一万元。',
		'《水法》第六十六条'
	],
	[
		'penalty',
		'health',
		'巴卫罚字',
		'某诊所',
		false,
		'未按规定处置医疗废物',
		'警告，罚款五千元。',
		'《医疗废物管理条例》第四十五条'
	]
];

const annulment = (ago: number, down: boolean): NonNullable<Told['then']> => [
	{
		action: 'annul',
		ago,
		by: 'writer',
		raw: { how: 'annulled', reason: '行政复议认定事实不清、证据不足，撤销原处罚决定。' }
	},
	...(down ? [{ action: 'take-down', ago: ago - 2, by: 'reviewer' as const, raw: {} }] : [])
];

/** Thirty results: ten cases, three times, the last about a year ago; one of them annulled and taken down, one annulled and waiting. */
export const resultsTold: readonly Told[] = [0, 1, 2].flatMap((round) =>
	lines.map(([resultKind, unit, mark, target, person, matter, conclusion, basis], at): Told => {
		const formed = (round === 2 ? 366 : 20 + round * 60) + at * (round === 2 ? 1 : 5);
		const late = round === 1 && at === 4;
		const annulled = round === 1 && (at === 0 || at === 8);
		return {
			kind: 'result',
			unit,
			formed,
			published: late ? 16 : 4 + (at % 4),
			raw: {
				resultKind,
				number: `${mark}〔{year}〕第${String(31 + round * 20 + at)}号`,
				targetKind: person ? 'person' : 'organisation',
				target,
				matter,
				conclusion,
				basis
			},
			...(annulled ? { then: annulment(at === 0 ? 30 : 1, at === 0) } : {})
		};
	})
);
