import { expect, it } from 'vitest';
import { checkStep, factsFrom } from '#casework/check-step.ts';
import { newDraftSecret, saveDraft } from '#casework/draft.store.server.ts';
import { newDraft, stepsOf } from '#casework/draft.ts';
import { submitDraft } from '#casework/submit-draft.server.ts';
import { procedure, refusal, world } from '../support/world.ts';

const told = {
	title: '索要红包',
	story: '某科长索要红包',
	whom: '某局某科长',
	evidenceNote: '',
	identity: 'anonymous',
	for: 'self'
};

it('INV-04 neither stores nor copies an accusation against the receiving body or a higher official', async () => {
	const w = await world();
	const { form, ...accusation } = procedure('accusation');
	for (const level of ['discipline-body', 'higher-official']) {
		const draft = newDraft('accusation', 'zh', 'ABCD2345', null, { ...told, level });
		expect(checkStep(form, 'level', draft, { townships: [], villages: [] }, w.today)).toEqual({
			level: 'not-here'
		});
		expect(factsFrom(form, draft.answers)).toBeNull();
		const secret = newDraftSecret();
		await saveDraft(w.context, secret, { ...draft, done: stepsOf(form) }, w.context.now);
		const sent = submitDraft(w.context, { ...accusation, form }, secret, { ...draft, done: stepsOf(form) });
		expect(await refusal(sent)).toBe('check-input');
	}
	for (const table of ['cases', 'sealed_contents', 'timeline', 'register_entries', 'letter_boxes'] as const) {
		expect(await w.db.selectFrom(table).selectAll().execute()).toEqual([]);
	}
	expect(factsFrom(form, { ...told, level: 'others' })).not.toBeNull();
});
