-- Keys of the portal itself, wrapped under its master key; the key of the hashes outlives a rotation here.
create table kept_keys (
	name text primary key,
	wrapped text not null
);
