import { randomUUID } from 'node:crypto';
import { fill } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { beginSubscription } from '#participation/subscriptions.store.server.ts';
import { deliver } from '#platform/mail.server.ts';
import type { Portal } from '#portal.server.ts';
import { channelOf } from '#work.server.ts';
import { now } from '#platform/time.server.ts';

/** Writes down who asked and sends the message to confirm; an address that is confirmed already gets none. */
export async function askToFollow(
	portal: Portal,
	decision: { id: string; title: string },
	email: string,
	language: Language,
	origin: string
): Promise<void> {
	const token = await beginSubscription(portal, { decisionId: decision.id, email, language }, now());
	if (token === null) return;
	const words = wordsIn(language).participation.mail;
	const values = {
		title: decision.title,
		confirm: `${portal.config.origin ?? origin}/participation/follow/${token}`
	};
	await deliver(channelOf(portal, 'email'), {
		id: randomUUID(),
		to: email,
		subject: fill(words.confirmSubject, values),
		text: fill(words.confirmText, values)
	});
}
