-- Files that came while nothing could look for viruses: they are given out to nobody until they were looked through.
create table held_files (
	storage_key text primary key,
	since timestamptz not null,
	infected boolean not null default false
);
alter table held_files enable row level security;
