-- Letters between the discipline body and somebody who accuses, retention of files, and incidents.

-- The key to which a sealed content was encrypted, so that the discipline body knows which private key opens it.
alter table sealed_contents add column recipient text not null default '';

-- The letter box of a reporter: what is put in opens with the query code of the receipt alone.
create table letter_boxes (
	case_id uuid primary key references cases,
	recipient text not null,
	locked text not null
);
create table sealed_letters (
	case_id uuid not null references cases,
	n int not null,
	way text not null check (way in ('question', 'answer')),
	content bytea,
	content_hash text not null,
	on_day date not null,
	primary key (case_id, n)
);

-- What is left of a file whose content was destroyed: that it was here, and the hash of the package that was kept.
create table tombstones (
	case_id uuid not null references cases,
	scope text not null check (scope in ('file', 'identity')),
	number text not null,
	procedure text not null,
	received_on date not null,
	closed_on date not null,
	destroyed_on date not null,
	ground text not null check (ground in ('period', 'request')),
	package_hash text,
	proposed_by uuid references accounts,
	destroyed_by uuid not null references accounts,
	primary key (case_id, scope),
	check (scope = 'identity' or package_hash is not null),
	check (proposed_by is distinct from destroyed_by)
);
create trigger tombstones_stay before update or delete on tombstones
	for each row execute function refuse_change();
create trigger tombstones_are_never_emptied before truncate on tombstones
	for each statement execute function refuse_change();

alter table cases add column destroyed_on date;

-- An entry is still never removed. Its words alone may go, and only once a tombstone stands for the whole file.
create function refuse_change_of_entry() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE'
		and exists (select from tombstones t where t.case_id = old.case_id and t.scope = 'file')
		and (to_jsonb(new) - 'details' - 'by_account') = (to_jsonb(old) - 'details' - 'by_account')
		and new.by_account is null
		and old.details @> new.details
	then
		return new;
	end if;
	raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
drop trigger timeline_is_append_only on timeline;
create trigger timeline_is_append_only before update or delete on timeline
	for each row execute function refuse_change_of_entry();

-- What is due for destruction, and what was decided about it.
create table retentions (
	case_id uuid not null references cases,
	scope text not null check (scope in ('file', 'identity')),
	ground text not null check (ground in ('period', 'request')),
	due_on date not null,
	note text not null default '',
	proposed_at timestamptz not null,
	proposed_by uuid references accounts,
	package_key text,
	package_hash text,
	packed_by uuid references accounts,
	primary key (case_id, scope)
);
create table retention_holds (
	case_id uuid not null references cases,
	n bigint generated always as identity,
	reason text not null,
	set_by uuid not null references accounts,
	set_at timestamptz not null,
	lifted_by uuid references accounts,
	lifted_at timestamptz,
	primary key (case_id, n)
);

-- Incidents: what must not happen, and what was done about it. No column holds an address of the network.
create table incidents (
	id uuid primary key,
	kind text not null check (kind in ('blocked-access', 'wrong-codes', 'mass-export', 'breach')),
	opened_at timestamptz not null,
	-- One incident for one cause and day: a second attempt is counted, not opened again.
	cause text not null unique,
	times int not null default 1,
	case_id uuid references cases,
	account_id uuid references accounts,
	unit text references units,
	body jsonb not null,
	closed_at timestamptz
);
create index on incidents (opened_at desc);
create table incident_steps (
	incident_id uuid not null references incidents,
	n int not null,
	step text not null,
	text text not null,
	at timestamptz not null,
	by_account uuid not null references accounts,
	primary key (incident_id, n)
);
create trigger incident_steps_are_append_only before update or delete on incident_steps
	for each row execute function refuse_change();
create trigger incident_steps_are_never_emptied before truncate on incident_steps
	for each statement execute function refuse_change();

-- Each file of cases that left the desk: who took it, for what, and how many rows.
create table exports (
	id bigint generated always as identity primary key,
	account_id uuid not null references accounts,
	at timestamptz not null,
	purpose text not null,
	note text not null,
	filter text not null,
	row_count int not null
);
create index on exports (account_id, at);

-- Stored files that no row owns any more: written in the transaction that gave them up, removed by a job.
create table unowned_files (storage_key text primary key);
