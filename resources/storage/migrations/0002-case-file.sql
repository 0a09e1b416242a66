-- The case as a whole, its key, its way through the procedure, and the persons who appear in cases.

-- Everything in clear here may be sorted and counted and says nothing about a person: numbers, codes, dates, pseudonyms.
-- component, channel, behaviour and next_due_on repeat what the sections say, so that the list needs no other table (D12).
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

-- "2026-10000" comes after "2026-9999": by year, then by length, then by digits.
CREATE INDEX case_file_by_number ON case_file (substr(number, 1, 4), length(number), number);
CREATE INDEX case_file_by_alias ON case_file (alias);
CREATE INDEX case_file_by_opened_on ON case_file (opened_on);
CREATE INDEX case_file_by_phase ON case_file (phase);
CREATE INDEX case_file_by_component ON case_file (component);
CREATE INDEX case_file_by_channel ON case_file (channel);
CREATE INDEX case_file_by_behaviour ON case_file (behaviour);
CREATE INDEX case_file_by_state ON case_file (state);
CREATE INDEX case_file_by_next_due_on ON case_file (next_due_on);
CREATE INDEX case_file_nothing_planned ON case_file (id) WHERE state = 'open' AND origin = 'own' AND next_due_on IS NULL;

-- The last running number handed out per year; a number is never used twice, not even after destruction.
CREATE TABLE case_number (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
);

-- The key of a case, wrapped by the vault's key of one epoch (architecture D6; security-findings 4.9): when a case is
-- destroyed all other keys are wrapped anew and the epoch is destroyed with it.
CREATE TABLE case_key (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id) ON DELETE RESTRICT,
    epoch   INTEGER NOT NULL,
    wrapped BLOB NOT NULL
);

-- What was finished, skipped and returned to, in order. The present phase stands in case_file.phase.
CREATE TABLE phase_event (
    id      INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    phase   TEXT NOT NULL,
    event   TEXT NOT NULL CHECK (event IN ('finished', 'skipped', 'returned')),
    on_date TEXT NOT NULL CHECK (on_date LIKE '____-__-__'),
    reason  BLOB
);

CREATE INDEX phase_event_of_case ON phase_event (case_id);

-- Checks that were ticked and steps that were declared not applicable, by the step's name in the procedure.
CREATE TABLE checklist_tick (
    id      INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    step    TEXT NOT NULL,
    state   TEXT NOT NULL CHECK (state IN ('done', 'not_applicable')),
    on_date TEXT NOT NULL CHECK (on_date LIKE '____-__-__'),
    reason  BLOB,
    UNIQUE (case_id, step)
);

-- A person has a key of her own, destroyed with the last case that names her; names are found through keyed hashes (D10).
CREATE TABLE person (
    id       INTEGER PRIMARY KEY,
    alias    TEXT NOT NULL DEFAULT '',
    epoch    INTEGER NOT NULL,
    wrapped  BLOB NOT NULL,
    name     BLOB,
    revision INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE person_token (
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    token     BLOB NOT NULL,
    PRIMARY KEY (token, person_id)
) WITHOUT ROWID;

CREATE INDEX person_by_alias ON person (alias);
CREATE INDEX person_token_of_person ON person_token (person_id);
