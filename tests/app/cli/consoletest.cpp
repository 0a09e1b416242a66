// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/console.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;

class ConsoleTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsATextFromSteeringTheTerminal()
    {
        QCOMPARE(app::harmless(u"\u001B[2Jx\u202Ey\u0007\u009B"_s), u"\uFFFD[2Jx\uFFFDy\uFFFD\uFFFD"_s);
        QCOMPARE(app::harmless(u"na\u00EFef\ttab\nline €"_s), u"na\u00EFef\ttab\nline €"_s);
    }
};

QTEST_GUILESS_MAIN(ConsoleTest)
#include "consoletest.moc"
