-- Requests for government information: who was consulted, the files that are worked on, what was given, the yearly report.

-- Third parties whose opinion is asked, under the key of the case; each has a code of its own to answer with.
create table third_parties (
	case_id uuid not null references cases,
	party text not null,
	sealed text not null,
	code_hash text not null,
	asked_on date not null,
	primary key (case_id, party)
);

-- Documents that a request is about: the source never leaves the office; a clean copy may be given.
create table case_documents (
	case_id uuid not null references cases,
	id uuid not null,
	kind text not null check (kind in ('source', 'clean')),
	name text not null,
	type text not null,
	bytes int not null,
	hash text not null check (hash ~ '^[0-9a-f]{64}$'),
	storage_key text not null,
	source uuid,
	passages int not null default 0,
	hidden int not null default 0,
	made_at timestamptz not null,
	made_by uuid not null references accounts,
	primary key (case_id, id),
	foreign key (case_id, source) references case_documents (case_id, id),
	check ((kind = 'clean') = (source is not null))
);
create trigger case_documents_never_change before update on case_documents
	for each row execute function refuse_change();

-- What was given to one and may be published for everybody (FOI19 art. 44). No column leads back to who asked.
create table released_documents (
	id uuid primary key,
	title text not null,
	unit text not null references units,
	name text not null,
	type text not null,
	bytes int not null,
	hash text not null,
	storage_key text not null,
	offered_on date not null,
	taken_into text
);

-- Yearly reports. What is published is frozen with its figures, and never changes.
create table yearly_reports (
	id text primary key,
	kind text not null check (kind in ('disclosure', 'rule-of-law')),
	body text not null,
	year int not null check (year between 2019 and 2200),
	narrative jsonb not null default '{}',
	entered jsonb not null default '{}',
	drafted_by uuid not null references accounts,
	drafted_at timestamptz not null,
	approved_by uuid references accounts,
	published_on date,
	frozen jsonb,
	hash text,
	unique (kind, body, year),
	check ((published_on is null) = (frozen is null)),
	check ((published_on is null) = (approved_by is null)),
	check (approved_by is null or approved_by <> drafted_by)
);
create function refuse_change_of_published() returns trigger language plpgsql as $$
begin
	if old.published_on is not null then
		raise exception 'a published report never changes' using errcode = 'integrity_constraint_violation';
	end if;
	return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger published_reports_never_change before update or delete on yearly_reports
	for each row execute function refuse_change_of_published();
create trigger yearly_reports_are_never_emptied before truncate on yearly_reports
	for each statement execute function refuse_change();

create view public_yearly_reports as
	select id, kind, body, year, published_on, frozen, hash from yearly_reports where published_on is not null;
grant select on public_yearly_reports to portal_public;
