import { readdirSync, readFileSync } from 'node:fs';

export type Victim = 'writers' | 'database' | 'backend' | 'both';

/** Kills a PostgreSQL as a power cut would: the server and all its processes, none of which may finish anything. */
export function killDatabase(postmaster: number): void {
	const all = [postmaster, ...childrenOf(postmaster)];
	for (const pid of all) kill(pid);
}

/** Kills one process of the server; the server then ends all others and recovers by itself. */
export function killBackend(postmaster: number, lot: number): void {
	const backends = childrenOf(postmaster);
	const pid = backends[Math.floor(lot * backends.length)];
	if (pid !== undefined) kill(pid);
}

export function kill(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// It has ended already.
	}
}

function childrenOf(parent: number): number[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map(Number)
		.filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
	} catch {
		return 0;
	}
}
