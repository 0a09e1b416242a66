// SPDX-License-Identifier: EUPL-1.2
// What an empty list shows: what belongs there, and the button that starts it. It never decides whether a list is
// empty.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace views {

class TextLabel;

class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(const QString &iconName, const QString &title, const QString &explanation);
    // The first one is the primary. The caller connects its clicked().
    QPushButton *addAction(const QString &text, const QString &iconName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_iconName;
    QLabel *m_picture;
    TextLabel *m_title;
    TextLabel *m_explanation;
    QHBoxLayout *m_actions;
};

} // namespace views
