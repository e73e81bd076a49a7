import { fail } from '@sveltejs/kit';
import { sealOf } from '#participation/hearing/draw.server.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request }) => {
		const phrase = String((await request.formData()).get('phrase') ?? '').trim();
		return phrase.length < 16 ? fail(400, { phrase, seal: '' }) : { phrase, seal: sealOf(phrase) };
	}
};
