// SPDX-License-Identifier: EUPL-1.2
// The panel of versions by itself: keyboard, names, and that the chosen one stays chosen.
#include "views/document/versionspanel.h"

#include "tests/support/quiettest.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using views::ShownVersion;
using views::VersionsPanel;

namespace {

ShownVersion version(int number)
{
    return {.content = number,
            .number = number,
            .bytes = 1536,
            .addedAt = QDateTime(QDate(2026, 5, 3), QTime(14, 2)),
            .fileName = u"brief.pdf"_s,
            .sha256 = QString(64, u'a'),
            .canBeShown = true};
}

} // namespace

class VersionsPanelTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void enterLooksAtTheChosenOne()
    {
        VersionsPanel panel;
        panel.show();
        panel.setVersions({version(1), version(2)}, true);
        QSignalSpy view(&panel, &VersionsPanel::viewRequested);
        auto *list = panel.findChild<QListWidget *>();
        list->setFocus();
        list->setCurrentRow(1);
        Q_EMIT list->itemActivated(list->currentItem());
        QCOMPARE(view.value(0).value(0).toLongLong(), 1);
    }

    void theSameVersionsAgainChangeNothingOfTheChoice()
    {
        VersionsPanel panel;
        panel.setVersions({version(1), version(2)}, true);
        panel.findChild<QListWidget *>()->setCurrentRow(1);
        panel.setVersions({version(1), version(2)}, true);
        QCOMPARE(panel.current()->number, 1);
        panel.setVersions({version(1), version(2), version(3)}, true);
        QCOMPARE(panel.current()->number, 3);
    }

    void withoutAFileThereIsNothingToDo()
    {
        VersionsPanel panel;
        panel.show();
        panel.setVersions({}, true);
        QVERIFY(!panel.current());
        for (const QPushButton *button : panel.buttons())
            QVERIFY(button->isHidden() || !button->isEnabled());
    }

    void everythingHasAName()
    {
        const VersionsPanel panel;
        for (const QWidget *widget : panel.findChildren<QWidget *>())
            if (widget->focusPolicy() & Qt::TabFocus && !widget->objectName().startsWith("qt_"_L1))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }

    void aLineSaysWhatTheVersionIs()
    {
        VersionsPanel panel;
        panel.setVersions({version(1)}, false);
        const QString text = panel.findChild<QListWidget *>()->item(0)->text();
        QVERIFY2(text.contains("Version 1"_L1) && text.contains("brief.pdf"_L1) && text.contains("1.5 kB"_L1),
                 qPrintable(text));
    }
};

QTEST_MAIN(VersionsPanelTest)
#include "versionspaneltest.moc"
