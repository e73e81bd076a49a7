import { expect, it } from 'vitest';
import { withNumbers } from '#publication/typed-numbers.ts';

it.each([
	['我的身份证号是 422823198001011230，请核实。', true],
	['请打 138 0000 1111 找我。', true],
	['家里电话 0718-4332211。', true],
	['路灯坏了 138 天，修了 2 次，花了 1200 元。', false],
	['打过 12345 和 12388。', false]
])('%s', (story, found) => {
	expect(withNumbers(['title', 'story'], { title: '路灯', story })).toEqual(found ? ['story'] : []);
});
