-- A paper is still never removed or changed. Its words alone may go, and only once a tombstone stands for the whole file.
create function refuse_change_of_paper() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE'
		and exists (select from tombstones t where t.case_id = old.case_id and t.scope = 'file')
		and (to_jsonb(new) - 'body' - 'addressee' - 'signed_by' - 'reason')
			= (to_jsonb(old) - 'body' - 'addressee' - 'signed_by' - 'reason')
		and new.body = '{}'::jsonb
	then
		return new;
	end if;
	raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
drop trigger papers_never_change on papers;
create trigger papers_never_change before update or delete on papers
	for each row execute function refuse_change_of_paper();
