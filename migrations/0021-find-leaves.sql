-- A mark is looked up by its hash, and the tree only grows.
create index on register_leaves (hash);
