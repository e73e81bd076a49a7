import type { Language } from '#i18n/language.ts';
import type { HeldForm } from '#platform/held-form.ts';
import type { Trouble } from '#platform/database/trouble.ts';
import type { SignedIn } from '#people/sessions.server.ts';
import type { Portal } from '#portal.server.ts';

declare global {
	namespace App {
		interface Locals {
			portal: Portal;
			language: Language;
			large: boolean;
			who: SignedIn | null;
			/** What was read of the form that came with the request. */
			posted?: FormData;
			/** Why this request could not be served and the next one may be. */
			trouble?: Trouble;
			/** Why it is not known who is signed in. */
			unread?: unknown;
		}
		interface Error {
			message: string;
			id?: string;
			/** Set where the same request may do well a little later. */
			waiting?: { trouble: Trouble; at: string; posted: boolean; held: HeldForm | null };
		}
	}
}

export {};
