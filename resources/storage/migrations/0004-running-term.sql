-- The terms of every case as they were counted last (model/casefile/caseterms.h), so that a list of what is due reads an
-- index and counts nothing. Days, codes and ids only: no word of a case.

-- rule: of resources/terms/terms-1.yaml; empty for a term entered by hand. section and row_id: what it hangs on; empty and 0 for
-- the case as a whole. due_on is the day that counts: statutory, or planned for a term of policy. A running term whose due_on has
-- passed was missed, or has lapsed where lapses = 1 (a right of somebody); which of the two a day makes it is not stored.
CREATE TABLE running_term (
    case_id      INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    rule         TEXT NOT NULL,
    section      TEXT NOT NULL,
    row_id       INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    started_on   TEXT CHECK (started_on LIKE '____-__-__'),
    nominal_on   TEXT CHECK (nominal_on LIKE '____-__-__'),
    statutory_on TEXT CHECK (statutory_on LIKE '____-__-__'),
    planned_on   TEXT CHECK (planned_on LIKE '____-__-__'),
    due_on       TEXT CHECK (due_on LIKE '____-__-__'),
    met_on       TEXT CHECK (met_on LIKE '____-__-__'),
    state        TEXT NOT NULL CHECK (state IN ('running', 'met', 'lapsed', 'stopped', 'withdrawn')),
    lapses       INTEGER NOT NULL CHECK (lapses IN (0, 1)),
    PRIMARY KEY (case_id, rule, section, row_id)
) WITHOUT ROWID;

CREATE INDEX running_term_by_due ON running_term (lapses, due_on, kind) WHERE state = 'running';
CREATE INDEX running_term_by_kind ON running_term (kind, due_on) WHERE state = 'running';

-- With what they were counted; another text in the program means that all are counted again, once.
CREATE TABLE term_basis (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    fingerprint TEXT NOT NULL
);

-- Until that is done the terms entered by hand are there already.
INSERT INTO running_term (case_id, rule, section, row_id, kind, started_on, nominal_on, planned_on, due_on, met_on, state, lapses)
SELECT term.case_id, '', 'term', term.id, coalesce(term.kind, ''), term.runs_from, term.due_on, term.due_on, term.due_on, term.met_on,
       CASE WHEN term.met_on IS NOT NULL THEN 'met' WHEN case_file.state = 'closed' THEN 'stopped' ELSE 'running' END, 0
  FROM term JOIN case_file ON case_file.id = term.case_id
 WHERE term.retracted = 0 AND term.due_on IS NOT NULL;
DROP INDEX term_running;
