import { plainFiling } from '#casework/plain-filing.server.ts';
import type { Case, Officer } from '#casework/case.ts';
import type { Context } from '#casework/context.server.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import { Refusal } from '#casework/refusal.ts';
import { takeAction } from '#casework/take-action.server.ts';
import { newCode } from '#platform/one-time-code.server.ts';
import type { Ground } from '#supervision/grounds.ts';
import { subjectFor } from '#supervision/subject.queries.server.ts';
import { orderFacts } from '#supervision/supervision-order/form.ts';
import { supervisionOrder } from '#supervision/supervision-order/procedure.ts';

export type Order = {
	formKey: string;
	/** The case that it is about; null where it is about a task of the plan, or a unit as such. */
	caseId: string | null;
	task: string | null;
	title: string;
	ground: Ground;
	demand: string;
	send: 'send-slip' | 'send-letter' | 'send-proposal';
	unit: string;
	until: string;
	proposal: string;
};

/**
 * Opens an order and sends it. Whoever the case complains of is kept away from the order as from the case (INV-01), and
 * no letter goes to them (INV-02).
 */
export async function openOrder(context: Context, officer: Officer, order: Order): Promise<Case> {
	const about = order.caseId === null ? null : await subjectFor(context, officer, order.caseId);
	if (order.caseId !== null && !about) throw new Refusal('not-found');
	const facts = orderFacts.safeParse({ title: order.title, ground: order.ground, story: order.demand });
	if (!facts.success) throw new Refusal('check-input', { demand: 'missing' });
	const on = await fileCase(
		context,
		supervisionOrder,
		{
			...plainFiling,
			formKey: `order:${order.formKey}`,
			facts: facts.data,
			accused: about?.accused ?? [],
			township: about?.township ?? null,
			channel: 'inside',
			queryCode: newCode(),
			matter: about?.matter ?? null,
			...(about ? { boundTo: about.id } : {}),
			dispatcher: officer.unit,
			task: order.task ?? about?.task ?? null
		},
		officer
	);
	if (on.stage !== 'order-opened') return on;
	const { unit, until, proposal } = order;
	return takeAction(context, supervisionOrder, on.id, order.send, officer, { unit, until, proposal });
}
