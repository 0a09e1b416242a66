// SPDX-License-Identifier: EUPL-1.2
// What the program remembers outside any vault, in clear: look, language, window, where the vaults are. All keys stand
// here. It must never hold a word of a case, a name or a number of one (security.md, Memory and desktop).
#pragma once

#include "model/core/localtext.h"
#include "views/theme.h"

#include <QByteArray>
#include <QMap>
#include <QSettings>

namespace app {

class Preferences final
{
public:
    Preferences();

    [[nodiscard]] model::Language language() const; // never chosen: Dutch for a Dutch desktop, otherwise English
    void setLanguage(model::Language language);
    [[nodiscard]] views::Scheme scheme() const;
    void setScheme(views::Scheme scheme);
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);
    [[nodiscard]] QString lastVault() const; // path of the folder; empty: none yet
    void setLastVault(const QString &path);
    [[nodiscard]] int idleMinutes() const; // until the vault locks itself
    void setIdleMinutes(int minutes);
    [[nodiscard]] bool reminders() const; // of what is due
    void setReminders(bool wanted);
    [[nodiscard]] QMap<QString, int> leadTimes() const; // those that were chosen, by kind of term: days before
    void setLeadTimes(const QMap<QString, int> &chosen);
    [[nodiscard]] bool isSpellingWanted() const;
    void setSpellingWanted(bool wanted);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings m_settings;
};

} // namespace app
