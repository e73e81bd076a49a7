import { row, workingDays } from '#clocks/rule.ts';
import type { Rule } from '#clocks/rule.ts';

/** Discipline inspection 检举控告: informative, the portal hands over and forgets. */
export const discipline: readonly Rule[] = [
	row('JJ-ACK', '实名受理告知', 'Tell acceptance of a named accusation', ['receive'], workingDays(15), [
		'JJ20'
	]),
	row('JJ-RESULT', '结果反馈', 'Tell the result', ['close', 'decide'], workingDays(15), ['JJ20']),
	row('JJ-UP', '上报', 'Report upwards', ['receive', 'know'], workingDays(5), ['JJ20 15']),
	row('JJ-DOWN', '下级受理', 'Accept what came from above', ['receive', 'forward'], workingDays(5), [
		'JJ20 16'
	])
];
