import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';

/** The tables that migrations/ make, as the code sees them. A `Day` column is text, YYYY-MM-DD. */
export type Schema = {
	units: { id: string; body: Json };
	accounts: {
		id: string;
		kind: 'officer' | 'resident';
		sign_in_name: string | null;
		name: string;
		unit: string | null;
		roles: ColumnType<string[], string[], string[]>;
		password_hash: string | null;
		contact_key: string | null;
		/** Where an officer wants reminders by e-mail; null for none. */
		reminders_to: string | null;
		disabled_at: Date | null;
		created_at: Date;
	};
	sessions: {
		id: string;
		account_id: string;
		expires_at: Date;
		started_at: Generated<Date>;
		used_at: Generated<Date>;
		ends_at: Date;
		idle_minutes: number;
		/** When the person last proved who they are. */
		proved_at: Date;
		device: string;
		way: string;
	};
	authenticators: { account_id: string; sealed: string; last_step: number; since: Date };
	recovery_codes: { account_id: string; code_hash: string };
	passkeys: {
		id: string;
		account_id: string;
		public_key: Buffer;
		counter: number;
		transports: ColumnType<string[], string[], string[]>;
		name: string;
		since: Date;
		used_at: Date | null;
	};
	tokens: { token_hash: string; purpose: string; subject: string; sealed: string; expires_at: Date };
	account_changes: {
		id: string;
		account_id: string | null;
		kind: 'add' | 'widen' | 'narrow' | 'disable' | 'enable' | 'password' | 'second-factor';
		body: Json;
		reason: string;
		half_hash: string | null;
		asked_by: string;
		asked_at: Date;
		decision: 'at-once' | 'approved' | 'refused' | null;
		decided_by: string | null;
		decided_at: Date | null;
	};
	password_codes: { account_id: string; first_hash: string; second_hash: string; expires_at: Date };
	sign_in_codes: { contact_key: string; code_hash: string; expires_at: Date; tries: Generated<number> };
	cases: CasesTable;
	accused: { case_id: string; n: number; unit: string | null; person: string | null };
	co_units: { case_id: string; unit: string; share_due: string | null };
	case_links: { case_id: string; n: number; other_id: string; kind: string };
	co_signers: { case_id: string; n: number; contact_key: string; sealed: string };
	look_leaves: {
		case_id: string;
		n: Generated<number>;
		asked_by: string;
		asked_at: Date;
		purpose: string;
		given_by: string | null;
		given_at: Date | null;
		refused: Generated<boolean>;
	};
	timeline: TimelineTable;
	deadlines: {
		case_id: string;
		clock: string;
		started_on: string;
		due_on: string | null;
		met_on: string | null;
		state: string;
		provisional: boolean;
		standing: string;
		body: Json;
	};
	case_keys: { case_id: string; wrapped: string };
	unit_blockers: { unit: string; blocker: string };
	kept_keys: { name: string; wrapped: string };
	unsent_forms: {
		case_id: string;
		account_id: string;
		action: string;
		seen_at: Date;
		sealed: string | null;
		kept_at: Date | null;
	};
	kept_views: {
		id: string;
		account_id: string;
		unit: string | null;
		name: string;
		path: string;
		made_at: Date;
	};
	parties: { case_id: string; n: number; part: 'filer' | 'represented' | 'joint'; sealed: string };
	contact_keys: { contact_key: string; case_id: string };
	sealed_contents: {
		case_id: string;
		content: Buffer | null;
		content_hash: string;
		handed_over_at: Date | null;
		recipient: string;
	};
	letter_boxes: { case_id: string; recipient: string; locked: string };
	sealed_letters: {
		case_id: string;
		n: number;
		way: 'question' | 'answer';
		content: Buffer | null;
		content_hash: string;
		on_day: string;
	};
	tombstones: {
		case_id: string;
		scope: 'file' | 'identity';
		number: string;
		procedure: string;
		received_on: string;
		closed_on: string;
		destroyed_on: string;
		ground: 'period' | 'request';
		package_hash: string | null;
		proposed_by: string | null;
		destroyed_by: string;
	};
	held_files: { storage_key: string; since: Date; infected: Generated<boolean> };
	data_requests: {
		id: string;
		case_id: string;
		kind: 'correct' | 'delete' | 'explain' | 'withdraw';
		sealed: string;
		asked_at: Date;
		asked_on: string;
		due_on: string | null;
		agreed_by: Generated<string | null>;
		outcome: Generated<'done' | 'refused' | null>;
		answer: Generated<string | null>;
		decided_at: Generated<Date | null>;
		decided_by: Generated<string | null>;
	};
	retentions: {
		case_id: string;
		scope: 'file' | 'identity';
		ground: 'period' | 'request';
		due_on: string;
		note: string;
		proposed_at: Date;
		proposed_by: string | null;
		package_key: string | null;
		package_hash: string | null;
		packed_by: string | null;
	};
	retention_holds: {
		case_id: string;
		n: Generated<number>;
		reason: string;
		set_by: string;
		set_at: Date;
		lifted_by: string | null;
		lifted_at: Date | null;
	};
	incidents: {
		id: string;
		kind: 'blocked-access' | 'wrong-codes' | 'mass-export' | 'breach';
		opened_at: Date;
		cause: string;
		times: Generated<number>;
		case_id: string | null;
		account_id: string | null;
		unit: string | null;
		body: Json;
		closed_at: Date | null;
	};
	incident_steps: {
		incident_id: string;
		n: number;
		step: string;
		text: string;
		at: Date;
		by_account: string;
	};
	unowned_files: { storage_key: string };
	file_claims: { storage_key: string; at: Generated<Date> };
	topic_days: {
		dispatcher: string;
		day: string;
		compared: string[];
		topics: { place: string; members: string[]; since: string }[];
		made_at: Date;
	};
	exports: {
		id: Generated<number>;
		account_id: string;
		at: Date;
		purpose: string;
		note: string;
		filter: string;
		row_count: number;
		list: Generated<'cases' | 'supervision' | 'calendar-moves'>;
	};
	case_files: FileRow & { case_id: string; entry: number };
	drafts: { id: string; procedure: string; sealed: string; touched_at: Date };
	draft_files: FileRow & { draft_id: string };
	submissions: { form_key: string; case_id: string; at: Date };
	notices: {
		case_id: string;
		id: string;
		entry: number;
		template: string;
		channel: string;
		sealed: string;
		created_at: Date;
		sent_at: Date | null;
		attempts: Generated<number>;
	};
	papers: PapersTable;
	paper_series: { unit: string; kind: string; year: number; last: number };
	register_entries: {
		seq: Generated<number>;
		kind: string;
		subject: string;
		n: number;
		salt: Buffer;
		commitment: Buffer;
	};
	register_pending: { seq: number };
	register_leaves: { index: number; seq: number; entry: string; hash: Buffer };
	register_tiles: { level: number; n: number; root: Buffer };
	register_checkpoints: { size: number; root: Buffer; note: string; signed_at: Date };
	looks: { case_id: string; n: Generated<number>; account_id: string; at: Date; purpose: string };
	public_records: PublicRecordsTable;
	publications: { case_id: string; record_id: string; published_on: string; withdrawn_on: string | null };
	statistic_changes: StatisticCell & { seq: Generated<number>; change: number };
	statistic_totals: StatisticCell & { total: number };
	settings: {
		id: Generated<number>;
		key: string;
		from_day: string;
		value: Json;
		set_by: string | null;
		reason: Generated<string>;
		set_at: Generated<Date>;
	};
	calendar_sets: {
		version: number;
		layer: string;
		year: number;
		source: string;
		reason: string;
		loaded_at: Date;
		loaded_by: string | null;
	};
	calendar_days: { version: number; day: string; kind: string; name: string };
	clock_moves: {
		case_id: string;
		clock: string;
		version: number;
		due_before: string | null;
		due_after: string | null;
	};
	matters: { id: string; version: number; body: Json; edited_at: Date; edited_by: string | null };
	routing_examples: { case_id: string; matter: string; corrected: boolean; at: Date };
	routing_models: { id: Generated<number>; trained_at: Date; examples: number; body: Json };
	disclosures: DisclosuresTable;
	disclosure_versions: { disclosure_id: string; n: number; body: Json; by_account: string; at: Date };
	disclosure_entries: {
		disclosure_id: string;
		n: number;
		action: string;
		version: number;
		by_account: string | null;
		by_unit: string | null;
		at: Date;
		on_day: string;
		details: Json;
	};
	disclosure_files: FileRow & { disclosure_id: string; version: number };
	disclosure_cases: { disclosure_id: string; case_id: string };
	public_disclosures: PublicDisclosuresTable;
	outcome_calls: { outcome: string; call: string; title: string; until: string };
	owed_disclosures: Pick<DisclosuresTable, 'id' | 'kind' | 'unit' | 'theme' | 'formed_on'> & {
		due_on: string;
	};
	decisions: {
		id: string;
		title: string;
		unit: string;
		year: number | null;
		stage: string;
		listed_on: string | null;
		changed_on: string;
		call_from: string | null;
		call_until: string | null;
		body: Json;
	};
	normative_links: { case_id: string; disclosure_id: string };
	decision_links: { case_id: string; decision_id: string };
	decision_versions: { decision_id: string; n: number; made_on: string; text: string; explanation: string };
	hearings: {
		id: string;
		decision_id: string;
		title: string;
		unit: string;
		stage: string;
		changed_on: string;
		apply_until: string;
		held_on: string;
		body: Json;
		lot: Json | null;
	};
	hearing_links: { case_id: string; hearing_id: string };
	hearing_events: {
		hearing_id: string;
		n: number;
		on_day: string;
		action: string;
		unit: string | null;
		details: Json;
	};
	hearing_numbers: { case_id: string; hearing_case: string; number: string };
	hearing_draws: { case_id: string; list: Json; commitment: Json; sealed: string };
	experts: {
		id: string;
		name: string;
		post: string;
		body: string;
		unit: string | null;
		kind: string;
		fields: string[];
		ties: string[];
		on_day: string;
		off_day: string | null;
		off_reason: string;
		put_by: string;
	};
	expert_places: { case_id: string; expert_id: string; n: number; out_n: number | null };
	expert_reviews: { id: string; decision_id: string; stage: string; changed_on: string; body: Json };
	expert_review_links: { case_id: string; review_id: string };
	decision_events: {
		decision_id: string;
		n: number;
		on_day: string;
		action: string;
		unit: string | null;
		details: Json;
	};
	opinions: {
		case_id: string;
		decision_case: string;
		kind: 'opinion' | 'objection';
		clause: string;
		group_n: number | null;
		supports: string | null;
	};
	opinions_shown: {
		id: string;
		decision_id: string;
		clause: string;
		text: string;
		nickname: string;
		shown_on: string;
	};
	opinion_links: { case_id: string; shown_id: string };
	subscriptions: {
		id: string;
		decision_id: string;
		contact_key: string;
		sealed: string;
		key: string;
		language: string;
		token_hash: string;
		asked_at: Date;
		confirmed_at: Date | null;
		told_until: number;
	};
	reminders: RemindersTable;
	plan_progress: PlanProgressTable;
	third_parties: { case_id: string; party: string; sealed: string; code_hash: string; asked_on: string };
	case_documents: CaseDocumentRow;
	released_documents: {
		id: string;
		title: string;
		unit: string;
		name: string;
		type: string;
		bytes: number;
		hash: string;
		storage_key: string;
		offered_on: string;
		taken_into: string | null;
	};
	promotions: {
		id: string;
		unit: string;
		found_on: string;
		state: 'open' | 'begun' | 'declined';
		disclosure_id: Generated<string | null>;
		reason: Generated<string>;
		decided_by: Generated<string | null>;
		decided_on: Generated<string | null>;
	};
	promotion_cases: { promotion_id: string; case_id: string; joined_on: string; after_decision: boolean };
	yearly_reports: YearlyReportsTable;
	yearly_report_hand_ups: { report: string; to_whom: string; on_day: string; by_account: string; at: Date };
	public_yearly_reports: Pick<YearlyReportsTable, 'id' | 'kind' | 'body' | 'year'> & {
		published_on: string;
		frozen: Json;
		hash: string;
	};
	import_rows: { source: string; key: string; case_id: string | null; refused: string | null };
};

/** A document of an information request; a clean copy names the source it was made from. */
export type CaseDocumentRow = {
	case_id: string;
	id: string;
	kind: 'source' | 'clean';
	name: string;
	type: string;
	bytes: number;
	hash: string;
	storage_key: string;
	source: string | null;
	passages: number;
	hidden: number;
	made_at: Date;
	made_by: string;
};

export type YearlyReportsTable = {
	id: string;
	kind: 'disclosure' | 'rule-of-law' | 'enforcement' | 'petitions';
	body: string;
	year: number;
	narrative: Json;
	entered: Json;
	drafted_by: string;
	drafted_at: Date;
	approved_by: string | null;
	published_on: string | null;
	frozen: Json | null;
	hash: string | null;
};

/** JSON columns are read as unknown and checked where they are used; written as text. */
export type Json = ColumnType<unknown, string, string>;

export type FileRow = {
	id: string;
	name: string;
	type: string;
	bytes: number;
	hash: string;
	storage_key: string;
	thumbnail_key: string | null;
};

export type StatisticCell = {
	day: string;
	measure: string;
	procedure: string;
	unit: string;
	task: string;
	township: string;
};

export type CasesTable = {
	id: string;
	number: string;
	procedure: string;
	stage: string;
	form_version: number;
	title: string;
	facts: Json;
	matter: string | null;
	task: string | null;
	route: string | null;
	dispatcher: string;
	unit: string | null;
	handler: string | null;
	channel: string;
	received_at: Date;
	received_on: string;
	township: string | null;
	village: string | null;
	identity: 'named' | 'anonymous';
	electronic: boolean;
	language: string;
	outcome: string | null;
	sealed: Generated<boolean>;
	finding: Json | null;
	merged_into: string | null;
	code_hash: string;
	waiting_for: string;
	due_on: string | null;
	due_clock: string | null;
	open: Generated<boolean>;
	question_open: Generated<boolean>;
	minor: Generated<boolean>;
	tasks: ColumnType<string[], string[] | undefined, string[]>;
	version: Generated<number>;
	destroyed_on: string | null;
	bound_to: string | null;
};

export type TimelineTable = {
	case_id: string;
	n: number;
	action: string;
	from_stage: string | null;
	to_stage: string;
	by_role: string;
	by_account: string | null;
	by_unit: string | null;
	at: Date;
	on_day: string;
	details: Json;
	paper: string | null;
};

export type DisclosuresTable = {
	id: string;
	kind: string;
	unit: string;
	key: string;
	state: string;
	version: number;
	entries: number;
	submitted_by: string | null;
	title: string;
	theme: string;
	formed_on: string;
	due_clock: string | null;
	due_on: string | null;
	annulled_on: string | null;
	down_by: string | null;
};

export type PublicDisclosuresTable = {
	id: string;
	version: number;
	entry: number;
	current: boolean;
	kind: string;
	key: string;
	unit: string;
	number: string;
	title: string;
	theme: string;
	formed_on: string;
	effective_on: string | null;
	expires_on: string | null;
	published_on: string;
	withdrawn_on: string | null;
	reason: string;
	body: Json;
	acts: Json;
	files: Json;
	bigrams: ColumnType<string[], string[], string[]>;
	search_text: string;
};

export type PublicRecordsTable = {
	id: string;
	procedure: string;
	task: string | null;
	matter: string | null;
	unit: string;
	township: string | null;
	title: string;
	question: string;
	answer: string;
	basis: string;
	outcome: string;
	received_on: string;
	answered_on: string;
	days: number;
	in_time: boolean;
	published_on: string;
	bigrams: ColumnType<string[], string[], string[]>;
	search_text: string;
};

export type PapersTable = {
	subject: string;
	id: string;
	case_id: string | null;
	entry: number | null;
	kind: string;
	unit: string;
	unit_name: string;
	year: number;
	serial: number | null;
	number: string;
	issued_on: string;
	issued_at: Date;
	signed_by: string | null;
	addressee: string | null;
	body: Json;
	hash: string;
	token: string;
	replaces: string | null;
	reason: string | null;
	operative: boolean;
};

/** A reminder that was due: which clock, in which step, to which post of which unit. */
export type RemindersTable = {
	case_id: string;
	clock: string;
	due_on: string;
	step: string;
	post: string;
	unit: string;
	on_day: string;
};

export type PlanProgressTable = {
	task: string;
	quarter: string;
	unit: string;
	state: string;
	text: string;
	figure: string;
	reported_on: string;
	confirmed_on: string;
};

export type Db = Kysely<Schema>;
export type Trx = Transaction<Schema>;
