import { randomUUID } from 'node:crypto';
import { contactKeyOf } from '#casework/parties.queries.server.ts';
import { contactForm } from '#casework/person.ts';
import { fill } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { beginCode } from '#people/resident-code.store.server.ts';
import { deliver } from '#platform/mail.server.ts';
import type { Portal } from '#portal.server.ts';
import { channelOf } from '#work.server.ts';
import { now } from '#platform/time.server.ts';

/** Sends a one-time code, whether or not a case was filed with the contact: the page says the same either way. */
export async function sendCode(portal: Portal, typed: string, language: Language): Promise<void> {
	const to = contactForm(typed);
	const pin = await beginCode(portal.db, portal.masterKey, contactKeyOf(portal, to), now());
	const words = wordsIn(language).notices;
	const channel = channelOf(portal, to.includes('@') ? 'email' : 'sms');
	await deliver(channel, {
		id: randomUUID(),
		to,
		subject: words.codeSubject,
		text: fill(words.code, { pin })
	});
}
