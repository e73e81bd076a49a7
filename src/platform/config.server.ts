import { join, resolve } from 'node:path';
import { z } from 'zod';
import { scannerPlace, type ScannerPlace } from '#platform/scanner-place.ts';
import type { IdentityService } from '#platform/identity-service.server.ts';

/** Everything the environment decides, read once at start. */
export type Config = {
	readonly database: { readonly kind: 'embedded'; readonly folder: string } | ServerDatabase;
	readonly dataDir: string;
	readonly host: string;
	readonly port: number;
	/** The address people use, when it differs from what the request says. */
	readonly origin: string | undefined;
	/** How many proxies in front are trusted to say who asks; 0 for none. */
	readonly trustProxy: number;
	/** Undefined only for an embedded database, whose key lies in a file. */
	readonly masterKey: string | undefined;
	/** A second master key that is still accepted while a rotation is under way. */
	readonly olderMasterKey: string | undefined;
	/** Signs the register's checkpoints; undefined only for an embedded database, whose key lies in a file. */
	readonly registerKey: string | undefined;
	/** The name under which the register signs; it never changes while the register lasts. */
	readonly registerName: string;
	readonly disciplinePublicKey: string | undefined;
	readonly smtp: { readonly url: string; readonly from: string } | undefined;
	readonly smsUrl: string | undefined;
	/** By which residents may sign in; undefined for none. */
	readonly identityService: IdentityService | undefined;
	readonly files: FilesConfig;
	/** Where ClamAV listens; undefined where nothing looks for viruses. */
	readonly scanner: ScannerPlace | undefined;
	readonly logLevel: string;
	/** Who may read /metrics; without it nobody can. */
	readonly metricsToken: string | undefined;
	readonly demonstration: boolean;
	readonly countyDir: string | undefined;
	/** In bytes, for one request. */
	readonly uploadLimit: number;
};

type ServerDatabase = { readonly kind: 'server'; readonly url: string };

/** Where uploaded files lie. */
export type FilesConfig =
	| { readonly kind: 'folder'; readonly folder: string }
	| { readonly kind: 's3'; readonly bucket: string; readonly endpoint: string | undefined };

/** One variable that is missing or wrong; the sentence for the code is found by whoever prints it. */
export type ConfigProblem = { readonly variable: string; readonly code: ConfigCode };
export type ConfigCode =
	| 'missing'
	| 'not-a-port'
	| 'not-an-origin'
	| 'not-a-postgres-url'
	| 'not-a-count'
	| 'not-a-key'
	| 'not-a-register-name'
	| 'not-an-age-key'
	| 'not-an-smtp-url'
	| 'not-an-http-url'
	| 'not-https'
	| 'not-confirmed-mainland'
	| 'not-an-s3-url'
	| 'not-a-level'
	| 'not-a-switch'
	| 'too-short'
	| 'not-a-size'
	| 'not-a-scanner';

const url = (code: ConfigCode, ...schemes: string[]) =>
	z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), code);
const onOff = z
	.enum(['on', 'off', '1', '0', 'true', 'false'], 'not-a-switch')
	.transform((text) => text === 'on' || text === '1' || text === 'true');

const variables = z.object({
	DATABASE_URL: url('not-a-postgres-url', 'postgres:', 'postgresql:').optional(),
	DATA_DIR: z.string().default('.data'),
	HOST: z.string().default('0.0.0.0'),
	PORT: z
		.string()
		.regex(/^\d{1,5}$/, 'not-a-port')
		.transform(Number)
		.refine((port) => port < 65_536, 'not-a-port')
		.default(3000),
	ORIGIN: url('not-an-origin', 'http:', 'https:')
		.refine((text) => URL.canParse(text) && new URL(text).origin === text, 'not-an-origin')
		.optional(),
	TRUST_PROXY: z.string().regex(/^\d$/, 'not-a-count').transform(Number).default(0),
	MASTER_KEY: z
		.string()
		.refine((text) => /^[A-Za-z0-9+/]{43}=$/.test(text), 'not-a-key')
		.optional(),
	MASTER_KEY_OLD: z
		.string()
		.refine((text) => /^[A-Za-z0-9+/]{43}=$/.test(text), 'not-a-key')
		.optional(),
	REGISTER_KEY: z
		.string()
		.refine((text) => /^[A-Za-z0-9+/]{43}=$/.test(text), 'not-a-key')
		.optional(),
	REGISTER_NAME: z
		.string()
		.regex(/^[a-z0-9.-]+(\/[a-z0-9.-]+)*$/, 'not-a-register-name')
		.default('register.county.example'),
	DISCIPLINE_PUBLIC_KEY: z
		.string()
		.regex(/^age1[a-z0-9]{58,}(,\d{4}-\d{2}-\d{2}=age1[a-z0-9]{58,})*$/, 'not-an-age-key')
		.optional(),
	SMTP_URL: url('not-an-smtp-url', 'smtp:', 'smtps:').optional(),
	MAIL_FROM: z.string().optional(),
	SMS_URL: url('not-an-http-url', 'http:', 'https:').optional(),
	FILES_URL: z
		.string()
		.regex(/^s3:\/\/[a-z0-9.-]{3,63}$/, 'not-an-s3-url')
		.optional(),
	OIDC_ISSUER: url('not-an-http-url', 'http:', 'https:').optional(),
	OIDC_CLIENT_ID: z.string().optional(),
	OIDC_CLIENT_SECRET: z.string().optional(),
	MAINLAND_HOSTS: z.string().default(''),
	FILES_ENDPOINT: url('not-an-http-url', 'http:', 'https:').optional(),
	CLAMAV: z
		.string()
		.regex(/^(\/[^\0]+|[A-Za-z0-9.-]+:\d{1,5})$/, 'not-a-scanner')
		.optional(),
	METRICS_TOKEN: z.string().min(16, 'too-short').optional(),
	LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'not-a-level').default('info'),
	DEMONSTRATION: onOff.optional(),
	COUNTY_DIR: z.string().optional(),
	UPLOAD_LIMIT: z
		.string()
		.regex(/^\d{1,4}[KMG]?$/, 'not-a-size')
		.transform(bytesOf)
		.default(25 * 2 ** 20)
});

/** Reads the configuration, or tells everything that is wrong with it at once. */
export function readConfig(
	env: Readonly<Record<string, string | undefined>>
): { readonly config: Config } | { readonly problems: readonly ConfigProblem[] } {
	const given = Object.fromEntries(
		Object.entries(env).filter(([, value]) => value !== undefined && value !== '')
	);
	const read = variables.safeParse(given);
	const problems: ConfigProblem[] = read.success
		? []
		: read.error.issues.map((issue) => ({
				variable: String(issue.path[0]),
				code: issue.message as ConfigCode
			}));
	if (given['DATABASE_URL'] !== undefined) {
		const missing = ['MASTER_KEY', 'REGISTER_KEY', 'REGISTER_NAME'].filter(
			(name) => given[name] === undefined
		);
		problems.push(...missing.map((variable) => ({ variable, code: 'missing' as const })));
	}
	if (given['SMTP_URL'] !== undefined && given['MAIL_FROM'] === undefined) {
		problems.push({ variable: 'MAIL_FROM', code: 'missing' });
	}
	const identity = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];
	const unset = identity.filter((name) => given[name] === undefined);
	if (unset.length < identity.length)
		problems.push(...unset.map((variable) => ({ variable, code: 'missing' as const })));
	if (given['OIDC_ISSUER']?.startsWith('http://') && !isThisMachine(given['OIDC_ISSUER']))
		problems.push({ variable: 'OIDC_ISSUER', code: 'not-https' });
	problems.push(...abroad(given));
	if (!read.success || problems.length > 0) return { problems: onePerVariable(problems) };
	return { config: toConfig(read.data) };
}

/**
 * Outer hosts are refused unless the county has confirmed that they stand in mainland China (PI21 art. 36). A bucket
 * without an endpoint would be one abroad.
 */
function abroad(given: Readonly<Record<string, string | undefined>>): ConfigProblem[] {
	const confirmed = (given['MAINLAND_HOSTS'] ?? '').split(',').map((host) => host.trim().toLowerCase());
	const outer = ['DATABASE_URL', 'SMTP_URL', 'SMS_URL', 'FILES_ENDPOINT', 'OIDC_ISSUER'].filter(
		(variable) => {
			const text = given[variable];
			if (text === undefined || !URL.canParse(text)) return false;
			const host = new URL(text).hostname.toLowerCase();
			return !isInside(host) && !confirmed.includes(host);
		}
	);
	const bucket = given['FILES_URL']?.startsWith('s3://') === true && given['FILES_ENDPOINT'] === undefined;
	return [...outer, ...(bucket ? ['FILES_ENDPOINT'] : [])].map((variable) => ({
		variable,
		code: 'not-confirmed-mainland'
	}));
}

/** What goes over plain http never leaves the machine. */
const isThisMachine = (text: string): boolean =>
	URL.canParse(text) && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(text).hostname);

/** A host of the same machine or of the county's own network. */
const isInside = (host: string): boolean =>
	host === '' ||
	!/[.:]/.test(host) ||
	/^(127|10)\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^\[?(::1|f[cd][0-9a-f]{2}:)|\.(local|internal|lan|localhost)$/.test(
		host
	);

function toConfig(read: z.infer<typeof variables>): Config {
	const dataDir = resolve(read.DATA_DIR);
	const database: Config['database'] =
		read.DATABASE_URL === undefined
			? { kind: 'embedded', folder: join(dataDir, 'database') }
			: { kind: 'server', url: read.DATABASE_URL };
	return {
		database,
		dataDir,
		host: read.HOST,
		port: read.PORT,
		origin: read.ORIGIN,
		trustProxy: read.TRUST_PROXY,
		masterKey: read.MASTER_KEY,
		olderMasterKey: read.MASTER_KEY_OLD,
		registerKey: read.REGISTER_KEY,
		registerName: read.REGISTER_NAME,
		disciplinePublicKey: read.DISCIPLINE_PUBLIC_KEY,
		smtp:
			read.SMTP_URL === undefined || read.MAIL_FROM === undefined
				? undefined
				: { url: read.SMTP_URL, from: read.MAIL_FROM },
		smsUrl: read.SMS_URL,
		identityService:
			read.OIDC_ISSUER === undefined ||
			read.OIDC_CLIENT_ID === undefined ||
			read.OIDC_CLIENT_SECRET === undefined
				? undefined
				: { issuer: read.OIDC_ISSUER, clientId: read.OIDC_CLIENT_ID, clientSecret: read.OIDC_CLIENT_SECRET },
		files:
			read.FILES_URL === undefined
				? { kind: 'folder', folder: join(dataDir, 'files') }
				: { kind: 's3', bucket: read.FILES_URL.slice('s3://'.length), endpoint: read.FILES_ENDPOINT },
		scanner: read.CLAMAV === undefined ? undefined : scannerPlace(read.CLAMAV),
		logLevel: read.LOG_LEVEL,
		metricsToken: read.METRICS_TOKEN,
		demonstration: read.DEMONSTRATION ?? database.kind === 'embedded',
		countyDir: read.COUNTY_DIR === undefined ? undefined : resolve(read.COUNTY_DIR),
		uploadLimit: read.UPLOAD_LIMIT
	};
}

function onePerVariable(problems: readonly ConfigProblem[]): ConfigProblem[] {
	return [
		...new Map([...problems].reverse().map((problem) => [problem.variable, problem])).values()
	].reverse();
}

function bytesOf(text: string): number {
	const unit = { K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }[text.slice(-1)] ?? 1;
	return Number.parseInt(text, 10) * unit;
}
