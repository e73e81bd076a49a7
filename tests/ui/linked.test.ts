import { expect, it } from 'vitest';
import { linked } from '#routes/linked.ts';

it('opens the addresses in an answer, and nothing else', () => {
	const hrefs = (text: string) => linked(text).flatMap((one) => one.href ?? []);
	expect(hrefs('已经公开，见 /disclosure/catalogue/0a1b-2，或 https://hbbd.gov.cn/a?b=1。')).toEqual([
		'/disclosure/catalogue/0a1b-2',
		'https://hbbd.gov.cn/a?b=1'
	]);
	expect(hrefs('See https://county.example/x.')).toEqual(['https://county.example/x']);
	expect(hrefs('javascript:alert(1) /desk/cases/1 data:text/html,x')).toEqual([]);
	for (const text of ['见 /disclosure/x。多谢', '', '没有网址'])
		expect(
			linked(text)
				.map((one) => one.text)
				.join('')
		).toBe(text);
});
