// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/traces.h"

#include "model/notes/note.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;

namespace {

CaseContents contents()
{
    CaseContents c;
    c.parties = {{.row = {.id = RowId(1)}, .role = {u"REPORTER"_s}, .name = {u"Zoë van der Vriés"_s}},
                 {.row = {.id = RowId(2)}, .role = {u"WITNESS"_s}, .name = {u"Anna Ander"_s}}};
    c.intake.account.text = u"Vries zag het. Anna ook. De vriezer niet; zoë’s collega evenmin."_s;
    c.conversations = {{.row = {.id = RowId(7)}, .summary = {u"Met VRIÉS gebeld"_s}}};
    return c;
}

} // namespace

class TracesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsEverySpellingAndNothingElse()
    {
        const std::vector<Trace> traces = tracesIn(contents(), {RowId(1)}, {u"intake"_s, u"conversation"_s});
        QStringList words;
        for (const Trace &trace : traces)
            words += trace.word;
        QCOMPARE(words, (QStringList{u"Vries"_s, u"zoë"_s, u"VRIÉS"_s}));
    }

    void saysWhereItStands()
    {
        const std::vector<Trace> traces = tracesIn(contents(), {RowId(1)}, {u"conversation"_s});
        QCOMPARE(traces, (std::vector<Trace>{{u"conversation"_s, RowId(7), u"summary"_s, RowId(1), u"VRIÉS"_s}}));
    }

    void marksWithinANameDoNotHideIt()
    {
        CaseContents bold = contents();
        bold.intake.account.text = u"Toen zei Vr**ies** iets.\n- **Anna** niet, \\- 5"_s;
        QCOMPARE(tracesIn(bold, {RowId(1)}, {u"intake"_s}).size(), size_t(1));
        const CaseContents result = masked(bold, {RowId(1)}, u"[melder]"_s);
        QCOMPARE(plainNote(result.intake.account.text), u"Toen zei [melder] iets.\n- Anna niet, \\- 5"_s);
        QCOMPARE(masked(bold, {RowId(3)}, u"[melder]"_s).intake.account.text, bold.intake.account.text);
    }

    void hidesOnePersonAndLeavesTheOthers()
    {
        const CaseContents result = masked(contents(), {RowId(1)}, u"[melder]"_s);
        QVERIFY(!result.parties[0].name.isKnown());
        QCOMPARE(result.parties[1].name.text, u"Anna Ander"_s);
        QVERIFY(result.intake.account.text.startsWith(u"[melder] zag het. Anna ook. De vriezer niet;"_s));
        QCOMPARE(result.conversations[0].summary.text, u"Met [melder] gebeld"_s);
        QVERIFY(tracesIn(result, {RowId(1)}, {u"intake"_s, u"conversation"_s}).empty());
    }
};

QTEST_GUILESS_MAIN(TracesTest)
#include "tracestest.moc"
