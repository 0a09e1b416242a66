// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/taborder.h"

#include "tests/support/quiettest.h"
#include "views/widgets/optionaldateedit.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tests;

class TabOrderTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void goesThroughThePartsInTheOrderGiven()
    {
        QWidget window;
        auto *rail = new QWidget(&window);
        auto *actions = new QWidget(&window); // made before the page, read after it
        auto *page = new QWidget(&window);
        add(new QPushButton(rail), u"step"_s);
        add(new QPushButton(actions), u"next"_s);
        add(new QLabel(page), u"label"_s);
        add(new QLineEdit(page), u"first"_s);
        add(new QComboBox(page), u"second"_s);
        views::tabAfter(page, {actions});
        QCOMPARE(round(window), QStringList({u"step"_s, u"first"_s, u"second"_s, u"next"_s}));
        views::tabAfter(page, {actions}); // again: the same
        QCOMPARE(round(window), QStringList({u"step"_s, u"first"_s, u"second"_s, u"next"_s}));
    }

    // Such an editor hands the focus on to its own field; moved apart, Tab would never come out again.
    void comesOutOfAnEditorMadeOfSeveralWidgets()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *after = new QPushButton(&window);
        auto *dates = new QWidget(&window);
        (new QVBoxLayout(dates))->addWidget(new views::OptionalDateEdit([] { return QDate(2026, 6, 17); }));
        dates->layout()->addWidget(new views::OptionalDateEdit([] { return QDate(2026, 6, 17); }));
        column->addWidget(dates);
        column->addWidget(after);
        views::tabAfter(dates, {after});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        after->setFocus();
        QSet<QWidget *> met;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            met.insert(QApplication::focusWidget());
        }
        QCOMPARE(met.size(), 3);
        QCOMPARE(QApplication::focusWidget(), after);
    }

private:
    static void add(QWidget *widget, const QString &name) { widget->setObjectName(name); }

    static QStringList round(QWidget &window)
    {
        QStringList names;
        for (QWidget *widget = window.nextInFocusChain(); widget != &window; widget = widget->nextInFocusChain())
            if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->objectName().isEmpty())
                names << widget->objectName();
        while (!names.isEmpty() && names.first() != "step"_L1)
            names.move(0, names.size() - 1);
        return names;
    }
};

QTEST_MAIN(TabOrderTest)
#include "tabordertest.moc"
