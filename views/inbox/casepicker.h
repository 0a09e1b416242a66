// SPDX-License-Identifier: EUPL-1.2
// To which case does this note belong? Shows the cases that may be meant, finds others by number, pseudonym or a part
// of a name, and offers a new case only beside them. It is given its rows; it never shows a name that was not typed
// here.
#pragma once

#include "model/core/id.h"

#include <QDialog>
#include <memory>
#include <vector>

class QLineEdit;
class QPushButton;

namespace views {

class PlainTable;
class TextLabel;

class CasePicker final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { NewCase, Attach };
    enum class Found { InNote, Newest, BySearch }; // how the rows came

    struct Row
    {
        model::CaseId caseId;
        QString number;
        QString alias;
        QString phase;
        QString by; // "Witness: @betrokkene-2"; empty: by its number or pseudonym
        bool operator==(const Row &) const = default;
    };

    CasePicker(Purpose purpose, QWidget *parent);
    ~CasePicker() override;

    void setRows(std::vector<Row> rows, Found found);
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] PlainTable *table() const { return m_table; }
    [[nodiscard]] QString remark() const; // what it says of the rows

Q_SIGNALS:
    void searchRequested(const QString &text); // not empty
    void caseChosen(model::CaseId caseId);
    void newCaseRequested();

private:
    class Model;

    void build();
    void wire();
    [[nodiscard]] QWidget *buildSearch();
    [[nodiscard]] QString remarkOn(bool none, Found found) const;
    void choose();

    Purpose m_purpose;
    std::unique_ptr<Model> m_model;
    QLineEdit *m_search;
    QPushButton *m_find;
    TextLabel *m_remark;
    PlainTable *m_table;
    QPushButton *m_choose;
    QPushButton *m_new;
};

} // namespace views
