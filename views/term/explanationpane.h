// SPDX-License-Identifier: EUPL-1.2
// Beside a list of terms: which one, by when, and why. Empty it says how to get an explanation. It tells what it is
// given; it counts nothing.
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace views {

class NoteLabel;
class TextLabel;
struct TermRow;

class ExplanationPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ExplanationPane(QWidget *parent = nullptr);

    void show(const TermRow &row, const QString &explanation, QDate today);
    void clear();
    [[nodiscard]] QString text() const;

private:
    TextLabel *m_title;
    TextLabel *m_about;
    QPlainTextEdit *m_text;
};

} // namespace views
