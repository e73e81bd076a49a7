/** The systems and programs that a list of sessions names; the first that fits counts. */
const systems = [
	['harmony', /HarmonyOS|OpenHarmony/i],
	['android', /Android/i],
	['ios', /iPhone|iPad|iPod/i],
	['windows', /Windows/i],
	['mac', /Mac OS X|Macintosh/i],
	['linux', /Linux|X11/i]
] as const;

const programs = [
	['wechat', /MicroMessenger/i],
	['edge', /Edg(e|A|iOS)?\//i],
	['firefox', /Firefox|FxiOS/i],
	['qq', /QQBrowser/i],
	['uc', /UCBrowser|UCWEB/i],
	['chrome', /Chrome|CriOS/i],
	['safari', /Safari/i]
] as const;

export type System = (typeof systems)[number][0] | 'other';
export type Program = (typeof programs)[number][0] | 'other';
export type Device = { system: System; program: Program };

/** The kind of device that signs in, so that its owner knows it again; nothing that would tell two of a kind apart. */
export const deviceOf = (userAgent: string | null): Device => ({
	system: systems.find(([, sign]) => sign.test(userAgent ?? ''))?.[0] ?? 'other',
	program: programs.find(([, sign]) => sign.test(userAgent ?? ''))?.[0] ?? 'other'
});

export const writeDevice = ({ system, program }: Device): string => `${system}/${program}`;

export function readDevice(text: string): Device {
	const [system, program] = text.split('/');
	return {
		system: systems.find(([name]) => name === system)?.[0] ?? 'other',
		program: programs.find(([name]) => name === program)?.[0] ?? 'other'
	};
}
