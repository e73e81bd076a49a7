import type { Answer, Browser } from '#commands/browse.ts';

/** What every step of the form is answered with; a step takes what it asks for. */
const answersFor = (title: string): Readonly<Record<string, string>> => ({
	title,
	story: `${title}：请问办事窗口中午是否有人值班？`,
	township: 'xinling',
	village: '',
	placeWords: '',
	identity: 'named',
	for: 'self',
	name: '试用人',
	phone: '13900001111',
	electronic: 'yes'
});

/** Begins a message and answers its steps, up to the page before it is sent. */
export async function fillMessage(browser: Browser, title: string): Promise<void> {
	let at = await onwards(await browser.post('/file/message', {}));
	for (let step = 0; step < 12 && !at.endsWith('/check'); step++) {
		const body = at.endsWith('/evidence') ? evidence() : answersFor(title);
		at = await onwards(await browser.post(at, body));
	}
	if (!at.endsWith('/check')) throw new Error(`stopped at ${at}`);
}

/** Sends what was filled in; a number is what the portal acknowledges. */
export async function sendMessage(browser: Browser): Promise<string> {
	await onwards(await browser.post('/file/message/check', { consent: 'yes' }));
	const receipt = await browser.get('/file/message/sent');
	const number = /<strong class="big">([^<]+)<\/strong>/.exec(receipt.text)?.[1];
	if (receipt.status !== 200 || number === undefined) throw new Error(`no receipt: ${receipt.status}`);
	return number;
}

async function onwards({ status, location }: Answer): Promise<string> {
	if (status !== 303) throw new Error(`answered ${status}`);
	return location.replace(/\?.*$/, '');
}

/** No bigger than a picture can be: one grey point. */
function evidence(): FormData {
	const form = new FormData();
	form.append('files', new Blob([Buffer.from(POINT, 'base64')], { type: 'image/png' }), 'point.png');
	return form;
}

const POINT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';
