import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { contactKeyOf } from '#casework/parties.queries.server.ts';
import { contactForm } from '#casework/person.ts';
import { fill } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import { wordsIn } from '#i18n/words.ts';
import { beginCode } from '#people/resident-code.store.server.ts';
import type { Config } from '#platform/config.server.ts';
import { deliver, type Channel } from '#platform/mail.server.ts';
import type { Portal } from '#portal.server.ts';

/** The channel of a contact; without a configured one messages go to the folder. */
const channelFor = ({ smtp, smsUrl, dataDir }: Config, contact: string): Channel => {
	const folder = { kind: 'folder', folder: join(dataDir, 'outbox') } as const;
	if (contact.includes('@')) return smtp ? { kind: 'smtp', ...smtp } : folder;
	return smsUrl ? { kind: 'sms', url: smsUrl } : folder;
};

/** Sends a one-time code, whether or not a case was filed with the contact: the page says the same either way. */
export async function sendCode(portal: Portal, typed: string, language: Language): Promise<void> {
	const to = contactForm(typed);
	const pin = await beginCode(portal.db, portal.masterKey, contactKeyOf(portal, to), new Date());
	const words = wordsIn(language).notices;
	await deliver(channelFor(portal.config, to), { id: randomUUID(), to, subject: words.codeSubject, text: fill(words.code, { pin }) });
}
