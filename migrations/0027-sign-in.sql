-- Sign-in: sessions with limits of their own, second factors, one-time tokens, and changes of officers' accounts that
-- need a second person. Whoever is signed in signs in anew, because an older session knows none of its limits.

delete from sessions;
alter table sessions
	add column used_at timestamptz not null,
	add column ends_at timestamptz not null,
	add column idle_minutes int not null,
	add column proved_at timestamptz not null,
	add column device text not null,
	add column way text not null check (way in ('password', 'authenticator', 'passkey', 'recovery', 'code', 'identity'));

-- A name is one however it is written, so that its tries are counted once.
create unique index accounts_sign_in_name on accounts (lower(sign_in_name));

create table authenticators (
	account_id uuid primary key references accounts,
	sealed text not null,
	last_step bigint not null,
	since timestamptz not null
);

create table recovery_codes (
	account_id uuid not null references accounts,
	code_hash text not null,
	primary key (account_id, code_hash)
);

create table passkeys (
	id text primary key,
	account_id uuid not null references accounts,
	public_key bytea not null,
	counter bigint not null,
	transports text[] not null default '{}',
	name text not null,
	since timestamptz not null,
	used_at timestamptz
);
create index on passkeys (account_id);

-- What is good once, for one purpose, for one subject, for a short time.
create table tokens (
	token_hash text primary key,
	purpose text not null,
	subject text not null,
	sealed text not null,
	expires_at timestamptz not null
);
create index on tokens (expires_at);

-- Who asked for a change of an account, and who decided. What widens rights is decided by another person.
create table account_changes (
	id uuid primary key,
	account_id uuid references accounts,
	kind text not null check (kind in ('add', 'widen', 'narrow', 'disable', 'enable', 'password', 'second-factor')),
	body jsonb not null,
	reason text not null,
	half_hash text,
	asked_by uuid not null references accounts,
	asked_at timestamptz not null,
	decision text check (decision in ('at-once', 'approved', 'refused')),
	decided_by uuid references accounts,
	decided_at timestamptz,
	check ((decision is null) = (decided_at is null)),
	check (kind in ('narrow', 'disable') or decision is distinct from 'at-once'),
	check (decision is distinct from 'approved' or (decided_by is not null and decided_by <> asked_by)),
	check (decision is distinct from 'approved' or account_id is null or decided_by <> account_id)
);
create index on account_changes (asked_at);

create function refuse_decided() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' or old.decision is not null then
		raise exception 'what was decided about an account is not changed';
	end if;
	return new;
end $$;
create trigger account_changes_stay before update or delete on account_changes
	for each row execute function refuse_decided();

-- A new password is set by its owner with two halves, each told by another person.
create table password_codes (
	account_id uuid primary key references accounts,
	first_hash text not null,
	second_hash text not null,
	expires_at timestamptz not null
);
