// SPDX-License-Identifier: EUPL-1.2
// A combo box over keys: the first entry is always "not yet known", what may not be chosen is grey with its reason, and
// a key that is no longer in the list stays, so that looking at a page never changes a value. The wheel never changes
// it: pages scroll. It must never invent a choice for what is unknown.
#pragma once

#include "views/widgets/choice.h"

#include <QComboBox>

namespace views {

class ChoiceCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceCombo(QWidget *parent = nullptr);

    void setChoices(const Choices &choices);  // keeps the chosen key
    void offerOnly(const QStringList &keys);  // of all choices; a chosen other one still shows its text
    void setUnknownText(const QString &text); // instead of "Not yet known"
    void setKey(const QString &key);
    [[nodiscard]] QString key() const;
    void setReadOnly(bool readOnly); // still focusable and readable, unlike a disabled one
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    void showPopup() override;

Q_SIGNALS:
    void edited(); // by the user, once per change

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild(const QString &key);
    void append(const Choice &choice);

    Choices m_choices;
    QStringList m_offered; // empty: all
    QString m_unknownText;
    bool m_filling = false;
    bool m_readOnly = false;
};

// A word of a code list.
class CodeCombo final : public ChoiceCombo
{
public:
    using ChoiceCombo::ChoiceCombo;
    void setValue(const model::Code &code) { setKey(code.value); }
    [[nodiscard]] model::Code value() const { return {key()}; }
};

// A row of another section.
class RowCombo final : public ChoiceCombo
{
public:
    using ChoiceCombo::ChoiceCombo;
    void setRows(const RowChoices &rows);
    [[nodiscard]] const RowChoices &rows() const { return m_rows; }
    [[nodiscard]] RowChoice chosen() const; // empty when unknown
    void setValue(model::RowId id) { setKey(id.isValid() ? QString::number(id.value()) : QString()); }
    [[nodiscard]] model::RowId value() const { return model::RowId(key().toLongLong()); }

private:
    RowChoices m_rows;
};

} // namespace views
