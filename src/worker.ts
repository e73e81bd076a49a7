import { openPortal } from '#portal.server.ts';
import { startWork } from '#work.server.ts';

/** Runs the jobs alone, beside any number of web processes. */
const portal = await openPortal(process.env);
const jobs = await startWork(portal, process.env['DATABASE_URL'] ?? '');
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		void jobs
			.stop()
			.then(() => portal.close())
			.then(() => process.exit(0));
	});
}
