-- 信访情况年度报告 (XF22 art. 41): handed up to the leadership and the office above, and by law not published. Its day of
-- publication is the day on which it was handed up, from which it never changes; the public does not read it.
alter table yearly_reports drop constraint yearly_reports_kind_check;
alter table yearly_reports add constraint yearly_reports_kind_check
	check (kind in ('disclosure', 'rule-of-law', 'enforcement', 'petitions'));

create or replace view public_yearly_reports as
	select id, kind, body, year, published_on, frozen, hash from yearly_reports
	where published_on is not null and kind <> 'petitions';
