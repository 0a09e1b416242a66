// SPDX-License-Identifier: EUPL-1.2
// The page of a section that a case has several times: a table on top, and under it the form of the chosen row. A page
// derives from it; its constructor lists columns and fields. Typing survives being filled again
// (views/widgets/merge.h).
#pragma once

#include "model/items/tablemodel.h"
#include "model/notes/note.h"
#include "views/casefile/celltexts.h"
#include "views/casefile/rowspage.h"
#include "views/widgets/form.h"

namespace views {

template <typename T>
class ManyPage : public RowsPage
{
public:
    void fill(const std::vector<T> &incoming)
    {
        std::vector<T> next;
        for (const T &row : incoming) {
            const T *filled = find(m_filled, row.row.id);
            const T *shown = find(m_rows->rows(), row.row.id);
            next.push_back(filled && shown ? merged(*filled, *shown, row) : row);
        }
        m_filled = incoming;
        m_rows->setRows(std::move(next));
        if (const T *row = find(m_filled, currentId())) {
            m_form->fill(*row);
            m_shown();
        }
        rowsChanged();
    }
    [[nodiscard]] T current() const { return m_form->value(); } // a T without valid row id: nothing is chosen
    [[nodiscard]] const std::vector<T> &rows() const { return m_rows->rows(); } // all of them, as edited
    void clear() override
    {
        fill({});
        m_form->replace({});
    }

protected:
    static constexpr auto Line = FormBody::Line;
    static constexpr auto Tall = FormBody::Tall;
    static constexpr auto People = FormBody::People;
    static constexpr auto Whole = FormBody::Whole;

    ManyPage(const PageContext &context, const Texts &texts, QWidget *parent)
        : RowsPage(T::section.name, texts, parent),
          m_context(context),
          m_rows(new model::TableModel<T>({}, struckOut(), this)),
          m_form(new Form<T>(context, this))
    {
        setRows(m_rows, m_form);
        connect(m_form, &FormBody::edited, this, [this] {
            if (const int row = currentRow(); row >= 0)
                m_rows->setRow(row, m_form->value());
            m_shown();
            Q_EMIT edited();
        });
    }

    template <typename Member>
    void column(Member T::*member, const QString &title)
    {
        const QString list = Form<T>::listOf(member);
        typename model::TableModel<T>::Column column;
        column.title = title;
        column.text = [this, member, list](const T &row) { return text(row.*member, list); };
        if constexpr (std::is_same_v<Member, std::optional<QDate>>)
            column.sort = [member](const T &row) { return QVariant((row.*member).value_or(QDate())); };
        if constexpr (std::is_same_v<Member, std::optional<int>>) {
            column.sort = [member](const T &row) { return QVariant((row.*member).value_or(-1)); };
        }
        m_rows->addColumn(std::move(column));
    }
    // What is known of a row beside its fields.
    void column(const QString &title, std::function<QString(const T &)> text, std::function<QVariant(const T &)> sort)
    {
        typename model::TableModel<T>::Column column;
        column.title = title;
        column.text = std::move(text);
        column.sort = std::move(sort);
        m_rows->addColumn(std::move(column));
    }
    void group(const QString &title, const QString &purpose = {}) { m_form->group(title, purpose); }
    template <typename Member>
    void add(Member T::*member, const QString &label, FormBody::Shape shape = FormBody::Shape::Natural)
    {
        m_form->add(member, label, shape);
    }
    void help(const QString &text) { m_form->help(text); }
    // Facts that begin so are about that member: a click on what is missing goes there.
    template <typename Member>
    void leads(const QString &fact, Member T::*member)
    {
        m_form->lead(fact, Form<T>::columnOf(member));
    }
    // After every filling and every edit: what depends on the values of the page.
    void whenShown(std::function<void()> then)
    {
        m_shown = std::move(then);
        m_shown();
    }
    [[nodiscard]] Form<T> &form() { return *m_form; }
    [[nodiscard]] const PageContext &context() const { return m_context; }
    void showRow(int row) override
    {
        if (row < 0)
            m_form->replace({});
        else if (const T *filled = find(m_filled, m_rows->row(row).row.id))
            m_form->replace(*filled, m_rows->row(row));
        m_shown();
    }

private:
    [[nodiscard]] model::RowId idAt(int row) const override { return m_rows->row(row).row.id; }
    [[nodiscard]] bool isRetractedAt(int row) const override { return m_rows->row(row).row.retracted; }
    [[nodiscard]] QString retractionAt(int row) const override { return m_rows->row(row).row.retraction.text; }
    [[nodiscard]] int firstRowWithout(const QString &wanted) const override
    {
        for (size_t i = 0; i < m_rows->rows().size(); ++i) {
            bool lacks = false;
            T::describe([&](const char *name, auto member, const char * = nullptr) {
                lacks = lacks || (wanted == QLatin1String(name) && m_rows->rows()[i].*member == T().*member);
            });
            if (lacks && !m_rows->rows()[i].row.retracted)
                return int(i);
        }
        return -1;
    }
    static const T *find(const std::vector<T> &rows, model::RowId id)
    {
        for (const T &row : rows)
            if (row.row.id == id)
                return &row;
        return nullptr;
    }
    template <typename Member>
    [[nodiscard]] QString text(const Member &member, const QString &list) const
    {
        if constexpr (std::is_same_v<Member, model::RowId>)
            return rowText(list, member);
        else if constexpr (std::is_same_v<Member, model::Code> || std::is_same_v<Member, model::Codes>)
            return cellText(m_context, list, member);
        else if constexpr (std::is_same_v<Member, std::optional<QDate>>)
            return cellText(m_context, member);
        else if constexpr (std::is_same_v<Member, model::SealedText>)
            return cellText(model::plainNote(member.text));
        else
            return cellText(member);
    }

    PageContext m_context;
    std::function<void()> m_shown = [] {};
    model::TableModel<T> *m_rows; // a child: the table goes before it does
    std::vector<T> m_filled;
    Form<T> *m_form;
};

} // namespace views
