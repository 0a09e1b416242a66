-- What a conversation was for, who else was there, the ways and places that were named in it, what is for the team, and
-- until when somebody keeps a working note. Conversations from before have none of it: unknown is not "no".
ALTER TABLE conversation ADD COLUMN kind TEXT;
ALTER TABLE conversation ADD COLUMN present BLOB;
ALTER TABLE conversation ADD COLUMN options TEXT;
ALTER TABLE conversation ADD COLUMN referrals TEXT;
ALTER TABLE conversation ADD COLUMN team_note BLOB;
ALTER TABLE conversation ADD COLUMN own_note_until TEXT CHECK (own_note_until LIKE '____-__-__');

CREATE INDEX own_note_ends ON conversation (own_note_until) WHERE own_note_until IS NOT NULL;

-- What belongs to the vault as a whole and was written by its user: words the spelling accepts, questions of one's own
-- (model/casefile/vaulttexts.h). Sealed, because names of people end up among the words; the name says what it is for.
CREATE TABLE vault_text (
    name TEXT PRIMARY KEY,
    text BLOB NOT NULL
);
