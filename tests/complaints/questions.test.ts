import { expect, it } from 'vitest';
import { personFields } from '#casework/draft-person.ts';
import { fieldWords } from '#i18n/field-words.ts';
import { wordsIn } from '#i18n/words.ts';
import { procedures } from '#procedures.ts';

/** What another authority supplies and an office looks up itself (ZW716 art. 7). */
const supplied = {
	zh: '户口簿 户籍 身份证复印件 身份证号码 出生证明 结婚证 婚姻状况 无犯罪记录 营业执照 统一社会信用代码 完税证明 社保缴费 不动产登记 房产证 车辆登记 驾驶证 学历证书 低保证明 死亡证明 残疾证'.split(
		' '
	),
	fields:
		/household|idcopy|idnumber|birthcert|marri|criminalrecord|licence(copy|number)$|creditcode|taxproof|socialsecurity|propertyregister|vehicle|diploma/i
};

it('INV-61 no form asks for what another authority supplies', () => {
	const words = wordsIn('zh');
	let asked = 0;
	for (const one of procedures) {
		for (const [field, view] of Object.entries(one.form.views)) {
			asked += 1;
			const { label, hint } = fieldWords(words, one.id, field);
			expect(
				supplied.zh.filter((thing) => `${label}${hint}`.includes(thing)),
				`${one.id}.${field}`
			).toEqual([]);
			expect(field, one.id).not.toMatch(supplied.fields);
			expect(JSON.stringify(view)).not.toMatch(supplied.fields);
		}
	}
	expect(asked).toBeGreaterThan(15);
	for (const field of [...personFields.you, ...personFields.contact])
		expect(field).not.toMatch(supplied.fields);
});
