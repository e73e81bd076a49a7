import { expect, it } from 'vitest';
import { citation } from '#i18n/laws.ts';

it.each([
	['XF22 arts. 22(2), 30', '《信访工作条例》第22条第2款、第30条'],
	['XF22 34', '《信访工作条例》第34条'],
	['ZC25 arts. 3-4', '《仲裁法》第3—4条'],
	['MD19 arts. 25 to 28', '《重大行政决策程序暂行条例》第25—28条'],
	['JB14', '《价格违法行为举报处理规定》'],
	['中办发〔2018〕75号', '中办发〔2018〕75号'],
	['XX99', 'XX99'],
	['HL25', '《政务服务便民热线运行规定（地方标准，待核实）》']
])('%s reads %s', (source, text) => {
	expect(citation(source, 'zh')).toBe(text);
});

it('reads in English too', () => {
	expect(citation('XF22 art. 31(4)', 'en')).toBe('Regulations on Petition Work (2022), 31(4)');
});
