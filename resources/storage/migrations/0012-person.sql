-- Persons across cases (model/person): who was found to be the same, who is not, who works with the program, and what was
-- answered to a clash of roles. Names stay where they were: sealed in person and party.

-- The cases of one person, newest first, and by role: nobody may appear in so many cases that a look takes long.
DROP INDEX party_of_person;
CREATE INDEX party_of_person ON party (person, case_id) WHERE person IS NOT NULL;
CREATE INDEX party_of_person_role ON party (person, role, case_id) WHERE person IS NOT NULL;

-- Which row went from which person to which. Rows of one act are undone together.
CREATE TABLE person_link (
    id INTEGER PRIMARY KEY,
    act INTEGER NOT NULL,
    linked_on TEXT NOT NULL CHECK (linked_on LIKE '____-__-__'),
    kind TEXT NOT NULL CHECK (kind IN ('linked', 'merged', 'split')),
    party INTEGER NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    was INTEGER REFERENCES person (id) ON DELETE CASCADE,
    became INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX person_link_of_act ON person_link (act);
CREATE INDEX person_link_of_party ON person_link (party);
CREATE INDEX person_link_was ON person_link (was);
CREATE INDEX person_link_became ON person_link (became);

-- Two persons with much the same name of whom somebody said that they are not the same.
CREATE TABLE person_apart (
    one INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    said_on TEXT NOT NULL CHECK (said_on LIKE '____-__-__'),
    PRIMARY KEY (one, other),
    CHECK (one < other)
) WITHOUT ROWID;
CREATE INDEX person_apart_other ON person_apart (other);

-- Who of the register opens the vault with which key slot: "this is me".
CREATE TABLE slot_person (
    slot_id BLOB PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX slot_person_of_person ON slot_person (person);

-- The reason why a clash of roles is no obstacle; sealed with the key of the case. Never changed: the newest counts, an empty
-- one takes the others back. `clash` holds ids and roles, so another role is another clash.
CREATE TABLE clash_answer (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file (id) ON DELETE RESTRICT,
    clash TEXT NOT NULL,
    said_on TEXT NOT NULL CHECK (said_on LIKE '____-__-__'),
    answer BLOB
);
CREATE INDEX clash_answer_of_case ON clash_answer (case_id);
