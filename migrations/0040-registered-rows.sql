-- What enters the register beside timelines, papers and releases, row by row: `text` is what the register commits to,
-- anew whenever a verb writes or removes the row. The check compares the newest commitment with the row of today, so
-- that nothing here changes unseen. A migration that changes a text here enters the rows anew, as this one does below.

create view registered_rows as
	-- What was said when the case was filed, who is complained of, and who filed, as it lies sealed.
	select 'filing' as kind, c.id::text as subject, jsonb_build_array(
		c.number, c.procedure, c.form_version, c.title, c.facts, c.channel,
		extract(epoch from c.received_at), c.received_on, c.township, c.village,
		c.identity, c.language, c.sealed, c.bound_to,
		(select jsonb_agg(jsonb_build_array(a.n, a.unit, a.person) order by a.n) from accused a where a.case_id = c.id),
		(select jsonb_agg(jsonb_build_array(p.n, p.part, p.sealed) order by p.n) from parties p where p.case_id = c.id)
	)::text as text from cases c
	union all select 'case-file', f.id::text,
		jsonb_build_array(f.case_id, f.name, f.type, f.bytes, f.hash, f.storage_key, f.entry)::text from case_files f
	union all select 'case-document', d.id::text,
		jsonb_build_array(d.case_id, d.kind, d.name, d.type, d.bytes, d.hash, d.storage_key, d.source)::text
		from case_documents d
	union all select 'sealed-content', s.case_id::text,
		jsonb_build_array(s.content_hash, encode(sha256(s.content), 'hex'), s.recipient)::text from sealed_contents s
	union all select 'sealed-letter', l.case_id::text || '/' || l.n::text,
		jsonb_build_array(l.way, l.content_hash, encode(sha256(l.content), 'hex'), l.on_day)::text from sealed_letters l
	union all select 'co-signature', s.case_id::text || '/' || s.n::text,
		jsonb_build_array(s.contact_key, s.sealed)::text from co_signers s
	union all select 'destruction', t.case_id::text || '/' || t.scope, jsonb_build_array(
		t.number, t.procedure, t.received_on, t.closed_on, t.destroyed_on, t.ground, t.package_hash, t.proposed_by,
		t.destroyed_by)::text from tombstones t
	union all select 'public-record', r.id, jsonb_build_array(
		r.procedure, r.task, r.matter, r.unit, r.township, r.title, r.question, r.answer, r.basis, r.outcome,
		r.received_on, r.answered_on, r.days, r.in_time, r.published_on, r.search_text)::text from public_records r
	union all select 'plan-progress', p.task || '/' || p.quarter,
		jsonb_build_array(p.unit, p.state, p.text, p.figure, p.reported_on, p.confirmed_on)::text from plan_progress p
	union all select 'public-edition', d.id::text || '/' || d.version::text, jsonb_build_array(
		d.entry, d.current, d.kind, d.key, d.unit, d.number, d.title, d.theme, d.formed_on, d.effective_on, d.expires_on,
		d.published_on, d.withdrawn_on, d.reason, d.body, d.acts, d.files, d.search_text)::text from public_disclosures d
	union all select 'annual-report', y.id,
		jsonb_build_array(y.kind, y.body, y.year, y.published_on, y.frozen, y.hash, y.approved_by)::text
		from yearly_reports y where y.published_on is not null
	union all select 'decision', d.id, jsonb_build_array(d.title, d.unit, d.year, d.stage, d.listed_on, d.changed_on,
		d.call_from, d.call_until, d.body)::text from decisions d
	union all select 'decision-draft', v.decision_id || '/' || v.n::text,
		jsonb_build_array(v.made_on, v.text, v.explanation)::text from decision_versions v
	union all select 'decision-event', e.decision_id || '/' || e.n::text,
		jsonb_build_array(e.on_day, e.action, e.unit, e.details)::text from decision_events e
	union all select 'opinion-shown', o.id,
		jsonb_build_array(o.decision_id, o.clause, o.text, o.nickname, o.shown_on)::text from opinions_shown o
	union all select 'hearing', h.id, jsonb_build_array(h.decision_id, h.title, h.unit, h.stage, h.changed_on,
		h.apply_until, h.held_on, h.body, h.lot)::text from hearings h
	union all select 'hearing-event', e.hearing_id || '/' || e.n::text,
		jsonb_build_array(e.on_day, e.action, e.unit, e.details)::text from hearing_events e
	union all select 'expert', e.id, jsonb_build_array(e.name, e.post, e.body, e.unit, e.kind, e.fields, e.ties,
		e.on_day, e.off_day, e.off_reason)::text from experts e
	union all select 'expert-review', r.id,
		jsonb_build_array(r.decision_id, r.stage, r.changed_on, r.body)::text from expert_reviews r
	union all select 'matter', m.id || '/' || m.version::text, m.body::text from matters m
	union all select 'setting', s.id::text,
		jsonb_build_array(s.key, s.from_day, s.value, s.reason, s.set_by,
			extract(epoch from s.set_at))::text from settings s
		where s.key not like 'demonstration:%'
	union all select 'calendar-set', c.version::text, jsonb_build_array(c.layer, c.year, c.source, c.reason,
		extract(epoch from c.loaded_at), (select jsonb_agg(jsonb_build_array(d.day, d.kind, d.name) order by d.day) from calendar_days d
			where d.version = c.version))::text from calendar_sets c
	union all select 'officer-change', a.id::text, jsonb_build_array(a.account_id, a.kind, a.body, a.reason,
		a.half_hash, a.asked_by, extract(epoch from a.asked_at), a.decision, a.decided_by,
		extract(epoch from a.decided_at))::text from account_changes a;

-- One row of a large table is found by its subject.
create index on cases ((id::text));
create index on case_files ((id::text));
create index on case_documents ((id::text));
create index on sealed_contents ((case_id::text));
create index on sealed_letters ((case_id::text || '/' || n::text));
create index on co_signers ((case_id::text || '/' || n::text));
create index on tombstones ((case_id::text || '/' || scope));
create index on public_disclosures ((id::text || '/' || version::text));
create index on decision_events ((decision_id || '/' || n::text));

-- What stood before the register held it enters as it is today.
with entered as (
	insert into register_entries (kind, subject, n, salt, commitment)
	select r.kind, r.subject, 1, s.salt, sha256(s.salt || convert_to(r.text, 'UTF8'))
	from registered_rows r
	cross join lateral (select uuid_send(gen_random_uuid()) as salt, r.subject) s
	returning seq
)
insert into register_pending select seq from entered;
