// SPDX-License-Identifier: EUPL-1.2
// Shows a recovery code large and in groups, from guarded memory: no QString holds it while it is on screen. A screen
// reader may read it out, because whoever uses one must copy it too. It is printed only when asked.
#pragma once

#include "model/core/secretbytes.h"

#include <QWidget>

class QPrinter;

namespace views {

class CodeSheet final : public QWidget
{
    Q_OBJECT
public:
    explicit CodeSheet(QWidget *parent = nullptr);

    void setCode(model::SecretBytes code); // groups separated by blanks; empty: nothing to show
    [[nodiscard]] bool isEmpty() const { return m_code.isEmpty(); }
    [[nodiscard]] QString spoken() const; // for the screen reader alone

    void print(QPrinter &printer, const QString &title, const QString &advice) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont codeFont() const;
    void paintCode(QPainter &painter, const QPoint &at, const QFont &font) const;

    model::SecretBytes m_code;
};

} // namespace views
