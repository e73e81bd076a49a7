import type { Case, Entry } from '#casework/case.ts';
import { decidesAnew } from '#casework/correction.ts';
import { awaiting } from '#casework/paper-service.ts';
import { servedFrom } from '#casework/service-ways.ts';
import type { Day } from '#clocks/day.ts';

/** A public notice in place of service, and the paper that it serves. */
export type Notice = { notice: Entry; paper: Entry; servedFrom: Day };

type On = Pick<Case, 'timeline' | 'electronic' | 'channel'>;

/** Public notices whose paper has not been served otherwise. */
export const openNotices = (on: On): Notice[] => {
	const papers = awaiting(on);
	return on.timeline.flatMap((notice) => {
		const paper =
			notice.action === 'announce-paper' &&
			papers.find((one) => String(one.n) === String(notice.details['paper']));
		return paper ? [{ notice, paper, servedFrom: servedFrom('public-notice', notice.on) }] : [];
	});
};

/** Those whose thirty days are over: the paper counts as served from that day (MS23 art. 95). */
export const endedNotices = (on: On, today: Day): Notice[] =>
	openNotices(on).filter((one) => one.servedFrom <= today);

const rows: Readonly<Record<string, string>> = {
	opinion: 'serve',
	result: 'serve',
	reply: 'serve',
	'disclosure-answer': 'serve',
	'record-answer': 'serve',
	extension: 'serve-extension',
	'review-opinion': 'serve-decision',
	'recheck-opinion': 'serve-decision'
};

/** The row that enters the service of a paper. */
export function servingRow(on: On, paper: Entry): string {
	if (paper.action === 'correct-paper' && decidesAnew(on, paper)) return 'serve-correction';
	return paper.action === 'correct-paper' ? 'serve-paper' : (rows[paper.paper ?? ''] ?? 'serve-paper');
}
