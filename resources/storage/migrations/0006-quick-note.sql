-- What was written down quickly and is not a case yet (model/casefile/quicknote.h). Each note has a key of its own, wrapped
-- under the epoch it was made in, so that destroying the row destroys the words. Nothing a person wrote stands here in clear.

-- AUTOINCREMENT: the journal names notes by id, so the id of a destroyed one is never given to another.
CREATE TABLE quick_note (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL DEFAULT 1,
    noted_at TEXT NOT NULL CHECK (noted_at LIKE '____-__-__T%Z'),
    epoch    INTEGER NOT NULL,
    wrapped  BLOB NOT NULL,
    text     BLOB NOT NULL
);
