-- Documents of a case, and the files in them (model/document, model/casefile/documentrepository.h). `document` is a section like the
-- others; each file that was put in it is a version, kept in pieces.

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

-- One version of a document. Not complete: its last piece is not there (yet); swept at the next opening. AUTOINCREMENT: seals are
-- bound to the id, so that of a version which was swept is never given to another.
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

CREATE TABLE document_chunk (
    id INTEGER PRIMARY KEY,
    content INTEGER NOT NULL REFERENCES document_content (id) ON DELETE RESTRICT,
    n INTEGER NOT NULL CHECK (n >= 0),
    sealed BLOB NOT NULL,
    UNIQUE (content, n)
);
