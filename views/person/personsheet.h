// SPDX-License-Identifier: EUPL-1.2
// The page of one person: who it is (a name only while names are shown), all cases in this vault with role, state and
// component, roles that clash, and what can be put right: the name, one person that is really two, two that are really
// one. It is given what it shows and decides nothing.
#pragma once

#include "views/person/clashpanel.h"
#include "views/person/samepersonbar.h"

#include <QWidget>
#include <memory>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace views {

class MessageRow;
class PlainTable;
class ReasonBar;
class ShortTextEdit;
class TextLabel;

class PersonSheet final : public QWidget
{
    Q_OBJECT
public:
    struct Row // in one case, in one role
    {
        model::CaseId caseId;
        model::RowId party;
        QString number;
        QString alias;
        QString role;
        QString state; // "Advice", "closed"
        QString component;
        QString openedOn;
        bool operator==(const Row &) const = default;
    };
    struct Act // that two were one, or one two
    {
        qint64 id = 0;
        QString text;
        bool canBeUndone = true;
        bool operator==(const Act &) const = default;
    };
    struct Person
    {
        model::PersonId id;
        QString alias;
        QString name; // empty: not known
        bool isNameShown = false;
        bool isUser = false; // who works here
    };

    explicit PersonSheet(QWidget *parent = nullptr);
    ~PersonSheet() override;

    void setPerson(const Person &person);
    void setRows(std::vector<Row> rows, bool isMore);        // the first page
    void addRows(const std::vector<Row> &rows, bool isMore); // the answer to moreRequested
    void setClashes(const std::vector<ClashPanel::Line> &lines) { m_clashes->setLines(lines); }
    void setQuestions(const std::vector<SamePersonBar::Question> &questions) { m_same->setQuestions(questions); }
    void setActs(const std::vector<Act> &acts);
    void clear();
    [[nodiscard]] PlainTable *table() const { return m_table; }
    [[nodiscard]] model::PersonId person() const { return m_person.id; }
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void backRequested();
    void openRequested(model::CaseId caseId);
    void moreRequested();
    void renameRequested(const QString &name);
    void splitRequested(model::CaseId caseId, model::RowId party, const QString &reason);
    void mergeRequested(model::PersonId other);
    void apartRequested(model::PersonId other);
    void undoRequested(qint64 act);
    void userChosen(bool isUser);

private:
    class Model;

    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QLayout *buildName();
    void wire();
    void showButtons();
    void askToSplit();

    Person m_person;
    std::vector<Act> m_acts;
    std::unique_ptr<Model> m_model;
    TextLabel *m_title;
    TextLabel *m_remark;
    ShortTextEdit *m_name;
    QPushButton *m_rename;
    QCheckBox *m_isUser;
    ClashPanel *m_clashes;
    SamePersonBar *m_same;
    PlainTable *m_table;
    QPushButton *m_open;
    QPushButton *m_split;
    QPushButton *m_more;
    ReasonBar *m_reason;
    QVBoxLayout *m_actRows;
};

} // namespace views
