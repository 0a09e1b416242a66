// SPDX-License-Identifier: EUPL-1.2
// The line above the list of cases: free text, and a choice per property. It says which filter is wanted, and knows
// nothing about what it finds. Each choice names itself above it, so that a screen reader says what it is for.
#pragma once

#include "model/casefile/casefilter.h"

#include <QTimer>
#include <QWidget>
#include <map>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace views {

class CaseFilterBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Field { Phase, Component, Channel, Behaviour, Due, State };
    struct Choice
    {
        QString code;
        QString text;
    };

    explicit CaseFilterBar(QWidget *parent = nullptr);

    void setChoices(Field field, const std::vector<Choice> &choices); // "any" is added in front
    [[nodiscard]] const model::CaseFilter &filter() const { return m_filter; }
    void setFilter(const model::CaseFilter &filter); // without changed()
    void setOrder(model::CaseFilter::SortBy sortBy, bool descending);
    void clear(); // everything but the order
    [[nodiscard]] bool isFiltering() const;
    void focusText();

Q_SIGNALS:
    void changed(const model::CaseFilter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addText();
    void addChoice(Field field, const QString &label);
    void fillFixedChoices();
    void read();    // from the widgets, and tell when something is different
    void arrange(); // which choices are visible in the width there is
    void show(const model::CaseFilter &filter);

    model::CaseFilter m_filter;
    QLineEdit *m_text = nullptr;
    std::map<Field, QComboBox *> m_choices;
    QPushButton *m_more = nullptr;
    QPushButton *m_clear = nullptr;
    QTimer m_pause; // while somebody types, the list waits for the end of the word
};

} // namespace views
