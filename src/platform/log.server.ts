import { pino, type DestinationStream } from 'pino';

/** What may stand in the log beside an event's name. */
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes events by name with ids; never names of people, texts or addresses. */
export type Log = {
	readonly info: (event: string, fields?: Fields) => void;
	readonly warn: (event: string, fields?: Fields) => void;
	/** A fault, once, under the id the page shows. */
	readonly fault: (id: string, error: unknown, fields?: Fields) => void;
};

const PLAIN = new Set([
	'ms',
	'count',
	'status',
	'code',
	'route',
	'method',
	'port',
	'queue',
	'attempt',
	'action',
	'kind',
	'way',
	'id'
]);
const IDENTIFIER = /^[A-Za-z0-9._:/[\]()-]{1,80}$/;

/** Opens the log on standard output, or on the given stream. */
export function openLog(level: string, stream?: DestinationStream): Log {
	const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
	const out = stream === undefined ? pino(options) : pino(options, stream);
	return {
		info: (event, fields) => out.info({ event, ...pickFields(fields) }),
		warn: (event, fields) => out.warn({ event, ...pickFields(fields) }),
		fault: (id, error, fields) =>
			out.error({ event: 'fault', faultId: id, ...pickFields(fields), error: describe(error) })
	};
}

/** Lets through numbers, booleans and identifiers under the names that carry no person: ids, counts, codes. */
export function pickFields(fields: Fields = {}): Record<string, string | number | boolean> {
	const kept: Record<string, string | number | boolean> = {};
	for (const [key, value] of Object.entries(fields)) {
		if (value === undefined || !(PLAIN.has(key) || key.endsWith('Id'))) continue;
		if (typeof value === 'string' && !IDENTIFIER.test(value)) continue;
		kept[key] = value;
	}
	return kept;
}

function describe(error: unknown): Record<string, unknown> {
	if (!(error instanceof Error)) return { name: typeof error };
	const { code, table, constraint } = error as Error & Record<string, unknown>;
	const cause = error.cause === undefined ? {} : { cause: describe(error.cause) };
	const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	const message = maskMessage(error.message);
	return { name: error.name, code, table, constraint, message, stack: frames.map((f) => f.trim()), ...cause };
}

// The database quotes the value it stumbled over, and that value may be a name or a telephone number.
function maskMessage(text: string): string {
	return text
		.replace(/[^\x20-\x7e]+/g, '~')
		.replace(/\S+@\S+/g, '~')
		.replace(/\d{5,}/g, '~')
		.slice(0, 300);
}
