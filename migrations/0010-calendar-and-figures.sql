-- The county's calendar above the files that ship, and its figures with reason and time. Neither is ever rewritten:
-- a new arrangement is a new set, a new figure a new row, so that an old clock can always be counted as it was.

create table calendar_sets (
	version int primary key check (version > 0),
	layer text not null check (layer in ('national', 'local')),
	year int not null check (year between 2000 and 2200),
	source text not null,
	reason text not null,
	loaded_at timestamptz not null,
	loaded_by uuid references accounts
);
create table calendar_days (
	version int not null references calendar_sets,
	day date not null,
	kind text not null check (kind in ('holiday', 'make-up')),
	name text not null,
	primary key (version, day)
);

-- Both values of every due day that a new set moved.
create table clock_moves (
	case_id uuid not null references cases,
	clock text not null,
	version int not null references calendar_sets,
	due_before date,
	due_after date,
	primary key (case_id, clock, version)
);
create index on clock_moves (version);

create trigger calendar_sets_never_change before update or delete on calendar_sets
	for each row execute function refuse_change();
create trigger calendar_sets_are_never_emptied before truncate on calendar_sets
	for each statement execute function refuse_change();
create trigger calendar_days_never_change before update or delete on calendar_days
	for each row execute function refuse_change();
create trigger calendar_days_are_never_emptied before truncate on calendar_days
	for each statement execute function refuse_change();
create trigger clock_moves_never_change before update or delete on clock_moves
	for each row execute function refuse_change();

alter table settings drop constraint settings_pkey;
alter table settings
	add column id bigint generated always as identity primary key,
	add column reason text not null default '',
	add column set_at timestamptz not null default now();
create index on settings (key, from_day);
create trigger settings_never_change before update or delete on settings
	for each row execute function refuse_change();

create index open_clocks on deadlines (due_on) where state in ('running', 'standing-still');
create index extensions_decided on timeline (case_id, n) where action = 'extend';

-- The public reads every figure and every arrangement, and not who set them.
grant select (version, layer, year, source, reason, loaded_at) on calendar_sets to portal_public;
grant select on calendar_days to portal_public;
grant select (id, key, from_day, value, reason, set_at) on settings to portal_public;
