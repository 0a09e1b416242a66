// SPDX-License-Identifier: EUPL-1.2
// A label with a rank: title, heading, body, caption. Its size follows the size of text the user chose, its colour the
// palette; no other code sets the font of a label.
#pragma once

#include <QLabel>

namespace views {

class TextLabel final : public QLabel
{
    Q_OBJECT
public:
    enum class Rank { Title, Heading, Body, Caption };

    explicit TextLabel(Rank rank, const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Rank m_rank;
    bool m_isDressing = false;
};

} // namespace views
