import type { register as zh } from '#i18n/zh/register.ts';
import type { Shape } from '#i18n/fill.ts';

export const register: Shape<typeof zh> = {
	title: 'The register',
	lead: 'Every step here enters a register that nobody can change unseen.',
	what: [
		'When something is filed, decided, issued or published, a “register mark” is worked out from its content: a row of characters. Change one word and the mark no longer fits.',
		'All marks stand in one tree, in order, and its state is signed every minute. What was signed once cannot lose, change or move an entry without its being found.',
		'The register holds no names, no subjects and no content, only marks. It can still be checked after personal data is erased as the rules require.'
	],
	now: 'The register now',
	size: 'Entries',
	signedAt: 'Signed at',
	root: 'Root',
	none: 'No entry has been signed yet.',
	check: 'Check a receipt',
	leaf: 'Register mark',
	leafHint: 'The 44 characters on your receipt; they end with “=”.',
	go: 'Check',
	blank: 'Enter the register mark.',
	wrong: 'A register mark has 44 characters; copy it from the receipt.',
	found: 'It is in the register',
	foundText: 'This mark is entry {index} of the register.',
	proof: 'Download the proof',
	missing: 'This mark is not in the register',
	missingText:
		'What was just filed takes about a minute. If it is still missing after an hour, take your receipt to the county petition office.',
	self: 'Check the whole register yourself',
	steps: [
		'Download the checking program (it needs Node 18 or newer); it does not contact this portal.',
		'Download a copy of the register: /register/checkpoint and /register/tile/… (C2SP tlog-tiles).',
		'Run the program with the public key below: it checks the signature, each entry’s place and that nothing was taken out.',
		'Keep a signed state. Later, download the proof that today’s register continues it and check the two with --consistency and --against, without a whole copy.'
	],
	program: 'Download the checking program',
	checkpoint: 'The newest signed state',
	key: 'Public key',
	states: 'Recent signed states',
	state: '{size} entries, {at}',
	stateFile: 'Signed state',
	continues: 'Proof that today continues it',
	receipt: 'Register mark',
	receiptNote: 'Copy this down: on the page “The register” it proves later that this was registered.',
	proofOfYours: 'Download the proof of registration (it holds what you wrote)',
	proofWaits: 'The proof of registration can be downloaded in about a minute.'
};
