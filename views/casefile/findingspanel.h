// SPDX-License-Identifier: EUPL-1.2
// What is still missing, as sentences; Enter or a click on one goes to its field. It takes no room when nothing is
// missing, and it must never keep anybody from looking elsewhere.
#pragma once

#include "model/core/finding.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace views {

class FindingsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    void setFindings(const model::Findings &findings); // empty: disappear
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void goToRequested(const QString &section, const QString &field);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace views
