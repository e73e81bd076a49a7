import type { MessageFacts } from '#complaints/message/form.ts';
import type { Treatments } from '#publication/treatment.ts';

export const publishing = { title: 'mask', story: 'mask' } as const satisfies Treatments<MessageFacts>;
