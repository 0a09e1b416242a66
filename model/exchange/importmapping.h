// SPDX-License-Identifier: EUPL-1.2
// Which column of a foreign register is what in Meldwijzer: a YAML file that its user can read, change and keep beside
// the register (packaging/docs/import-mapping.md). One row makes a few records of sections; rows with the same case
// number make one case. A mapping only says where a value comes from. It must never hold a value that the register does
// not have: what no column tells stays unknown.
#pragma once

#include "model/core/localtext.h"
#include "model/exchange/csvreader.h"
#include "model/exchange/dateformat.h"

#include <functional>

namespace model {

// A column of the register. `at` is its place in the header once the mapping is bound to a file; -1 before.
struct ColumnRef
{
    QString name;
    int at = -1;
    int line = 0; // in the mapping, for messages
    bool operator==(const ColumnRef &other) const { return name == other.name; }
};

// "When the register says this, it means that."
struct ValueRule
{
    QString when;
    bool isBeginning = false; // the text only has to begin with it
    QString then;
    bool operator==(const ValueRule &) const = default;
};

// Where the value of one field comes from.
struct ValueSource
{
    enum class Kind {
        Column,   // the first of `columns` that is filled
        Lines,    // all of `columns` that are filled, one a line, with their names
        Constant, // `word`
        Counted,  // 1, 2, 3 within the case
        Record,   // the record named `word` of the same row
        Compare,  // parts[0] is what was advised, parts[1] what was done; see answerOf() in importsource.h
        Either    // the first of `parts` that gives an answer
    };

    Kind kind = Kind::Column;
    std::vector<ColumnRef> columns;
    QString word;
    std::vector<ValueRule> values; // empty: the text itself
    bool othersAreUnknown = false; // a text for which there is no rule: unknown, or the row is refused
    std::vector<ValueSource> parts;
    QString same;      // of a comparison: what was done is what was advised
    QString different; // something else was done
    QString nothing;   // nothing was done
    bool operator==(const ValueSource &) const = default;
};

struct FieldMapping
{
    QString column; // of the section
    ValueSource source;
    bool operator==(const FieldMapping &) const = default;
};

struct RecordMapping
{
    QString name;
    QString section;
    QString sameWhen;                  // a field: rows of one case in which it is equal mean the same record
    std::vector<ColumnRef> whenFilled; // made only when one of them is filled; empty: always
    std::vector<FieldMapping> fields;
    bool operator==(const RecordMapping &) const = default;
};

// Words by which the register says that it does not know yet; they count as empty where a value is asked.
struct NotYetKnown
{
    ColumnRef column;
    QStringList words;
    bool operator==(const NotYetKnown &) const = default;
};

// The phase in which an imported case stands: the first of the list for which every row has one of the columns filled.
struct PhaseRule
{
    QString phase;
    std::vector<ColumnRef> whenFilled; // empty: always
    bool operator==(const PhaseRule &) const = default;
};

struct ImportMapping
{
    QString name;
    LocalText title;
    CsvFormat format;
    DateFormat dates;
    ColumnRef caseNumber;
    std::vector<PhaseRule> phases;
    std::vector<NotYetKnown> notYetKnown;
    std::vector<RecordMapping> records;

    bool operator==(const ImportMapping &) const = default;
};

// The words of a code list by its name; empty: there is no such list.
using WordsOfList = std::function<QStringList(const QString &list)>;

// `fileName` is only for messages. Throws Failure{BadInput} whose text starts with "<file>:<line>: ".
[[nodiscard]] ImportMapping readImportMapping(const QByteArray &yaml, const QString &fileName,
                                              const WordsOfList &wordsOf);
// The mapping as the YAML from which readImportMapping() makes the same one.
[[nodiscard]] QByteArray writeImportMapping(const ImportMapping &mapping);

// "builtin:oversight-register", or the path of a file. Throws Failure{BadInput}.
[[nodiscard]] ImportMapping openImportMapping(const QString &nameOrPath, const WordsOfList &wordsOf);
[[nodiscard]] QStringList builtInMappings();

} // namespace model
