-- A decision may come from a suggestion of a resident, a deputy or a member (MD19 art. 10): the two cases are linked.
alter table case_links drop constraint case_links_kind_check;
alter table case_links add constraint case_links_kind_check
	check (kind in ('merged', 'duplicate', 'again', 'repeat', 'origin'));
