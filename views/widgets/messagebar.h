// SPDX-License-Identifier: EUPL-1.2
// Says things at the top of the content instead of in a box: what happened, in a tone (colour, icon and word), with at
// most one thing to do about it. A warning stays until it is closed; a newer remark replaces an older remark. It never
// hides by a clock: people read at their own pace.
#pragma once

#include "views/theme.h"

#include <QFrame>
#include <functional>

class QLabel;
class QVBoxLayout;

namespace views {

struct Message
{
    Tone tone = Tone::Info;
    QString text;
    QString actionText;           // empty: nothing to do
    std::function<void()> action; // the message goes when it is chosen
};

class MessageBar final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void tell(Message message);
    void tell(Tone tone, const QString &text) { tell({tone, text, {}, {}}); }
    void clear();
    bool closeNewest(); // for Esc; false when there is none

    [[nodiscard]] QStringList texts() const; // newest first
    [[nodiscard]] bool isEmpty() const { return texts().isEmpty(); }

private:
    void removeRemarks();
    void removeSame(const QString &text);

    QVBoxLayout *m_rows;
};

// One message. Made by MessageBar; also useful alone, beside the field it is about.
class MessageRow final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageRow(Message message, bool closable = true, QWidget *parent = nullptr);

    [[nodiscard]] Tone tone() const { return m_message.tone; }
    [[nodiscard]] QString text() const { return m_message.text; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void build(bool closable);

    Message m_message;
    QLabel *m_picture = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace views
