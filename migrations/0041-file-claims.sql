-- Written before a file is: where a process ends between the file and the row that owns it, the file is found by its
-- claim and removed.
create table file_claims (
	storage_key text primary key,
	at timestamptz not null default now()
);
create index on file_claims (at);
