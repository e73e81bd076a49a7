import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { dictionary } from '@zxcvbn-ts/language-common';

export const PASSWORD_LEAST = 12;
const MOST = 128;

export type PasswordProblem = 'short' | 'long' | 'simple' | 'name' | 'again';

/** What whoever guesses passwords of this portal tries first, in the letters people type them in. */
const local = [
	...['badong', 'enshi', 'hubei', 'xinling', 'yesanguan', 'shennong', 'sanxia', 'changjiang', 'wuxia'],
	...[
		'xinfang',
		'xinfangju',
		'zhengfu',
		'zhengwu',
		'xianzhengfu',
		'jiwei',
		'caizheng',
		'guanli',
		'guanliyuan'
	],
	...['admin', 'administrator', 'county', 'portal', 'petition', 'complaint', 'password', 'mima', 'woaini'],
	...['政府', '信访', '巴东', '管理员', '密码', '12345', '12388', '0718', '444300', '422823']
];

/** Guesses below ten to the eighth: what a list of used and leaked passwords holds, with little added. */
const WEAK = 2;

let guesser: ZxcvbnFactory | undefined;
const guessable = (password: string, signInName: string): boolean => {
	guesser ??= new ZxcvbnFactory({ dictionary });
	return guesser.check(password.slice(0, MOST), [...local, signInName]).score <= WEAK;
};

/** What is wrong with a new password: length counts, no kind of sign is asked for, and nothing that is guessed first. */
export function passwordProblem(password: string, again: string, signInName: string): PasswordProblem | null {
	const letters = [...password.normalize('NFKC')].length;
	if (letters < PASSWORD_LEAST) return 'short';
	if (letters > MOST) return 'long';
	if (new Set(password).size < 5) return 'simple';
	if (signInName.length > 2 && password.toLowerCase().includes(signInName.toLowerCase())) return 'name';
	if (guessable(password, signInName)) return 'simple';
	return password === again ? null : 'again';
}
