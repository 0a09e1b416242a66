// SPDX-License-Identifier: EUPL-1.2
// The one field of a quick note. Whatever closes it (Esc, Ctrl+Return, the window) asks to keep what was typed: there
// is no way out that throws words away. Whoever opened it saves, says how that went, and closes it with done().
#pragma once

#include <QDialog>

class QPushButton;
class QTime;

namespace views {

class LongTextEdit;
class MessageBar;
class TextLabel;

class QuickNoteDialog final : public QDialog
{
    Q_OBJECT
public:
    // `mostCharacters`: what would not fit is refused as it is typed or pasted, with a sentence.
    QuickNoteDialog(int mostCharacters, QWidget *parent);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setCaret(int position);
    [[nodiscard]] int caret() const;

    void showSaved(const QTime &at);
    void showProblem(const QString &text); // empty: none any more
    void setWaiting(bool waiting);         // for the disk; it closes as soon as all is kept
    void reject() override;                // Esc

Q_SIGNALS:
    void edited();
    void keepRequested();  // by the button or Ctrl+Return: there should be something
    void leaveRequested(); // by Esc or the window: nothing is fine too

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void noteEdit();

    int m_most;
    QString m_before; // what fitted last
    LongTextEdit *m_field;
    MessageBar *m_problem;
    TextLabel *m_state;
    QPushButton *m_keep;
};

} // namespace views
