// SPDX-License-Identifier: EUPL-1.2
// A field for a passphrase or a recovery code whose text lives in guarded memory only: no QString holds it, it cannot
// be copied, dragged or undone, and it is wiped when taken or closed. What cannot be avoided: each key press arrives in
// an event of Qt as one character, and a paste passes through a QString, which is overwritten at once. For a screen
// reader and for tests it is a password field that takes text and gives none (passphraseaccess).
#pragma once

#include "views/widgets/passphrasetext.h"

#include <QBasicTimer>
#include <QWidget>

class QToolButton;

namespace views {

class PassphraseEdit final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool revealed READ isRevealed WRITE setRevealed)
public:
    explicit PassphraseEdit(QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_text.length() == 0; }
    [[nodiscard]] int length() const { return m_text.length(); }
    [[nodiscard]] int caret() const { return m_text.caret(); }
    [[nodiscard]] model::SecretBytes copy() const { return m_text.utf8(); } // UTF-8
    [[nodiscard]] model::SecretBytes take();                                // the field is empty afterwards
    void clear();

    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }
    void setRevealed(bool revealed);
    void setRevealable(bool revealable); // whether the eye is there

    // What passphraseaccess and the tests do; the same as typing.
    void replace(int start, int end, QStringView with);
    void moveCaret(int to, bool selecting = false);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void edited();
    void returnPressed();
    void capsLockChanged(bool seemsOn);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool moveByKey(const QKeyEvent &event);
    bool eraseByKey(const QKeyEvent &event);
    void watchCapsLock(const QKeyEvent &event);
    void insert(QStringView text);
    void paste();
    void afterEdit();
    void scrollToCaret();
    [[nodiscard]] QRect eyeRect() const;
    [[nodiscard]] QRect textRect() const;
    [[nodiscard]] int advanceOf(int index) const;
    [[nodiscard]] int xOf(int index) const; // from the first character on
    [[nodiscard]] int indexAt(int x) const; // of the widget
    void paintCharacters(QPainter &painter, const QRect &inside) const;

    PassphraseText m_text;
    QToolButton *m_eye;
    QBasicTimer m_blink;
    int m_scroll = 0;
    bool m_caretIsShown = true;
    bool m_isRevealed = false;
    bool m_capsLock = false;
};

} // namespace views
