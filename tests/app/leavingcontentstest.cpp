// SPDX-License-Identifier: EUPL-1.2
#include "app/leavingcontents.h"

#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;

namespace {

CaseContents twoPeople()
{
    CaseContents contents;
    Party reporter;
    reporter.row.id = RowId(1);
    reporter.role.value = u"REPORTER"_s;
    reporter.alias = u"@melder-1"_s;
    reporter.name.text = u"Zoë Kanarie"_s;
    Party concerned;
    concerned.row.id = RowId(2);
    concerned.role.value = u"PERSON_CONCERNED"_s;
    concerned.alias = u"@betrokkene-1"_s;
    concerned.name.text = u"Kees Vogel"_s;
    contents.parties = {reporter, concerned};
    contents.intake.account.text = u"Kanarie zag Vogel. Vogel lachte. Bel 06-12345678."_s;
    return contents;
}

QStringList lines(const std::vector<views::LeavingTrace> &traces)
{
    QStringList all;
    for (const views::LeavingTrace &trace : traces)
        all << trace.word + u" | "_s + trace.where + (trace.isHidden ? u" | hidden"_s : u" | along"_s);
    return all;
}

} // namespace

class LeavingContentsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everySectionSaysHowMuchIsInIt()
    {
        const auto sections = app::leavingSections(twoPeople(), Language::English);
        QCOMPARE(sections.size(), size_t(23));
        QCOMPARE(sections.front().name, u"intake"_s);
        QCOMPARE(sections.front().count, 1);
        QVERIFY(!sections.front().hasRows);
        QCOMPARE(sections[1].count, 0);
        QCOMPARE(sections[2].title, u"People"_s);
        QCOMPARE(sections[2].count, 2);
    }

    void whatGoesAlongComesFirstAndIsCounted()
    {
        const CodeLists codes = CodeLists::builtIn();
        const auto traces = app::leavingTraces(twoPeople(), {RowId(1)}, {u"intake"_s}, codes, Language::English);
        QCOMPARE(lines(traces), (QStringList{u"Vogel | Report, 2 times | along"_s, u"06-12345678 | Report | along"_s,
                                             u"Kanarie | Report | hidden"_s}));
    }

    void rankAndUnitOfAHiddenPersonAreSaidInWords()
    {
        const CodeLists codes = CodeLists::builtIn();
        CaseContents contents = twoPeople();
        contents.parties.front().component.value = codes.list(u"component"_s).codes.front().code;
        const auto traces = app::leavingTraces(contents, {RowId(1)}, {u"party"_s}, codes, Language::English);
        const QString expected =
            u"Defence component: %1 | People | along"_s.arg(codes.list(u"component"_s).codes.front().text.en);
        QVERIFY(lines(traces).contains(expected));
    }

    void whatStaysBehindIsNotCounted()
    {
        CaseContents contents = twoPeople();
        contents.intake = {};
        Hearing hearing{.account = {u"Vogel sprak."_s}};
        hearing.row.retracted = true;
        hearing.row.retraction.text = u"Kanarie was er niet bij."_s; // the reason does go along
        contents.hearings = {hearing};
        contents.conversations = {Conversation{.ownNote = {u"Vogel klonk boos."_s}}};
        const auto traces = app::leavingTraces(contents, {}, {u"hearing"_s, u"conversation"_s}, CodeLists::builtIn(),
                                               Language::English);
        QCOMPARE(lines(traces), QStringList{u"Kanarie | Hearings | along"_s});
    }

    void hiddenPeopleAreNamedByRoleAndPseudonym()
    {
        const QStringList persons =
            app::hiddenPersons(twoPeople(), {RowId(1)}, CodeLists::builtIn(), Language::English);
        QCOMPARE(persons.size(), 1);
        QVERIFY(persons.front().contains(u"@melder-1"_s) && !persons.front().contains(u"Kanarie"_s));
    }
};

QTEST_GUILESS_MAIN(LeavingContentsTest)
#include "leavingcontentstest.moc"
