// SPDX-License-Identifier: EUPL-1.2
// What the twenty-two sections say of themselves is what the database keeps: the same columns, once, of the same kind.
#include "model/casefile/casecontents.h"
#include "model/codes/codelists.h"
#include "tests/support/quiettest.h"
#include "tests/support/sourcetree.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QString Schema = u"resources/storage/schema.sql"_s;

// What every table has beside the fields of its section.
const QStringList Own = {u"id"_s, u"case_id"_s, u"revision"_s, u"retracted"_s, u"retraction"_s};

struct Described
{
    QString column;
    QString sql;      // how the column must be declared
    QString codeList; // empty unless it holds codes
};

struct SectionText
{
    QString name;
    bool hasMany = false;
    std::vector<Described> fields;
};

template <typename Member>
QString sqlFor(const QString &column, const char *list)
{
    if constexpr (std::is_same_v<Member, std::optional<QDate>>)
        return u"TEXT CHECK (%1 LIKE '____-__-__')"_s.arg(column);
    else if constexpr (std::is_same_v<Member, std::optional<bool>>)
        return u"INTEGER CHECK (%1 IN (0, 1))"_s.arg(column);
    else if constexpr (std::is_same_v<Member, std::optional<int>>)
        return u"INTEGER CHECK (%1 >= 0)"_s.arg(column);
    else if constexpr (std::is_same_v<Member, SealedText>)
        return u"BLOB"_s;
    else if constexpr (std::is_same_v<Member, RowId>)
        return u"INTEGER REFERENCES %1 (id) ON DELETE RESTRICT"_s.arg(QString::fromLatin1(list));
    else if constexpr (std::is_same_v<Member, QString>)
        return u"TEXT NOT NULL DEFAULT ''"_s;
    else
        return u"TEXT"_s; // Code, Codes
}

template <typename Row>
SectionText textOf()
{
    SectionText text{QString::fromLatin1(Row::section.name), Row::section.cardinality == Section::Many, {}};
    Row::describe([&text]<typename Member>(const char *column, Member Row::*, const char *list = "") {
        constexpr bool holdsCodes = std::is_same_v<Member, Code> || std::is_same_v<Member, Codes>;
        const QString name = QString::fromLatin1(column);
        text.fields.push_back({name, sqlFor<Member>(name, list), holdsCodes ? QString::fromLatin1(list) : QString()});
    });
    return text;
}

template <typename Row>
SectionText textOf(const Row &)
{
    return textOf<Row>();
}

template <typename Row>
SectionText textOf(const std::vector<Row> &)
{
    return textOf<Row>();
}

std::vector<SectionText> allSections()
{
    std::vector<SectionText> all;
    CaseContents().forEachSection([&all](const auto &section) { all.push_back(textOf(section)); });
    return all;
}

// column -> declaration, of one CREATE TABLE
QHash<QString, QString> tableOf(const QString &name)
{
    // A table that was renamed is quoted.
    static const QString schema = readSource(Schema).remove(u'"');
    const QString begin = u"CREATE TABLE %1 (\n"_s.arg(name);
    const qsizetype from = schema.indexOf(begin);
    QHash<QString, QString> columns;
    if (from < 0)
        return columns;
    const qsizetype start = from + begin.size();
    // A later step adds columns on one line, behind a comma.
    static const QRegularExpression between(u",\\s+(?=[a-z_]+ (?:TEXT|INTEGER|BLOB)\\b)"_s);
    const QString body = schema.mid(start, schema.indexOf(u");\n"_s, from) - start);
    for (const QString &each : body.split(between)) {
        const QString declaration = each.trimmed();
        columns.insert(declaration.section(u' ', 0, 0), declaration.section(u' ', 1));
    }
    return columns;
}

} // namespace

class FieldsTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everySectionOfTheHouseIsInACase()
    {
        QStringList names;
        for (const SectionText &section : allSections())
            names << section.name;
        QCOMPARE(names, sectionNames());
    }

    void everyDescribedColumnIsKept()
    {
        QStringList complaints;
        for (const SectionText &section : allSections()) {
            const auto table = tableOf(section.name);
            for (const Described &field : section.fields)
                if (table.value(field.column) != field.sql)
                    complaints << u"%1.%2 should be declared '%3' in %4, not '%5'"_s.arg(
                        section.name, field.column, field.sql, Schema, table.value(field.column));
        }
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void everyKeptColumnIsDescribedOnce()
    {
        QStringList complaints;
        for (const SectionText &section : allSections()) {
            QStringList described;
            for (const Described &field : section.fields)
                described << field.column;
            for (const QString &column : tableOf(section.name).keys())
                if (!Own.contains(column) && described.count(column) != 1)
                    complaints
                        << u"%1.%2 is described %3 times"_s.arg(section.name, column).arg(described.count(column));
            if (QSet(described.begin(), described.end()).size() != described.size())
                complaints << u"%1 describes a column twice"_s.arg(section.name);
        }
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void onlyWhatACaseHasSeveralOfCanBeRetracted()
    {
        for (const SectionText &section : allSections()) {
            const auto table = tableOf(section.name);
            QVERIFY(table.contains(u"revision"_s));
            QCOMPARE(table.contains(u"retracted"_s), section.hasMany);
            QCOMPARE(table.value(u"case_id"_s).contains(u"UNIQUE"_s), !section.hasMany);
        }
    }

    void everyCodeIsOfAListThereIs()
    {
        const CodeLists lists = CodeLists::builtIn();
        QStringList complaints;
        for (const SectionText &section : allSections())
            for (const Described &field : section.fields)
                if (field.sql == u"TEXT"_s && !lists.has(field.codeList))
                    complaints << u"%1.%2 holds codes of a list '%3', which is not in resources/codes"_s.arg(
                        section.name, field.column, field.codeList);
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }
};

QTEST_GUILESS_MAIN(FieldsTest)
#include "fieldstest.moc"
