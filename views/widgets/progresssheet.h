// SPDX-License-Identifier: EUPL-1.2
// Long work, inline: what is being done, how far, about how long still, and a button to stop it. It shows and asks; the
// work itself knows nothing of it and must be stopped by whoever started it.
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace views {

class ProgressSheet final : public QFrame
{
    Q_OBJECT
public:
    explicit ProgressSheet(QWidget *parent = nullptr);

    // Shows itself, at once or when it takes longer than so many milliseconds: what is over in a blink only flickers.
    void start(const QString &what, bool cancellable, int patience = 0);
    void setProgress(qint64 done, qint64 total); // total 0: unknown
    void finish();                               // hides itself
    [[nodiscard]] bool isRunning() const { return !isHidden() || m_patience.isActive(); }
    [[nodiscard]] QString text() const;

    // "about 2 minutes left"; empty while it is too early to say.
    [[nodiscard]] static QString estimate(qint64 done, qint64 total, qint64 elapsedMilliseconds);

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_what;
    QLabel *m_left;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_patience;
    QElapsedTimer m_since;
};

} // namespace views
