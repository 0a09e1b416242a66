// SPDX-License-Identifier: EUPL-1.2
// The page of a section that a case has once: a form and nothing else. A page derives from it, and its constructor is
// the list of what stands on it.
#pragma once

#include "views/casefile/sectionpage.h"
#include "views/widgets/form.h"

namespace views {

template <typename T>
class OnePage : public SectionPage
{
public:
    void fill(const T &value) // may be called while somebody types
    {
        m_form->fill(value);
        m_shown();
    }
    [[nodiscard]] T value() const { return m_form->value(); }
    void clear() override
    {
        m_form->replace({});
        m_shown();
    }

protected:
    static constexpr auto Line = FormBody::Line;
    static constexpr auto Tall = FormBody::Tall;
    static constexpr auto Whole = FormBody::Whole;

    OnePage(const PageContext &context, QWidget *parent)
        : SectionPage(T::section.name, parent),
          m_form(new Form<T>(context, this)),
          m_context(context)
    {
        setForm(m_form);
        connect(m_form, &FormBody::edited, this, [this] {
            m_shown();
            Q_EMIT edited();
        });
    }

    void group(const QString &title, const QString &purpose = {}) { m_form->group(title, purpose); }
    template <typename Member>
    void add(Member T::*member, const QString &label, FormBody::Shape shape = FormBody::Shape::Natural)
    {
        m_form->add(member, label, shape);
    }
    void help(const QString &text) { m_form->help(text); }
    void reminder(const QString &text) { m_form->reminder(text); }
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

private:
    Form<T> *m_form;
    PageContext m_context;
    std::function<void()> m_shown = [] {};
};

} // namespace views
