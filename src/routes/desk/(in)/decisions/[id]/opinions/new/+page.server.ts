import { plainFiling } from '#casework/plain-filing.server.ts';
import { fail } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { fileCase } from '#casework/file-case.store.server.ts';
import { nobody } from '#casework/person.ts';
import { Refusal } from '#casework/refusal.ts';
import { wordsIn } from '#i18n/words.ts';
import { writtenChannels } from '#participation/consultation/imported-opinion.ts';
import { formatCode } from '#platform/one-time-code.ts';
import { newCode } from '#platform/one-time-code.server.ts';
import { openedByLead } from '#routes/desk/(in)/decisions/[id]/opinions/lead-handler.server.ts';
import { filingProblem, refusalText } from '#routes/desk/refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { on, opinion } = await openedByLead(event);
	const views = Object.entries(opinion.form.views).map(([name, view]) => ({ name, ...view }));
	return { id: on.id, title: on.title, views, channels: [...writtenChannels], formKey: randomUUID() };
};

export const actions: Actions = {
	default: async (event) => {
		const { on, officer, context, opinion } = await openedByLead(event);
		const form = await event.request.formData();
		const names = [...Object.keys(opinion.form.views), 'channel', 'person', 'phone'];
		const values = Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '').trim()]));
		const words = wordsIn(event.locals.language);
		const read = opinion.form.schema.safeParse(values);
		const channel = writtenChannels.find((one) => one === values['channel']);
		const issues = read.success ? [] : read.error.issues.toReversed();
		const errors: Record<string, string> = Object.fromEntries(
			issues.map((issue) => [
				String(issue.path[0]),
				filingProblem(opinion.id, String(issue.path[0]), issue.message, words)
			])
		);
		if (!channel) errors['channel'] = words.participation.desk.missing;
		if (!values['person']) errors['person'] = words.participation.desk.missing;
		if (!read.success || !channel || Object.keys(errors).length > 0) return fail(400, { values, errors });
		const queryCode = newCode();
		try {
			const filed = await fileCase(
				context,
				opinion,
				{
					...plainFiling,
					formKey: `opinion:${officer.account}:${String(form.get('formKey'))}`,
					facts: read.data as Record<string, string>,
					parties: [
						{
							part: 'filer',
							person: { ...nobody, name: values['person'] ?? '', phone: values['phone'] ?? '' }
						}
					],
					channel,
					language: event.locals.language,
					queryCode,
					boundTo: on.id,
					...(on.unit === null ? {} : { unit: on.unit })
				},
				officer
			);
			return { receipt: { number: filed.number, code: formatCode(queryCode) } };
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			return fail(409, { values, errors: { story: refusalText(refused.because, words) } });
		}
	}
};
