-- Earlier versions of sealed texts (model/casefile/textversions.h), and the reading back of what somebody told
-- (model/core/signoff.h). A version is sealed with the key of its case: who destroys that key destroys all versions with it.

-- row_id: the row of the section, 0 where a case has the section once. number: 1, 2, … within one text.
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

ALTER TABLE intake ADD COLUMN account_shown_on TEXT CHECK (account_shown_on LIKE '____-__-__');
ALTER TABLE intake ADD COLUMN account_corrections BLOB;
ALTER TABLE intake ADD COLUMN account_manner TEXT;
ALTER TABLE intake ADD COLUMN account_form TEXT;
ALTER TABLE intake ADD COLUMN account_changed_on TEXT CHECK (account_changed_on LIKE '____-__-__');

ALTER TABLE conversation ADD COLUMN shown_on TEXT CHECK (shown_on LIKE '____-__-__');
ALTER TABLE conversation ADD COLUMN corrections BLOB;
ALTER TABLE conversation ADD COLUMN agreed_on TEXT CHECK (agreed_on LIKE '____-__-__');
ALTER TABLE conversation ADD COLUMN manner TEXT;
ALTER TABLE conversation ADD COLUMN form TEXT;
ALTER TABLE conversation ADD COLUMN changed_on TEXT CHECK (changed_on LIKE '____-__-__');

ALTER TABLE hearing ADD COLUMN agreed_on TEXT CHECK (agreed_on LIKE '____-__-__');
ALTER TABLE hearing ADD COLUMN manner TEXT;
ALTER TABLE hearing ADD COLUMN form TEXT;
ALTER TABLE hearing ADD COLUMN changed_on TEXT CHECK (changed_on LIKE '____-__-__');
