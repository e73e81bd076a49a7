-- What the public reads of a hearing: a copy that the door makes anew from the timeline with each step. No column leads
-- back to a case. `lot` is the list with its commitment, and after the draw the whole file that anyone can work through.
create table hearings (
	id text primary key,
	decision_id text not null references decisions,
	title text not null,
	unit text not null,
	stage text not null,
	changed_on date not null,
	apply_until date not null,
	held_on date not null,
	body jsonb not null,
	lot jsonb
);
create index on hearings (held_on desc);
create index on hearings (decision_id);
create table hearing_links (
	case_id uuid primary key references cases,
	hearing_id text not null unique references hearings
);
create table hearing_events (
	hearing_id text not null references hearings,
	n int not null,
	on_day date not null,
	action text not null,
	unit text,
	details jsonb not null,
	primary key (hearing_id, n)
);
create trigger hearing_events_never_change before update or delete on hearing_events
	for each row execute function refuse_change();

-- The number under which somebody who applied stands in the list of the draw. It leads to nobody outside.
create table hearing_numbers (
	case_id uuid primary key references cases,
	hearing_case uuid not null references cases,
	number text not null,
	unique (hearing_case, number)
);

-- The list as it was frozen, and the unit's secret, sealed under the key of the case until the draw.
create table hearing_draws (
	case_id uuid primary key references cases,
	list jsonb not null,
	commitment jsonb not null,
	sealed text not null
);

grant select on hearings, hearing_events to portal_public;
