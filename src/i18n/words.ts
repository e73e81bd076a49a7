import { access as accessEn } from '#i18n/en/access.ts';
import { appraisals as appraisalsEn } from '#i18n/en/appraisals.ts';
import { casework as caseworkEn } from '#i18n/en/casework.ts';
import { clocks as clocksEn } from '#i18n/en/clocks.ts';
import { demonstration as demonstrationEn } from '#i18n/en/demonstration.ts';
import { desk as deskEn } from '#i18n/en/desk.ts';
import { deskwork as deskworkEn } from '#i18n/en/deskwork.ts';
import { experts as expertsEn } from '#i18n/en/experts.ts';
import { disclosure as disclosureEn } from '#i18n/en/disclosure.ts';
import { filing as filingEn } from '#i18n/en/filing.ts';
import { follow as followEn } from '#i18n/en/follow.ts';
import { forms as formsEn } from '#i18n/en/forms.ts';
import { hearings as hearingsEn } from '#i18n/en/hearings.ts';
import { guarding as guardingEn } from '#i18n/en/guarding.ts';
import { notices as noticesEn } from '#i18n/en/notices.ts';
import { opinionSheet as opinionSheetEn } from '#i18n/en/opinion-sheet.ts';
import { outage as outageEn } from '#i18n/en/outage.ts';
import { papers as papersEn } from '#i18n/en/papers.ts';
import { promotion as promotionEn } from '#i18n/en/promotion.ts';
import { reports as reportsEn } from '#i18n/en/reports.ts';
import { register as registerEn } from '#i18n/en/register.ts';
import { trust as trustEn } from '#i18n/en/trust.ts';

import { releases as releasesEn } from '#i18n/en/releases.ts';
import { safekeeping as safekeepingEn } from '#i18n/en/safekeeping.ts';
import { sides as sidesEn } from '#i18n/en/sides.ts';
import { participation as participationEn } from '#i18n/en/participation.ts';
import { site as siteEn } from '#i18n/en/site.ts';
import { statistics as statisticsEn } from '#i18n/en/statistics.ts';
import { supervision as supervisionEn } from '#i18n/en/supervision.ts';
import type { Shape } from '#i18n/fill.ts';
import type { Language } from '#i18n/language.ts';
import { access } from '#i18n/zh/access.ts';
import { appraisals } from '#i18n/zh/appraisals.ts';
import { casework } from '#i18n/zh/casework.ts';
import { clocks } from '#i18n/zh/clocks.ts';
import { demonstration } from '#i18n/zh/demonstration.ts';
import { desk } from '#i18n/zh/desk.ts';
import { deskwork } from '#i18n/zh/deskwork.ts';
import { experts } from '#i18n/zh/experts.ts';
import { disclosure } from '#i18n/zh/disclosure.ts';
import { filing } from '#i18n/zh/filing.ts';
import { follow } from '#i18n/zh/follow.ts';
import { forms } from '#i18n/zh/forms.ts';
import { hearings } from '#i18n/zh/hearings.ts';
import { guarding } from '#i18n/zh/guarding.ts';
import { notices } from '#i18n/zh/notices.ts';
import { opinionSheet } from '#i18n/zh/opinion-sheet.ts';
import { outage } from '#i18n/zh/outage.ts';
import { papers } from '#i18n/zh/papers.ts';
import { promotion } from '#i18n/zh/promotion.ts';
import { reports } from '#i18n/zh/reports.ts';
import { register } from '#i18n/zh/register.ts';
import { trust } from '#i18n/zh/trust.ts';
import { releases } from '#i18n/zh/releases.ts';
import { sides } from '#i18n/zh/sides.ts';
import { participation } from '#i18n/zh/participation.ts';
import { site } from '#i18n/zh/site.ts';
import { statistics } from '#i18n/zh/statistics.ts';
import { supervision } from '#i18n/zh/supervision.ts';
import { safekeeping } from '#i18n/zh/safekeeping.ts';

const zh = {
	access,
	casework,
	clocks,
	demonstration,
	desk,
	deskwork,
	disclosure,
	appraisals,
	experts,
	filing,
	follow,
	forms,
	hearings,
	guarding,
	notices,
	opinionSheet,
	outage,
	papers,
	promotion,
	reports,
	participation,
	register,
	trust,
	releases,
	safekeeping,
	sides,
	site,
	statistics,
	supervision
};

/** Every sentence the portal says. */
export type Words = Shape<typeof zh>;

const en: Words = {
	access: accessEn,
	casework: caseworkEn,
	clocks: clocksEn,
	demonstration: demonstrationEn,
	desk: deskEn,
	deskwork: deskworkEn,
	disclosure: disclosureEn,
	appraisals: appraisalsEn,
	experts: expertsEn,
	filing: filingEn,
	follow: followEn,
	forms: formsEn,
	hearings: hearingsEn,
	guarding: guardingEn,
	notices: noticesEn,
	opinionSheet: opinionSheetEn,
	outage: outageEn,
	papers: papersEn,
	promotion: promotionEn,
	reports: reportsEn,
	register: registerEn,
	trust: trustEn,
	releases: releasesEn,

	safekeeping: safekeepingEn,
	sides: sidesEn,
	participation: participationEn,
	site: siteEn,
	statistics: statisticsEn,
	supervision: supervisionEn
};

export const wordsIn = (language: Language): Words => (language === 'zh' ? zh : en);
