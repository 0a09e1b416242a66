// SPDX-License-Identifier: EUPL-1.2
// Base of the twenty-two pages of a case: a page shows the values of one section and reads them back. It says that
// something was edited, goes to a field, shows findings beside their fields, and remembers where somebody was writing.
// It must never hold a case id or call a service; what is not on screen it does not know.
#pragma once

#include "views/widgets/formbody.h"

#include <QWidget>

class QVBoxLayout;

namespace views {

class SectionPage : public QWidget
{
    Q_OBJECT
public:
    [[nodiscard]] QString section() const { return m_section; } // "intake"; also the page name in the procedure
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    virtual void setReadOnly(bool readOnly);
    virtual bool goTo(const QString &field); // column or fact: "received_on", "channel_known"; false: not on this page
    void setFindings(const model::Findings &findings); // those of other sections are left out
    [[nodiscard]] EditPosition editPosition() const { return m_form->editPosition(); }
    virtual void restorePosition(const EditPosition &position) { m_form->restorePosition(position); }
    // The rows of another section that fields of this page may point to: "party", "advice", "decision", "measure".
    virtual void setChoices(const QString &table, const RowChoices &rows);
    virtual void clear() = 0; // on lock, and before another case is filled

Q_SIGNALS:
    void edited(); // by the user, once per change; never by filling

protected:
    SectionPage(const char *section, QWidget *parent);
    void setForm(FormBody *form); // once, by the template below this
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QString m_section;
    QVBoxLayout *m_column;
    NoteLabel *m_notes; // findings without a field of their own
    FormBody *m_form = nullptr;
    bool m_readOnly = false;
};

} // namespace views
