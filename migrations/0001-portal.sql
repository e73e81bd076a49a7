-- The portal's tables. What must never be broken is a constraint, a trigger or a grant here.

do $$
begin
	create role portal_public nologin;
exception when duplicate_object or unique_violation then null;
end $$;
grant portal_public to current_user;

-- The county: names and periods of units. The county's own files are the source; this copy lets the
-- database refuse a unit that does not exist.
create table units (
	id text primary key,
	body jsonb not null
);

create table accounts (
	id uuid primary key,
	kind text not null check (kind in ('officer', 'resident')),
	sign_in_name text unique,
	name text not null,
	unit text references units,
	roles text[] not null default '{}',
	password_hash text,
	contact_key text unique,
	disabled_at timestamptz,
	created_at timestamptz not null,
	check (kind = 'resident' or (sign_in_name is not null and unit is not null and password_hash is not null)),
	check (kind = 'officer' or (contact_key is not null and roles = '{}'))
);

create table sessions (
	id text primary key,
	account_id uuid not null references accounts on delete cascade,
	expires_at timestamptz not null,
	started_at timestamptz not null default now()
);
create index on sessions (account_id);

create table sign_in_codes (
	contact_key text primary key,
	code_hash text not null,
	expires_at timestamptz not null,
	tries int not null default 0
);

create table cases (
	id uuid primary key,
	number text not null unique,
	procedure text not null,
	stage text not null,
	form_version int not null,
	title text not null,
	facts jsonb not null,
	matter text,
	task text,
	route text,
	dispatcher text not null references units,
	unit text references units,
	handler uuid references accounts,
	channel text not null,
	received_at timestamptz not null,
	received_on date not null,
	township text,
	village text,
	identity text not null check (identity in ('named', 'anonymous')),
	electronic boolean not null,
	language text not null,
	outcome text,
	sealed boolean not null default false,
	finding jsonb,
	merged_into uuid references cases,
	code_hash text not null,
	-- copies for sorting and filtering only; the timeline is the source
	waiting_for text not null,
	due_on date,
	due_clock text,
	open boolean not null default true,
	question_open boolean not null default false,
	version int not null default 1
);
create index cases_of_unit on cases (unit, open, due_on);
create index cases_of_dispatcher on cases (dispatcher, open, due_on);
create index on cases (received_on);

-- Units and persons complained of. Whoever stands here, or below a unit here, never meets the case.
create table accused (
	case_id uuid not null references cases,
	n int not null,
	unit text references units,
	person text,
	primary key (case_id, n),
	check (unit is not null or person is not null)
);
create index on accused (unit);

-- Units that help to handle the case.
create table co_units (
	case_id uuid not null references cases,
	unit text not null references units,
	primary key (case_id, unit)
);
create index on co_units (unit);

create table timeline (
	case_id uuid not null references cases,
	n int not null,
	action text not null,
	from_stage text,
	to_stage text not null,
	by_role text not null,
	by_account uuid references accounts,
	by_unit text references units,
	at timestamptz not null,
	on_day date not null,
	details jsonb not null,
	paper text,
	primary key (case_id, n)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger timeline_is_append_only before update or delete on timeline
	for each row execute function refuse_change();
create trigger timeline_is_never_emptied before truncate on timeline
	for each statement execute function refuse_change();

create table deadlines (
	case_id uuid not null references cases,
	clock text not null,
	started_on date not null,
	due_on date,
	met_on date,
	state text not null,
	provisional boolean not null,
	standing text not null,
	body jsonb not null,
	primary key (case_id, clock)
);

-- Who filed, apart from the case, under a key of its own: without the key nothing here can be read.
create table case_keys (
	case_id uuid primary key references cases,
	wrapped text not null
);
create table parties (
	case_id uuid not null references cases,
	n int not null,
	part text not null check (part in ('filer', 'represented', 'joint')),
	sealed text not null,
	primary key (case_id, n)
);
-- A keyed hash of each contact, so that a resident who signs in finds the own cases.
create table contact_keys (
	contact_key text not null,
	case_id uuid not null references cases,
	primary key (contact_key, case_id)
);

create table sealed_contents (
	case_id uuid primary key references cases,
	content bytea,
	content_hash text not null,
	handed_over_at timestamptz
);

create table case_files (
	case_id uuid not null references cases,
	id uuid not null,
	name text not null,
	type text not null,
	bytes int not null,
	hash text not null,
	storage_key text not null,
	thumbnail_key text,
	entry int not null,
	primary key (case_id, id)
);

create table drafts (
	id text primary key,
	procedure text not null,
	sealed text not null,
	touched_at timestamptz not null
);
create table draft_files (
	draft_id text not null references drafts on delete cascade,
	id uuid not null,
	name text not null,
	type text not null,
	bytes int not null,
	hash text not null,
	storage_key text not null,
	thumbnail_key text,
	primary key (draft_id, id)
);

-- One row for each form that was pressed: pressing twice finds the case of the first time.
create table submissions (
	form_key text primary key,
	case_id uuid not null references cases,
	at timestamptz not null
);

create table notices (
	case_id uuid not null references cases,
	id uuid not null,
	entry int not null,
	template text not null,
	channel text not null,
	sealed text not null,
	created_at timestamptz not null,
	sent_at timestamptz,
	attempts int not null default 0,
	primary key (case_id, id)
);
create index notices_to_send on notices (created_at) where sent_at is null;

create table papers (
	case_id uuid not null references cases,
	n int not null,
	kind text not null,
	number text,
	issued_on date not null,
	body jsonb not null,
	replaces int,
	primary key (case_id, n)
);
create trigger papers_never_change before update or delete on papers
	for each row execute function refuse_change();

create table register_entries (
	seq bigint generated always as identity primary key,
	case_id uuid not null,
	n int not null,
	salt bytea not null,
	commitment bytea not null,
	unique (case_id, n)
);
create trigger register_is_append_only before update or delete on register_entries
	for each row execute function refuse_change();

create table looks (
	case_id uuid not null references cases,
	n bigint generated always as identity,
	account_id uuid not null references accounts,
	at timestamptz not null,
	purpose text not null,
	primary key (case_id, n)
);

-- What the public reads. No column leads back to a case.
create table public_records (
	id text primary key,
	procedure text not null,
	task text,
	matter text,
	unit text not null,
	township text,
	title text not null,
	question text not null,
	answer text not null,
	basis text not null,
	outcome text not null,
	received_on date not null,
	answered_on date not null,
	days int not null,
	in_time boolean not null,
	published_on date not null,
	bigrams text[] not null,
	search_text text not null
);
create index on public_records (published_on desc, id);
create index on public_records using gin (bigrams);
create index on public_records (unit);
create index on public_records (task);

create table publications (
	case_id uuid primary key references cases,
	record_id text not null,
	published_on date not null,
	withdrawn_on date
);

-- Statistics: small additions written by the door, compacted by a job; a figure is the sum of both.
create table statistic_changes (
	seq bigint generated always as identity primary key,
	day date not null,
	measure text not null,
	procedure text not null,
	unit text not null,
	task text not null,
	township text not null,
	change int not null
);
create table statistic_totals (
	day date not null,
	measure text not null,
	procedure text not null,
	unit text not null,
	task text not null,
	township text not null,
	total int not null,
	primary key (day, measure, procedure, unit, task, township)
);

create table settings (
	key text not null,
	from_day date not null,
	value jsonb not null,
	set_by uuid references accounts,
	primary key (key, from_day)
);

-- The catalogue of matters as the county edits it; the newest version counts.
create table matters (
	id text not null,
	version int not null,
	body jsonb not null,
	edited_at timestamptz not null,
	edited_by uuid references accounts,
	primary key (id, version)
);

-- What officers decided about a text: the classifier learns from it.
create table routing_examples (
	case_id uuid primary key references cases,
	matter text not null,
	corrected boolean not null,
	at timestamptz not null
);
create table routing_models (
	id bigint generated always as identity primary key,
	trained_at timestamptz not null,
	examples int not null,
	body jsonb not null
);

create table import_rows (
	source text not null,
	key text not null,
	case_id uuid,
	refused text,
	primary key (source, key)
);

grant usage on schema public to portal_public;
grant select on public_records, statistic_changes, statistic_totals, units, matters to portal_public;
