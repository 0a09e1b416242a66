// SPDX-License-Identifier: EUPL-1.2
#include "app/preferences.h"

#include "tests/support/quiettest.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using app::Preferences;

class PreferencesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path()); }

    void whatWasChosenIsRemembered()
    {
        {
            Preferences preferences;
            preferences.setLanguage(model::Language::English);
            preferences.setScheme(views::Scheme::Dark);
            preferences.setTextPercent(150);
            preferences.setIdleMinutes(3);
            QVERIFY(preferences.reminders());
            preferences.setReminders(false);
            QVERIFY(preferences.leadTimes().isEmpty());
            preferences.setLeadTimes({{u"T1"_s, 4}});
            preferences.setLastVault(u"/tmp/x.meldwijzer"_s);
        }
        const Preferences again;
        QCOMPARE(again.language(), model::Language::English);
        QCOMPARE(again.scheme(), views::Scheme::Dark);
        QCOMPARE(again.textPercent(), 150);
        QCOMPARE(again.idleMinutes(), 3);
        QVERIFY(!again.reminders());
        QCOMPARE(again.leadTimes(), (QMap<QString, int>{{u"T1"_s, 4}}));
        QCOMPARE(again.lastVault(), u"/tmp/x.meldwijzer"_s);
    }

    void nonsenseInTheFileIsBounded()
    {
        {
            QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"Meldwijzer"_s, u"meldwijzer"_s);
            settings.setValue("text_percent"_L1, 9999);
            settings.setValue("idle_minutes"_L1, -4);
            settings.setValue("scheme"_L1, u"purple"_s);
        }
        const Preferences preferences;
        QCOMPARE(preferences.textPercent(), 200);
        QCOMPARE(preferences.idleMinutes(), 1);
        QCOMPARE(preferences.scheme(), views::Scheme::AsSystem);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "preferencestest.moc"
