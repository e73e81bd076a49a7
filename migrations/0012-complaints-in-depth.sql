-- Shares of units, the same matter again, joint petitions, minors, and what waits beside the handling.

alter table cases
	-- about or by somebody under 18; what is public then names no place
	add column minor boolean not null default false,
	-- what waits beside the stage: a copy for the desk's views; the timeline is the source
	add column tasks text[] not null default '{}';
create index cases_with_tasks on cases (dispatcher) where tasks <> '{}';

-- The open share of a unit that helps, for the desk's views.
alter table co_units add column share_due date;

-- How one case hangs on another.
create table case_links (
	case_id uuid not null references cases,
	n int not null,
	other_id uuid not null references cases,
	kind text not null check (kind in ('merged', 'duplicate', 'again', 'repeat')),
	primary key (case_id, n)
);
create index on case_links (other_id);
create trigger case_links_never_change before update or delete on case_links
	for each row execute function refuse_change();
create trigger case_links_are_never_emptied before truncate on case_links
	for each statement execute function refuse_change();

-- People who joined a petition with its co-sign code; each sealed under the key of the case. The keyed hash of the
-- contact lets each join once and opens no case.
create table co_signers (
	case_id uuid not null references cases,
	n int not null,
	contact_key text not null,
	sealed text not null,
	primary key (case_id, n),
	unique (case_id, contact_key)
);

-- Leave to read who a minor is: asked by one, given by another, for some days.
create table look_leaves (
	case_id uuid not null references cases,
	n bigint generated always as identity,
	asked_by uuid not null references accounts,
	asked_at timestamptz not null,
	purpose text not null,
	given_by uuid references accounts,
	given_at timestamptz,
	refused boolean not null default false,
	primary key (case_id, n),
	check (given_by is null or given_by <> asked_by)
);
