-- The draft that a normative document in the catalogue came from: once it is numbered, its publication and its filing
-- for the record are entered on the case as well.
create table normative_links (
	case_id uuid primary key references cases,
	disclosure_id uuid not null unique references disclosures
);
