import { randomBytes } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { todayOf } from '#casework/context.server.ts';
import { deadlinesOf, onDuty } from '#casework/deadlines.ts';
import { accusedUnits } from '#casework/guards.ts';
import { namingIn } from '#casework/naming.ts';
import { dayFrom } from '#casework/raw-input.ts';
import { Refusal } from '#casework/refusal.ts';
import { unitGroups } from '#casework/unit-groups.ts';
import { fill, wordOf } from '#i18n/fill.ts';
import { wordsIn } from '#i18n/words.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { refusalText } from '#routes/desk/refused.ts';
import { groundOf, lateDuty } from '#supervision/late-duty.ts';
import { subjectFor } from '#supervision/subject.queries.server.ts';
import { openOrder } from '#supervision/supervision-order/open-order.server.ts';
import { orderInput } from '#supervision/supervision-order/read-order.ts';
import { isBlocked } from '#units/recusal.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

type Asked = Pick<RequestEvent, 'locals' | 'url'>;

/** Supervising officers alone open orders, and only about what their office supervises. */
async function opened(event: Asked) {
	const officer = signedInOfficer(event);
	if (!officer.roles.includes('supervisor')) error(404, 'not-found');
	const context = await event.locals.portal.context();
	const id = event.url.searchParams.get('case');
	const subject = id === null ? null : await subjectFor(context, officer, id);
	if (id !== null && !subject) error(404, 'not-found');
	return { officer, context, subject };
}

export const load: PageServerLoad = async (event) => {
	const { context, subject } = await opened(event);
	const { language } = event.locals;
	const words = wordsIn(language);
	const form = words.supervision.form;
	const today = todayOf(context);
	const naming = namingIn(context.county, language, today);
	const procedure = context.procedures.find((one) => one.id === subject?.procedure);
	const late =
		subject && procedure
			? lateDuty(
					deadlinesOf(procedure, subject.timeline, context),
					today,
					event.url.searchParams.get('clock')
				)
			: undefined;
	const ground = late ? groundOf(late.clock) : null;
	const unit = subject ? (late ? onDuty(late, subject) : (subject.unit ?? subject.dispatcher)) : '';
	const kind = subject ? (wordOf(words.casework.procedures, subject.procedure)?.name ?? '') : '';
	const about =
		subject === null
			? form.aboutUnit
			: subject.procedure === 'plan-progress'
				? fill(form.aboutTask, { task: naming.task(subject.task) })
				: fill(form.about, { number: subject.number, kind, unit: naming.unit(unit) });
	const kinds = words.desk.action.unitKinds;
	const accused = accusedUnits(subject?.accused ?? []);
	return {
		key: randomBytes(16).toString('hex'),
		about,
		units: unitGroups(
			context.county,
			language,
			today,
			kinds,
			(one) => !isBlocked(context.county, one, accused)
		),
		values: {
			title:
				subject && late
					? fill(form.subjectOf, {
							ground: ground
								? words.casework.options[ground]
								: fill(form.lateClock, { clock: naming.clock(late.clock) }),
							number: subject.number
						})
					: '',
			ground: ground ?? '',
			demand: subject && late ? fill(form.demandOf, { number: subject.number }) : '',
			send: 'send-letter',
			unit,
			until: '',
			proposal: ''
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { officer, context, subject } = await opened(event);
		const words = wordsIn(event.locals.language);
		const form = await event.request.formData();
		const typed = (name: string) => {
			const value = form.get(name);
			return typeof value === 'string' ? value : '';
		};
		const values = {
			title: typed('title'),
			ground: typed('ground'),
			demand: typed('demand'),
			send: typed('send'),
			unit: typed('unit'),
			until: dayFrom(typed('until-y'), typed('until-m'), typed('until-d')),
			proposal: typed('proposal')
		};
		const parsed = orderInput.safeParse(values);
		if (!parsed.success) {
			const errors = Object.fromEntries(
				parsed.error.issues.map((one) => [
					String(one.path[0]),
					wordOf<string>(words.supervision.form.problems, one.message) ?? one.message
				])
			);
			return fail(400, { values, errors });
		}
		try {
			const order = { ...parsed.data, formKey: typed('key'), caseId: subject?.id ?? null, task: null };
			const on = await openOrder(context, officer, order);
			event.locals.portal.log.info('order-opened', { caseId: on.id });
			redirect(303, `/desk/cases/${on.id}?done=${order.send}`);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			if (refused.because === 'not-found') error(404, 'not-found');
			return fail(409, { values, errors: { unit: refusalText(refused.because, words) } });
		}
	}
};
