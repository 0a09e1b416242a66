// SPDX-License-Identifier: EUPL-1.2
// The terms of one case, each a line with its state in words and icon; opened (Space, Return, click) it says why that
// day. It tells what it is given and changes nothing.
#pragma once

#include "views/theme.h"

#include <QWidget>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace views {

struct TermNote
{
    QString title; // "Decision on the objection"
    QString state; // "ends on 26 May 2026, in 5 days"
    Tone tone = Tone::Neutral;
    QString explanation; // empty: nothing to open

    bool operator==(const TermNote &) const = default;
};

class TermNotes final : public QWidget
{
    Q_OBJECT
public:
    explicit TermNotes(QWidget *parent = nullptr);

    void setNotes(const std::vector<TermNote> &notes); // the same again leaves what is open open

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const TermNote &note);
    void dress(); // the pictures, in the colours of now

    std::vector<TermNote> m_notes;
    std::vector<std::pair<QLabel *, Tone>> m_pictures;
    QVBoxLayout *m_column;
};

} // namespace views
