// SPDX-License-Identifier: EUPL-1.2
// The first start: role, place, passphrase, and then the recovery code that was made, typed back once. It collects and
// asks; making the vault is somebody else's work, and what cannot be made is said here. Every passphrase and code
// leaves it by being taken.
#pragma once

#include "views/recoverypage.h"

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace views {

class MessageRow;

class FirstRunWizard final : public QWidget
{
    Q_OBJECT
public:
    struct Wish
    {
        model::Role role = model::Role::Adviser;
        QString name;
        QString path; // of the vault's folder, which does not exist yet
        bool withExamples = false;
        QString userName; // as the journal shows it; may be empty
    };

    // `folder`: where vaults go unless she chooses another place.
    FirstRunWizard(const std::vector<model::Role> &roles, const QString &folder, PassphrasePage::Judge judge,
                   QWidget *parent = nullptr);

    [[nodiscard]] Wish wish() const;
    [[nodiscard]] model::SecretBytes takePassphrase();

    void setBusy(bool busy);               // while the vault is made
    void showProblem(const QString &text); // it could not be made; she can change her answers
    void showRecoveryCode(model::SecretBytes code, RecoveryPage::Judge judge); // it is made
    void reset();

    [[nodiscard]] int step() const; // 0 to 3
    [[nodiscard]] QString messageText() const;

Q_SIGNALS:
    void createRequested();  // wish() and takePassphrase() say what
    void finished();         // the code was typed back
    void cancelled();        // before anything was made
    void exampleRequested(); // only look around

private:
    void build();
    QWidget *buildButtons();
    void goTo(int step);
    void next();
    void back();
    void refresh();
    [[nodiscard]] FirstRunPage *page() const;

    RolePage *m_role;
    PlacePage *m_place;
    PassphrasePage *m_passphrase;
    RecoveryPage *m_recovery;
    QStackedWidget *m_pages;
    TextLabel *m_where;
    QVBoxLayout *m_messagePlace;
    MessageRow *m_message = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_example;
    bool m_isBusy = false;
};

} // namespace views
