-- The register as a Merkle tree (RFC 9162, in the shape of C2SP tlog-tiles). An entry waits in register_pending
-- until the sequencer gives it the next place in the tree; from then on its place and its bytes are fixed.

create table register_pending (seq bigint primary key references register_entries);
insert into register_pending select seq from register_entries;

create table register_leaves (
	index bigint primary key,
	seq bigint not null unique references register_entries,
	entry text not null,
	hash bytea not null check (length(hash) = 32)
);
create trigger register_leaves_are_append_only before update or delete on register_leaves
	for each row execute function refuse_change();
create trigger register_leaves_are_never_emptied before truncate on register_leaves
	for each statement execute function refuse_change();

-- The root of each full tile of 256 hashes; it is a hash of the tile above it.
create table register_tiles (
	level int not null,
	n bigint not null,
	root bytea not null check (length(root) = 32),
	primary key (level, n)
);
create trigger register_tiles_are_append_only before update or delete on register_tiles
	for each row execute function refuse_change();
create trigger register_tiles_are_never_emptied before truncate on register_tiles
	for each statement execute function refuse_change();

create table register_checkpoints (
	size bigint primary key,
	root bytea not null check (length(root) = 32),
	note text not null,
	signed_at timestamptz not null
);
create trigger register_checkpoints_are_append_only before update or delete on register_checkpoints
	for each row execute function refuse_change();
create trigger register_checkpoints_are_never_emptied before truncate on register_checkpoints
	for each statement execute function refuse_change();

grant select (index, entry, hash) on register_leaves to portal_public;
grant select on register_tiles, register_checkpoints to portal_public;
