// SPDX-License-Identifier: EUPL-1.2
#include "model/core/checks.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(model::Checks)
};

const QDate Oldest(1900, 1, 1);
constexpr int YearsAhead = 20;

bool isWritten(const std::optional<QDate> &date, QDate today)
{
    return date && isBelievable(*date, today);
}

} // namespace

bool isBelievable(QDate date, QDate today)
{
    return date.isValid() && date >= Oldest && date <= today.addYears(YearsAhead);
}

Checks::Checks(const Section &section, QDate today) : m_section(QString::fromLatin1(section.name)), m_today(today) {}

void Checks::date(const char *column, const std::optional<QDate> &date, bool mayLieAhead)
{
    if (!date)
        return;
    if (!isBelievable(*date, m_today))
        wrong(true, column, Text::tr("This date cannot be right; look at the year."));
    else
        wrong(*date > m_today && !mayLieAhead, column,
              Text::tr("This date lies in the future, but it is about something that has already happened."));
}

void Checks::count(const char *column, const std::optional<int> &count)
{
    wrong(count && *count < 0, column, Text::tr("This number cannot be below zero."));
}

void Checks::order(const char *column, const std::optional<QDate> &earlier, const std::optional<QDate> &later,
                   const QString &text)
{
    // A date that cannot be right has its own finding; a second one about its order would only confuse.
    wrong(isWritten(earlier, m_today) && isWritten(later, m_today) && *later < *earlier, column, text);
}

void Checks::missing(bool isMissing, const char *column, const QString &text)
{
    if (isMissing)
        add(Finding::Severity::Missing, column, text);
}

void Checks::wrong(bool isWrong, const char *column, const QString &text)
{
    if (isWrong)
        add(Finding::Severity::Wrong, column, text);
}

void Checks::notice(bool isStrange, const char *column, const QString &text)
{
    if (isStrange)
        add(Finding::Severity::Notice, column, text);
}

void Checks::add(Finding::Severity severity, const char *column, const QString &text)
{
    m_findings.push_back({severity, m_section + u'.' + QLatin1String(column), text});
}

} // namespace model
