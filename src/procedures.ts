import type { Procedure } from '#casework/procedure.ts';
import { accusation } from '#complaints/accusation/procedure.ts';
import { feeReport } from '#complaints/fee-report/procedure.ts';
import { message } from '#complaints/message/procedure.ts';
import { petition } from '#complaints/petition/procedure.ts';
import { suggestion } from '#complaints/suggestion/procedure.ts';
import { unlawfulAct } from '#complaints/unlawful-act/procedure.ts';

/** All procedures, one line each. */
export const procedures: readonly Procedure[] = [petition, suggestion, unlawfulAct, feeReport, accusation, message];

export const procedureOf = (id: string): Procedure | undefined => procedures.find((one) => one.id === id);
