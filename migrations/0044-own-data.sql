-- What people ask about their own data (PI21 arts. 15, 45-50). The words of request and answer are sealed under the key
-- of the case, so that erasing the person erases them too; what was decided, and by whom, stays and never changes.
create table data_requests (
	id uuid primary key,
	case_id uuid not null references cases,
	kind text not null check (kind in ('correct', 'delete', 'explain', 'withdraw')),
	sealed text not null,
	asked_at timestamptz not null,
	asked_on date not null,
	due_on date,
	-- Who agreed to an erasure; another person carries it out.
	agreed_by uuid references accounts,
	outcome text check (outcome in ('done', 'refused')),
	answer text,
	decided_at timestamptz,
	decided_by uuid references accounts,
	check ((outcome is null) = (decided_at is null)),
	check ((outcome is null) = (decided_by is null)),
	check (outcome is distinct from 'refused' or answer is not null)
);
create index on data_requests (case_id);
create unique index data_requests_open on data_requests (case_id, kind) where outcome is null;

create function keep_data_request() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and old.outcome is null
		and (to_jsonb(new) - array['agreed_by', 'outcome', 'answer', 'decided_at', 'decided_by'])
			= (to_jsonb(old) - array['agreed_by', 'outcome', 'answer', 'decided_at', 'decided_by'])
	then
		return new;
	end if;
	raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger data_requests_stay before update or delete on data_requests
	for each row execute function keep_data_request();
create trigger data_requests_are_never_emptied before truncate on data_requests
	for each statement execute function refuse_change();
alter table data_requests enable row level security;
