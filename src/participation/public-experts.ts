import { z } from 'zod';

/** A review of experts as the public reads it: who, chosen how, what each said, and what was taken up. */
export const reviewBody = z.object({
	decisionTitle: z.string(),
	question: z.string(),
	fields: z.array(z.string()),
	way: z.string(),
	reason: z.string(),
	seed: z.string(),
	eligible: z.array(z.string()),
	experts: z.array(
		z.object({
			name: z.string(),
			post: z.string(),
			body: z.string(),
			kind: z.string(),
			fields: z.array(z.string()),
			stance: z.string(),
			opinion: z.string(),
			signedOn: z.string()
		})
	),
	replaced: z.array(z.object({ name: z.string(), reason: z.string() })),
	adoption: z.string(),
	dropped: z.string()
});

export type ReviewBody = z.infer<typeof reviewBody>;
