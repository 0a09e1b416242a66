// SPDX-License-Identifier: EUPL-1.2
// What one person may be shown, and that nothing else of a case full of canaries is in it.
#include "model/casefile/reporterview.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

constexpr RowId Reporter(1);
constexpr RowId Concerned(2);

// Every text of the case says where it stands: "canary intake.wish 0".
template <typename T>
void fillTexts(T &row, qint64 number)
{
    T::describe([&](const char *column, auto member, const char * = nullptr) {
        const QString words =
            u"canary %1.%2 %3"_s.arg(QLatin1String(T::section.name), QLatin1String(column)).arg(number);
        if constexpr (std::is_same_v<decltype(member), SealedText T::*>)
            (row.*member).text = words;
        else if constexpr (std::is_same_v<decltype(member), QString T::*>)
            row.*member = words;
    });
}

CaseContents caseOfCanaries()
{
    CaseContents contents;
    contents.forEachSection([](auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (requires { Member::section; }) {
            fillTexts(member, 0);
        } else {
            for (const qint64 number : {1, 2, 3}) {
                member.emplace_back();
                member.back().row.id = RowId(number);
                fillTexts(member.back(), number);
            }
        }
    });
    contents.parties[0].role = {u"REPORTER"_s};
    contents.parties[1].role = {u"PERSON_CONCERNED"_s};
    contents.parties[2].role = {u"WITNESS"_s};
    contents.conversations[0].person = Reporter;
    contents.conversations[1].person = Concerned;
    contents.hearings[0].person = Concerned;
    return contents;
}

QStringList texts(const ReporterView &view)
{
    QStringList texts;
    for (const ReporterText &text : view.texts)
        texts << text.text.text << text.corrections.text;
    return texts;
}

} // namespace

class ReporterViewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theReporterSeesHerAccountAndHerConversationsAndNothingElse()
    {
        const ReporterView view = reporterViewOf(caseOfCanaries(), Reporter);
        QCOMPARE(view.alias, u"canary party.alias 1"_s);
        QCOMPARE(texts(view),
                 QStringList({u"canary intake.account 0"_s, u"canary intake.account_corrections 0"_s,
                              u"canary conversation.summary 1"_s, u"canary conversation.corrections 1"_s}));
    }

    void thePersonConcernedSeesWhatShePersonallySaid()
    {
        QCOMPARE(texts(reporterViewOf(caseOfCanaries(), Concerned)),
                 QStringList({u"canary conversation.summary 2"_s, u"canary conversation.corrections 2"_s,
                              u"canary hearing.account 1"_s, u"canary hearing.remarks 1"_s}));
    }

    void whoSaidNothingSeesNothing()
    {
        QVERIFY(reporterViewOf(caseOfCanaries(), RowId(3)).texts.empty());
        QCOMPARE(reporterViewOf(caseOfCanaries(), {}), ReporterView());
        QCOMPARE(reporterViewOf(caseOfCanaries(), RowId(99)), ReporterView());
    }

    // Conversation 3 has no person: it is shown to nobody.
    void whatBelongsToNobodyIsShownToNobody()
    {
        for (const qint64 party : {1, 2, 3})
            for (const QString &text : texts(reporterViewOf(caseOfCanaries(), RowId(party))))
                QVERIFY(!text.endsWith(u"conversation.summary 3"_s));
    }

    void whatWasStruckOutIsNotShown()
    {
        CaseContents contents = caseOfCanaries();
        contents.conversations[0].row.retracted = true;
        QCOMPARE(reporterViewOf(contents, Reporter).texts.size(), size_t(1));
        contents.parties[0].row.retracted = true;
        QVERIFY(reporterViewOf(contents, Reporter).texts.empty());
    }

    void twoReportersDoNotSeeEachOther()
    {
        CaseContents contents = caseOfCanaries();
        contents.parties[1].role = {u"REPORTER"_s};
        QCOMPARE(texts(reporterViewOf(contents, Concerned)).filter(u"intake"_s), QStringList());
        QCOMPARE(texts(reporterViewOf(contents, Reporter)).filter(u"intake.account 0"_s).size(), 1);
    }

    void whatIsNotWrittenIsNotShownAndWhatWasToldFirstStandsFirst()
    {
        CaseContents contents = caseOfCanaries();
        contents.intake.receivedOn = QDate(2026, 5, 3);
        contents.conversations[0].heldOn = QDate(2026, 5, 1);
        QCOMPARE(reporterViewOf(contents, Reporter).texts.front().place.section, u"conversation"_s);
        contents.intake.account = {};
        QCOMPARE(reporterViewOf(contents, Reporter).texts.size(), size_t(1));
    }

    void tellsWhoHasSomethingToRead()
    {
        QVERIFY(readersOf(caseOfCanaries()) == std::vector<RowId>({Reporter, Concerned}));
        QVERIFY(readersOf(CaseContents()).empty());
    }
};

QTEST_GUILESS_MAIN(ReporterViewTest)
#include "reporterviewtest.moc"
