import { expect, it } from 'vitest';
import { coSign, coSignCode } from '#casework/co-sign.server.ts';
import { newDraftSecret, saveDraft } from '#casework/draft.store.server.ts';
import { newDraft } from '#casework/draft.ts';
import { askOwnData } from '#casework/own-data/requests.store.server.ts';
import { contactKeyOf } from '#casework/parties.queries.server.ts';
import { writeNotice } from '#casework/write-notice.ts';
import { deliverNotices } from '#casework/deliver-notices.store.server.ts';
import { beginCode } from '#people/resident-code.store.server.ts';
import { giveToken } from '#people/tokens.store.server.ts';
import { openLog } from '#platform/log.server.ts';
import { openRateLimit } from '#platform/rate-limit.server.ts';
import { procedures } from '#procedures.ts';
import { wholeDatabase } from '../support/sound.ts';
import { aCase } from '../support/walk.ts';
import { file, filer, world } from '../support/world.ts';

const w = await world();
/** Each stands for a person: a name, numbers, addresses, a code, a place in the net, words in confidence. */
const canaries = {
	name: '金丝雀秀莲',
	phone: '13955554444',
	email: 'canary@example.org',
	address: '金丝雀巷九号',
	code: 'K7QM4RTW',
	net: '203.0.113.77',
	words: '金丝雀的心里话'
};
const party = () =>
	filer({ name: canaries.name, phone: canaries.phone, email: canaries.email, address: canaries.address });

it('S64 S66 S69 leaves no canary in the whole database, in a message or in the log, whatever form it was sent through', async () => {
	for (const one of procedures.filter(
		(each) => each.lifecycle[each.first]?.by.includes('resident') && !each.standsOn
	))
		await file(w, one.id, { parties: [party()], queryCode: canaries.code });
	const petition = await aCase(w, 'petition', { parties: [party()], queryCode: canaries.code });
	await coSign(
		w.context,
		procedures,
		petition.case.number,
		coSignCode(w.context, petition.case.id),
		canaries
	);
	await petition.at('served');
	await askOwnData(w.context, petition.case, {
		kind: 'correct',
		words: canaries.words,
		changes: { phone: canaries.phone }
	});
	const draft = newDraft('petition', 'zh', canaries.code, null, {
		title: canaries.words,
		story: canaries.words,
		name: canaries.name,
		phone: canaries.phone,
		placeWords: canaries.address
	});
	await saveDraft(w.context, newDraftSecret(), draft, w.context.now);
	await beginCode(w.db, w.context.masterKey, contactKeyOf(w.context, canaries.phone), w.context.now);
	for (const purpose of ['told', 'kept-form'] as const)
		await giveToken(
			w.db,
			w.context.masterKey,
			{ purpose, subject: 'canary', body: canaries, minutes: 5 },
			w.context.now
		);
	const limit = await openRateLimit(
		{ pool: w.pool, index: w.context.masterKey.index },
		{ name: 'canary', tries: 3, seconds: 60 }
	);
	for (const key of [canaries.net, canaries.phone, canaries.email]) await limit.take(key);

	const sent: string[] = [];
	await deliverNotices(
		w.db,
		w.context.masterKey,
		(notice) => writeNotice(notice, 'https://county.example/follow'),
		async (_, message) => void sent.push(`${message.subject}\n${message.text}`)
	);
	expect(sent.length).toBeGreaterThan(3);

	const logged: string[] = [];
	const log = openLog('debug', { write: (line: string) => void logged.push(line) });
	for (const text of Object.values(canaries)) {
		log.info(text, {});
		log.info('event', { name: text, caseId: `${text} x`, code: `${text}@`, route: `/follow?x=${text}` });
		log.fault('F-1', new Error(`value "${text}" of a person`), { route: '/x' });
	}
	const database = await wholeDatabase(w);
	for (const [kind, text] of Object.entries(canaries)) {
		expect([kind, database.includes(text)]).toEqual([kind, false]);
		expect([kind, sent.some((one) => one.includes(text))]).toEqual([kind, false]);
	}
	for (const text of [canaries.name, canaries.phone, canaries.email, canaries.address, canaries.words])
		expect([
			text,
			logged.slice(1).some((line) => !line.includes(`"event":"${text}"`) && line.includes(text))
		]).toEqual([text, false]);
	// The search would prove nothing if it found nothing at all.
	expect(database).toContain(petition.case.number);
});
