// SPDX-License-Identifier: EUPL-1.2
// The page of the people in a case. The pseudonym is what lists, titles and letters show; the name is sealed, stands on
// this page only, and is hidden here as well until names are shown.
#pragma once

#include "model/party/party.h"
#include "model/person/namevisibility.h"
#include "views/casefile/manypage.h"
#include "views/party/peoplepanel.h"

#include <QCoreApplication>

namespace views {

class PartyPage : public ManyPage<model::Party>
{
    Q_DECLARE_TR_FUNCTIONS(views::PartyPage)
public:
    explicit PartyPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PeoplePanel &people() { return *m_people; }
    void setNames(const model::NameVisibility &names);
    // The report is anonymous: a reporter can have no name. `text` says so.
    void setAnonymous(bool anonymous, const QString &text);
    void clear() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showName(); // or hide it, or bar it
    [[nodiscard]] ShortTextEdit &nameEdit() { return *form().editor<ShortTextEdit>(&model::Party::name); }

    model::NameVisibility m_names;
    PeoplePanel *m_people;
    NoteLabel *m_why; // no name can be typed, or none is seen
    bool m_isAnonymous = false;
    QString m_anonymousText;
    bool m_isShowing = false;
};

} // namespace views
