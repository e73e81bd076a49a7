import {
	neverInNames,
	shortTitles,
	titles,
	wordBeginnings,
	wordsNotGiven
} from '#publication/mask/not-names.ts';
import { doubleSurnames, doubtfulSurnames, givenCharacters, surnames } from '#publication/mask/surnames.ts';

/** How sure the words around are that a name stands here. */
export type Trust = 'introduced' | 'role' | 'bare';

const after =
	/^(?:$|[^一-龥A-Za-z·]|的|和|与|及|或|在|是|说|称|等|于|系|住|家|因|被|把|给|让|向|从|到|为|将|对|有|还|又|也|就|都|已|曾|未|不|没|要|来|去|打|骂|收|找|拿|欠|拖|擅|私|占|强占|霸|带|以|用|开|办|叫|他|她|我|你|那|这|则|电话|手机|联系|身份|男|女|今年|现年|现住|户籍|同志|先生|女士|老师|师傅|书记|主任|村长|组长|队长|局长|所长|院长|校长|镇长|乡长|支书|会计|医生|老板|经理|夫妇|夫妻|父子|母子|父女|母女|兄弟|姐妹|一家|一户|一人|两人|二人|三人|四人|[两二三四五六七八九十]户|户|等人|上学|上班|读书|读小|读初|读高|受伤|摔|死|酒驾|醉|骑车|驾驶|威胁|殴|辱骂|侵占|挪用|冒领|借|租|卖|盖了|盖房|建房|挖|砍|种|承诺|扣|违|生病|住院|去世|失踪|态度|发生|不作为|不理|不予|拒|本人|出生|反映|举报|投诉|申请|认为|经营|名下|以上|承包|非法|多次|一直|至今|自称|家里|家中|敬上|谨上)/;

const place = /[镇村乡县市区路街局所院站厅组湾坝坪社寺桥]/;

const isHan = (char: string) => /[一-龥]/.test(char);

function givenFits(surname: string, given: string, trust: Trust): boolean {
	if (neverInNames.test(given) || titles.test(given) || wordsNotGiven.test(given)) return false;
	if (shortTitles.test(given) && (given.length === 1 || trust === 'bare')) return false;
	if (![...given].every(isHan)) return false;
	if (wordBeginnings.has(surname.charAt(0) + given.charAt(0))) return false;
	const usual = [...given].every((char) => givenCharacters.has(char));
	if (trust === 'bare') return usual && given.length === 2;
	return usual || trust === 'introduced' || !doubtfulSurnames.has(surname);
}

/** Where the name that begins at `start` ends, or undefined when none begins there. */
export function nameEnd(text: string, start: number, trust: Trust): number | undefined {
	const double = text.slice(start, start + 2);
	const width = doubleSurnames.has(double) ? 2 : surnames.has(text.charAt(start)) ? 1 : 0;
	if (width === 0) return undefined;
	if (titles.test(text.slice(start + width))) return undefined;
	const surname = text.slice(start, start + width);
	const ends = [2, 1].map((length) => start + width + length).filter((end) => end <= text.length);
	const fitting = ends.filter((end) => givenFits(surname, text.slice(start + width, end), trust));
	const closed = fitting.find((end) => after.test(text.slice(end, end + 2)));
	return (
		closed ?? (trust === 'introduced' ? fitting.find((end) => !place.test(text.charAt(end))) : undefined)
	);
}
