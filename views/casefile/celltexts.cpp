// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/celltexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace views {

QString cellText(const PageContext &context, const QString &list, const model::Code &code)
{
    if (!code.isKnown())
        return {};
    for (const Choice &choice : context.codes(list))
        if (choice.key == code.value)
            return choice.text;
    return code.value;
}

QString cellText(const PageContext &context, const QString &list, const model::Codes &codes)
{
    QStringList words;
    for (const QString &code : codes.values)
        words << cellText(context, list, model::Code{code});
    return words.join(QStringLiteral(", "));
}

QString cellText(const PageContext &context, const std::optional<QDate> &date)
{
    const QLocale locale(context.language == model::Language::Dutch ? QLocale::Dutch : QLocale::English);
    return date ? locale.toString(*date, QStringLiteral("d MMM yyyy")) : QString();
}

QString cellText(const std::optional<bool> &answer)
{
    if (!answer)
        return {};
    return *answer ? QCoreApplication::translate("views::AnswerChoice", "Yes")
                   : QCoreApplication::translate("views::AnswerChoice", "No");
}

QString cellText(const std::optional<int> &count)
{
    return count ? QString::number(*count) : QString();
}

QString cellText(const QString &text)
{
    const QString line = text.trimmed().section(u'\n', 0, 0);
    return line.size() > 80 ? line.left(79) + u'…' : line;
}

} // namespace views
