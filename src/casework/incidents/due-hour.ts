/** The moment some hours after another: breaches are told within hours, not days. */
export const dueHour = (from: Date, hours: number): Date => new Date(from.getTime() + hours * 3_600_000);
