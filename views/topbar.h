// SPDX-License-Identifier: EUPL-1.2
// The bar above everything: search, quick note, new case, what is being done or when it was last saved, lock. Its
// buttons are the actions of the window; it has no will of its own.
#pragma once

#include <QWidget>

class QLabel;
class QTime;
class QToolButton;

namespace views {

class ActionSet;

class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(const ActionSet &actions, QWidget *parent = nullptr);

    void setSaved(const QTime &at);
    void setSaveFailed();
    void setBusy(const QString &what); // empty: done
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QWidget *lastControl() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    QLabel *m_state;
    QToolButton *m_lock;
    QString m_saved;
    QString m_busy;
};

} // namespace views
