// SPDX-License-Identifier: EUPL-1.2
#include "app/searchwords.h"

#include "model/casefile/crossfacts.h"
#include "model/workflow/procedures.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;

namespace {

std::vector<views::SearchView::Group> worded(const SearchAnswer &answer)
{
    const CodeLists codes = CodeLists::builtIn();
    const Procedure procedure = builtInProcedure(Role::Adviser, emptyFacts());
    return app::groupsOf(answer, {codes, procedure, Language::Dutch});
}

CaseFile file(qint64 id)
{
    return {.id = CaseId(id), .number = u"2026-0042"_s, .alias = u"@melder-42"_s, .phase = u"advice"_s};
}

} // namespace

class SearchWordsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aTextSaysWhereItStandsAndLeadsThere()
    {
        const SearchAnswer answer{
            .cases = {{file(7), {{u"conversation"_s, u"summary"_s, RowId(3), true, {u"grap"_s, {{0, 4}}}}}, 2}}};
        const auto groups = worded(answer);
        QCOMPARE(groups.at(0).title, u"2026-0042 · @melder-42"_s);
        QVERIFY(groups.at(0).caption.startsWith(u"Advies"_s));
        QCOMPARE(groups.at(0).more, 2);
        const auto &line = groups.at(0).lines.at(0);
        QVERIFY2(line.label.startsWith(u"Gesprek · "_s), qPrintable(line.label));
        QVERIFY(line.isRetracted);
        QCOMPARE(app::readLink(line.link), (app::SearchLink{CaseId(7), u"conversation.summary"_s, {}}));
    }

    void aCaseFoundByAPersonShowsNoName()
    {
        const auto groups = worded({.named = {{file(7), u"@getuige-1"_s, u"WITNESS"_s}, {file(8), {}, {}}}});
        QVERIFY(groups.at(0).caption.contains(u"@getuige-1"_s));
        QCOMPARE(app::readLink(groups.at(1).link).caseId, CaseId(8));
    }

    void aQuickNoteLeadsToTheInbox()
    {
        const auto groups = worded({.notes = {{NoteId(5), QDateTime(), {u"grap"_s, {}}}}});
        QCOMPARE(app::readLink(groups.at(0).link).note, NoteId(5));
        QCOMPARE(groups.at(0).lines.at(0).snippet.text, u"grap"_s);
    }

    void aStrangeLinkLeadsNowhere()
    {
        QCOMPARE(app::readLink(u"http://example.org"_s), app::SearchLink());
        QCOMPARE(app::readLink(u"case:x"_s), app::SearchLink());
    }
};

QTEST_GUILESS_MAIN(SearchWordsTest)
#include "searchwordstest.moc"
