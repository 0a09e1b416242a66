// SPDX-License-Identifier: EUPL-1.2
#include "app/preferences.h"

#include <QLocale>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using model::Language;
using views::Scheme;

Preferences::Preferences() : m_settings(QSettings::IniFormat, QSettings::UserScope, u"Meldwijzer"_s, u"meldwijzer"_s) {}

Language Preferences::language() const
{
    const QString chosen = m_settings.value("language"_L1).toString();
    if (chosen == "nl"_L1 || chosen == "en"_L1)
        return chosen == "nl"_L1 ? Language::Dutch : Language::English;
    return QLocale().language() == QLocale::Dutch ? Language::Dutch : Language::English;
}

void Preferences::setLanguage(Language language)
{
    m_settings.setValue("language"_L1, language == Language::Dutch ? u"nl"_s : u"en"_s);
}

Scheme Preferences::scheme() const
{
    const QString chosen = m_settings.value("scheme"_L1).toString();
    return chosen == "light"_L1 ? Scheme::Light : chosen == "dark"_L1 ? Scheme::Dark : Scheme::AsSystem;
}

void Preferences::setScheme(Scheme scheme)
{
    m_settings.setValue("scheme"_L1, scheme == Scheme::Light  ? u"light"_s
                                     : scheme == Scheme::Dark ? u"dark"_s
                                                              : u"system"_s);
}

int Preferences::textPercent() const
{
    return std::clamp(m_settings.value("text_percent"_L1, 100).toInt(), views::Theme::SmallestText,
                      views::Theme::LargestText);
}

void Preferences::setTextPercent(int percent)
{
    m_settings.setValue("text_percent"_L1, percent);
}

QString Preferences::lastVault() const
{
    return m_settings.value("last_vault"_L1).toString();
}

void Preferences::setLastVault(const QString &path)
{
    m_settings.setValue("last_vault"_L1, path);
}

int Preferences::idleMinutes() const
{
    return std::clamp(m_settings.value("idle_minutes"_L1, 5).toInt(), 1, 60);
}

void Preferences::setIdleMinutes(int minutes)
{
    m_settings.setValue("idle_minutes"_L1, minutes);
}

bool Preferences::reminders() const
{
    return m_settings.value("reminders"_L1, true).toBool();
}

void Preferences::setReminders(bool wanted)
{
    m_settings.setValue("reminders"_L1, wanted);
}

QMap<QString, int> Preferences::leadTimes() const
{
    QMap<QString, int> chosen;
    const QVariantMap stored = m_settings.value("lead_times"_L1).toMap();
    for (auto kind = stored.cbegin(); kind != stored.cend(); ++kind)
        chosen[kind.key()] = kind->toInt();
    return chosen;
}

void Preferences::setLeadTimes(const QMap<QString, int> &chosen)
{
    QVariantMap stored;
    for (auto kind = chosen.cbegin(); kind != chosen.cend(); ++kind)
        stored[kind.key()] = *kind;
    m_settings.setValue("lead_times"_L1, stored);
}

bool Preferences::isSpellingWanted() const
{
    return m_settings.value("spelling"_L1, true).toBool();
}

void Preferences::setSpellingWanted(bool wanted)
{
    m_settings.setValue("spelling"_L1, wanted);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value("window_geometry"_L1).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue("window_geometry"_L1, geometry);
}

} // namespace app
