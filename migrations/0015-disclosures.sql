-- What the county tells unasked: documents, lists, normative documents, results of enforcement, answers to concerns.

create table disclosures (
	id uuid primary key,
	kind text not null check (kind in ('document', 'normative', 'list', 'result', 'concern', 'profile', 'clean-up')),
	unit text not null references units,
	-- What makes it one of its kind: index number, name of the list, number of the decision.
	key text not null,
	state text not null check (state in ('drafted', 'submitted', 'settled')),
	version int not null,
	entries int not null,
	submitted_by uuid references accounts,
	-- copies for sorting only
	title text not null,
	theme text not null,
	formed_on date not null,
	due_clock text,
	due_on date,
	annulled_on date,
	down_by date,
	unique (kind, key),
	-- A ban on entering a market comes from the national list alone (YS19 art. 20).
	check (not (kind = 'list' and key = 'negative'))
);
create index on disclosures (unit, state, due_on);

create table disclosure_versions (
	disclosure_id uuid not null references disclosures,
	n int not null,
	body jsonb not null,
	by_account uuid not null references accounts,
	at timestamptz not null,
	primary key (disclosure_id, n)
);
create trigger disclosure_versions_never_change before update or delete on disclosure_versions
	for each row execute function refuse_change();
create trigger disclosure_versions_are_never_emptied before truncate on disclosure_versions
	for each statement execute function refuse_change();

create table disclosure_entries (
	disclosure_id uuid not null references disclosures,
	n int not null,
	action text not null,
	version int not null,
	by_account uuid references accounts,
	by_unit text references units,
	at timestamptz not null,
	on_day date not null,
	details jsonb not null,
	primary key (disclosure_id, n)
);
create trigger disclosure_entries_are_append_only before update or delete on disclosure_entries
	for each row execute function refuse_change();
create trigger disclosure_entries_are_never_emptied before truncate on disclosure_entries
	for each statement execute function refuse_change();

create table disclosure_files (
	disclosure_id uuid not null references disclosures,
	id uuid not null primary key,
	name text not null,
	type text not null,
	bytes int not null,
	hash text not null,
	storage_key text not null,
	thumbnail_key text,
	version int not null
);

-- The cases that an answer to a concern is about; the public learns only how many.
create table disclosure_cases (
	disclosure_id uuid not null references disclosures,
	case_id uuid not null references cases,
	primary key (disclosure_id, case_id)
);

-- What the public reads: every edition, with the one that stands now marked.
create table public_disclosures (
	id uuid not null,
	version int not null,
	entry int not null,
	current boolean not null,
	kind text not null,
	key text not null,
	unit text not null,
	number text not null,
	title text not null,
	theme text not null,
	formed_on date not null,
	effective_on date,
	expires_on date,
	published_on date not null,
	withdrawn_on date,
	reason text not null default '',
	body jsonb not null,
	acts jsonb not null default '[]',
	files jsonb not null default '[]',
	bigrams text[] not null,
	search_text text not null,
	primary key (id, version),
	foreign key (id, version) references disclosure_versions (disclosure_id, n),
	foreign key (id, entry) references disclosure_entries (disclosure_id, n)
);
create unique index on public_disclosures (id) where current;
create index on public_disclosures (kind, published_on desc);
create index on public_disclosures (number);
create index on public_disclosures using gin (bigrams);

-- Nothing becomes public without a recorded review by another person than the one who wrote it (FOI19 art. 17).
create function published_after_review() returns trigger language plpgsql as $$
begin
	if not exists (
		select from disclosure_entries e
		join disclosure_versions v on v.disclosure_id = e.disclosure_id and v.n = e.version
		where e.disclosure_id = new.id and e.n = new.entry and e.version = new.version
			and e.action = 'publish' and e.by_account is not null and e.by_account <> v.by_account
			and e.details ->> 'secrecy' = 'clear' and e.details ->> 'privacy' = 'clear'
			and e.details ->> 'thirdParty' = 'clear'
	) then
		raise exception 'published without review' using errcode = 'integrity_constraint_violation';
	end if;
	return new;
end $$;
create trigger published_only_after_review before insert or update of entry, version on public_disclosures
	for each row execute function published_after_review();

-- What is formed, owed to the public and not there yet. No title: whether that may be told is not reviewed yet.
create view owed_disclosures as
	select id, kind, unit, theme, formed_on, due_on from disclosures
	where state <> 'settled' and due_on is not null;

grant select on public_disclosures, owed_disclosures to portal_public;
