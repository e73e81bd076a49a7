-- 执法统计年报 beside the two reports there were, and when a report was handed up before it was published.
alter table yearly_reports drop constraint yearly_reports_kind_check;
alter table yearly_reports add constraint yearly_reports_kind_check
	check (kind in ('disclosure', 'rule-of-law', 'enforcement'));

create table yearly_report_hand_ups (
	report text primary key references yearly_reports,
	to_whom text not null check (to_whom <> ''),
	on_day date not null,
	by_account uuid not null references accounts,
	at timestamptz not null
);
create trigger yearly_report_hand_ups_never_change before update or delete on yearly_report_hand_ups
	for each row execute function refuse_change();
create trigger yearly_report_hand_ups_are_never_emptied before truncate on yearly_report_hand_ups
	for each statement execute function refuse_change();
