/** Why a unit may be supervised. */
export const grounds = {
	'not-told': 'Not registered, forwarded or told as required',
	'late-acceptance': 'Not accepted in time',
	'late-answer': 'Not answered in time',
	'refused-without-ground': 'Refused without a ground',
	'wrong-procedure': 'The procedure was not followed',
	shifting: 'Shifted to others',
	perfunctory: 'Perfunctory or delaying',
	'false-report': 'False report',
	'not-carried-out': 'A supporting opinion was not carried out',
	'solved-but-again': 'Reported as solved, complained of again',
	'bad-rating': 'Bad rating without correction and call-back',
	'plan-task-late': 'A task of the plan is late or not reported'
} as const;
