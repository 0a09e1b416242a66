-- The sections: one table per folder of the same name in model/. Each row has
--   revision   bound into the seal of every text, so that an older text cannot come back unseen
-- and, where a case has several, `retracted` with a sealed reason: nothing is deleted silently (screens.md, Behaviour 3).
-- Texts and names are BLOBs sealed with the key of the case; dates are ISO; several codes stand in one TEXT, parted by spaces.

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
);

CREATE TABLE triage (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL UNIQUE REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    danger INTEGER CHECK (danger IN (0, 1)),
    danger_note BLOB,
    crime INTEGER CHECK (crime IN (0, 1)),
    rule_or_danger INTEGER CHECK (rule_or_danger IN (0, 1)),
    beyond_personal INTEGER CHECK (beyond_personal IN (0, 1)),
    pattern INTEGER CHECK (pattern IN (0, 1)),
    serious INTEGER CHECK (serious IN (0, 1)),
    is_wrongdoing INTEGER CHECK (is_wrongdoing IN (0, 1)),
    conflict_of_interest INTEGER CHECK (conflict_of_interest IN (0, 1)),
    category TEXT,
    reasons BLOB,
    decided_on TEXT CHECK (decided_on LIKE '____-__-__')
);

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

CREATE INDEX party_of_case ON party (case_id);

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
);

CREATE INDEX allegation_of_case ON allegation (case_id);

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
);

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
);

CREATE INDEX conversation_of_case ON conversation (case_id);

CREATE TABLE route (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL UNIQUE REFERENCES case_file (id) ON DELETE RESTRICT,
    revision INTEGER NOT NULL DEFAULT 1,
    discussed TEXT,
    chosen TEXT,
    chosen_on TEXT CHECK (chosen_on LIKE '____-__-__'),
    reasons BLOB
);

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
);

CREATE INDEX agreement_of_case ON agreement (case_id);

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
);

CREATE INDEX hearing_of_case ON hearing (case_id);

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
);

CREATE INDEX objection_of_case ON objection (case_id);

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
);

CREATE INDEX aftercare_of_case ON aftercare (case_id);

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

-- All cases of one person; her key dies with the last of them.
CREATE INDEX party_of_person ON party (person) WHERE person IS NOT NULL;

-- What is still running or planned, for today's list.
CREATE INDEX term_running ON term (due_on) WHERE met_on IS NULL AND retracted = 0;
CREATE INDEX follow_up_planned ON conversation (follow_up_on) WHERE follow_up_on IS NOT NULL AND retracted = 0;
CREATE INDEX aftercare_planned ON aftercare (planned_on) WHERE held_on IS NULL AND retracted = 0;
