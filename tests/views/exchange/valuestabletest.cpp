// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/valuestable.h"

#include "model/codes/codelists.h"
#include "tests/support/quiettest.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace model;

class ValuesTableTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackTheRulesItWasShown()
    {
        views::ValuesTable table(Language::Dutch);
        const std::vector<ValueRule> rules{{u"ja"_s, false, u"PLAUSIBLE"_s}};
        table.show({u"ja"_s, u"nee"_s}, builtInCodeList(u"finding"_s), rules);
        QCOMPARE(table.rowCount(), 2);
        QVERIFY(table.rules() == rules);
    }

    void takesAChoiceAndSaysSo()
    {
        views::ValuesTable table(Language::Dutch);
        table.show({u"nee"_s}, builtInCodeList(u"finding"_s), {});
        QSignalSpy edited(&table, &views::ValuesTable::edited);
        auto *box = qobject_cast<QComboBox *>(table.cellWidget(0, 1));
        box->setCurrentIndex(box->findText(u"Niet aannemelijk"_s));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(table.rules().at(0).then, u"NOT_PLAUSIBLE"_s);
    }
};

QTEST_MAIN(ValuesTableTest)
#include "valuestabletest.moc"
