import type { Case, Officer } from '#casework/case.ts';
import { checkStep, factsFrom } from '#casework/check-step.ts';
import { todayOf, type Context } from '#casework/context.server.ts';
import { partiesFrom } from '#casework/draft-person.ts';
import { fileCase } from '#casework/file-case.store.server.ts';
import type { FilledForm } from '#casework/filled-form.ts';
import { accusedToday, findingFor } from '#casework/finding.ts';
import type { Procedure } from '#casework/procedure.ts';
import { Refusal } from '#casework/refusal.ts';
import { indexHash } from '#platform/crypto.server.ts';
import { codeFrom } from '#platform/one-time-code.ts';
import type { FileRow } from '#tables.ts';
import type { County } from '#units/county.ts';
import { findVillage } from '#units/places.ts';

/** What is not right in a form that an officer filled in, by field. */
export function formProblems(
	{ county, ...context }: Context,
	procedure: Procedure,
	filled: FilledForm
): Record<string, string> {
	const today = todayOf(context);
	const { form } = procedure;
	const draft = {
		procedure: procedure.id,
		language: 'zh',
		matter: null,
		done: [],
		code: '',
		sent: null,
		...filled
	};
	const pages = [
		...form.steps.map((step) => step.key),
		...(form.complainedOf === 'no' ? [] : ['accused']),
		'contact'
	];
	const places = { townships: [], villages: [] };
	return {
		...Object.assign({}, ...pages.map((page) => checkStep(form, page, draft, places, today))),
		...(form.identities.some((one) => one === filled.answers['identity']) ? {} : { identity: 'choose-one' }),
		...(['call', 'visit', 'letter', 'fax'].includes(filled.channel) ? {} : { channel: 'choose-one' }),
		...(isInPlace(county, filled.answers) ? {} : { village: 'other-township' }),
		...(isReadBack(filled) ? {} : { readBack: 'read-back' })
	};
}

/** The list of villages is that of the township named before; whoever then names another would file for a wrong place. */
const isInPlace = (county: County, { township = '', village = '' }: FilledForm['answers']): boolean =>
	village === '' || findVillage(county, village)?.township === township;

/** What somebody said is read back or read by them; what somebody wrote is copied as written (XF22 art. 19, INV-52). */
const isReadBack = ({ channel, readBack }: FilledForm): boolean =>
	['letter', 'fax'].includes(channel)
		? readBack === 'as-written'
		: readBack === 'read-aloud' || (readBack === 'read-by-self' && channel === 'visit');

/**
 * Files for somebody who came, called or wrote. The code of the receipt follows from the key of the form, so that
 * sending the same form again shows the same receipt; nobody but the person keeps it.
 */
export async function fileForSomebody(
	context: Context,
	procedure: Procedure,
	officer: Officer,
	filled: FilledForm,
	files: readonly FileRow[],
	language: string
): Promise<{ on: Case; code: string }> {
	const facts = factsFrom(procedure.form, filled.answers);
	if (!facts) throw new Refusal('check-input');
	const formKey = `desk:${officer.account}:${filled.key}`;
	const code = codeOf(context, formKey);
	const today = todayOf(context);
	const finding = procedure.sealed
		? null
		: findingFor(context.county, procedure, { ...filled, matter: null }, today);
	const { answers } = filled;
	const on = await fileCase(
		context,
		procedure,
		{
			formKey,
			facts,
			accused: [
				...accusedToday(context.county, filled.units, today).map((unit) => ({ unit, person: null })),
				...filled.persons.map((person) => ({ unit: null, person }))
			],
			parties: partiesFrom(answers),
			identity: answers['identity'] === 'named' ? 'named' : 'anonymous',
			township: answers['township'] || null,
			village: answers['village'] || null,
			channel:
				filled.channel === 'call' || filled.channel === 'letter' || filled.channel === 'fax'
					? filled.channel
					: 'visit',
			electronic: answers['identity'] !== 'named' || answers['electronic'] === 'yes',
			language,
			files,
			queryCode: code,
			matter: finding?.matter ?? null,
			finding,
			recorded: {
				readBack: filled.readBack,
				...(answers['help'] ? { help: answers['help'] } : {})
			}
		},
		officer
	);
	return { on, code };
}

/** The code of a receipt, made of the key of the form: the same form gives the same receipt. */
export const codeOf = (context: Context, formKey: string): string =>
	codeFrom(Buffer.from(indexHash(context.masterKey, `code-of-form:${formKey}`), 'base64url'));
