-- The report as it came in, the triage as often as it was done, consent per part of a case, and duties that go before secrecy.

ALTER TABLE intake ADD COLUMN form TEXT;
ALTER TABLE intake ADD COLUMN received_by BLOB;
ALTER TABLE intake ADD COLUMN reported_labels TEXT;
ALTER TABLE intake ADD COLUMN reported_as BLOB;

ALTER TABLE allegation ADD COLUMN place BLOB;
ALTER TABLE allegation ADD COLUMN conducted_until TEXT CHECK (conducted_until LIKE '____-__-__');

-- A case may have several now: case_id is no longer unique. Sealed values are bound to table, row, column and revision, which
-- all stay as they are.
CREATE TABLE triage_again (
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
INSERT INTO triage_again (id, case_id, revision, danger, danger_note, crime, rule_or_danger, beyond_personal, pattern, serious, is_wrongdoing, conflict_of_interest, category, reasons, decided_on)
    SELECT id, case_id, revision, danger, danger_note, crime, rule_or_danger, beyond_personal, pattern, serious, is_wrongdoing, conflict_of_interest, category, reasons, decided_on FROM triage;
DROP TABLE triage;
ALTER TABLE triage_again RENAME TO triage;

CREATE INDEX triage_of_case ON triage (case_id);

-- What was agreed to before was agreed to as a whole; what it was limited to stands in items.
ALTER TABLE consent ADD COLUMN covers TEXT;
ALTER TABLE consent ADD COLUMN conversation INTEGER REFERENCES conversation (id) ON DELETE RESTRICT;
ALTER TABLE consent ADD COLUMN allegation INTEGER REFERENCES allegation (id) ON DELETE RESTRICT;
ALTER TABLE consent ADD COLUMN recorded_by BLOB;
ALTER TABLE consent ADD COLUMN stopped BLOB;
UPDATE consent SET covers = 'ALL' WHERE scope = 'CONTENT' AND answer IS NOT NULL;

ALTER TABLE agreement ADD COLUMN recipient TEXT;

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
