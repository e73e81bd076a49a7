import { themes } from '#disclosure/catalogue/themes.ts';
import { indexNumber, indexPrefix } from '#disclosure/catalogue/index-number.ts';
import { field, textOf, type Kind } from '#disclosure/kind.ts';

/** 主动公开文件, FOI19 arts. 19, 20, 26: published within 20 working days of being formed or changed. */
export const document: Kind = {
	id: 'document',
	path: '/disclosure/catalogue',
	newKey: (of) => {
		const prefix = indexPrefix(of.county.places.county.code, textOf(of, 'theme'), of.year);
		return { prefix, number: (before) => indexNumber(prefix, before) };
	},
	asks: [
		{ name: 'title', kind: 'text', max: 120 },
		{ name: 'number', kind: 'text', max: 60, optional: true },
		{ name: 'formedOn', kind: 'day' },
		{ name: 'theme', kind: 'choice', options: themes },
		{
			name: 'form',
			kind: 'choice',
			options: ['notice', 'opinion', 'plan', 'report', 'announcement', 'interpretation', 'other']
		},
		{ name: 'interprets', kind: 'text', max: 60, optional: true },
		{ name: 'validUntil', kind: 'day', optional: true },
		{ name: 'text', kind: 'longtext', max: 100_000 }
	],
	face: (body) => ({
		number: field(body, 'number'),
		title: field(body, 'title'),
		theme: field(body, 'theme'),
		formedOn: field(body, 'formedOn'),
		effectiveOn: null,
		expiresOn: field(body, 'validUntil') || null,
		text: field(body, 'text')
	}),
	clock: () => 'FOI-PROACTIVE',
	writer: () => null,
	onWithdrawal: 'keep-text',
	files: true
};

/** 机构信息, FOI19 art. 20(2): how a body is reached and who leads it. One for each unit, under the unit's name. */
export const profile: Kind = {
	id: 'profile',
	path: '/disclosure/units',
	newKey: ({ unit }) => ({ given: unit }),
	asks: [
		{ name: 'head', kind: 'text', max: 60, optional: true },
		{ name: 'address', kind: 'text', max: 120, optional: true },
		{ name: 'hours', kind: 'text', max: 120, optional: true },
		{ name: 'phone', kind: 'text', max: 60, optional: true },
		{ name: 'departments', kind: 'longtext', max: 2000, optional: true },
		{ name: 'formedOn', kind: 'day' }
	],
	face: (body) => ({
		number: '',
		title: '机构信息',
		theme: 'organisation',
		formedOn: field(body, 'formedOn'),
		effectiveOn: null,
		expiresOn: null,
		text: ['head', 'address', 'hours', 'phone', 'departments'].map((name) => field(body, name)).join('\n')
	}),
	clock: () => 'FOI-PROACTIVE',
	writer: (key) => key,
	onWithdrawal: 'keep-text',
	files: false
};
