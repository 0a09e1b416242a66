// SPDX-License-Identifier: EUPL-1.2
// The part of a form that does not depend on what it shows: labels with their buddies and mnemonics, help and findings
// under the fields, groups, read-only, going to a field and marking it. Form<T> (form.h) binds the fields to a struct.
// It must never let a field exist without a label, an accessible name and the name of its column.
#pragma once

#include "model/core/finding.h"
#include "views/widgets/choice.h"
#include "views/widgets/notelabel.h"

#include <QHash>
#include <QWidget>
#include <functional>
#include <vector>

class QAbstractButton;
class QLabel;

namespace views {

class ColumnsLayout;
class RowCombo;

// Where somebody was writing: the same page, field and caret come back after unlocking.
struct EditPosition
{
    QString column;
    int caret = -1;
    bool operator==(const EditPosition &) const = default;
};

class FormBody : public QWidget
{
    Q_OBJECT
public:
    // Line, Tall and People are for text (a line, a note with bold and lists, who was there), Whole for anything.
    enum class Shape { Natural, Line, Tall, People, Whole };
    static constexpr Shape Line = Shape::Line;
    static constexpr Shape Tall = Shape::Tall;
    static constexpr Shape People = Shape::People;
    static constexpr Shape Whole = Shape::Whole;

    explicit FormBody(QWidget *parent = nullptr);

    void group(const QString &title, const QString &purpose = {});
    void help(const QString &text); // under the field that was added last
    void reminder(const QString &text);
    void insert(QWidget *widget); // over the whole width, between the fields

    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    void setFieldShown(const QString &column, bool shown);
    // Stays as it is while the rest can be written: what somebody agreed with.
    void setLocked(const QString &column, bool locked);
    void setRequired(const QString &column, bool required);
    void setRows(const QString &table, const RowChoices &rows);
    // The names behind the tokens in long texts, to be shown over them; empty: hidden (views/writing/noteedit.h).
    void setNames(const QHash<QString, QString> &names);
    // Fields that take turns on the screen (tabs): `reveal` brings the one that somebody is led to.
    void setReveal(std::function<void(const QString &column)> reveal) { m_reveal = std::move(reveal); }

    void lead(const QString &fact, const QString &column); // facts that begin so are about that column

    // `field` may be a fact: "account_written" goes to the column "account". False: there is no such field here.
    bool goTo(const QString &field);
    [[nodiscard]] QString columnFor(const QString &field) const;
    [[nodiscard]] model::Findings setFindings(const model::Findings &findings); // returns those without a field here
    [[nodiscard]] EditPosition editPosition() const;
    void restorePosition(const EditPosition &position);
    void focusFirst();
    void
    shareMnemonics(const QList<QAbstractButton *> &buttons); // so that a page's buttons do not take a field's letter

Q_SIGNALS:
    void edited(); // by the user, once per change

protected:
    void changeEvent(QEvent *event) override;

    struct Field
    {
        QString column;
        QString text;
        QLabel *label = nullptr;
        QWidget *editor = nullptr;
        QWidget *foot = nullptr; // directly under the editor; may be absent
        NoteLabel *help = nullptr;
        NoteLabel *finding = nullptr;
        std::function<void(bool)> setReadOnly;
        bool required = false;
        bool locked = false;
    };
    void addField(Field field, Shape shape);
    [[nodiscard]] const Field *field(const QString &column) const;
    void rememberRows(const QString &table, RowCombo *combo) { m_rowCombos.push_back({table, combo}); }

private:
    void calm(const Field &field) const;
    void reveal(const Field &field) const;
    void mark(const Field &field);
    void assignMnemonics();

    ColumnsLayout *m_layout;
    std::vector<Field> m_fields;
    std::vector<std::pair<QString, RowCombo *>> m_rowCombos;
    QHash<QString, QString> m_leads;
    std::function<void(const QString &)> m_reveal;
    QList<QAbstractButton *> m_buttons;
    bool m_readOnly = false;
};

// "received_on" → "receivedOn": the name of the struct member, and of its widget.
[[nodiscard]] QString memberName(const QString &column);

} // namespace views
