// SPDX-License-Identifier: EUPL-1.2
// Asks inline, where the act was started, for the reason of that act: why a row is retracted, why a phase is skipped.
// The act is only possible with a reason; Esc closes it and nothing has happened. With no reason asked it just asks
// "are you sure", in a sentence and a verb.
#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace views {

class ShortTextEdit;

class ReasonBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonBar(QWidget *parent = nullptr);

    using Then = std::function<void(const QString &reason)>;
    void ask(const QString &question, const QString &verb, Then then);     // a reason is obligatory
    void confirm(const QString &question, const QString &verb, Then then); // no reason
    void dismiss();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const QString &question, const QString &verb, Then then);
    void accept();

    QLabel *m_question;
    ShortTextEdit *m_reason;
    QPushButton *m_do;
    QPushButton *m_cancel;
    Then m_then;
    QPointer<QWidget> m_before; // had the focus; gets it back
};

} // namespace views
