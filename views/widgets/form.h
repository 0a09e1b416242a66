// SPDX-License-Identifier: EUPL-1.2
// A labelled form over a struct of a section: a page lists members and labels, the form finds column and code list in
// T::describe, makes the widget that fits the type, and reads the struct back. Fields without a widget survive, because
// value() starts from what was filled. It must never change a value by showing it.
#pragma once

#include "views/casefile/pagecontext.h"
#include "views/widgets/answerchoice.h"
#include "views/widgets/choicecombo.h"
#include "views/widgets/codechecklist.h"
#include "views/widgets/countedit.h"
#include "views/widgets/formbody.h"
#include "views/widgets/merge.h"
#include "views/widgets/optionaldateedit.h"
#include "views/widgets/peopleedit.h"
#include "views/widgets/textfields.h"
#include "views/writing/notebar.h"
#include "views/writing/noteedit.h"

#include <type_traits>

namespace views {

template <typename T>
class Form final : public FormBody
{
public:
    explicit Form(const PageContext &context, QWidget *parent = nullptr) : FormBody(parent), m_context(context) {}

    template <typename Member>
    void add(Member T::*member, const QString &label, Shape shape = Shape::Natural)
    {
        const Described column = describe(member);
        if constexpr (std::is_same_v<Member, std::optional<QDate>>) {
            auto *edit = new OptionalDateEdit(m_context.today, this);
            edit->setName(label);
            bind(member, edit, column, label, shape);
        } else if constexpr (std::is_same_v<Member, std::optional<bool>>) {
            auto *choice = new AnswerChoice(this);
            choice->setQuestion(label);
            bind(member, choice, column, label, shape);
        } else if constexpr (std::is_same_v<Member, std::optional<int>>) {
            bind(member, new CountEdit(this), column, label, shape);
        } else if constexpr (std::is_same_v<Member, model::Code>) {
            auto *combo = new CodeCombo(this);
            combo->setChoices(m_context.codes(column.list));
            bind(member, combo, column, label, shape);
        } else if constexpr (std::is_same_v<Member, model::Codes>) {
            auto *list = new CodeChecklist(this);
            list->setChoices(m_context.codes(column.list));
            bind(member, list, column, label, Shape::Whole);
        } else if constexpr (std::is_same_v<Member, model::RowId>) {
            auto *combo = new RowCombo(this);
            rememberRows(column.list, combo);
            bind(member, combo, column, label, shape);
        } else if (shape == Shape::Tall) {
            bind(member, new NoteEdit(m_context.speller, this), column, label, shape);
        } else if (shape == Shape::People) {
            bind(member, new PeopleEdit(label, this), column, label, shape);
        } else {
            bind(member, new ShortTextEdit(this), column, label, shape);
        }
    }

    // The widget of a member; Editor must be the type that add() made for it.
    template <typename Editor, typename Member>
    [[nodiscard]] Editor *editor(Member T::*member) const
    {
        return static_cast<Editor *>(field(describe(member).column)->editor);
    }
    template <typename Member>
    [[nodiscard]] static QString columnOf(Member T::*member)
    {
        return describe(member).column;
    }

    template <typename Member>
    [[nodiscard]] static QString listOf(Member T::*member) // code list or table
    {
        return describe(member).list;
    }

    // May be called while somebody types: see merge.h.
    void fill(const T &incoming)
    {
        write(merged(m_filled, value(), incoming));
        m_filled = incoming;
    }
    // Another row or another case: nothing of what stood here is kept.
    void replace(const T &value) { replace(value, value); }
    void replace(const T &filled, const T &shown) // `shown` was edited since it was filled
    {
        m_filled = filled;
        write(shown);
    }
    [[nodiscard]] T value() const
    {
        T result = m_filled;
        for (const auto &read : m_readers)
            read(result);
        return result;
    }

private:
    struct Described
    {
        QString column;
        QString list;
    };

    template <typename Member>
    static Described describe(Member T::*wanted)
    {
        Described found;
        T::describe([&](const char *column, auto member, const char *list = "") {
            if constexpr (std::is_same_v<decltype(member), Member T::*>)
                if (member == wanted)
                    found = {QString::fromLatin1(column), QString::fromLatin1(list)};
        });
        Q_ASSERT_X(!found.column.isEmpty(), T::section.name, "a member on the page is not in describe()");
        return found;
    }

    template <typename Member, typename Editor>
    void bind(Member T::*member, Editor *editor, const Described &column, const QString &label, Shape shape)
    {
        Field field;
        field.column = column.column;
        field.text = label;
        field.editor = editor;
        field.setReadOnly = [editor](bool readOnly) { editor->setReadOnly(readOnly); };
        if constexpr (std::is_same_v<Editor, NoteEdit>) {
            auto *bar = new NoteBar(*editor, label, this);
            field.foot = bar;
            field.setReadOnly = [editor, bar](bool readOnly) {
                editor->setReadOnly(readOnly);
                bar->setReadOnly(readOnly || editor->isHidden());
            };
        }
        connect(editor, &Editor::edited, this, &FormBody::edited);
        m_readers.push_back([member, editor](T &row) { read(row.*member, editor); });
        m_writers.push_back([member, editor](const T &row) { put(row.*member, editor); });
        addField(std::move(field), shape);
    }

    template <typename Member, typename Editor>
    static void read(Member &member, const Editor *editor)
    {
        if constexpr (std::is_same_v<Editor, NoteEdit>)
            textIn(member) = editor->value();
        else if constexpr (std::is_same_v<Member, model::SealedText>)
            readPlain(member.text, editor->value());
        else if constexpr (std::is_same_v<Editor, CountEdit>)
            member = editor->count();
        else
            member = editor->value();
    }
    template <typename Member, typename Editor>
    static void put(const Member &member, Editor *editor)
    {
        if constexpr (std::is_same_v<Editor, NoteEdit>)
            editor->setValue(textIn(member));
        else if constexpr (std::is_same_v<Member, model::SealedText>)
            editor->setValue(model::plainNote(member.text));
        else
            editor->setValue(member);
    }

    template <typename Member>
    static auto &textIn(Member &member)
    {
        if constexpr (std::is_same_v<std::remove_const_t<Member>, model::SealedText>)
            return member.text;
        else
            return member;
    }
    // A field of one line shows the words of a text. As long as nobody changes them the text stays as it is.
    static void readPlain(QString &text, const QString &shown)
    {
        if (model::plainNote(text) != shown)
            text = model::markdownOf(shown);
    }

    void write(const T &row)
    {
        for (const auto &write : m_writers)
            write(row);
    }

    PageContext m_context;
    T m_filled;
    std::vector<std::function<void(T &)>> m_readers;
    std::vector<std::function<void(const T &)>> m_writers;
};

} // namespace views
