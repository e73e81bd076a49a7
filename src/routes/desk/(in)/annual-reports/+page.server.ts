import { fail, redirect } from '@sveltejs/kit';
import { Refusal } from '#casework/refusal.ts';
import { todayOf } from '#casework/context.server.ts';
import { handUpsOf, reportsOf } from '#disclosure/annual-report/report.queries.server.ts';
import {
	beginReport,
	begun,
	countyWriters,
	bodyUnit,
	opensReport,
	writerOf
} from '#disclosure/annual-report/report.store.server.ts';
import type { ReportKind } from '#disclosure/annual-report/report.ts';
import { owedReports, reportedYear } from '#routes/(site)/disclosure/annual-reports/owed.server.ts';
import { publishing } from '#routes/(site)/disclosure/units/minimum.server.ts';
import { wordsIn } from '#i18n/words.ts';
import { signedInOfficer } from '#routes/desk/officer.server.ts';
import { refusalText } from '#routes/desk/refused.ts';
import { unitNames } from '#units/names.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const officer = signedInOfficer(event);
	const context = await event.locals.portal.context();
	const names = unitNames(context.county, event.locals.language);
	const county = Object.values<string>(countyWriters).includes(officer.unit) ? ['county'] : [];
	const seen = (one: { kind: ReportKind; body: string }) => opensReport(officer, one.kind, one.body);
	const rows = (await reportsOf(context.db, [officer.unit, ...county])).filter(seen);
	const handed = await handUpsOf(
		context.db,
		rows.map((one) => one.id)
	);
	const done = rows.map(({ id, kind, body, year, published_on }) => ({
		...{ kind, body, year, published: published_on },
		handed: handed.find((one) => one.report === id)?.on_day ?? null
	}));
	const of = (which: 'published' | 'handed') =>
		done.flatMap((one) => (one[which] === null ? [] : [{ ...one, on: one[which] }]));
	const owes = publishing(context.county).some((unit) => unit.id === officer.unit) ? [officer.unit] : [];
	const owed = await owedReports(event.locals.portal, { publish: of('published'), 'hand-up': of('handed') }, [
		...county,
		...owes
	]);
	return {
		year: reportedYear(),
		owed: owed
			.filter(({ duty, body }) => body !== 'county' || writerOf(duty.kind, body) === officer.unit)
			.map(({ duty, body, due, state, on }) => ({ kind: duty.kind, does: duty.does, body, due, state, on })),
		begins: begun(context.county, officer).map(({ kind, body }) => ({
			...{ kind, value: `${kind} ${body}` },
			bodyName: body === 'county' ? null : (names[body] ?? body)
		})),
		lastYear: Number(todayOf(context).slice(0, 4)) - 1,
		reports: rows.map((one) => ({
			...one,
			handed: handed.find(({ report }) => report === one.id)?.on_day ?? null,
			bodyName: names[bodyUnit(one.kind, one.body)] ?? one.body
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const officer = signedInOfficer(event);
		const form = await event.request.formData();
		const year = Number(form.get('year'));
		const words = wordsIn(event.locals.language);
		const context = await event.locals.portal.context();
		const values = { report: String(form.get('report')), year: String(form.get('year')) };
		const chosen = begun(context.county, officer).find(
			({ kind, body }) => `${kind} ${body}` === values.report
		);
		const refuse = (errors: { report?: string; year?: string }) => fail(400, { values, errors });
		if (!chosen) return refuse({ report: words.reports.desk.chooseReport });
		if (!Number.isInteger(year) || year < 2019)
			return refuse({ year: words.casework.problems['not-in-range'] });
		let id = '';
		try {
			id = await beginReport(context, officer, chosen.kind, chosen.body, year);
		} catch (refused) {
			if (!(refused instanceof Refusal)) throw refused;
			return refuse({ year: refusalText(refused.because, words) });
		}
		redirect(303, `/desk/annual-reports/${id}`);
	}
};
