-- What an officer has typed for a case and not yet sent, sealed under the key of the case: it goes with that key. The row
-- says as well who has a form open, so that two officers do not answer one case.
create table unsent_forms (
	case_id uuid not null references cases,
	account_id uuid not null references accounts,
	action text not null,
	seen_at timestamptz not null,
	sealed text,
	kept_at timestamptz,
	primary key (case_id, account_id, action),
	check ((sealed is null) = (kept_at is null))
);
create index on unsent_forms (seen_at);
alter table unsent_forms enable row level security;

-- A list of the desk under a name of its own; with a unit, for everybody there. It holds the path and what is asked there, so that
-- whoever opens it sees only cases that are theirs to see.
create table kept_views (
	id uuid primary key,
	account_id uuid not null references accounts,
	unit text references units,
	name text not null check (char_length(name) between 1 and 40),
	path text not null check (path ~ '^/desk(\?|$)'),
	made_at timestamptz not null
);
create index on kept_views (account_id);
create index on kept_views (unit) where unit is not null;
