/** Words of the rows by which units handle a matter: hearings, reports, appraisals, refunds, what is passed on. */
export const handling = {
	stages: {},
	actions: {},
	asks: {},
	asksIn: {},
	options: {},
	refusals: {
		'not-signed-for': '这份督办文书已经签收。'
	}
} as const;
