// SPDX-License-Identifier: EUPL-1.2
// Leaving the vault, as one screen of steps: what goes along, for whom, the check, and in which form. It shows what it
// is given and says what the user wants; whether it may go is decided by the gate in the core, and by nobody here.
#pragma once

#include "model/core/secretbytes.h"
#include "views/exchange/checkpage.h"
#include "views/exchange/whatpage.h"
#include "views/exchange/whompage.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace views {

class FormPage;
class StepIndicator;

class LeavingView final : public QWidget
{
    Q_OBJECT
public:
    enum class Step { What, Whom, Check, Form };

    explicit LeavingView(const PageContext &context, QWidget *parent = nullptr);

    // Begins anew, for one case.
    void setContents(const QString &caseNumber, const std::vector<LeavingSection> &sections, const RowChoices &persons);
    // Begins anew, for the terms of all cases: nothing is chosen, and nobody's consent is needed.
    void setTerms(int terms);
    // Begins anew, for one file of a document.
    void setDocument(const QString &caseNumber, const QString &fileName, const RowChoices &persons);
    void setFindings(const model::Findings &findings);
    void setHidden(const QStringList &persons);
    void setKeptBack(const QStringList &parts) { m_check->setKeptBack(parts); }
    void setTraces(const std::vector<LeavingTrace> &traces);
    void setFileName(const QString &name);                    // the proposal: number, recipient, day
    void setWriting(bool isWriting);                          // while it is being written nothing can be changed
    void setSecret(bool isRecoveryCode, const QString &hint); // what is asked once more before anything leaves
    [[nodiscard]] model::SecretBytes takeSecret();            // as typed; gone here afterwards
    void showWrongSecret(const QString &text);
    void clear();

    [[nodiscard]] model::Departure departure() const; // without the case: the view does not know it
    [[nodiscard]] QString recipientText() const { return m_whom->recipientText(); }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] Step step() const;
    void showStep(Step step);

Q_SIGNALS:
    void changed(); // what would leave, or for whom: ask the gate again
    void passRequested(const model::Departure &departure);
    void goToRequested(const QString &field); // of the case: "consent.scope"
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildFoot();
    void wire();
    void nameForm();
    void stepBy(int direction);
    void goTo(const QString &field);
    void refresh();
    void write();

    WhatPage *m_what;
    WhomPage *m_whom;
    CheckPage *m_check;
    FormPage *m_form;
    StepIndicator *m_steps;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    TextLabel *m_title;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_write;
    QString m_fileName;
    bool m_hidesSomebody = false;
    bool m_isOfTerms = false;
    bool m_isDocument = false; // what goes along is chosen already
    bool m_isWriting = false;
};

} // namespace views
