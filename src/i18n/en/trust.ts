import type { trust as zh } from '#i18n/zh/trust.ts';
import type { Shape } from '#i18n/fill.ts';

export const trust: Shape<typeof zh> = {
	title: 'How what you bring is kept',
	lead: 'Nothing is lost and nothing is changed unseen. You need not believe it: you can check it.',
	parts: [
		{
			title: 'Nothing is lost',
			texts: [
				'When you see a number, your words are on the disk. After a power cut or a restart they are still there.',
				'Pressing twice, or again after the network broke, files once and gives one number.',
				'When something cannot be taken for a while, the page says so, gives back what you wrote, and says when to try again.',
				'Everything is copied regularly, and the copy is read back to see that nothing is missing.'
			]
		},
		{
			title: 'Nothing is changed unseen',
			texts: [
				'Your words and files, every step, every paper and everything published leave a mark in the register.',
				'Whoever changes the data, even the person who runs the machine, cannot change a register that was signed. Every night all of it is compared, and a difference raises an alarm.',
				'A paper never changes once it is issued. A mistake is put right by another paper, and the first one stays.'
			]
		},
		{
			title: 'Who can see it',
			texts: [
				'A unit or person complained of, and the units below, cannot see the matter, nor find that there is one.',
				'Administrators run the machine and read no matter. Who looked at yours, and what for, stands under “Follow”.',
				'An accusation is encrypted when it arrives. Only the discipline body can open it; this portal cannot.',
				'Before anything is published, an officer covers names, telephone numbers and addresses one by one.'
			]
		},
		{
			title: 'When it is deleted',
			texts: [
				'At the end of its period it is destroyed, once two people approve. You can also ask for your personal data to be erased, except what the law keeps.',
				'After that the mark in the register stays, and nothing can be read from it.'
			]
		},
		{
			title: 'What we cannot do',
			texts: [
				'Whoever uses your phone or computer can see that you opened this portal. To report somebody, use a device of your own or come to the window.',
				'What is printed or copied by hand is beyond the portal. Keep the query code of your receipt safe.'
			]
		}
	],
	checkTitle: 'How you check it yourself',
	checks: [
		'After filing, copy down the “register mark” of your receipt.',
		'A minute later, enter it on the page “The register” and see which entry it is.',
		'Download the proof of registration under “Follow”. It holds what you wrote: keep it to yourself.',
		'Download the checking program. It uses no network and checks the proof on your own computer.',
		'Keep a signed state. Later it tells you whether the register was ever exchanged.'
	],
	register: 'Open the register'
};
