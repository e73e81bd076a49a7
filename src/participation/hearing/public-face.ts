import type { HearingAction } from '#participation/hearing/lifecycle.ts';

/** What the public reads of each step, field by field; null is a step that stays inside. */
export const publicFace = {
	'prepare-hearing': null,
	'announce-hearing': ['heldOn', 'startsAt', 'venue', 'applyUntil'],
	'move-hearing': ['heldOn', 'startsAt', 'venue', 'reason'],
	'call-off-hearing': ['reason'],
	'close-applications': [],
	'freeze-list': ['witness', 'witnessSeal', 'drawOn', 'drawPlace'],
	'seal-again': ['witness', 'witnessSeal', 'drawOn', 'drawPlace', 'reason'],
	'commit-list': ['listHash', 'unitSeal'],
	note: null,
	'draw-lots': ['witnessSecret'],
	'show-draw': ['unitSecret', 'drawn'],
	'replace-participant': null,
	'fill-seat': ['lotNumber', 'substitute'],
	'name-chair': [],
	'ask-recusal': null,
	'decide-recusal': null,
	'publish-names': [],
	'serve-hearing-papers': ['servedOn'],
	'hold-hearing': ['attended', 'course'],
	'treat-point': null,
	'publish-report': ['text']
} as const satisfies Record<HearingAction, readonly string[] | null>;
