import type { Rule } from '#publication/mask/kinds.ts';

const regions = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const letter = '[A-HJ-NP-Za-hj-np-z]';
const mark = '[A-HJ-NP-Za-hj-np-z0-9]';
const permit = '(?:[A-Z]{1,2}\\d{7,8}|[HM]\\d{10}|1[45]\\d{7})';
const loose = '(?:号码|编号|证号|号|是|为|[:( "“No.])*';

/** Plates, travel papers and certificates of a person. An officer's enforcement certificate stays (see keep.ts). */
export const paperRules: Rule[] = [
	{
		kind: 'plate',
		reason: 'shape',
		pattern: new RegExp(
			`[${regions}] ?${letter}[ ·•・\\-]?(?:${mark}{4}[学警港澳挂领使]|${mark}{5}|\\d{5}${letter}|${letter}${mark}\\d{4})(?![A-Za-z0-9])`
		),
		accept: (value) => /\d/.test(value)
	},
	{
		// Armed police, and what embassies drive.
		kind: 'plate',
		reason: 'shape',
		pattern: new RegExp(`(?<![A-Za-z一-龥])(?:WJ[${regions}]?\\d{4}[\\dA-Z]|[使领]\\d{6})(?![A-Za-z0-9])`)
	},
	{
		kind: 'plate',
		reason: 'label',
		pattern: new RegExp(`(?:车牌|车号|号牌)${loose}(?<hide>${letter}?[·•\\-]?${mark}{5,6})(?![A-Za-z0-9])`),
		accept: (value) => /\d{2}/.test(value)
	},
	{
		kind: 'passport',
		reason: 'label',
		pattern: new RegExp(
			`(?:护照|通行证|台胞证|回乡证|居住证|证件|[Pp]assport)${loose}(?<hide>${permit})(?![A-Za-z0-9])`
		)
	},
	{
		kind: 'passport',
		reason: 'shape',
		pattern:
			/(?<![A-Za-z0-9])(?<!(?:编号|单号|型号|序号|事项|文号|货号|批号):?\s?)(?:E[A-HJ-NP-Z]\d{7}|[EG]\d{8})(?![A-Za-z0-9])/
	},
	{
		kind: 'licence',
		reason: 'label',
		pattern: new RegExp(
			'(?:残疾人?证|学籍|学号|准考证|社保卡|社会保障卡?|医保卡?|驾驶证|驾照|档案|军官证|士兵证|退役军人证|优待证|户口[簿本]|户号|水表|电表|病历|病案|住院|就诊卡|资格证|准驾证|车架号|发动机号|车辆识别代号|识别代码|IMEI)' +
				'(?:[一-龥]字第|号码|编号|证号|号|是|为|[:( "“No.第字])*(?<hide>[A-Za-z]{0,5}\\d[\\dA-Za-z\\-]{5,24})(?![A-Za-z0-9])'
		)
	}
];
