// SPDX-License-Identifier: EUPL-1.2
#include "views/shortcutsheet.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/actionset.h"

#include <QMap>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace views;

namespace {

QMap<QString, QString> shown(const ShortcutSheet &sheet)
{
    QMap<QString, QString> keys;
    for (int row = 0; row < sheet.table()->rowCount(); ++row)
        keys.insert(sheet.table()->item(row, 0)->text(), sheet.table()->item(row, 1)->text());
    return keys;
}

} // namespace

class ShortcutSheetTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsEveryKeyOfTheTable()
    {
        QWidget window;
        ActionSet actions(&window);
        ShortcutSheet sheet(actions, nullptr);
        sheet.setAttribute(Qt::WA_DeleteOnClose, false);
        int bound = 0;
        for (const Shortcut &shortcut : actions.table())
            bound += shortcut.keys.isEmpty() ? 0 : 1;
        QCOMPARE(shown(sheet).size(), bound);
        QCOMPARE(shown(sheet).value(u"Ctrl+N"_s), u"New case"_s);
        QCOMPARE(shown(sheet).value(u"F1"_s), u"Keys"_s);
    }

    void leavesOutWhatThisWindowDoesNotHave()
    {
        QWidget window;
        ActionSet actions(&window);
        actions.setPresent(Command::GoPersons, false);
        ShortcutSheet sheet(actions, nullptr);
        sheet.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(!shown(sheet).values().contains(u"Persons"_s));
        QVERIFY(shown(sheet).values().contains(u"Cases"_s));
    }

    void everyControlHasAName()
    {
        QWidget window;
        ActionSet actions(&window);
        ShortcutSheet sheet(actions, nullptr);
        sheet.setAttribute(Qt::WA_DeleteOnClose, false);
        sheet.show();
        QCOMPARE(tests::namelessControls(&sheet), QStringList());
    }
};

QTEST_MAIN(ShortcutSheetTest)
#include "shortcutsheettest.moc"
