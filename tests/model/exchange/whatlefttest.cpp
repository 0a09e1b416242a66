// SPDX-License-Identifier: EUPL-1.2
// What has left a case, told from the journal.
#include "model/exchange/whatleft.h"

#include "model/exchange/gate.h"
#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace Qt::StringLiterals;
using namespace model;

class WhatLeftTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhenToWhomAndInWhichForm()
    {
        tests::TestWork work;
        const CaseId id = work->service().open();
        const CaseId other = work->service().open();
        Gate gate(work->cases(), work->service(), work->journal(), work->clock());
        Departure departure{
            .caseId = id, .recipient = u"REPORTER"_s, .sections = {u"intake"_s, u"party"_s}, .purpose = u"inzage"_s};
        Findings refusal;
        QVERIFY(gate.pass(departure, refusal));
        work.clock().advanceDays(2);
        departure.recipient = u"OWN_ARCHIVE"_s;
        departure.form = Departure::Form::Json;
        QVERIFY(gate.pass(departure, refusal));
        departure.recipient = u"SG"_s; // refused: it did not leave
        QVERIFY(!gate.pass(departure, refusal));

        const std::vector<WhatLeft> left = whatLeft(work->journal(), id);
        QCOMPARE(left.size(), size_t(2));
        QCOMPARE(left[0].recipient, u"REPORTER"_s);
        QCOMPARE(left[0].form, u"pdf"_s);
        QVERIFY(left[0].identity);
        QCOMPARE(left[0].sections, QStringList({u"intake"_s, u"party"_s}));
        QCOMPARE(left[1].form, u"json"_s);
        QVERIFY(!left[1].identity);
        QCOMPARE(left[0].at.daysTo(left[1].at), 2);
        QVERIFY(whatLeft(work->journal(), other).empty());
    }
};

QTEST_GUILESS_MAIN(WhatLeftTest)
#include "whatlefttest.moc"
