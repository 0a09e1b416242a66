// SPDX-License-Identifier: EUPL-1.2
// The second screen of leaving the vault: who receives it, why, whether the reporter may be known, and, where no
// consent is there, on which duty somebody relies. It asks; whether it may go is the gate's answer.
#pragma once

#include "model/exchange/departure.h"
#include "views/casefile/pagecontext.h"

#include <QWidget>

class QAbstractButton;

namespace views {

template <typename T>
class Form;

// What is filled in here, described as a section is, so that a form can show it.
struct Whom
{
    static constexpr model::Section section{"departure", model::Section::One};

    model::Code recipient;
    model::RowId person;
    QString purpose;
    std::optional<bool> identity;
    model::Code exception;
    QString exceptionNote;

    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("recipient", &Whom::recipient, "recipient");
        field("person", &Whom::person, "party");
        field("purpose", &Whom::purpose);
        field("identity", &Whom::identity);
        field("exception", &Whom::exception, "secrecy_exception");
        field("exception_note", &Whom::exceptionNote);
    }
};

class WhomPage final : public QWidget
{
    Q_OBJECT
public:
    explicit WhomPage(const PageContext &context, QWidget *parent = nullptr);

    void setPersons(const RowChoices &persons);
    void clear();
    void fillInto(model::Departure &departure) const;
    [[nodiscard]] QString recipientText() const;
    bool goTo(const QString &field); // "recipient"; false: it is not here
    void shareMnemonics(const QList<QAbstractButton *> &buttons);

Q_SIGNALS:
    void edited();

private:
    void build(bool isCounsellor);
    void showWhatMatters();

    Form<Whom> *m_form;
};

} // namespace views
