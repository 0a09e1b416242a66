// SPDX-License-Identifier: EUPL-1.2
// Plain text on one line or on many. What was filled comes back unchanged until somebody types: the widgets of Qt would
// silently turn hard spaces and line ends into others. Undo works within the field; the long one grows with its text
// and lets Tab through. Neither ever takes formatting.
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace views {

class ShortTextEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit ShortTextEdit(QWidget *parent = nullptr);
    void setValue(const QString &text); // the same text again leaves caret and undo alone
    [[nodiscard]] QString value() const { return m_text; }

Q_SIGNALS:
    void edited(); // by the user, once per change

private:
    QString m_text;
    bool m_filling = false;
};

class LongTextEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LongTextEdit(QWidget *parent = nullptr);
    void setValue(const QString &text); // the same text again leaves caret and undo alone
    [[nodiscard]] QString value() const { return m_text; }
    void setLines(int least, int most);
    void setReadOnly(bool readOnly); // what is empty takes one line and says that it is
    void setCaret(int position);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(); // by the user, once per change

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void noteChange();
    void fitHeight();
    [[nodiscard]] int heightOfLines(qreal lines) const;

    QString m_text;
    int m_least = 3;
    int m_most = 18;
    bool m_filling = false;
};

} // namespace views
