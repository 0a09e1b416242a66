// SPDX-License-Identifier: EUPL-1.2
// The last screen of leaving the vault: in which form, with everything that was chosen once more in a few lines, what
// it means that it is outside then, and the passphrase once more: a window that was left open must give nothing away.
// It never judges the passphrase; what was typed is taken from it once (takeSecret) and is gone here.
#pragma once

#include "model/core/secretbytes.h"
#include "model/exchange/departure.h"

#include <QWidget>

class QFormLayout;
class QRadioButton;
class QVBoxLayout;

namespace views {

class MessageRow;
class PassphraseEdit;
class TextLabel;

class FormPage final : public QWidget
{
    Q_OBJECT
public:
    explicit FormPage(QWidget *parent = nullptr);

    struct Summary
    {
        QStringList parts;
        QString recipient;
        QString purpose;
        bool hidesSomebody = false;
        QString fileName;
    };
    void setSummary(const Summary &summary);

    // Nothing to choose: a calendar with so many terms of all cases.
    void setTerms(int terms);

    // Nothing to choose either: one file, as it lies in the vault.
    void setDocument(const QString &name);

    [[nodiscard]] model::Departure::Form form() const;
    void clearForm(); // back to a PDF

    // Whoever came in with the recovery code has no other secret to give; a hint is for an example vault only.
    void setSecret(bool isRecoveryCode, const QString &hint);
    [[nodiscard]] bool hasSecret() const;
    [[nodiscard]] model::SecretBytes takeSecret();
    void forgetSecret();                 // and what was said about it
    void showWrong(const QString &text); // beside the field, to be tried again
    [[nodiscard]] QString messageText() const;

Q_SIGNALS:
    void formChosen();
    void secretEdited();
    void submitted(); // Return in the field

private:
    void addForms(QVBoxLayout *column);
    void showForm();
    void addSecret(QVBoxLayout *column);
    void showChoices(bool are);
    TextLabel *addLine(const QString &label);

    bool m_isDocument = false;
    QRadioButton *m_pdf;
    QRadioButton *m_calendar;
    TextLabel *m_about;
    QFormLayout *m_summary;
    TextLabel *m_parts;
    TextLabel *m_recipient;
    TextLabel *m_purpose;
    TextLabel *m_names;
    TextLabel *m_fileName;
    TextLabel *m_secretLabel;
    PassphraseEdit *m_secret;
    TextLabel *m_secretHint;
    QVBoxLayout *m_messagePlace;
    MessageRow *m_message = nullptr;
};

} // namespace views
