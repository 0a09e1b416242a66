// SPDX-License-Identifier: EUPL-1.2
// One page and the section it shows: fills it from the contents of a case and turns what was typed into saves for the
// storage thread. What was typed is kept until the saving of it is confirmed. It never saves by itself (CaseController
// does).
#pragma once

#include "model/casefile/caseservice.h"
#include "views/casefile/manypage.h"
#include "views/casefile/onepage.h"

#include <map>
#include <memory>

namespace app {

using Save = std::function<void(model::CaseService &, model::CaseId, const QString &reason)>;

// The member of CaseContents that belongs to a section: the struct itself, or its vector.
template <typename T>
[[nodiscard]] const auto &memberOf(const model::CaseContents &contents)
{
    if constexpr (T::section.cardinality == model::Section::One) {
        const T *found = nullptr;
        contents.forEachSection([&](const auto &member) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, T>)
                found = &member;
        });
        return *found;
    } else {
        const std::vector<T> *found = nullptr;
        contents.forEachSection([&](const auto &member) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, std::vector<T>>)
                found = &member;
        });
        return *found;
    }
}

class SectionBinding
{
public:
    virtual ~SectionBinding() = default;
    [[nodiscard]] virtual views::SectionPage &page() const = 0;
    [[nodiscard]] virtual const model::Section &section() const = 0;
    virtual void fill(const model::CaseContents &contents) = 0;

    virtual void noteEdit() = 0;                             // the user changed something on the page
    [[nodiscard]] virtual bool hasEdits() const = 0;         // typed and not yet confirmed as saved
    [[nodiscard]] virtual std::vector<Save> takeEdits() = 0; // to be saved now; kept until confirm()
    virtual void confirm(bool saved) = 0;                    // false: they wait for the next takeEdits()
    // Adds an empty row; the id of the new row stands in `added` afterwards. Null for a section a case has once.
    [[nodiscard]] virtual Save addRow(const std::shared_ptr<model::RowId> &added) const = 0;
};

template <typename T, typename Page>
class OneBinding final : public SectionBinding
{
public:
    explicit OneBinding(Page &page) : m_page(page) {}
    [[nodiscard]] views::SectionPage &page() const override { return m_page; }
    [[nodiscard]] const model::Section &section() const override { return T::section; }
    void fill(const model::CaseContents &contents) override { m_page.fill(memberOf<T>(contents)); }
    void noteEdit() override { m_isEdited = true; }
    [[nodiscard]] bool hasEdits() const override { return m_isEdited || m_isSaving; }
    [[nodiscard]] std::vector<Save> takeEdits() override
    {
        if (!m_isEdited)
            return {};
        m_isEdited = false;
        m_isSaving = true;
        return {[value = m_page.value()](model::CaseService &service, model::CaseId id, const QString &reason) mutable {
            service.save(id, value, reason);
        }};
    }
    void confirm(bool saved) override
    {
        m_isEdited = m_isEdited || (m_isSaving && !saved);
        m_isSaving = false;
    }
    [[nodiscard]] Save addRow(const std::shared_ptr<model::RowId> &) const override { return {}; }

private:
    Page &m_page;
    bool m_isEdited = false;
    bool m_isSaving = false;
};

template <typename T, typename Page>
class ManyBinding final : public SectionBinding
{
public:
    explicit ManyBinding(Page &page) : m_page(page) {}
    [[nodiscard]] views::SectionPage &page() const override { return m_page; }
    [[nodiscard]] const model::Section &section() const override { return T::section; }
    void fill(const model::CaseContents &contents) override { m_page.fill(memberOf<T>(contents)); }
    void noteEdit() override
    {
        T row = m_page.current();
        if (row.row.id.isValid())
            m_edited.insert_or_assign(row.row.id, std::move(row));
    }
    [[nodiscard]] bool hasEdits() const override { return !m_edited.empty() || !m_saving.empty(); }
    [[nodiscard]] std::vector<Save> takeEdits() override
    {
        std::vector<Save> saves;
        for (const auto &[id, row] : m_edited)
            saves.push_back([row = row](model::CaseService &service, model::CaseId caseId,
                                        const QString &reason) mutable { service.save(caseId, row, reason); });
        m_saving.swap(m_edited);
        m_edited.clear();
        return saves;
    }
    void confirm(bool saved) override
    {
        if (!saved)
            m_edited.merge(m_saving); // what was typed since wins over what could not be saved
        m_saving.clear();
    }
    [[nodiscard]] Save addRow(const std::shared_ptr<model::RowId> &added) const override
    {
        return [added](model::CaseService &service, model::CaseId id, const QString &reason) {
            T row;
            service.save(id, row, reason);
            *added = row.row.id;
        };
    }

private:
    Page &m_page;
    std::map<model::RowId, T> m_edited;
    std::map<model::RowId, T> m_saving;
};

} // namespace app
