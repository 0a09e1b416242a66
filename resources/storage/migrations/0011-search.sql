-- The words of the sealed texts, so that a case is found by what was written in it (model/search/searchindex.h). 64 tables,
-- 1,024 cases after one another in each, small enough to be put in order again when a case of it is destroyed: until then FTS
-- keeps the words of rows that were removed (architecture D13). A table holds words and places only; the texts stay sealed
-- where they are.

-- What FTS reads the old words from when a row is removed, filled and emptied within one transaction: always empty otherwise.
CREATE TABLE search_removal (
    docid INTEGER PRIMARY KEY,
    words TEXT NOT NULL
);

-- The tables whose cases are all in them, and by which way of taking texts apart; another one means that it is made anew.
CREATE TABLE search_shard (
    shard    INTEGER PRIMARY KEY CHECK (shard BETWEEN 0 AND 63),
    revision INTEGER NOT NULL
);

-- A question with "rol:" sees who has which role without reading the rows, whose texts are long.
DROP INDEX party_of_case;
CREATE INDEX party_of_case ON party (case_id, role, retracted);

-- Questions somebody wants to ask again. What she asks says what she knows: sealed with the vault's own text key.
CREATE TABLE saved_search (
    id       INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    name     BLOB NOT NULL,
    question BLOB NOT NULL
);

CREATE VIRTUAL TABLE search_words_00 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_01 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_02 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_03 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_04 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_05 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_06 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_07 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_08 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_09 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_10 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_11 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_12 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_13 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_14 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_15 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_16 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_17 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_18 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_19 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_20 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_21 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_22 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_23 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_24 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_25 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_26 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_27 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_28 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_29 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_30 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_31 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_32 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_33 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_34 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_35 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_36 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_37 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_38 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_39 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_40 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_41 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_42 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_43 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_44 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_45 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_46 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_47 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_48 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_49 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_50 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_51 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_52 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_53 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_54 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_55 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_56 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_57 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_58 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_59 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_60 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_61 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_62 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
CREATE VIRTUAL TABLE search_words_63 USING fts4 (words, content="search_removal", matchinfo="fts3", order="desc", tokenize=unicode61 "tokenchars=@-_");
