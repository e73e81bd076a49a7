import type { Language } from '#i18n/language.ts';
import type { SignedIn } from '#people/sessions.server.ts';
import type { Portal } from '#portal.server.ts';

declare global {
	namespace App {
		interface Locals {
			portal: Portal;
			language: Language;
			large: boolean;
			who: SignedIn | null;
		}
		interface Error {
			message: string;
			id?: string;
		}
	}
}

export {};
