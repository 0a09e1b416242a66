// SPDX-License-Identifier: EUPL-1.2
// Which roles of the people in a case clash, each with its rule and source, and what was answered. A clash is answered
// with a reason and stays visible; the panel stops nothing. It takes no room while there is none.
#pragma once

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace views {

class ReasonBar;

class ClashPanel final : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        QString key;
        QString who;    // pseudonyms, roles and numbers
        QString what;   // the sentence of the rule
        QString rule;   // source and day on which it was read
        QString answer; // "Answered on 24 November 2026: …"; empty: not answered
        bool operator==(const Line &) const = default;
    };

    explicit ClashPanel(QWidget *parent = nullptr);

    void setLines(const std::vector<Line> &lines);
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }

Q_SIGNALS:
    void answered(const QString &key, const QString &reason); // empty: the answer is taken back

private:
    [[nodiscard]] QWidget *rowOf(const Line &line);

    std::vector<Line> m_lines;
    QWidget *m_heading;
    QVBoxLayout *m_rows;
    ReasonBar *m_reason;
};

} // namespace views
