// SPDX-License-Identifier: EUPL-1.2
// The screen before everything: which vault this is, and one field. A wrong passphrase is said beside the field; a
// vault that cannot be opened at all is said differently, because the way on is different. It never sees a key; what
// was typed is taken from it once (takeSecret) and is gone here.
#pragma once

#include "model/core/secretbytes.h"
#include "views/theme.h"

#include <QDateTime>
#include <QWidget>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace views {

class MessageRow;
class PassphraseEdit;
class TextLabel;

class UnlockView final : public QWidget
{
    Q_OBJECT
public:
    struct Vault
    {
        QString name;
        QString path;
        QDateTime lastOpened;         // invalid: unknown
        QDateTime lastVerifiedBackup; // invalid: unknown or never
    };

    explicit UnlockView(QWidget *parent = nullptr);

    void setVault(const Vault &vault);
    void setBusy(bool busy);                                        // while the key is derived; about a second
    void showWrong(const QString &text, const QString &whatToDo);   // try again
    void showProblem(const QString &text, const QString &whatToDo); // trying again will not help
    void reset();                                                   // empty, passphrase, no message

    [[nodiscard]] bool isRecovering() const { return m_isRecovering; }
    void setRecovering(bool recovering);
    [[nodiscard]] model::SecretBytes takeSecret(); // the passphrase, or the recovery code; UTF-8 as typed
    [[nodiscard]] QString messageText() const;

Q_SIGNALS:
    void unlockRequested(bool withRecoveryCode);
    void otherVaultRequested();
    void newVaultRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addFoot(QVBoxLayout *column);
    void submit();
    void tell(Tone tone, const QString &text);

    TextLabel *m_name;
    TextLabel *m_history;
    TextLabel *m_label;
    PassphraseEdit *m_secret;
    TextLabel *m_capsLock;
    QVBoxLayout *m_messagePlace;
    MessageRow *m_message = nullptr;
    QPushButton *m_unlock;
    QProgressBar *m_progress;
    QPushButton *m_recovery;
    QPushButton *m_other;
    QPushButton *m_new;
    bool m_isRecovering = false;
};

} // namespace views
