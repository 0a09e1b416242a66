// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/codechecklist.h"

#include "views/widgets/columnslayout.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>

namespace views {

class CodeChecklist::Box final : public QCheckBox
{
public:
    Box(const Choice &choice, const QString &wider, CodeChecklist *list)
        : QCheckBox(list),
          key(choice.key),
          word(choice.text),
          m_list(list)
    {
        setText(QString(choice.text).replace(u'&', QStringLiteral("&&")));
        setAccessibleName(wider.isEmpty() ? choice.text : wider + QStringLiteral(": ") + choice.text);
    }

    const QString key;
    const QString word;

protected:
    void nextCheckState() override
    {
        if (!m_list->m_readOnly)
            QCheckBox::nextCheckState();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Right)
            m_list->step(this, +1);
        else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Left)
            m_list->step(this, -1);
        else
            QCheckBox::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        m_list->setTabStop(this);
        QCheckBox::focusInEvent(event);
    }

private:
    CodeChecklist *m_list;
};

CodeChecklist::CodeChecklist(QWidget *parent)
    : QWidget(parent),
      m_layout(new ColumnsLayout(this)),
      m_nothing(new QLabel(tr("Nothing chosen yet"), this))
{
    m_layout->setContentsMargins({});
    m_layout->addWidget(m_nothing);
    showWhatMatters();
}

void CodeChecklist::setChoices(const Choices &choices)
{
    if (m_choices == choices)
        return;
    const model::Codes ticked = value();
    m_choices = choices;
    rebuild(ticked);
}

void CodeChecklist::setValue(const model::Codes &codes)
{
    if (codes != value())
        rebuild(codes);
}

model::Codes CodeChecklist::value() const
{
    model::Codes codes;
    for (const Box *box : m_boxes)
        if (box->isChecked())
            codes.values.append(box->key);
    return codes;
}

void CodeChecklist::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showWhatMatters();
}

// Boxes are kept where they can be, so that the focus stays on the box that was just ticked.
void CodeChecklist::rebuild(const model::Codes &ticked)
{
    const QScopedValueRollback filling(m_filling, true);
    Choices wanted = m_choices;
    for (const QString &code : ticked.values)
        if (std::none_of(m_choices.begin(), m_choices.end(), [&](const Choice &c) { return c.key == code; }))
            wanted.append({code, code, {}});
    const bool same = std::equal(wanted.begin(), wanted.end(), m_boxes.begin(), m_boxes.end(),
                                 [](const Choice &c, const Box *b) { return c.key == b->key && c.text == b->word; });
    if (!same) {
        clearBoxes();
        for (const Choice &choice : wanted)
            m_boxes.append(add(choice, false));
    }
    int widest = fontMetrics().averageCharWidth() * 16;
    for (Box *box : std::as_const(m_boxes)) {
        box->setChecked(ticked.contains(box->key));
        widest = std::max(widest, box->sizeHint().width() + fontMetrics().averageCharWidth() * 3);
    }
    m_layout->setColumnWidth(widest);
    showWhatMatters();
}

CodeChecklist::Box *CodeChecklist::add(const Choice &choice, bool ticked)
{
    const auto wider =
        std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice &each) { return each.key == choice.parent; });
    auto *box = new Box(choice, wider == m_choices.end() ? QString() : wider->text, this);
    box->setChecked(ticked);
    place(box, choice);
    connect(box, &QCheckBox::toggled, this, [this, box](bool on) {
        if (m_filling)
            return;
        if (m_readOnly) { // a screen reader toggles without clicking
            const QScopedValueRollback filling(m_filling, true);
            return box->setChecked(!on);
        }
        Q_EMIT edited();
    });
    return box;
}

void CodeChecklist::place(Box *box, const Choice &choice)
{
    if (QVBoxLayout *group = m_groups.value(choice.parent)) {
        auto *indented = new QHBoxLayout;
        indented->addSpacing(fontMetrics().averageCharWidth() * 3);
        indented->addWidget(box, 1);
        return group->addLayout(indented);
    }
    auto *group = new QVBoxLayout;
    group->addWidget(box);
    group->addStretch(1);
    m_groups.insert(choice.key, group);
    m_layout->addCell(group, ColumnsLayout::Span::Column);
}

void CodeChecklist::clearBoxes()
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_groups.clear();
    while (QLayoutItem *cell = m_layout->takeAt(1)) // the first says that nothing was chosen
        delete cell;
}

void CodeChecklist::showWhatMatters()
{
    const bool nothing = value().values.isEmpty();
    for (Box *box : std::as_const(m_boxes))
        box->setVisible(!m_readOnly || box->isChecked());
    m_nothing->setVisible(m_readOnly && nothing);
    for (Box *box : std::as_const(m_boxes))
        if (!box->isHidden()) {
            setTabStop(box);
            break;
        }
    updateGeometry();
}

void CodeChecklist::step(Box *from, int by)
{
    for (qsizetype i = m_boxes.indexOf(from) + by; i >= 0 && i < m_boxes.size(); i += by)
        if (!m_boxes[i]->isHidden()) {
            m_boxes[i]->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
}

void CodeChecklist::setTabStop(Box *box)
{
    for (Box *other : std::as_const(m_boxes))
        other->setFocusPolicy(other == box ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(box);
}

} // namespace views
