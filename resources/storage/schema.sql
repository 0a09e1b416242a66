-- The newest schema, for readers: written by migratortest (UPDATE_SNAPSHOTS=1), never executed.

CREATE TABLE advice (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    addressee TEXT,
    person INTEGER REFERENCES party (id) ON DELETE RESTRICT,
    question BLOB,
    asked_on TEXT CHECK (asked_on LIKE '____-__-__'),
    facts BLOB,
    assessment BLOB,
    options BLOB,
    kinds TEXT,
    advice BLOB,
    protection BLOB,
    confidential BLOB,
    reviewed_on TEXT CHECK (reviewed_on LIKE '____-__-__'),
    issued_on TEXT CHECK (issued_on LIKE '____-__-__')
);

CREATE INDEX advice_of_case ON advice (case_id);

CREATE TABLE aftercare (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    person INTEGER REFERENCES party (id) ON DELETE RESTRICT,
    planned_on TEXT CHECK (planned_on LIKE '____-__-__'),
    held_on TEXT CHECK (held_on LIKE '____-__-__'),
    retaliation TEXT,
    note BLOB
, signal_answered_on TEXT CHECK (signal_answered_on LIKE '____-__-__'));

CREATE INDEX aftercare_of_case ON aftercare (case_id);

CREATE INDEX aftercare_planned ON aftercare (planned_on) WHERE held_on IS NULL AND retracted = 0;

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    what BLOB,
    who BLOB,
    due_on TEXT CHECK (due_on LIKE '____-__-__'),
    done_on TEXT CHECK (done_on LIKE '____-__-__')
, recipient TEXT);

CREATE INDEX agreement_of_case ON agreement (case_id);

CREATE TABLE allegation (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    number INTEGER CHECK (number >= 0),
    person INTEGER REFERENCES party (id) ON DELETE RESTRICT,
    description BLOB,
    conducted_on TEXT CHECK (conducted_on LIKE '____-__-__'),
    behaviour TEXT,
    grounds TEXT,
    modality TEXT,
    finding TEXT,
    finding_reasons BLOB
, discovered_on TEXT CHECK (discovered_on LIKE '____-__-__'), abroad INTEGER CHECK (abroad IN (0, 1)), place BLOB, conducted_until TEXT CHECK (conducted_until LIKE '____-__-__'));

CREATE INDEX allegation_of_case ON allegation (case_id);

CREATE TABLE case_facts (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id) ON DELETE RESTRICT,
    facts   BLOB NOT NULL,
    digest  BLOB NOT NULL
);

CREATE TABLE case_file (
    id                INTEGER PRIMARY KEY,
    number            TEXT NOT NULL UNIQUE,
    old_number        TEXT UNIQUE,
    alias             TEXT NOT NULL DEFAULT '',
    opened_on         TEXT NOT NULL CHECK (opened_on LIKE '____-__-__'),
    procedure_name    TEXT NOT NULL,
    procedure_version INTEGER NOT NULL,
    phase             TEXT NOT NULL DEFAULT '',
    state             TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')),
    origin            TEXT NOT NULL DEFAULT 'own' CHECK (origin IN ('own', 'imported')),
    component         TEXT,
    channel           TEXT,
    behaviour         TEXT,
    next_due_on       TEXT CHECK (next_due_on LIKE '____-__-__')
);

CREATE INDEX case_file_by_alias ON case_file (alias);

CREATE INDEX case_file_by_behaviour ON case_file (behaviour);

CREATE INDEX case_file_by_channel ON case_file (channel);

CREATE INDEX case_file_by_component ON case_file (component);

CREATE INDEX case_file_by_next_due_on ON case_file (next_due_on);

CREATE INDEX case_file_by_number ON case_file (substr(number, 1, 4), length(number), number);

CREATE INDEX case_file_by_opened_on ON case_file (opened_on);

CREATE INDEX case_file_by_phase ON case_file (phase);

CREATE INDEX case_file_by_state ON case_file (state);

CREATE INDEX case_file_nothing_planned ON case_file (id) WHERE state = 'open' AND origin = 'own' AND next_due_on IS NULL;

CREATE TABLE case_key (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id) ON DELETE RESTRICT,
    epoch   INTEGER NOT NULL,
    wrapped BLOB NOT NULL
);

CREATE TABLE case_number (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
);

CREATE TABLE checklist_tick (
    id      INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    step    TEXT NOT NULL,
    state   TEXT NOT NULL CHECK (state IN ('done', 'not_applicable')),
    on_date TEXT NOT NULL CHECK (on_date LIKE '____-__-__'),
    reason  BLOB,
    UNIQUE (case_id, step)
);

CREATE TABLE clash_answer (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    clash TEXT NOT NULL,
    said_on TEXT NOT NULL CHECK (said_on LIKE '____-__-__'),
    answer BLOB
);

CREATE INDEX clash_answer_of_case ON clash_answer (case_id);

CREATE TABLE closure (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL UNIQUE REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    reason TEXT,
    closed_on TEXT CHECK (closed_on LIKE '____-__-__'),
    aftercare_plan BLOB,
    no_aftercare_reason BLOB,
    lessons BLOB
);

CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    scope TEXT,
    recipient TEXT,
    person INTEGER REFERENCES party (id) ON DELETE RESTRICT,
    answer TEXT,
    form TEXT,
    given_on TEXT CHECK (given_on LIKE '____-__-__'),
    withdrawn_on TEXT CHECK (withdrawn_on LIKE '____-__-__'),
    items BLOB,
    note BLOB
, covers TEXT, conversation INTEGER REFERENCES conversation (id) ON DELETE RESTRICT, allegation INTEGER REFERENCES allegation (id) ON DELETE RESTRICT, recorded_by BLOB, stopped BLOB);

CREATE INDEX consent_of_case ON consent (case_id);

CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    held_on TEXT CHECK (held_on LIKE '____-__-__'),
    medium TEXT,
    minutes INTEGER CHECK (minutes >= 0),
    person INTEGER REFERENCES party (id) ON DELETE RESTRICT,
    topics TEXT,
    summary BLOB,
    own_note BLOB,
    follow_up_on TEXT CHECK (follow_up_on LIKE '____-__-__')
, kind TEXT, present BLOB, options TEXT, referrals TEXT, team_note BLOB, own_note_until TEXT CHECK (own_note_until LIKE '____-__-__'), shown_on TEXT CHECK (shown_on LIKE '____-__-__'), corrections BLOB, agreed_on TEXT CHECK (agreed_on LIKE '____-__-__'), manner TEXT, form TEXT, changed_on TEXT CHECK (changed_on LIKE '____-__-__'));

CREATE INDEX conversation_of_case ON conversation (case_id);

CREATE INDEX own_note_ends ON conversation (own_note_until) WHERE own_note_until IS NOT NULL;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    person INTEGER REFERENCES party (id) ON DELETE RESTRICT,
    advice INTEGER REFERENCES advice (id) ON DELETE RESTRICT,
    intended_on TEXT CHECK (intended_on LIKE '____-__-__'),
    views_until TEXT CHECK (views_until LIKE '____-__-__'),
    views_held_on TEXT CHECK (views_held_on LIKE '____-__-__'),
    counsel_present INTEGER CHECK (counsel_present IN (0, 1)),
    minutes_signed_on TEXT CHECK (minutes_signed_on LIKE '____-__-__'),
    taken_on TEXT CHECK (taken_on LIKE '____-__-__'),
    notified_on TEXT CHECK (notified_on LIKE '____-__-__'),
    answer TEXT,
    deviation_reason BLOB,
    decision BLOB
);

CREATE INDEX decision_of_case ON decision (case_id);

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    name BLOB,
    kind TEXT,
    dated_on TEXT CHECK (dated_on LIKE '____-__-__'),
    source BLOB,
    note BLOB
);

CREATE INDEX document_of_case ON document (case_id);

CREATE TABLE document_chunk (
    id INTEGER PRIMARY KEY,
    content INTEGER NOT NULL REFERENCES document_content (id) ON DELETE RESTRICT,
    n INTEGER NOT NULL CHECK (n >= 0),
    sealed BLOB NOT NULL,
    UNIQUE (content, n)
);

CREATE TABLE document_content (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    document INTEGER REFERENCES document (id) ON DELETE RESTRICT,
    version INTEGER,
    is_complete INTEGER NOT NULL DEFAULT 0 CHECK (is_complete IN (0, 1)),
    byte_count INTEGER NOT NULL CHECK (byte_count > 0),
    added_at TEXT NOT NULL CHECK (added_at LIKE '____-__-__T%Z'),
    content_key BLOB NOT NULL,
    about BLOB,
    CHECK (is_complete = 0 OR (document IS NOT NULL AND version IS NOT NULL AND about IS NOT NULL)),
    UNIQUE (document, version)
);

CREATE INDEX document_content_of_case ON document_content (case_id);

CREATE TABLE duty (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    grounds TEXT,
    considered_on TEXT CHECK (considered_on LIKE '____-__-__'),
    decision TEXT,
    conditions TEXT,
    recipient TEXT,
    note BLOB,
    recorded_by BLOB
);

CREATE INDEX duty_of_case ON duty (case_id);

CREATE TABLE evaluation (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    measure INTEGER REFERENCES measure (id) ON DELETE RESTRICT,
    held_on TEXT CHECK (held_on LIKE '____-__-__'),
    carried_out INTEGER CHECK (carried_out IN (0, 1)),
    effect TEXT,
    reporter_heard INTEGER CHECK (reporter_heard IN (0, 1)),
    findings BLOB,
    lesson BLOB
);

CREATE INDEX evaluation_of_case ON evaluation (case_id);

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    kind TEXT,
    happened_on TEXT CHECK (happened_on LIKE '____-__-__'),
    happened_at TEXT NOT NULL DEFAULT '',
    person INTEGER REFERENCES party (id) ON DELETE RESTRICT,
    note BLOB
);

CREATE INDEX event_of_case ON event (case_id);

CREATE TABLE hearing (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    person INTEGER REFERENCES party (id) ON DELETE RESTRICT,
    invited_on TEXT CHECK (invited_on LIKE '____-__-__'),
    respond_until TEXT CHECK (respond_until LIKE '____-__-__'),
    held_on TEXT CHECK (held_on LIKE '____-__-__'),
    declined INTEGER CHECK (declined IN (0, 1)),
    account BLOB,
    read_back_on TEXT CHECK (read_back_on LIKE '____-__-__'),
    remarks BLOB
, agreed_on TEXT CHECK (agreed_on LIKE '____-__-__'), manner TEXT, form TEXT, changed_on TEXT CHECK (changed_on LIKE '____-__-__'));

CREATE INDEX hearing_of_case ON hearing (case_id);

CREATE TABLE intake (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL UNIQUE REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    received_on TEXT CHECK (received_on LIKE '____-__-__'),
    channel TEXT,
    component TEXT,
    anonymity TEXT,
    subject BLOB,
    account BLOB,
    wish BLOB,
    account_agreed_on TEXT CHECK (account_agreed_on LIKE '____-__-__'),
    acknowledged_on TEXT CHECK (acknowledged_on LIKE '____-__-__'),
    forwarded_on TEXT CHECK (forwarded_on LIKE '____-__-__')
, reporter_informed_on TEXT CHECK (reporter_informed_on LIKE '____-__-__'), person_informed_on TEXT CHECK (person_informed_on LIKE '____-__-__'), is_complaint INTEGER CHECK (is_complaint IN (0, 1)), committee_advises INTEGER CHECK (committee_advises IN (0, 1)), refused_on TEXT CHECK (refused_on LIKE '____-__-__'), account_shown_on TEXT CHECK (account_shown_on LIKE '____-__-__'), account_corrections BLOB, account_manner TEXT, account_form TEXT, account_changed_on TEXT CHECK (account_changed_on LIKE '____-__-__'), form TEXT, received_by BLOB, reported_labels TEXT, reported_as BLOB);

CREATE TABLE investigation (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL UNIQUE REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    assigned_on TEXT CHECK (assigned_on LIKE '____-__-__'),
    assignment BLOB,
    independence_declared_on TEXT CHECK (independence_declared_on LIKE '____-__-__'),
    plan BLOB,
    started_on TEXT CHECK (started_on LIKE '____-__-__'),
    concluded_on TEXT CHECK (concluded_on LIKE '____-__-__'),
    report BLOB,
    report_on TEXT CHECK (report_on LIKE '____-__-__')
);

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TABLE journal (
    seq          INTEGER PRIMARY KEY,
    at           TEXT NOT NULL CHECK (at LIKE '____-__-__T%Z'),
    actor        BLOB NOT NULL,
    role         TEXT NOT NULL,
    action       TEXT NOT NULL,
    case_id      INTEGER,
    subject      TEXT NOT NULL,
    fields       TEXT NOT NULL,
    reason       BLOB,
    content_hash BLOB,
    link         BLOB NOT NULL
);

CREATE INDEX journal_of_case ON journal (case_id, seq);

CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    person INTEGER REFERENCES party (id) ON DELETE RESTRICT,
    kind TEXT,
    no_measure_reason TEXT,
    description BLOB,
    ordered_on TEXT CHECK (ordered_on LIKE '____-__-__'),
    planned_on TEXT CHECK (planned_on LIKE '____-__-__'),
    carried_out_on TEXT CHECK (carried_out_on LIKE '____-__-__'),
    sessions INTEGER CHECK (sessions >= 0),
    reporter_joins INTEGER CHECK (reporter_joins IN (0, 1)),
    evidence BLOB
);

CREATE INDEX measure_of_case ON measure (case_id);

CREATE TABLE objection (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    decision INTEGER REFERENCES decision (id) ON DELETE RESTRICT,
    posted_on TEXT CHECK (posted_on LIKE '____-__-__'),
    received_on TEXT CHECK (received_on LIKE '____-__-__'),
    decided_on TEXT CHECK (decided_on LIKE '____-__-__'),
    outcome TEXT,
    reasons BLOB
, committee INTEGER CHECK (committee IN (0, 1)), hearing_on TEXT CHECK (hearing_on LIKE '____-__-__'), documents_open_on TEXT CHECK (documents_open_on LIKE '____-__-__'), notified_on TEXT CHECK (notified_on LIKE '____-__-__'), appealed_on TEXT CHECK (appealed_on LIKE '____-__-__'), judged_on TEXT CHECK (judged_on LIKE '____-__-__'), higher_appealed_on TEXT CHECK (higher_appealed_on LIKE '____-__-__'));

CREATE INDEX objection_of_case ON objection (case_id);

CREATE TABLE party (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    role TEXT,
    alias TEXT NOT NULL DEFAULT '',
    name BLOB,
    person INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    personnel_category TEXT,
    rank_group TEXT,
    component TEXT,
    note BLOB
);

CREATE INDEX party_of_case ON party (case_id, role, retracted);

CREATE INDEX party_of_person ON party (person, case_id) WHERE person IS NOT NULL;

CREATE INDEX party_of_person_role ON party (person, role, case_id) WHERE person IS NOT NULL;

CREATE TABLE pause (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    kind TEXT,
    term TEXT,
    person INTEGER REFERENCES party (id) ON DELETE RESTRICT,
    starts_on TEXT CHECK (starts_on LIKE '____-__-__'),
    ends_on TEXT CHECK (ends_on LIKE '____-__-__'),
    reason BLOB
);

CREATE INDEX pause_of_case ON pause (case_id);

CREATE TABLE person (
    id       INTEGER PRIMARY KEY,
    alias    TEXT NOT NULL DEFAULT '',
    epoch    INTEGER NOT NULL,
    wrapped  BLOB NOT NULL,
    name     BLOB,
    revision INTEGER NOT NULL DEFAULT 1
);

CREATE INDEX person_by_alias ON person (alias);

CREATE TABLE person_apart (
    one INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    said_on TEXT NOT NULL CHECK (said_on LIKE '____-__-__'),
    PRIMARY KEY (one, other),
    CHECK (one < other)
) WITHOUT ROWID;

CREATE INDEX person_apart_other ON person_apart (other);

CREATE TABLE person_link (
    id INTEGER PRIMARY KEY,
    act INTEGER NOT NULL,
    linked_on TEXT NOT NULL CHECK (linked_on LIKE '____-__-__'),
    kind TEXT NOT NULL CHECK (kind IN ('linked', 'merged', 'split')),
    party INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    was INTEGER REFERENCES person (id) ON DELETE CASCADE,
    became INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE
);

CREATE INDEX person_link_became ON person_link (became);

CREATE INDEX person_link_of_act ON person_link (act);

CREATE INDEX person_link_of_party ON person_link (party);

CREATE INDEX person_link_was ON person_link (was);

CREATE TABLE person_token (
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    token     BLOB NOT NULL,
    PRIMARY KEY (token, person_id)
) WITHOUT ROWID;

CREATE INDEX person_token_of_person ON person_token (person_id);

CREATE TABLE phase_event (
    id      INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    phase   TEXT NOT NULL,
    event   TEXT NOT NULL CHECK (event IN ('finished', 'skipped', 'returned')),
    on_date TEXT NOT NULL CHECK (on_date LIKE '____-__-__'),
    reason  BLOB
);

CREATE INDEX phase_event_of_case ON phase_event (case_id);

CREATE TABLE quick_note (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    noted_at TEXT NOT NULL CHECK (noted_at LIKE '____-__-__T%Z'),
    epoch    INTEGER NOT NULL,
    wrapped  BLOB NOT NULL,
    text     BLOB NOT NULL
);

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL UNIQUE REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    requested_on TEXT CHECK (requested_on LIKE '____-__-__'),
    facts_established TEXT,
    facts_established_reasons BLOB,
    misconduct TEXT,
    misconduct_reasons BLOB,
    attributable TEXT,
    attributable_reasons BLOB,
    authority TEXT,
    authority_reasons BLOB,
    proportional TEXT,
    proportional_reasons BLOB,
    equal_cases TEXT,
    equal_cases_reasons BLOB,
    procedure TEXT,
    procedure_reasons BLOB,
    advice BLOB,
    advised_on TEXT CHECK (advised_on LIKE '____-__-__')
);

CREATE TABLE route (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL UNIQUE REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    discussed TEXT,
    chosen TEXT,
    chosen_on TEXT CHECK (chosen_on LIKE '____-__-__'),
    reasons BLOB
);

CREATE TABLE running_term (
    case_id    INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    rule       TEXT NOT NULL,
    section    TEXT NOT NULL,
    row_id     INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    started_on TEXT CHECK (started_on LIKE '____-__-__'),
    due_on     TEXT NOT NULL CHECK (due_on LIKE '____-__-__'),
    statutory  INTEGER NOT NULL CHECK (statutory IN (0, 1)),
    lapses     INTEGER NOT NULL CHECK (lapses IN (0, 1)),
    PRIMARY KEY (case_id, rule, section, row_id)
) WITHOUT ROWID;

CREATE INDEX running_term_by_due ON running_term (lapses, due_on, kind);

CREATE INDEX running_term_by_kind ON running_term (lapses, kind, due_on);

CREATE TABLE saved_search (
    id       INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    name     BLOB NOT NULL,
    question BLOB NOT NULL
);

CREATE TABLE search_removal (
    docid INTEGER PRIMARY KEY,
    words TEXT NOT NULL
);

CREATE TABLE search_shard (
    shard    INTEGER PRIMARY KEY CHECK (shard BETWEEN 0 AND 63),
    revision INTEGER NOT NULL
);

CREATE VIRTUAL TABLE search_words_00 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_01 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_02 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_03 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_04 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_05 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_06 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_07 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_08 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_09 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_10 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_11 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_12 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_13 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_14 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_15 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_16 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_17 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_18 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_19 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_20 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_21 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_22 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_23 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_24 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_25 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_26 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_27 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_28 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_29 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_30 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_31 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_32 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_33 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_34 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_35 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_36 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_37 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_38 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_39 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_40 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_41 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_42 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_43 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_44 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_45 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_46 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_47 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_48 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_49 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_50 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_51 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_52 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_53 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_54 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_55 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_56 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_57 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_58 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_59 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_60 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_61 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_62 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE VIRTUAL TABLE search_words_63 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");

CREATE TABLE slot_label (
    slot_id BLOB PRIMARY KEY,
    label   BLOB NOT NULL
);

CREATE TABLE slot_person (
    slot_id BLOB PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE
);

CREATE INDEX slot_person_of_person ON slot_person (person);

CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    kind TEXT,
    runs_from TEXT CHECK (runs_from LIKE '____-__-__'),
    due_on TEXT CHECK (due_on LIKE '____-__-__'),
    met_on TEXT CHECK (met_on LIKE '____-__-__'),
    note BLOB
);

CREATE INDEX term_of_case ON term (case_id);

CREATE TABLE term_basis (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    rules          TEXT NOT NULL,
    facts_revision INTEGER NOT NULL,
    counted_on     TEXT NOT NULL CHECK (counted_on LIKE '____-__-__')
);

CREATE TABLE text_version (
    id      INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    section TEXT NOT NULL,
    row_id  INTEGER NOT NULL,
    field   TEXT NOT NULL,
    number  INTEGER NOT NULL CHECK (number > 0),
    made_at TEXT NOT NULL CHECK (made_at LIKE '____-__-__T%Z'),
    actor   BLOB NOT NULL,
    role    TEXT NOT NULL,
    cause   TEXT NOT NULL CHECK (cause IN ('paused', 'closed', 'shown', 'agreed', 'replaced')),
    text    BLOB NOT NULL,
    UNIQUE (case_id, section, row_id, field, number)
);

CREATE TABLE "triage" (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    retracted INTEGER NOT NULL DEFAULT 0 CHECK (retracted IN (0, 1)),
    retraction BLOB,
    danger INTEGER CHECK (danger IN (0, 1)),
    danger_note BLOB,
    crime INTEGER CHECK (crime IN (0, 1)),
    crime_reason BLOB,
    conflict_of_interest INTEGER CHECK (conflict_of_interest IN (0, 1)),
    conflict_reason BLOB,
    eu_law INTEGER CHECK (eu_law IN (0, 1)),
    eu_law_reason BLOB,
    rule_or_danger INTEGER CHECK (rule_or_danger IN (0, 1)),
    rule_or_danger_reason BLOB,
    beyond_personal INTEGER CHECK (beyond_personal IN (0, 1)),
    beyond_personal_reason BLOB,
    pattern INTEGER CHECK (pattern IN (0, 1)),
    pattern_reason BLOB,
    serious INTEGER CHECK (serious IN (0, 1)),
    serious_reason BLOB,
    is_wrongdoing INTEGER CHECK (is_wrongdoing IN (0, 1)),
    window_open INTEGER CHECK (window_open IN (0, 1)),
    window_reason BLOB,
    formal_complaint INTEGER CHECK (formal_complaint IN (0, 1)),
    complaint_reason BLOB,
    other_signals INTEGER CHECK (other_signals IN (0, 1)),
    other_signals_reason BLOB,
    labour_conflict INTEGER CHECK (labour_conflict IN (0, 1)),
    labour_reason BLOB,
    enough_facts INTEGER CHECK (enough_facts IN (0, 1)),
    enough_facts_reason BLOB,
    category TEXT,
    reasons BLOB,
    decided_on TEXT CHECK (decided_on LIKE '____-__-__'),
    contested_on TEXT CHECK (contested_on LIKE '____-__-__'),
    contested_by INTEGER REFERENCES party (id) ON DELETE RESTRICT,
    contest BLOB,
    contest_answer BLOB
);

CREATE INDEX triage_of_case ON triage (case_id);

CREATE TABLE vault_info (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    role       TEXT NOT NULL CHECK (role IN ('counsellor', 'adviser', 'investigator', 'legal')),
    created_at TEXT NOT NULL CHECK (created_at LIKE '____-__-__T%Z')
);

CREATE TABLE vault_text (
    name TEXT PRIMARY KEY,
    text BLOB NOT NULL
);
