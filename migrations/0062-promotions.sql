-- 转主动公开 (FOI19 art. 44): several people asked one unit for the same, and what the unit made of that. No word of a
-- request and nobody's name stands here.
create table promotions (
	id uuid primary key,
	unit text not null references units,
	found_on date not null,
	state text not null check (state in ('open', 'begun', 'declined')),
	disclosure_id uuid references disclosures,
	reason text not null default '',
	decided_by uuid references accounts,
	decided_on date,
	check ((state = 'open') = (decided_by is null)),
	check ((state = 'open') = (decided_on is null)),
	check ((state = 'begun') = (disclosure_id is not null)),
	check ((state = 'declined') = (reason <> ''))
);
create index on promotions (unit, state);
create table promotion_cases (
	promotion_id uuid not null references promotions,
	case_id uuid not null references cases,
	joined_on date not null,
	-- Came after the unit had decided; enough of them raise the question again.
	after_decision boolean not null,
	primary key (promotion_id, case_id)
);
create index on promotion_cases (case_id);

-- What was decided stays as it was decided.
create function keep_promotion() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and old.state = 'open' and new.id = old.id and new.unit = old.unit and new.found_on = old.found_on
	then
		return new;
	end if;
	raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger promotions_stay before update or delete on promotions
	for each row execute function keep_promotion();
create trigger promotions_are_never_emptied before truncate on promotions
	for each statement execute function refuse_change();
create trigger promotion_cases_stay before update or delete on promotion_cases
	for each row execute function refuse_change();
create trigger promotion_cases_are_never_emptied before truncate on promotion_cases
	for each statement execute function refuse_change();

-- One more kind of row in the register; the others stay as they stand there.
do $$
begin
	execute 'create or replace view registered_rows as ' || rtrim(pg_get_viewdef('registered_rows'), '; ')
		|| $view$
	union all select 'promotion', p.id::text, jsonb_build_array(p.unit, p.found_on, p.state, p.disclosure_id, p.reason,
		p.decided_by, p.decided_on, (select jsonb_agg(jsonb_build_array(c.case_id, c.joined_on) order by c.case_id)
			from promotion_cases c where c.promotion_id = p.id))::text from promotions p
	$view$;
end $$;
create index on promotions ((id::text));
