// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/pageroundtrip.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTextEdit>

namespace tests {

namespace {

// The widgets a person would use, one per field: labels lead to them.
QList<QWidget *> fieldsOf(QWidget &page)
{
    QList<QWidget *> fields;
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->buddy() && label->buddy()->isVisibleTo(&page) &&
            label->buddy()->parentWidget() == label->parentWidget())
            fields << label->buddy();
    return fields;
}

// Another choice than the one that is ticked.
bool tickAnother(QWidget *field)
{
    for (QAbstractButton *button : field->findChildren<QAbstractButton *>())
        if (!button->isChecked() && button->isCheckable()) {
            button->click();
            return true;
        }
    return false;
}

bool isInPopup(const QWidget *widget)
{
    for (const QWidget *w = widget->parentWidget(); w; w = w->parentWidget())
        if (qobject_cast<const QComboBox *>(w))
            return true;
    return false;
}

bool change(QWidget *field)
{
    if (auto *text = qobject_cast<QTextEdit *>(field)) {
        QTest::keyClick(text, Qt::Key_X);
        return !text->isReadOnly(); // one text of a page may be locked
    }
    if (auto *combo = qobject_cast<QComboBox *>(field)) {
        QTest::keyClick(combo, combo->currentIndex() > 0 ? Qt::Key_Up : Qt::Key_Down);
        return true;
    }
    if (auto *spin = qobject_cast<QAbstractSpinBox *>(field)) {
        QTest::keyClick(spin, Qt::Key_Up);
        return true;
    }
    if (auto *line = qobject_cast<QLineEdit *>(field->focusProxy() ? field->focusProxy() : field)) {
        line->end(false);
        QTest::keyClick(line, Qt::Key_Backspace);
        return true;
    }
    return tickAnother(field);
}

} // namespace

int changeEverything(QWidget &page)
{
    int changes = 0;
    for (QWidget *field : fieldsOf(page))
        changes += change(field) ? 1 : 0;
    return changes;
}

void checkLabels(QWidget &page)
{
    QSet<QChar> letters;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (!label->buddy())
            continue;
        const qsizetype at = label->text().indexOf(u'&');
        if (at < 0 || label->text()[at + 1] == u'&')
            continue;
        const QChar letter = label->text()[at + 1].toLower();
        QVERIFY2(!letters.contains(letter), qPrintable(label->text()));
        letters.insert(letter);
        QVERIFY2(!label->buddy()->objectName().isEmpty(), qPrintable(label->text()));
    }
    QVERIFY(!letters.isEmpty());
}

void checkNames(QWidget &page)
{
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (isInPopup(widget) || !widget->isVisibleTo(&page) || widget->focusPolicy() == Qt::NoFocus ||
            !widget->isEnabled() || widget->objectName().startsWith(u"qt_"))
            continue;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        const bool named = seen && (!seen->text(QAccessible::Name).isEmpty() || !widget->accessibleName().isEmpty());
        const QString where = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(named || widget->focusProxy(), qPrintable(where));
    }
}

} // namespace tests
