-- Papers and the register are neither changed nor removed row by row, nor emptied at once.
create trigger papers_are_never_emptied before truncate on papers
	for each statement execute function refuse_change();
create trigger register_is_never_emptied before truncate on register_entries
	for each statement execute function refuse_change();
