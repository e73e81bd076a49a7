-- A second line behind the conditions of the desk's own queries: the role under which officers read. It sees the rows of
-- cases that stand with the officer's unit, and none in which the officer, the unit or one above it is complained of.
-- Without an officer, or with a unit or role that is not known, it sees nothing.

do $$
begin
	create role portal_desk nologin;
exception when duplicate_object or unique_violation then null;
end $$;
grant portal_desk to current_user;
grant usage on schema public to portal_desk;

-- For each unit those which, when complained of, keep it away; the county's files are the source.
create table unit_blockers (
	unit text not null references units,
	blocker text not null references units,
	primary key (unit, blocker)
);

create function desk_unit() returns text language sql stable security definer set search_path = public, pg_temp as $$
	select unit from unit_blockers where unit = current_setting('portal.unit', true) and blocker = unit
$$;
create function desk_has(wanted text[]) returns boolean language sql stable as $$
	select coalesce(string_to_array(current_setting('portal.roles', true), ',') && wanted, false)
$$;
create function desk_helps() returns setof uuid language sql stable security definer
	set search_path = public, pg_temp as $$
	select case_id from co_units where unit = desk_unit()
$$;
create function desk_kept_away() returns setof uuid language sql stable security definer
	set search_path = public, pg_temp as $$
	select case_id from accused
	where unit in (select blocker from unit_blockers where unit = desk_unit())
		or position(coalesce(current_setting('portal.name', true), '')
			in regexp_replace(normalize(person, NFKC), '\s', '', 'g')) > 0
$$;
revoke execute on function desk_unit(), desk_helps(), desk_kept_away() from public;
grant execute on function desk_unit(), desk_helps(), desk_kept_away(), desk_has(text[]) to portal_desk;

-- Each part is worked out once for a statement, not for a row.
alter table cases enable row level security;
create policy desk_reads on cases for select to portal_desk using (
	(select desk_has('{registrar,dispatcher,handler,head,liaison,supervisor,leader}'))
	and sealed = (select desk_has('{liaison}'))
	and destroyed_on is null
	and (
		dispatcher = (select desk_unit())
		or unit = (select desk_unit())
		or (not sealed and (select desk_has('{supervisor,leader}') and desk_unit() is not null))
		or id in (select desk_helps())
	)
	and id not in (select desk_kept_away())
);

do $$
declare
	one text;
begin
	foreach one in array '{accused,co_units,timeline,deadlines,papers,case_files,publications}'::text[] loop
		execute format('alter table %I enable row level security', one);
		execute format('create policy desk_reads on %I for select to portal_desk
			using (exists (select from cases c where c.id = case_id))', one);
	end loop;
end $$;

-- Persons, keys, letters, sealed contents and who looked are in no list of the desk: the role has no right to them, and
-- none to write anything.
grant select on cases, accused, co_units, timeline, deadlines, papers, case_files, publications, units to portal_desk;
do $$
declare
	one text;
begin
	foreach one in array '{parties,case_keys,contact_keys,co_signers,sealed_contents,looks,notices}'::text[] loop
		execute format('alter table %I enable row level security', one);
	end loop;
end $$;
