// SPDX-License-Identifier: EUPL-1.2
// The vault itself: where it is, whose it is, when it locks, and a new passphrase. It shows what it is given;
// passphrases leave it by being taken, and are gone here.
#pragma once

#include "model/core/secretbytes.h"
#include "views/firstrunpages.h"
#include "views/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace views {

class MessageRow;
class PassphraseEdit;
class TextLabel;

class VaultView final : public QWidget
{
    Q_OBJECT
public:
    struct Facts
    {
        QString name;
        QString path;
        QString role;
        QString who;            // the name of whoever opened it; empty: nobody gave one, and the journal shows the role
        QStringList notices;    // what was repaired or warned about at opening
        bool mayBeNamed = true; // a recovery code is nobody
    };

    explicit VaultView(PassphrasePage::Judge judge, QWidget *parent = nullptr);

    void setFacts(const Facts &facts);
    void tellName(); // it is saved
    void setLockMinutes(int minutes);
    void setReminders(bool wanted);
    void clear(); // the vault locks

    [[nodiscard]] model::SecretBytes takeCurrentPassphrase();
    [[nodiscard]] model::SecretBytes takeNewPassphrase();
    void setChanging(bool changing);                     // about two seconds
    void tellPassphrase(Tone tone, const QString &text); // beside the form
    [[nodiscard]] QString passphraseMessage() const;

Q_SIGNALS:
    void lockMinutesChosen(int minutes);
    void remindersChosen(bool wanted);
    void leadTimesRequested();
    void nameChosen(const QString &name); // empty: none
    void passphraseChangeRequested();

private:
    QWidget *buildFacts();
    QWidget *buildName();
    QWidget *buildLocking();
    QWidget *buildReminders();
    QWidget *buildPassphrase();
    void judge();

    PassphrasePage::Judge m_judge;
    TextLabel *m_name;
    TextLabel *m_path;
    TextLabel *m_role;
    QLineEdit *m_who;
    QPushButton *m_saveName;
    QString m_savedName;
    QVBoxLayout *m_notices;
    QComboBox *m_minutes;
    QCheckBox *m_reminders;
    PassphraseEdit *m_current;
    PassphraseEdit *m_new;
    PassphraseEdit *m_again;
    TextLabel *m_words;
    QPushButton *m_change;
    QVBoxLayout *m_messagePlace;
    MessageRow *m_message = nullptr;
    bool m_isChanging = false;
};

} // namespace views
