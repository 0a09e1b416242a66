// SPDX-License-Identifier: EUPL-1.2
#include "views/shortcuts.h"

#include "tests/support/quiettest.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace views;

class ShortcutsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void noTwoCommandsShareKeys()
    {
        QMap<QString, QString> seen;
        for (const Shortcut &shortcut : Shortcuts::all()) {
            if (shortcut.keys.isEmpty())
                continue;
            const QString keys = shortcut.keys.toString(QKeySequence::PortableText);
            QVERIFY2(!seen.contains(keys), qPrintable(keys + u": "_s + seen.value(keys) + u" and "_s + shortcut.text));
            seen.insert(keys, shortcut.text);
        }
        QVERIFY(seen.size() > 15);
    }

    void everyCommandIsInTheTableOnceAndHasAText()
    {
        QSet<int> seen;
        for (const Shortcut &shortcut : Shortcuts::all()) {
            QVERIFY2(!seen.contains(int(shortcut.command)), qPrintable(shortcut.text));
            seen.insert(int(shortcut.command));
            QVERIFY(!plainText(shortcut.text).isEmpty());
            QVERIFY(!Shortcuts::groupText(shortcut.group).isEmpty());
        }
        QCOMPARE(seen.size(), int(Command::About) + 1);
    }

    void theSequencesOfTheHelpPagesAreThese()
    {
        QMap<Command, QString> keys;
        for (const Shortcut &shortcut : Shortcuts::all())
            keys.insert(shortcut.command, shortcut.keys.toString(QKeySequence::PortableText));
        QCOMPARE(keys[Command::Palette], u"Ctrl+K"_s);
        QCOMPARE(keys[Command::NewCase], u"Ctrl+N"_s);
        QCOMPARE(keys[Command::FindInList], u"Ctrl+F"_s);
        QCOMPARE(keys[Command::Lock], u"Ctrl+L"_s);
        QCOMPARE(keys[Command::Keys], u"F1"_s);
        QCOMPARE(keys[Command::NextPane], u"F6"_s);
    }

    void saysAMenuTextWithoutItsSigns() { QCOMPARE(plainText(u"&Import a register…"_s), u"Import a register"_s); }
};

QTEST_GUILESS_MAIN(ShortcutsTest)
#include "shortcutstest.moc"
