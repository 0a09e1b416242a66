// SPDX-License-Identifier: EUPL-1.2
// Every fact has one name, and gives it back.
#include "model/casefile/termfact.h"

#include "tests/support/quiettest.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace model;

class TermFactTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyFactHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (int i = 0; i < int(TermFact::None); ++i) {
            const QString name(factName(TermFact(i)));
            QVERIFY(name.contains(u'.') && !names.contains(name));
            QCOMPARE(termFact(name), TermFact(i));
            names << name;
        }
    }

    void anotherNameIsNoFact()
    {
        QCOMPARE(termFact(u"intake.received"_s), TermFact::None);
        QCOMPARE(termFact(QString()), TermFact::None);
        QVERIFY(QString(factName(TermFact::None)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TermFactTest)
#include "termfacttest.moc"
