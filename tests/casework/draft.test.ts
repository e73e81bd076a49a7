import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStep, factsFrom, fieldsOf } from '#casework/check-step.ts';
import { checkContact, isPhone, partiesFrom } from '#casework/draft-person.ts';
import { firstOpenStep, newDraft, stepAfter, stepsOf, withAnswers } from '#casework/draft.ts';
import { procedures } from '#procedures.ts';

const places = { townships: ['xinling'], villages: ['422823100001'] };
const draftOf = (id: string) => newDraft(id, 'zh', 'ABCD2345', null, {});

describe('the pages of a form', () => {
	it.each(procedures)('$id asks each question on one page only (U03)', ({ form }) => {
		const asked = stepsOf(form).flatMap((step) => fieldsOf(form, step));
		expect(new Set(asked).size).toBe(asked.length);
		expect(Object.keys(form.views).every((field) => asked.includes(field))).toBe(true);
	});

	it('never lets a form be sent in which a page is not done, whatever is changed (U08)', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...procedures),
				fc.array(fc.tuple(fc.nat(20), fc.boolean()), { maxLength: 40 }),
				({ id, form }, edits) => {
					const steps = stepsOf(form);
					const draft = edits.reduce(
						(one, [at, good]) => withAnswers(one, steps[at % steps.length] ?? '', {}, good),
						draftOf(id)
					);
					for (const step of steps) {
						const next = stepAfter(form, draft, step, true);
						expect(next === 'check').toBe(steps.every((one) => draft.done.includes(one)));
					}
					const last = steps.at(-1) ?? '';
					if (stepAfter(form, draft, last, false) === 'check')
						expect(firstOpenStep(form, draft)).toBeUndefined();
				}
			)
		);
	});

	it('says what is wrong with an empty page of a fee report, and keeps what was typed', () => {
		const form = procedures.find((one) => one.id === 'fee-report')?.form;
		if (!form) throw new Error('no form');
		const draft = withAnswers(
			draftOf('fee-report'),
			'charge',
			{ item: '资料费', sum: '三百', paidOn: '2026-02-31' },
			false
		);
		expect(checkStep(form, 'charge', draft, places, '2026-03-02')).toEqual({
			sum: 'not-an-amount',
			paidOn: 'not-a-day'
		});
		expect(draft.answers['sum']).toBe('三百');
		const later = withAnswers(draft, 'charge', { sum: '３００ 元', paidOn: '2026-03-03' }, false);
		expect(checkStep(form, 'charge', later, places, '2026-03-02')).toEqual({ paidOn: 'not-past' });
		expect(checkStep(form, 'accused', draft, places, '2026-03-02')).toEqual({ unit: 'accused-missing' });
		expect(checkStep(form, 'accused', { ...draft, units: ['education'] }, places, '2026-03-02')).toEqual({});
		expect(factsFrom(form, later.answers)).toBeNull();
	});
});

describe('the person', () => {
	it('takes a telephone number however it is typed (U10)', () => {
		const variants = [
			'13800001111',
			'138 0000 1111',
			'138-0000-1111',
			'１３８００００１１１１',
			'+86 13800001111',
			'0718-4333333'
		];
		expect(variants.map(isPhone)).toEqual(variants.map(() => true));
		expect(['1380000111', '12345x', ''].map(isPhone)).toEqual([false, false, false]);
	});

	it('asks nothing of an anonymous person, and a name and a way to answer of a named one', () => {
		expect(checkContact({ identity: 'anonymous', for: 'self' })).toEqual({});
		expect(checkContact({ identity: 'named', for: 'self' })).toEqual({
			name: 'missing',
			phone: 'no-contact'
		});
		expect(partiesFrom({ identity: 'anonymous', for: 'self', name: '张三' })[0]?.person.name).toBe('');
	});

	it('INV-48 keeps nothing of a child under 14 without a guardian who consents', () => {
		const child = { identity: 'named', for: 'self', name: '小红', phone: '13800001111', age: '8-13' };
		expect(checkContact(child)).toEqual({ guardian: 'missing', guardianConsent: 'consent-needed' });
		expect(checkContact({ ...child, guardian: '向秀英' })).toEqual({ guardianConsent: 'consent-needed' });
		const agreed = { ...child, guardian: '向秀英', guardianConsent: 'yes' };
		expect(checkContact(agreed)).toEqual({});
		expect(partiesFrom(agreed)[0]?.person).toMatchObject({ guardian: '向秀英', age: '8-13' });
		const small = { ...agreed, age: 'under-8' };
		expect(checkContact(small)).toEqual({ age: 'guardian-files' });
		expect(checkContact({ ...small, for: 'other', otherName: '小明', guardian: '' })).toEqual({});
		expect(checkContact({ ...child, age: '14-17' })).toEqual({});
	});

	it('lets at most five speak for many (XF22 art. 20)', () => {
		const many = { identity: 'named', for: 'joint', name: '甲', phone: '13800001111' };
		expect(checkContact({ ...many, jointNames: '乙\n丙、丁，戊' })).toEqual({});
		expect(checkContact({ ...many, jointNames: '乙\n丙\n丁\n戊\n己' })).toEqual({
			jointNames: 'too-many-names'
		});
	});
});
