import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type pg from 'pg';

/** What a process counts of itself; labels are route ids and statuses, never an address or a word. */
export type Metrics = {
	readonly answered: (route: string, method: string, status: number, seconds: number) => void;
	readonly fault: () => void;
	/** What the last check of the register found; -1 until the first in this process. */
	readonly registerFindings: (count: number) => void;
	readonly text: () => Promise<string>;
	readonly type: string;
};

export function openMetrics(
	pools: Readonly<Record<string, Pick<pg.Pool, 'totalCount' | 'idleCount' | 'waitingCount'>>>
): Metrics {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const registers = [registry];
	const seconds = new Histogram({
		name: 'http_request_seconds',
		help: 'Time to an answer, by route, method and status',
		labelNames: ['route', 'method', 'status'],
		buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
		registers
	});
	const faults = new Counter({ name: 'faults_total', help: 'Faults that were logged with an id', registers });
	const findings = new Gauge({
		name: 'register_findings',
		help: 'Disagreements between register and database that the nightly check found; -1 before the first',
		registers
	});
	findings.set(-1);
	new Gauge({
		name: 'database_connections',
		help: 'Connections of a pool, by state',
		labelNames: ['pool', 'state'],
		registers,
		collect() {
			for (const [pool, one] of Object.entries(pools)) {
				this.set({ pool, state: 'open' }, one.totalCount);
				this.set({ pool, state: 'idle' }, one.idleCount);
				this.set({ pool, state: 'waited-for' }, one.waitingCount);
			}
		}
	});
	return {
		answered: (route, method, status, took) =>
			seconds.observe({ route, method, status: String(status) }, took),
		fault: () => faults.inc(),
		registerFindings: (count) => findings.set(count),
		text: () => registry.metrics(),
		type: registry.contentType
	};
}
