import { z } from 'zod';
import { isDay } from '#clocks/day.ts';
import { groundCodes } from '#supervision/grounds.ts';

export const sends = ['send-slip', 'send-letter', 'send-proposal'] as const;
export const proposals = ['improve-work', 'improve-policy'] as const;

const text = (max: number, code: string) => z.string().trim().min(1, code).max(max, code);

/** What the form of an order brings. Each problem is a key of the words of that form. */
export const orderInput = z
	.object({
		title: text(80, 'needSubject'),
		ground: z.enum(groundCodes, 'needGround'),
		demand: text(4000, 'needDemand'),
		send: z.enum(sends, 'needSend'),
		unit: text(60, 'needUnit'),
		until: z.string().refine((day) => day === '' || isDay(day), 'badDay'),
		proposal: z.string()
	})
	.refine(({ send, proposal }) => send !== 'send-proposal' || proposals.some((one) => one === proposal), {
		path: ['proposal'],
		message: 'needProposal'
	});
