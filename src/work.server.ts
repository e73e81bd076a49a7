import { checkRegister } from '#casework/check-register.queries.server.ts';
import { completeNotices } from '#casework/complete-notices.server.ts';
import { closeExpired } from '#casework/close-expired.server.ts';
import { findTopicsOfDay } from '#casework/early-warning.store.server.ts';
import { deliverNotices } from '#casework/deliver-notices.store.server.ts';
import { removeOldDrafts } from '#casework/draft.store.server.ts';
import { dropOldUnsent } from '#casework/unsent-form.store.server.ts';
import { tellExtensions } from '#casework/tell-extensions.server.ts';
import { trainRouting } from '#casework/routing-model.store.server.ts';
import { proposeDue } from '#casework/retention/propose.store.server.ts';
import { removeOrphans, removeUnownedFiles } from '#casework/unowned-files.store.server.ts';
import { writeNotice } from '#casework/write-notice.ts';
import { registeredTexts } from '#commands/register/texts.server.ts';
import { takeDownAnnulled } from '#disclosure/enforcement/take-down.server.ts';
import { endConsultations } from '#disclosure/information-request/end-consultations.server.ts';
import { tellAuthors } from '#participation/consultation/tell-authors.server.ts';
import { endCalls } from '#participation/end-calls.server.ts';
import { tellApplicants } from '#participation/hearing-application/tell-applicants.server.ts';
import { closeApplications } from '#participation/hearing/close-applications.server.ts';
import { takeEffect } from '#participation/normative-draft/take-effect.server.ts';
import { tellFollowers } from '#participation/subscriptions.store.server.ts';
import { writeNews } from '#participation/write-news.ts';
import { keepAhead, readAhead } from '#demonstration/ahead.store.server.ts';
import { dropEnded } from '#people/sessions.store.server.ts';
import { faultId } from '#platform/fault.server.ts';
import { openJobs, type Jobs } from '#platform/jobs.server.ts';
import { deliver, type Channel } from '#platform/mail.server.ts';
import { now, setAhead } from '#platform/time.server.ts';
import { join } from 'node:path';
import type { Portal } from '#portal.server.ts';
import { procedures } from '#procedures.ts';
import { sequence } from '#register/sequence.store.server.ts';
import { openQuarter } from '#supervision/plan-progress/open-quarter.server.ts';
import { recordSilence } from '#supervision/record-silence.server.ts';
import { remind } from '#supervision/remind.store.server.ts';
import { compactChanges } from '#statistics/statistics.store.server.ts';

/** Answered cases are closed this many days after their last step, unless a resident's own period still runs. */
const CLOSE_AFTER_DAYS = 30;

/** A file that no row owns after so long never gets one. */
const A_DAY_MS = 86_400_000;

/** The channels that the configuration names; without one, messages are written to a folder. */
export function channelOf(portal: Pick<Portal, 'config'>, kind: 'email' | 'sms'): Channel {
	const { smtp, smsUrl, dataDir } = portal.config;
	if (kind === 'email' && smtp) return { kind: 'smtp', ...smtp };
	if (kind === 'sms' && smsUrl) return { kind: 'sms', url: smsUrl };
	return { kind: 'folder', folder: join(dataDir, 'outbox') };
}

/** The work of a day is what changes cases because a day began; what goes by the minute follows it. */
type Work = { name: string; cron: string; daily?: true; run: (portal: Portal) => Promise<unknown> };

/** Where letters lead: the address that people use, or in a trial without one, this machine. */
const homeOf = ({ config }: Portal): string => config.origin ?? `http://localhost:${config.port}`;

const work: readonly Work[] = [
	{
		name: 'deliver-notices',
		cron: '* * * * *',
		run: async (portal) => {
			await deliverNotices(
				portal.db,
				portal.masterKey,
				(notice) => writeNotice(notice, `${homeOf(portal)}/${notice.desk ? 'desk/reminders' : 'follow'}`),
				(kind, message) => deliver(channelOf(portal, kind), message)
			);
			await tellExtensions(await portal.context(), procedures);
		}
	},
	{
		name: 'sequence-register',
		cron: '* * * * *',
		run: (portal) => sequence(portal.db, portal.signer, now())
	},
	{
		name: 'train-routing',
		cron: '37 1 * * *',
		run: async (portal) => trainRouting(portal.db, await portal.county(), now())
	},
	{ name: 'compact-statistics', cron: '17 * * * *', run: (portal) => compactChanges(portal.db) },
	{
		name: 'find-topics',
		cron: '47 4 * * *',
		daily: true,
		run: async (portal) => findTopicsOfDay(await portal.context())
	},
	{
		name: 'close-expired',
		cron: '23 2 * * *',
		daily: true,
		run: async (portal) => closeExpired(await portal.context(), procedures, CLOSE_AFTER_DAYS)
	},
	{
		name: 'complete-notices',
		cron: '2 0 * * *',
		daily: true,
		run: async (portal) => completeNotices(await portal.context(), procedures)
	},
	{
		name: 'take-down-annulled',
		cron: '11 7 * * *',
		daily: true,
		run: async (portal) => takeDownAnnulled(await portal.context())
	},
	{
		name: 'end-calls',
		cron: '5 0 * * *',
		daily: true,
		run: async (portal) => endCalls(await portal.context())
	},
	{
		name: 'take-effect',
		cron: '9 0 * * *',
		daily: true,
		run: async (portal) => takeEffect(await portal.context())
	},
	{
		name: 'end-consultations',
		cron: '7 0 * * *',
		daily: true,
		run: async (portal) => endConsultations(await portal.context())
	},
	{
		name: 'close-applications',
		cron: '6 0 * * *',
		daily: true,
		run: async (portal) => closeApplications(await portal.context())
	},
	{
		name: 'tell-applicants',
		cron: '* * * * *',
		run: async (portal) => tellApplicants(await portal.context())
	},
	{ name: 'tell-authors', cron: '* * * * *', run: async (portal) => tellAuthors(await portal.context()) },
	{
		name: 'tell-followers',
		cron: '*/5 * * * *',
		run: (portal) =>
			tellFollowers(portal, now(), (id, news) =>
				deliver(channelOf(portal, 'email'), {
					id,
					to: news.to,
					...writeNews(news, homeOf(portal))
				})
			)
	},
	{
		name: 'record-silence',
		cron: '11 0 * * *',
		daily: true,
		run: async (portal) => recordSilence(await portal.context())
	},
	{
		name: 'open-quarter',
		cron: '31 0 * * *',
		daily: true,
		run: async (portal) => openQuarter(await portal.context())
	},
	{ name: 'remind', cron: '7 7 * * *', daily: true, run: async (portal) => remind(await portal.context()) },
	{
		name: 'drop-drafts',
		cron: '41 3 * * *',
		daily: true,
		run: (portal) => removeOldDrafts(portal.db, portal.files, now())
	},
	{ name: 'drop-unsent', cron: '31 3 * * *', run: (portal) => dropOldUnsent(portal.db, now()) },
	{ name: 'drop-sessions', cron: '29 3 * * *', run: (portal) => dropEnded(portal.db, new Date()) },
	{
		name: 'propose-destruction',
		cron: '52 3 * * *',
		daily: true,
		run: async (portal) => proposeDue(await portal.context(), procedures)
	},
	{ name: 'scan-held-files', cron: '* * * * *', run: (portal) => portal.scanHeld() },
	{
		name: 'drop-unowned-files',
		cron: '11 * * * *',
		run: (portal) => removeUnownedFiles(portal.db, portal.files)
	},
	{
		name: 'remove-orphans',
		cron: '19 * * * *',
		run: (portal) => removeOrphans(portal.db, portal.files, new Date(Date.now() - A_DAY_MS))
	},
	{
		name: 'check-register',
		cron: '33 4 * * *',
		run: async (portal) => {
			const options = { verifier: portal.signer.verifier, ...(await registeredTexts(portal.db)) };
			const { findings } = await checkRegister(portal.db, options);
			portal.metrics.registerFindings(findings.length);
			if (findings.length > 0) portal.log.warn('register-differs', { count: findings.length });
		}
	}
];

/** Starts the jobs that run by the clock; any number of processes may, each job runs once. */
export async function startWork(portal: Portal, url: string): Promise<Jobs> {
	const jobs = await openJobs({
		url,
		queues: work.map((one) => one.name),
		works: true,
		onError: (error) => {
			if (portal.outage.seen(error) === null) portal.log.fault(faultId(), error);
		}
	});
	for (const one of work) {
		await jobs.work(one.name, async () => {
			await renewTime(portal);
			await one.run(portal);
		});
		await jobs.schedule(one.name, one.cron, 'Asia/Shanghai');
	}
	return jobs;
}

/** Takes over how far a demonstration's time was moved on, here or by another process. */
export async function renewTime({ config, db }: Pick<Portal, 'config' | 'db'>): Promise<void> {
	if (config.demonstration) setAhead(await readAhead(db));
}

/** The first minute of a day comes before its eighth hour; `M H * * *`, as a number that rises over the day. */
const minuteOf = ({ cron }: Work): number => {
	const [minute = '0', hour = '0'] = cron.split(' ');
	return Number(hour) * 60 + Number(minute);
};

/** Lets days pass in a demonstration: the work of each day is done as if the night had come. */
export async function passDays(portal: Portal, days: number): Promise<void> {
	if (!portal.config.demonstration) throw new Error('only a demonstration moves its time on');
	const daily = work.filter((one) => one.daily).toSorted((a, b) => minuteOf(a) - minuteOf(b));
	for (let day = 0; day < days; day++) {
		await keepAhead(portal.db, (await readAhead(portal.db)) + 1);
		await renewTime(portal);
		for (const one of daily) await one.run(portal);
	}
	for (const one of work.filter((one) => one.cron.startsWith('*'))) await one.run(portal);
}
