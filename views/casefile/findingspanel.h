// SPDX-License-Identifier: EUPL-1.2
// What is missing before a phase can be finished, one sentence per line; choosing a line goes to its field.
// It disappears when nothing is missing. It must never suggest that a rule can be passed over.
#pragma once

#include "model/core/finding.h"

#include <QFrame>

class QListWidget;

namespace views {

class TextLabel;

class FindingsPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    void setFindings(const model::Findings &findings); // empty: disappear
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void goToRequested(const QString &field); // "intake.received_on"

private:
    TextLabel *m_title;
    QListWidget *m_list;
};

} // namespace views
