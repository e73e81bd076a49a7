-- Early warning: what several people wrote about, found once a day for each office that sorts. Ids of cases only; who
-- may see which case is asked when the page is read.
create table topic_days (
	dispatcher text not null,
	day date not null,
	compared uuid[] not null,
	topics jsonb not null check (jsonb_typeof(topics) = 'array'),
	made_at timestamptz not null,
	primary key (dispatcher, day)
);
