import { expect, it } from 'vitest';
import { newDraftSecret, readDraft, saveDraft } from '#casework/draft.store.server.ts';
import { newDraft, stepsOf, type Draft } from '#casework/draft.ts';
import { Refusal } from '#casework/refusal.ts';
import { submitDraft } from '#casework/submit-draft.server.ts';
import { loadCase } from '#casework/case.queries.server.ts';
import { procedure, world } from '../support/world.ts';

const answers = {
	title: '学校收资料费不开票',
	story: '开学时每个学生交了三百元资料费，没有票据。',
	item: '资料费',
	sum: '300',
	paidOn: '',
	receipt: 'none',
	basisGiven: '',
	wish: 'refund',
	township: 'xinling',
	village: '',
	placeWords: '沿江路小学',
	persons: '',
	identity: 'named',
	for: 'self',
	name: '王·小明',
	phone: '138 0000 1111',
	electronic: 'yes'
};

const whole = (): Draft => ({
	...newDraft('fee-report', 'zh', 'ABCD2345', null, answers),
	units: ['education'],
	done: stepsOf(procedure('fee-report').form)
});

it('keeps what was typed sealed: neither the row nor another secret opens it', async () => {
	const w = await world();
	const secret = newDraftSecret();
	await saveDraft(w.context, secret, whole(), w.context.now);
	expect((await readDraft(w.context, secret))?.answers).toEqual(answers);
	expect(await readDraft(w.context, newDraftSecret())).toBeNull();
	const row = await w.db.selectFrom('drafts').selectAll().executeTakeFirstOrThrow();
	expect(JSON.stringify(row)).not.toContain('资料费');
	expect(Buffer.from(row.sealed, 'base64').toString('utf8')).not.toContain('资料费');
	expect(row.id).not.toContain(secret);
});

it('files a draft once however often it is sent, with its finding, and keeps only the receipt', async () => {
	const w = await world();
	const secret = newDraftSecret();
	const form = procedure('fee-report');
	await saveDraft(w.context, secret, whole(), w.context.now);
	const sent = await Promise.all([1, 2, 3].map(() => submitDraft(w.context, form, secret, whole())));
	expect(new Set(sent.map((one) => one.sent?.number)).size).toBe(1);
	const kept = await readDraft(w.context, secret);
	expect(kept?.answers).toEqual({});
	expect(kept?.code).toBe('ABCD2345');
	const on = await loadCase(w.db, sent[0]?.sent?.caseId ?? '');
	expect(on?.accused).toContainEqual({ unit: 'education', person: null });
	expect(on?.facts).toMatchObject({ sum: '300', placeWords: '沿江路小学' });
	const row = await w.db.selectFrom('cases').select('finding').executeTakeFirstOrThrow();
	expect(row.finding).toMatchObject({ chosen: false });
	expect((row.finding as { unit: string }).unit).not.toBe('education');
});

it('does not file a draft in which a page is missing', async () => {
	const w = await world();
	const draft = { ...whole(), done: ['what'] };
	await expect(submitDraft(w.context, procedure('fee-report'), newDraftSecret(), draft)).rejects.toThrow(
		Refusal
	);
	expect(await w.db.selectFrom('cases').select('id').execute()).toEqual([]);
});

it.each(['information-request', 'information-correction'])(
	'does not file %s without the file that it promises',
	async (kind) => {
		const w = await world();
		const form = procedure(kind);
		const asked = {
			...Object.fromEntries(Object.keys(form.form.views).map((field) => [field, '公租房分配名单'])),
			...{ provision: 'electronic', delivery: 'online', applicantKind: 'natural-person' },
			...{ requestNumber: '', identity: 'named', for: 'self', name: '向小河', phone: '13800002222' }
		};
		const file = (idProof: string) => {
			const draft = newDraft(kind, 'zh', 'ABCD2345', null, { ...asked, idProof });
			return submitDraft(w.context, form, newDraftSecret(), { ...draft, done: stepsOf(form.form) });
		};
		await expect(file('attached')).rejects.toThrow(Refusal);
		expect((await file('at-counter')).sent).not.toBeNull();
	}
);

it('INV-03 leaves no readable word of an accusation in case, parties or draft', async () => {
	const w = await world();
	const form = procedure('accusation');
	const secret = newDraftSecret();
	const told = {
		level: 'others',
		title: '索要红包',
		story: '某科长索要红包',
		whom: '某局某科长',
		evidenceNote: '',
		identity: 'named',
		for: 'self',
		name: '覃某某',
		phone: '13900002222'
	};
	const draft = { ...newDraft('accusation', 'zh', 'ABCD2345', null, told), done: stepsOf(form.form) };
	await saveDraft(w.context, secret, draft, w.context.now);
	await submitDraft(w.context, form, secret, draft);
	expect((await readDraft(w.context, secret))?.answers).toEqual({});
	const row = await w.db.selectFrom('cases').selectAll().executeTakeFirstOrThrow();
	expect(JSON.stringify(row)).not.toMatch(/红包|科长|覃/);
	expect(await w.db.selectFrom('parties').selectAll().execute()).toEqual([]);
	expect(await w.db.selectFrom('contact_keys').selectAll().execute()).toEqual([]);
});
