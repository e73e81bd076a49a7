import { fromKysely, PgBoss } from 'pg-boss';

/** The queue of work that is done after a transaction, by whichever process is free. */
export type Jobs = {
	/** Queues a job in the caller's transaction: it exists when the transaction commits, and only then. */
	readonly send: (trx: Transaction, name: string, data: object, options?: SendOptions) => Promise<void>;
	/** Handles the jobs of a name, one at a time in this process; a throw means it is tried again. */
	readonly work: <Data extends object>(name: string, handler: (data: Data) => Promise<void>) => Promise<void>;
	/** Queues an empty job by the clock, once over all processes. */
	readonly schedule: (name: string, cron: string, timeZone: string) => Promise<void>;
	readonly stop: () => Promise<void>;
};

type Transaction = Parameters<typeof fromKysely>[0];

export type SendOptions = {
	/** A second job with the same key is not queued while the first waits. */
	readonly key?: string;
	readonly startAfterSeconds?: number;
};

export type JobsOptions = {
	readonly url: string;
	/** Every name that is sent, handled or scheduled. */
	readonly queues: readonly string[];
	/** Whether this process handles jobs and keeps the schedule, or only sends. */
	readonly works: boolean;
	readonly onError: (error: Error) => void;
};

/** Opens the queue in its own schema of the database. */
export async function openJobs(options: JobsOptions): Promise<Jobs> {
	const boss = new PgBoss({
		connectionString: options.url,
		application_name: 'jobs',
		max: options.works ? 4 : 1,
		schedule: options.works,
		supervise: options.works
	});
	// The library hands on a copy of the error's fields, which is no error.
	boss.on('error', (error) => options.onError(Object.assign(new Error(error.message), error)));
	await boss.start();
	for (const name of options.queues) {
		await boss.createQueue(name, { retryLimit: 5, retryDelay: 5, retryBackoff: true });
	}
	return {
		send: async (trx, name, data, { key, startAfterSeconds } = {}) => {
			await boss.send(name, data, {
				db: fromKysely(trx),
				...(key === undefined ? {} : { singletonKey: key }),
				...(startAfterSeconds === undefined ? {} : { startAfter: startAfterSeconds })
			});
		},
		work: async <Data extends object>(name: string, handler: (data: Data) => Promise<void>) => {
			await boss.work<Data>(name, { pollingIntervalSeconds: 1 }, async (jobs) => {
				for (const job of jobs) await handler(job.data);
			});
		},
		schedule: (name, cron, timeZone) => boss.schedule(name, cron, {}, { tz: timeZone }),
		stop: () => boss.stop({ graceful: true, timeout: 10_000 })
	};
}
