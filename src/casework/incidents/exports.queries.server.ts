import type { Officer } from '#casework/case.ts';
import type { Db } from '#tables.ts';

/** Who may read which tables left the desk: supervision and security, neither of which needs a case for it. */
export const mayReadExports = (officer: Officer): boolean =>
	(officer.roles as readonly string[]).some((role) => role === 'supervisor' || role === 'security');

/** Each table that left the desk, the newest first: who took it, for what, and how much. */
export const exportsTaken = (db: Db, limit = 200) =>
	db
		.selectFrom('exports')
		.innerJoin('accounts', 'accounts.id', 'exports.account_id')
		.select([
			'exports.id',
			'exports.at',
			'exports.list',
			'exports.purpose',
			'exports.note',
			'exports.filter',
			'exports.row_count',
			'accounts.name as officer',
			'accounts.unit'
		])
		.orderBy('exports.at', 'desc')
		.orderBy('exports.id', 'desc')
		.limit(limit)
		.execute();
