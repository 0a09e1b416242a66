// SPDX-License-Identifier: EUPL-1.2
#include "app/attempt.h"

#include "tests/support/quiettest.h"

#include <stdexcept>

using namespace Qt::StringLiterals;
using model::Failure;

class AttemptTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatWorksIsNotToldAbout()
    {
        int told = 0;
        QVERIFY(app::attempt([&](const Failure &) { ++told; }, [] {}));
        QCOMPARE(told, 0);
    }

    void aFailureReachesTheUserWithItsKind()
    {
        QString text;
        QVERIFY(!app::attempt([&](const Failure &failure) { text = failure.userText(); },
                              [] { throw Failure(Failure::Kind::DiskFull, u"vol"_s); }));
        QCOMPARE(text, u"vol"_s);
    }

    void anythingElseBecomesOurMistake()
    {
        std::optional<Failure::Kind> kind;
        QVERIFY(!app::attempt([&](const Failure &failure) { kind = failure.kind(); },
                              [] { throw std::runtime_error("x"); }));
        QCOMPARE(kind, Failure::Kind::Internal);
    }

    void everyKindSaysWhatToDo()
    {
        for (int kind = 0; kind <= int(Failure::Kind::Internal); ++kind)
            QVERIFY2(!Failure(Failure::Kind(kind), u"x"_s).whatToDo().isEmpty(), qPrintable(QString::number(kind)));
    }
};

QTEST_GUILESS_MAIN(AttemptTest)
#include "attempttest.moc"
