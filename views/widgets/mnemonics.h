// SPDX-License-Identifier: EUPL-1.2
// Gives each label of a page a letter of its own (Alt+letter), in whatever language the page is shown. Chosen by the
// program because hand-picked letters collide as soon as somebody translates. It must never give a letter twice.
#pragma once

#include <QSet>
#include <QString>

namespace views {

class Mnemonics final
{
public:
    // The text with one & in it, or unchanged when every letter of it is taken.
    [[nodiscard]] QString give(const QString &text);

private:
    bool take(QChar letter);

    QSet<QChar> m_taken;
};

} // namespace views
