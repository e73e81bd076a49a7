const clock = new Intl.DateTimeFormat('en-GB', {
	hour: '2-digit',
	minute: '2-digit',
	timeZone: 'Asia/Shanghai'
});

/** The hour of a day in China, as 09:05. */
export const hourText = (at: Date): string => clock.format(at);
