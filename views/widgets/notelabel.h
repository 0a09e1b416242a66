// SPDX-License-Identifier: EUPL-1.2
// A sentence beside what it concerns: help, something missing, something wrong, a reminder. Symbol and words say which;
// its colour comes from the palette and keeps at least 4.5:1, in light and dark. It takes no room while it has nothing
// to say, and it must never be the only place where a thing is told by colour.
#pragma once

#include <QWidget>

class QLabel;

namespace views {

class NoteLabel final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Help, Reminder, Missing, Wrong, Notice };

    explicit NoteLabel(Kind kind, QWidget *parent = nullptr);
    void say(const QString &text); // empty: disappear
    void say(Kind kind, const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Kind m_kind;
    QLabel *m_symbol;
    QLabel *m_text;
    bool m_dressing = false;
};

} // namespace views
