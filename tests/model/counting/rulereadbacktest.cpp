// SPDX-License-Identifier: EUPL-1.2
// The pages a lawyer signs, held against golden files. UPDATE_SNAPSHOTS=1 rewrites them; read the difference before
// committing it.
#include "model/counting/rulereadback.h"

#include "tests/support/quiettest.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace model;

class RuleReadBackTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void isThatOfTheGoldenFiles_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("nl") << int(Language::Dutch);
        QTest::newRow("en") << int(Language::English);
    }
    void isThatOfTheGoldenFiles()
    {
        QFETCH(const int, language);
        const QString text = readBack(TermRules::builtIn(), Language(language));
        QFile golden(QStringLiteral(MELDWIJZER_SOURCE_DIR) + u"/tests/model/counting/data/rules-"_s +
                     QString::fromUtf8(QTest::currentDataTag()) + u".md"_s);
        if (qEnvironmentVariableIsSet("UPDATE_SNAPSHOTS")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(text.toUtf8());
            golden.close();
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
        const QStringList actual = text.split(u'\n');
        for (qsizetype i = 0; i < qMin(expected.size(), actual.size()); ++i)
            QCOMPARE(actual[i], expected[i]); // the first line that differs
        QCOMPARE(actual.size(), expected.size());
    }

    void namesEveryRuleWithItsSource()
    {
        const TermRules rules = TermRules::builtIn();
        for (const Language language : {Language::Dutch, Language::English}) {
            const QString text = readBack(rules, language);
            for (const TermRule &rule : rules.rules()) {
                QVERIFY2(text.contains(u"## "_s + rule.id + u" — "_s), qPrintable(rule.id));
                QVERIFY2(text.contains(rule.basis.in(language)), qPrintable(rule.id));
                for (const LocalText &convention : rule.conventions)
                    QVERIFY2(text.contains(convention.in(language)), qPrintable(rule.id));
            }
            QVERIFY(!text.contains(u"%"));
        }
    }
};

QTEST_GUILESS_MAIN(RuleReadBackTest)
#include "rulereadbacktest.moc"
