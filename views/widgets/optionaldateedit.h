// SPDX-License-Identifier: EUPL-1.2
// A day that can be unknown, typed as people type days or chosen from a calendar (Alt+Down). Wrong text stays where it
// was typed, with a sentence that says what is wrong; it is never turned into a day nobody meant, and empty is unknown.
#pragma once

#include <QLineEdit>
#include <QWidget>
#include <functional>
#include <optional>

class QToolButton;

namespace views {

class NoteLabel;

class OptionalDateEdit final : public QWidget
{
    Q_OBJECT
public:
    using Today = std::function<QDate()>;
    explicit OptionalDateEdit(Today today, QWidget *parent = nullptr);

    void setValue(const std::optional<QDate> &date);  // the same day again leaves half-typed text alone
    [[nodiscard]] std::optional<QDate> value() const; // unknown also while the text is no day
    void setReadOnly(bool readOnly);
    void setName(const QString &name); // accessible names of field and button
    [[nodiscard]] QLineEdit *lineEdit() const { return m_text; }
    [[nodiscard]] bool isWrong() const;

public Q_SLOTS:
    void openCalendar();

Q_SIGNALS:
    void edited(); // by the user, once per change

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteChange();
    void tidyUp(); // when the field is left: show the day in full, or say what is wrong
    void write(const std::optional<QDate> &date);
    [[nodiscard]] bool isDutch() const;

    Today m_today;
    QLineEdit *m_text;
    QToolButton *m_button;
    NoteLabel *m_note;
    bool m_filling = false;
};

} // namespace views
