-- The register holds more than timelines: papers, public records, documents and lists by their versions.

alter table register_entries disable trigger register_is_append_only;
alter table register_entries add column kind text not null default 'entry', add column subject text;
update register_entries set subject = case_id::text;
alter table register_entries
	alter column kind drop default,
	alter column subject set not null,
	drop column case_id,
	add constraint register_kinds check (kind ~ '^[a-z][a-z-]{1,30}$'),
	add constraint register_subjects unique (kind, subject, n);
alter table register_entries enable trigger register_is_append_only;
