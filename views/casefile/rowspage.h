// SPDX-License-Identifier: EUPL-1.2
// The part of a page with several rows that does not depend on what they are: the table, the buttons under it, the
// question for a reason, and what an empty page says. ManyPage<T> (manypage.h) puts rows and form in it.
// It must never delete a row: retracted rows stay, struck through, with their reason.
#pragma once

#include "views/casefile/sectionpage.h"

#include <QHash>

class QAbstractItemModel;
class QCheckBox;
class QLabel;
class QPushButton;

namespace views {

class ReasonBar;
class RetractedFilter;
class RowsTable;

class RowsPage : public SectionPage
{
    Q_OBJECT
public:
    struct Texts
    {
        QString title; // of the table: "People in this case"
        QString empty; // what belongs here, in one or two sentences
        QString add;   // "Add person"
        // Where rows are not struck out but thrown into a trash; empty: the words of every other page.
        QString retract = {};       // "Move to the trash…"
        QString showRetracted = {}; // "Show the trash"
        QString whyRetract = {};    // "Why does this go to the trash?"
        QString doRetract = {};     // "Move to the trash"
        QString isRetracted = {};   // "In the trash: %1"
    };

    void select(model::RowId id);
    [[nodiscard]] model::RowId currentId() const;
    void setReadOnly(bool readOnly) override;
    bool goTo(const QString &field) override;
    void setChoices(const QString &table, const RowChoices &rows) override;

Q_SIGNALS:
    void addRequested();
    void retractRequested(model::RowId id, const QString &reason);
    void restoreRequested(model::RowId id);
    void currentAboutToChange(); // save what stands in the form now: current() is still the old row

protected:
    RowsPage(const char *section, const Texts &texts, QWidget *parent);
    void setRows(QAbstractItemModel *rows, FormBody *form); // once, by the template below this
    void reminder(const QString &text);                     // above everything, also while there is no row yet
    void rowsChanged(); // after filling: keeps or finds a current row, shows the empty state where there is none
    [[nodiscard]] static QString struckOut(); // "%1, struck out": a cell for a screen reader
    [[nodiscard]] int currentRow() const;     // in the model; -1: none
    [[nodiscard]] QString rowText(const QString &table, model::RowId id) const;

    virtual void showRow(int row) = 0; // -1: nothing
    virtual void askToAdd();           // asks for an empty row; a page that fills rows otherwise does that
    [[nodiscard]] virtual model::RowId idAt(int row) const = 0;
    [[nodiscard]] virtual QString retractionAt(int row) const = 0; // why; empty: not retracted
    [[nodiscard]] virtual bool isRetractedAt(int row) const = 0;
    [[nodiscard]] virtual int firstRowWithout(const QString &column) const = 0; // -1: every row has it

private:
    void build(const Texts &texts);
    void buildButtons(const Texts &texts);
    void setCurrentRow(int row);
    void currentChanged();
    void askReason();
    void refreshButtons();
    void fitTable();
    [[nodiscard]] int rowOf(model::RowId id) const;

    Texts m_texts;
    RowsTable *m_table;
    RetractedFilter *m_filter;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_retract;
    QPushButton *m_restore;
    QCheckBox *m_showRetracted;
    ReasonBar *m_reason;
    NoteLabel *m_retraction;
    FormBody *m_fields = nullptr;
    QHash<QString, RowChoices> m_choices;
    model::RowId m_current;
    QList<model::RowId> m_known;
    bool m_expectNew = false;
};

} // namespace views
