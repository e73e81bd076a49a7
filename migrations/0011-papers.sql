-- 文书 as they were issued: number, issuing unit by the name of that day, signer, and the whole content. Nothing was
-- ever written to the table of this name that stood here before.

drop table papers;

create table papers (
	-- the case, or what else the paper belongs to
	subject uuid not null,
	id uuid not null,
	case_id uuid references cases check (case_id = subject),
	entry int,
	kind text not null,
	unit text not null references units,
	unit_name text not null,
	year int not null,
	serial int,
	number text not null,
	issued_on date not null,
	issued_at timestamptz not null,
	signed_by uuid references accounts,
	-- the name it is addressed to, under the key of the case
	addressee text,
	body jsonb not null,
	hash text not null check (hash ~ '^[0-9a-f]{64}$'),
	token text not null unique,
	replaces uuid,
	reason text,
	operative boolean not null default false,
	primary key (subject, id),
	unique (case_id, entry),
	unique (unit, kind, year, serial),
	unique (subject, replaces),
	foreign key (subject, replaces) references papers (subject, id),
	check ((replaces is null) = (reason is null))
);
create trigger papers_never_change before update or delete on papers
	for each row execute function refuse_change();
create trigger papers_are_never_emptied before truncate on papers
	for each statement execute function refuse_change();

-- The last number that a unit gave to a kind of paper in a year. The row stays locked until the paper stands, so a
-- number that was taken and not used is given again: there is no gap.
create table paper_series (
	unit text not null references units,
	kind text not null,
	year int not null,
	last int not null,
	primary key (unit, kind, year)
);

-- What the verification page may know. The public role asks by token and cannot list papers. A number that holds the
-- number of the case is given without its middle.
create function verify_paper(wanted text)
returns table (kind text, number text, unit_name text, issued_on date, hash text, corrects text, corrected_by text,
	corrected_on date)
language sql stable security definer set search_path = public, pg_temp as $$
	select one.kind,
		case when one.serial is null then regexp_replace(one.number, '[0-9]{4,8}(?=-[0-9]+号)', '****') else one.number end,
		one.unit_name, one.issued_on, one.hash, old.number, new.number, new.issued_on
	from papers one
	left join papers old on old.subject = one.subject and old.id = one.replaces
	left join papers new on new.subject = one.subject and new.replaces = one.id
	where one.token = wanted
$$;
revoke all on function verify_paper(text) from public;
grant execute on function verify_paper(text) to portal_public;
