-- 查找付款人公告 (JGCF art. 16): a kind of what is told unasked, bound to the fee report that it came from.
alter table disclosures drop constraint disclosures_kind_check;
alter table disclosures add constraint disclosures_kind_check
	check (kind in ('document', 'normative', 'list', 'result', 'concern', 'profile', 'clean-up', 'payer-call'));

-- Which published result a standing notice belongs to. The case behind both is not told.
create view outcome_calls as
	select p.record_id as outcome, c.id as call, c.title, c.expires_on as until
	from publications p
	join disclosure_cases b on b.case_id = p.case_id
	join public_disclosures c on c.id = b.disclosure_id and c.current and c.kind = 'payer-call'
	where p.withdrawn_on is null and c.withdrawn_on is null;
grant select on outcome_calls to portal_public;
