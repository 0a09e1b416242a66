// SPDX-License-Identifier: EUPL-1.2
// A frame around a field for a moment, so that the eye finds where a click led. It goes by itself, takes no mouse and
// is nothing to a screen reader (the focus already says it).
#pragma once

#include <QPointer>
#include <QWidget>

namespace views {

class FieldMark final : public QWidget
{
public:
    FieldMark(QWidget *label, QWidget *editor); // owned by the parent of both, deletes itself

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QPointer<QWidget> m_label;
    QPointer<QWidget> m_editor;
};

} // namespace views
