-- Which list an export was taken from. What was written down about it is never changed.
alter table exports add column list text not null default 'cases'
	check (list in ('cases', 'supervision', 'calendar-moves'));
create index on exports (at desc);
create trigger exports_are_append_only before update or delete on exports
	for each row execute function refuse_change();
create trigger exports_are_never_emptied before truncate on exports
	for each statement execute function refuse_change();
