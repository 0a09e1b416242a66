-- What belongs to the vault as a whole: whose compartment it is, who may open it, and the journal of everything that happened.

CREATE TABLE vault_info (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    role       TEXT NOT NULL CHECK (role IN ('counsellor', 'adviser', 'investigator', 'legal')),
    created_at TEXT NOT NULL CHECK (created_at LIKE '____-__-__T%Z')
);

-- The name of a person behind a key slot, sealed with the vault's own text key: vault.keys never holds a name (architecture D4).
CREATE TABLE slot_label (
    slot_id BLOB PRIMARY KEY,
    label   BLOB NOT NULL
);

-- Append only. `link` chains every entry to the one before (security.md, Journal). No personal data stands here in clear:
-- fields are column names, `reason` is sealed with the key of its case, `content_hash` is keyed with it.
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

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
