// SPDX-License-Identifier: EUPL-1.2
#include "app/leavingfile.h"

#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;

class LeavingFileTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormHasItsOwnBytesAndSuffix()
    {
        tests::TestWork work;
        const CaseId id = work->service().open();
        Term term{.kind = {u"T8"_s}, .dueOn = QDate(2026, 7, 1)};
        work->service().save(id, term);
        const CodeLists codes = CodeLists::builtIn();
        Gate gate{work->cases(), work->service(), work->journal(), work->clock()};
        Departure departure{
            .caseId = id, .recipient = u"OWN_ARCHIVE"_s, .sections = {u"term"_s}, .purpose = u"agenda"_s};
        Findings refusal;
        for (const auto &[form, begin, suffix] :
             {std::tuple(Departure::Form::Pdf, "%PDF-", u".pdf"_s),
              std::tuple(Departure::Form::Calendar, "BEGIN:VCALENDAR\r\n", u".ics"_s)}) {
            departure.form = form;
            const std::optional<Outgoing> outgoing = gate.pass(departure, refusal);
            QVERIFY(outgoing);
            const QByteArray bytes = app::fileOf(*outgoing, *work, codes, Language::Dutch);
            QVERIFY2(bytes.startsWith(begin), begin);
            QCOMPARE(app::suffixOf(form), suffix);
            if (form == Departure::Form::Calendar)
                QVERIFY(bytes.contains("DTSTART;VALUE=DATE:20260701"));
        }
    }
};

QTEST_MAIN(LeavingFileTest)
#include "leavingfiletest.moc"
