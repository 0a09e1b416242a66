// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/passphraseaccess.h"

#include "views/widgets/passphraseedit.h"

#include <QAccessibleWidget>

namespace views {

namespace {

class PassphraseAccess final : public QAccessibleWidget,
                               public QAccessibleTextInterface,
                               public QAccessibleEditableTextInterface
{
public:
    explicit PassphraseAccess(PassphraseEdit *edit) : QAccessibleWidget(edit, QAccessible::EditableText), m_edit(edit)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        state.focusable = true;
        return state;
    }

    // --- reading: how long, where the caret is, nothing else
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { m_edit->moveCaret(m_edit->caret()); }
    void setSelection(int, int start, int end) override
    {
        m_edit->moveCaret(start);
        m_edit->moveCaret(end, true);
    }
    [[nodiscard]] int cursorPosition() const override { return m_edit->caret(); }
    void setCursorPosition(int position) override { m_edit->moveCaret(position); }
    [[nodiscard]] QString text(int, int) const override { return {}; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? QString() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] int characterCount() const override { return m_edit->length(); }
    [[nodiscard]] QRect characterRect(int) const override { return {}; }
    [[nodiscard]] int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int start, int) override { m_edit->moveCaret(start); }
    [[nodiscard]] QString attributes(int, int *start, int *end) const override
    {
        *start = *end = 0;
        return {};
    }

    // --- writing
    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int at, const QString &text) override { replaceText(at, at, text); }
    void replaceText(int start, int end, const QString &text) override
    {
        if (m_edit->isEnabled())
            m_edit->replace(start, end, text);
    }

private:
    PassphraseEdit *m_edit;
};

QAccessibleInterface *accessFor(const QString &className, QObject *object)
{
    if (className != QLatin1String(PassphraseEdit::staticMetaObject.className()))
        return nullptr;
    auto *edit = qobject_cast<PassphraseEdit *>(object);
    return edit ? new PassphraseAccess(edit) : nullptr;
}

} // namespace

void installPassphraseAccess()
{
    QAccessible::installFactory(accessFor); // Qt keeps each factory once
}

} // namespace views
