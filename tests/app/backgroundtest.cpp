// SPDX-License-Identifier: EUPL-1.2
#include "app/background.h"

#include "tests/support/quiettest.h"

#include <QSemaphore>

using app::inBackground;
using model::Failure;
using namespace Qt::StringLiterals;

class BackgroundTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theResultComesBackToTheThreadThatAsked()
    {
        const QThread *asking = QThread::currentThread();
        const QThread *working = nullptr;
        const QThread *telling = nullptr;
        int result = 0;
        inBackground(
            this,
            [&working] {
                working = QThread::currentThread();
                return std::make_unique<int>(42); // may be something that cannot be copied
            },
            [&](std::optional<std::unique_ptr<int>> made, const std::optional<Failure> &failure) {
                telling = QThread::currentThread();
                result = made && !failure ? **made : -1;
            });
        QTRY_COMPARE(result, 42);
        QCOMPARE(telling, asking);
        QVERIFY(working != asking);
    }

    void aFailureComesBackAsItIs()
    {
        std::optional<Failure> told;
        inBackground(
            this, []() -> int { throw Failure(Failure::Kind::WrongKey, u"No slot opens."_s); },
            [&](std::optional<int> made, const std::optional<Failure> &failure) {
                QVERIFY(!made);
                told = failure;
            });
        QTRY_VERIFY(told);
        QCOMPARE(told->kind(), Failure::Kind::WrongKey);
        QCOMPARE(told->userText(), u"No slot opens."_s);
    }

    void anythingElseThatIsThrownIsOurMistake()
    {
        std::optional<Failure> told;
        inBackground(
            this, []() -> int { throw std::runtime_error("nobody expected this"); },
            [&](std::optional<int>, const std::optional<Failure> &failure) { told = failure; });
        QTRY_VERIFY(told);
        QCOMPARE(told->kind(), Failure::Kind::Internal);
        QVERIFY(told->detail().contains(u"nobody expected this"_s));
        QVERIFY(!told->userText().isEmpty());
    }

    void whenNobodyWaitsAnyMoreTheResultIsDropped()
    {
        auto waiting = std::make_unique<QObject>();
        QSemaphore mayGoOn;
        QSemaphore isMade;
        std::weak_ptr<int> result;
        bool told = false;
        inBackground(
            waiting.get(),
            [&] {
                mayGoOn.acquire();
                auto made = std::make_shared<int>(42);
                result = made;
                isMade.release();
                return made;
            },
            [&](const std::optional<std::shared_ptr<int>> &, const std::optional<Failure> &) { told = true; });
        waiting.reset();
        mayGoOn.release();
        isMade.acquire();
        QTRY_VERIFY(result.expired()); // a vault that nobody took is locked again
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(BackgroundTest)
#include "backgroundtest.moc"
