import { z } from 'zod';
import { form, oneOf, required } from '#casework/form.ts';
import { ages, groups, sexes } from '#participation/hearing-terms.ts';

/** 听证会报名, MD19 art. 17. The name is public only where the lot gives a seat, and whoever applies agrees to that. */
export const applicationFacts = z.object({
	group: oneOf(groups),
	tie: required(500),
	title: required(60),
	story: required(2000),
	sex: oneOf(sexes),
	ageBand: oneOf(ages),
	nameShown: oneOf(['yes'])
});

export type ApplicationFacts = z.infer<typeof applicationFacts>;

export const applicationForm = form({
	version: 1,
	schema: applicationFacts,
	views: {
		group: { kind: 'choice', options: groups },
		tie: { kind: 'longtext', max: 500 },
		title: { kind: 'text', max: 60 },
		story: { kind: 'longtext', max: 2000 },
		sex: { kind: 'choice', options: sexes },
		ageBand: { kind: 'choice', options: ages },
		nameShown: { kind: 'choice', options: ['yes'] }
	},
	steps: [
		{ key: 'side', fields: ['group', 'tie'] },
		{ key: 'say', fields: ['title', 'story'] },
		{ key: 'draw', fields: ['sex', 'ageBand', 'nameShown'] }
	],
	complainedOf: 'no',
	place: true,
	evidence: false,
	identities: ['named']
});
