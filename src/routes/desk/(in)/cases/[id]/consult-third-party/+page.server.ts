import { error, fail } from '@sveltejs/kit';
import { actionPage } from '#casework/action-page.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { consultThirdParty } from '#disclosure/information-request/third-party.store.server.ts';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { formatCode } from '#platform/one-time-code.ts';
import { openedCase } from '#routes/desk/officer.server.ts';
import { problemText, refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

const ACTION = 'consult-third-party';

export const load: PageServerLoad = async (event) => {
	const opened = await openedCase(event);
	if (!opened.procedure.lifecycle[ACTION]) error(404, 'not-found');
	const { number, title, version, name, refused } = await actionPage(
		opened,
		ACTION,
		null,
		event.locals.language
	);
	return { id: opened.on.id, number, title, version, name, refused };
};

export const actions: Actions = {
	default: async (event) => {
		const { on, procedure, officer, context } = await openedCase(event);
		const form = await event.request.formData();
		const text = (field: string): string => String(form.get(field) ?? '').slice(0, 4000);
		const values = { name: text('name'), contact: text('contact'), letter: text('letter') };
		const words = wordsIn(event.locals.language);
		const labels: Record<string, string> = {
			name: words.reports.consulted.name,
			letter: words.casework.asksIn['consult-third-party.letter']
		};
		try {
			const { code } = await consultThirdParty(
				context,
				procedure,
				on,
				officer,
				values,
				Number(form.get('seen'))
			);
			const address = `${event.url.origin}/consulted`;
			return {
				values,
				errors: {},
				refused: null,
				told: fill(words.reports.consulted.codeText, { number: on.number, code: formatCode(code), address })
			};
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			const errors = Object.fromEntries(
				Object.entries(refused.problems).map(([field, code]) => [
					field,
					problemText(code, labels[field] ?? field, words)
				])
			) as Record<string, string>;
			const because = refused.because === 'check-input' ? null : refusalText(refused.because, words);
			return fail(because ? 409 : 400, { values, errors, refused: because, told: null });
		}
	}
};
