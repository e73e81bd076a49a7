-- A case may stand on another: an opinion or a hearing on the decision it is about.
alter table cases add column bound_to uuid references cases;
create index cases_bound_to on cases (bound_to, procedure, stage) where bound_to is not null;

-- What the public reads of a decision: a copy that the door makes anew from the timeline with each step. No column
-- leads back to a case.
create table decisions (
	id text primary key,
	title text not null,
	unit text not null,
	year int,
	stage text not null,
	listed_on date,
	changed_on date not null,
	call_from date,
	call_until date,
	body jsonb not null
);
create index on decisions (stage, changed_on desc);
create table decision_links (
	case_id uuid primary key references cases,
	decision_id text not null unique references decisions
);
create table decision_versions (
	decision_id text not null references decisions,
	n int not null,
	made_on date not null,
	text text not null,
	explanation text not null,
	primary key (decision_id, n)
);
create trigger decision_versions_never_change before update or delete on decision_versions
	for each row execute function refuse_change();
create table decision_events (
	decision_id text not null references decisions,
	n int not null,
	on_day date not null,
	action text not null,
	unit text,
	details jsonb not null,
	primary key (decision_id, n)
);
create trigger decision_events_never_change before update or delete on decision_events
	for each row execute function refuse_change();

-- Where an opinion stands among the others; the timelines are the source.
create table opinions (
	case_id uuid primary key references cases,
	decision_case uuid not null references cases,
	kind text not null check (kind in ('opinion', 'objection')),
	clause text not null,
	group_n int,
	supports text
);
create index on opinions (decision_case, group_n);

-- Opinions that a person has read and cleared of personal data, shown to everybody.
create table opinions_shown (
	id text primary key,
	decision_id text not null references decisions,
	clause text not null,
	text text not null,
	nickname text not null,
	shown_on date not null
);
create index on opinions_shown (decision_id, shown_on);
create table opinion_links (
	case_id uuid primary key references cases,
	shown_id text not null unique
);

-- Who is told by e-mail what becomes of a decision. The address lies sealed under a key of its own row.
create table subscriptions (
	id uuid primary key,
	decision_id text not null references decisions,
	contact_key text not null,
	sealed text not null,
	key text not null,
	language text not null,
	token_hash text not null unique,
	asked_at timestamptz not null,
	confirmed_at timestamptz,
	told_until int not null,
	unique (decision_id, contact_key)
);

grant select on decisions, decision_versions, decision_events, opinions_shown to portal_public;
