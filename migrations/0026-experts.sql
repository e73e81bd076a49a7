-- 专家库 and counsel: who may be asked. Their names are public; their ties are for the desk alone.
create table experts (
	id text primary key,
	name text not null,
	post text not null,
	body text not null,
	unit text,
	kind text not null check (kind in ('expert', 'counsel')),
	fields text[] not null check (cardinality(fields) > 0),
	ties text[] not null default '{}',
	on_day date not null,
	off_day date,
	off_reason text not null default '',
	put_by uuid not null references accounts
);

-- Who has a place in a review, as it was when the place was given.
create table expert_places (
	case_id uuid not null references cases,
	expert_id text not null references experts,
	n int not null,
	out_n int,
	primary key (case_id, expert_id)
);

-- What the public reads of a review of experts, made anew by the door with each step.
create table expert_reviews (
	id text primary key,
	decision_id text not null references decisions,
	stage text not null,
	changed_on date not null,
	body jsonb not null
);
create index on expert_reviews (decision_id);
create table expert_review_links (
	case_id uuid primary key references cases,
	review_id text not null unique references expert_reviews
);

grant select (id, name, post, body, unit, kind, fields, on_day, off_day) on experts to portal_public;
grant select on expert_reviews to portal_public;
