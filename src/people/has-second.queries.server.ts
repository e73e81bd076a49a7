import { sql } from 'kysely';

/** Whether a second factor stands behind the account of the row. */
export const hasSecond = sql<boolean>`(
	exists (select 1 from authenticators a where a.account_id = accounts.id) or
	exists (select 1 from passkeys p where p.account_id = accounts.id))`;
