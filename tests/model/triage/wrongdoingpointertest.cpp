// SPDX-License-Identifier: EUPL-1.2
// What the answers point to by the words of Wbk art. 1, and why: each way the law knows, each no that decides, and what
// is still open.
#include "model/triage/wrongdoingpointer.h"

#include "model/triage/triage.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using To = WrongdoingPointer::To;

Q_DECLARE_METATYPE(model::WrongdoingPointer::To)

class WrongdoingPointerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheWordsOfTheLaw_data()
    {
        QTest::addColumn<Triage>("triage");
        QTest::addColumn<To>("to");
        QTest::addColumn<int>("reasons");
        QTest::addColumn<bool>("isDoubtful");
        QTest::newRow("nothing answered") << Triage{} << To::Open << 4 << false;
        QTest::newRow("Union law is enough by itself") << Triage{.euLaw = true} << To::Wrongdoing << 1 << true;
        QTest::newRow("a pattern") << Triage{.ruleOrDanger = true, .beyondPersonal = true, .pattern = true}
                                   << To::Wrongdoing << 3 << false;
        QTest::newRow("serious, no pattern")
            << Triage{.ruleOrDanger = true, .beyondPersonal = true, .pattern = false, .serious = true} << To::Wrongdoing
            << 3 << false;
        QTest::newRow("no rule, nothing endangered")
            << Triage{.euLaw = false, .ruleOrDanger = false} << To::NoWrongdoing << 2 << false;
        QTest::newRow("no rule, Union law not answered") << Triage{.ruleOrDanger = false} << To::Open << 2 << false;
        QTest::newRow("personal interests only: the list is not exhaustive")
            << Triage{.euLaw = false, .ruleOrDanger = true, .beyondPersonal = false} << To::NoWrongdoing << 2 << true;
        QTest::newRow("neither pattern nor serious: the list is not exhaustive")
            << Triage{.euLaw = false, .ruleOrDanger = true, .beyondPersonal = true, .pattern = false, .serious = false}
            << To::NoWrongdoing << 2 << true;
        QTest::newRow("seriousness not answered")
            << Triage{.euLaw = false, .ruleOrDanger = true, .beyondPersonal = true, .pattern = false} << To::Open << 4
            << false;
    }

    void followsTheWordsOfTheLaw()
    {
        QFETCH(Triage, triage);
        QFETCH(To, to);
        QFETCH(int, reasons);
        QFETCH(bool, isDoubtful);
        const WrongdoingPointer pointer = wrongdoingPointer(triage);
        QCOMPARE(pointer.to, to);
        QCOMPARE(int(pointer.because.size()), reasons);
        bool doubt = false;
        for (const WrongdoingPointer::Because &because : pointer.because) {
            QVERIFY(!because.text.isEmpty());
            QVERIFY(because.source.startsWith(u"Wbk art. 1"_s));
            QCOMPARE(because.readOn, QDate(2023, 2, 18));
            doubt = doubt || because.unsure;
        }
        QCOMPARE(doubt, isDoubtful);
    }
};

QTEST_GUILESS_MAIN(WrongdoingPointerTest)
#include "wrongdoingpointertest.moc"
