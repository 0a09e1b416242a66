// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/casedraft.h"
#include "model/core/columns.h"
#include "model/exchange/codewords.h"
#include "model/exchange/sectioncolumns.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

const QDate Opened(2026, 1, 5);

CaseContents draftOf(Role role, quint64 number)
{
    static const Fiction fiction = Fiction::builtIn(wordsOf(CodeLists::builtIn()));
    static const MeasureCatalogue measures = MeasureCatalogue::builtIn();
    Dice dice(5, number);
    CaseDraft draft(fiction, measures, role, Opened, dice);
    for (const SectionColumns &section : allSections())
        draft.write(QString::fromLatin1(section.section.name), Opened.addDays(10), Opened.addDays(40));
    draft.writeConversations(Opened, Opened.addDays(40), true);
    return draft.contents();
}

// Every code that a case holds must be a word of its list.
template <typename T>
void checkCodes(const T &row, const WordsOfList &words)
{
    forEachField(row, [&](const Column &column, const auto &value) {
        using Member = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Member, Code>)
            QVERIFY2(!value.isKnown() || words(QLatin1StringView(column.list)).contains(value.value),
                     qPrintable(value.value));
        if constexpr (std::is_same_v<Member, Codes>)
            for (const QString &word : value.values)
                QVERIFY2(words(QLatin1StringView(column.list)).contains(word), qPrintable(word));
    });
}

} // namespace

class CaseDraftTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void usesOnlyWordsOfTheCodeLists()
    {
        const WordsOfList words = wordsOf(CodeLists::builtIn());
        for (quint64 number = 0; number < 50; ++number)
            draftOf(Role::Adviser, number).forEachSection([&](const auto &member) {
                if constexpr (requires { std::remove_cvref_t<decltype(member)>::section; })
                    checkCodes(member, words);
                else
                    for (const auto &row : member)
                        checkCodes(row, words);
            });
    }

    void offersNoMeasureThatIsNotForThePerson()
    {
        const MeasureCatalogue catalogue = MeasureCatalogue::builtIn();
        for (quint64 number = 0; number < 100; ++number) {
            const CaseContents contents = draftOf(Role::Adviser, number);
            for (const Measure &measure : contents.measures) {
                const Party &person = contents.parties[size_t(measure.person.value() - 1)];
                QVERIFY2(catalogue.isFor(measure.kind.value, person.personnelCategory.value),
                         qPrintable(measure.kind.value));
            }
        }
    }

    void writesACounsellorsCaseAboutACounselee()
    {
        const CaseContents contents = draftOf(Role::Counsellor, 1);
        QCOMPARE(contents.parties.size(), 1);
        QCOMPARE(contents.parties.front().role.value, u"COUNSELEE"_s);
        QVERIFY(contents.measures.empty());
        QVERIFY(contents.conversations.size() >= 5);
    }

    void namesNobody()
    {
        for (quint64 number = 0; number < 20; ++number)
            for (const Party &party : draftOf(Role::Adviser, number).parties)
                QVERIFY(!party.name.isKnown());
    }
};

QTEST_GUILESS_MAIN(CaseDraftTest)
#include "casedrafttest.moc"
