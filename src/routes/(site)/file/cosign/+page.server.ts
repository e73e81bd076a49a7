import { fail } from '@sveltejs/kit';
import { coSign } from '#casework/co-sign.server.ts';
import { isPhone } from '#casework/draft-person.ts';
import { fill } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { readCode, readNumber } from '#platform/one-time-code.ts';
import { storable } from '#platform/storable.ts';
import { procedures } from '#procedures.ts';
import { coSignTries } from '#routes/code-tries.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ number: url.searchParams.get('number') ?? '' });

export const actions: Actions = {
	default: async ({ request, locals, getClientAddress }) => {
		const words = wordsIn(locals.language).sides.joint;
		const form = await request.formData();
		const of = (name: string, max = 100): string =>
			storable(String(form.get(name) ?? ''))
				.trim()
				.slice(0, max);
		const typed = { number: of('number'), code: of('code'), name: of('name'), phone: of('phone', 40) };
		const missing = (['number', 'code', 'name', 'phone'] as const).filter((one) => typed[one] === '');
		const number = readNumber(typed.number);
		const errors: Record<string, string> = {
			...(number === undefined ? { number: words.wrong } : {}),
			...(isPhone(typed.phone) ? {} : { phone: words.badPhone }),
			...(form.get('agree') === 'yes' ? {} : { agree: words.mustAgree }),
			...Object.fromEntries(missing.map((one) => [one, fill(words.missing, { field: words[one] })]))
		};
		if (number === undefined || Object.keys(errors).length > 0) return fail(400, { typed, errors });
		const { byNumber, byAddress } = await coSignTries(locals.portal);
		const tries = [await byNumber.take(number), await byAddress.take(getClientAddress())];
		const wait = Math.max(...tries.map((one) => one.retryAfter));
		if (wait > 0) {
			const text = fill(words.wait, { minutes: Math.ceil(wait / 60) });
			return fail(429, { typed, errors: { number: text } });
		}
		const context = await locals.portal.context();
		const { name, phone } = typed;
		const n = await coSign(context, procedures, number, readCode(typed.code) ?? '', { name, phone });
		if (n === 'wrong') return fail(400, { typed, errors: { code: words.wrong } });
		await byNumber.forget(number);
		if (n === 'again') return fail(400, { typed, errors: { phone: words.again } });
		return { done: { n, number, at: context.now } };
	}
};
