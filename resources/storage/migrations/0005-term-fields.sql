-- What every legal term runs from and is met by (resources/terms/terms-1.yaml): fields where a section existed, and two sections of
-- their own: `event` for what happens outside the other pages, `pause` for days that do not count.

ALTER TABLE intake ADD COLUMN reporter_informed_on TEXT CHECK (reporter_informed_on LIKE '____-__-__');
ALTER TABLE intake ADD COLUMN person_informed_on TEXT CHECK (person_informed_on LIKE '____-__-__');
ALTER TABLE intake ADD COLUMN is_complaint INTEGER CHECK (is_complaint IN (0, 1));
ALTER TABLE intake ADD COLUMN committee_advises INTEGER CHECK (committee_advises IN (0, 1));
ALTER TABLE intake ADD COLUMN refused_on TEXT CHECK (refused_on LIKE '____-__-__');

ALTER TABLE allegation ADD COLUMN discovered_on TEXT CHECK (discovered_on LIKE '____-__-__');
ALTER TABLE allegation ADD COLUMN abroad INTEGER CHECK (abroad IN (0, 1));

ALTER TABLE objection ADD COLUMN committee INTEGER CHECK (committee IN (0, 1));
ALTER TABLE objection ADD COLUMN hearing_on TEXT CHECK (hearing_on LIKE '____-__-__');
ALTER TABLE objection ADD COLUMN documents_open_on TEXT CHECK (documents_open_on LIKE '____-__-__');
ALTER TABLE objection ADD COLUMN notified_on TEXT CHECK (notified_on LIKE '____-__-__');
ALTER TABLE objection ADD COLUMN appealed_on TEXT CHECK (appealed_on LIKE '____-__-__');
ALTER TABLE objection ADD COLUMN judged_on TEXT CHECK (judged_on LIKE '____-__-__');
ALTER TABLE objection ADD COLUMN higher_appealed_on TEXT CHECK (higher_appealed_on LIKE '____-__-__');

ALTER TABLE aftercare ADD COLUMN signal_answered_on TEXT CHECK (signal_answered_on LIKE '____-__-__');

-- happened_at: a time of day as it was typed; what it means is checked in model/event.
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
