-- Supervision: orders about a case, reminders, and the confirmed progress of the plan.

create index cases_of_task on cases (procedure, task, received_on);
create index deadlines_running on deadlines (due_on) where state = 'running';

alter table accounts add column reminders_to text;

-- One row for each reminder: however often the job runs, a step of a period is reminded of once.
create table reminders (
	case_id uuid not null references cases,
	clock text not null,
	due_on date not null,
	step text not null,
	post text not null check (post in ('handler', 'head', 'superior')),
	unit text not null references units,
	on_day date not null,
	primary key (case_id, clock, due_on, step, post)
);
create index on reminders (unit, on_day);
create trigger reminders_never_change before update or delete on reminders
	for each row execute function refuse_change();
create trigger reminders_are_never_emptied before truncate on reminders
	for each statement execute function refuse_change();

-- What the public page of the plan reads.
create table plan_progress (
	task text not null,
	quarter text not null,
	unit text not null,
	state text not null,
	text text not null,
	figure text not null,
	reported_on date not null,
	confirmed_on date not null,
	primary key (task, quarter)
);
grant select on plan_progress to portal_public;
