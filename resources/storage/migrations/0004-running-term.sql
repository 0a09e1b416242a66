-- The terms that run, as they were counted last (model/casefile/caseterms.h), so that a list of what is due reads an index and
-- counts nothing; and the days they were counted from, so that all can be counted anew without reading a case. Days, codes and
-- ids only: no word of a case.

-- rule: of resources/terms/terms-1.yaml; empty for what somebody planned by hand. section and row_id: what it hangs on; empty
-- and 0 for the case as a whole. due_on is the day that counts: statutory, or planned for a term of policy. lapses: a right of
-- somebody, over when its day has passed. What was met, stopped or is over has no row.
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

-- facts: what terms hang on, as model/casefile/factbytes.h writes it. digest: of the rows of running_term this case has.
CREATE TABLE case_facts (
    case_id INTEGER PRIMARY KEY REFERENCES case_file (id) ON DELETE RESTRICT,
    facts   BLOB NOT NULL,
    digest  BLOB NOT NULL
);

-- With what they were counted; another text in the program means that all are counted again, once. facts_revision: how the
-- facts were read and written. counted_on: the latest day; a clock that runs behind it must count again, for rights that were
-- over by then have no row.
CREATE TABLE term_basis (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    rules          TEXT NOT NULL,
    facts_revision INTEGER NOT NULL,
    counted_on     TEXT NOT NULL CHECK (counted_on LIKE '____-__-__')
);

DROP INDEX term_running;
DROP INDEX follow_up_planned;
