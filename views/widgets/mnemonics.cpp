// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/mnemonics.h"

namespace views {

QString Mnemonics::give(const QString &text)
{
    const QString plain = QString(text).replace(u'&', QStringLiteral("&&"));
    // First the beginnings of words, then any letter.
    for (const bool beginnings : {true, false})
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const bool begins = i == 0 || !plain[i - 1].isLetterOrNumber();
            if ((begins || !beginnings) && take(plain[i]))
                return QString(plain).insert(i, u'&');
        }
    return plain;
}

bool Mnemonics::take(QChar letter)
{
    const QChar low = letter.toLower();
    if (low < u'a' || low > u'z' || m_taken.contains(low)) // only letters that every keyboard has
        return false;
    m_taken.insert(low);
    return true;
}

} // namespace views
