// SPDX-License-Identifier: EUPL-1.2
// The top of a case: number, pseudonym, component, and what sets it apart (closed, a term that passed), each as symbol
// and word. It never shows a name.
#pragma once

#include "model/casefile/casefile.h"
#include "views/casefile/pagecontext.h"
#include "views/widgets/symbol.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace views {

struct Indication
{
    Symbol symbol = Symbol::Info;
    QString text;
};

class CaseFileHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseFileHeader(const PageContext &context, QWidget *parent = nullptr);

    void setCase(const model::CaseFile &file, const QString &component, const std::vector<Indication> &more);
    void setEditing(bool editing);
    void setEditable(bool editable); // something is shown that can be edited
    void setExplained(bool explained);
    void clear();

Q_SIGNALS:
    void editRequested(bool editing);
    void explanationRequested(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showIndications();
    void dress(); // another theme, another picture: no widget may go while the style changes
    [[nodiscard]] std::vector<Indication> indicationsOf(const model::CaseFile &file) const;

    PageContext m_context;
    QLabel *m_number;
    QLabel *m_who;
    QWidget *m_facts;
    struct Chip
    {
        QWidget *whole;
        QLabel *picture;
        Symbol symbol;
    };
    QList<Chip> m_chips;
    QPushButton *m_explain;
    QPushButton *m_edit;
    std::vector<Indication> m_indications;
    bool m_editing = false;
};

} // namespace views
