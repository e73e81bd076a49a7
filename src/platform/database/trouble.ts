/**
 * What passes without anybody mending the portal: the database cannot be reached, or there is no room to write.
 * Anything else is a fault of the portal.
 */
export type Trouble = 'away' | 'full';

const UNREACHABLE = /^(ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|57P0[1-5]|08\w{3}|53300)$/;
const FULL = /^(ENOSPC|EDQUOT|53100)$/;
// The driver gives no code for these.
const SAID =
	/^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client (was closed|has encountered a connection error))/;

/** Which passing trouble an error tells of, or null; causes are looked through as well. */
export function troubleOf(error: unknown): Trouble | null {
	if (!(error instanceof Error)) return null;
	const { code, syscall } = error as NodeJS.ErrnoException;
	if (code !== undefined && FULL.test(code)) return 'full';
	if (code !== undefined && UNREACHABLE.test(code)) return 'away';
	// A server that stopped takes its socket with it.
	if (code === 'ENOENT' && syscall === 'connect') return 'away';
	if (SAID.test(error.message)) return 'away';
	return troubleOf(error.cause);
}
