// SPDX-License-Identifier: EUPL-1.2
#include "model/core/failure.h"
#include "tests/support/quiettest.h"

using model::Failure;
using namespace Qt::StringLiterals;

class FailureTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindSaysWhatToDo()
    {
        QStringList advices;
        for (int kind = 0; kind <= int(Failure::Kind::Internal); ++kind) {
            const QString advice = Failure(Failure::Kind(kind), u"Something"_s).whatToDo();
            QVERIFY2(advice.endsWith(u'.'), qPrintable(u"kind %1: \"%2\""_s.arg(kind).arg(advice)));
            QVERIFY2(!advices.contains(advice), qPrintable(advice));
            advices << advice;
        }
    }

    void carriesWhatTheUserAndTheTechnicianNeed()
    {
        const Failure failure(Failure::Kind::DiskFull, u"De schijf is vol."_s, u"SQLITE_FULL (13)"_s);
        QCOMPARE(failure.kind(), Failure::Kind::DiskFull);
        QCOMPARE(failure.userText(), u"De schijf is vol."_s);
        QCOMPARE(failure.detail(), u"SQLITE_FULL (13)"_s);
        QVERIFY(QByteArray(failure.what()).contains("De schijf is vol."));
    }
};

QTEST_GUILESS_MAIN(FailureTest)
#include "failuretest.moc"
