// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/formbody.h"

#include "model/notes/notewords.h"
#include "views/widgets/choicecombo.h"
#include "views/widgets/columnslayout.h"
#include "views/widgets/mnemonics.h"
#include "views/widgets/peopleedit.h"
#include "views/widgets/textlabel.h"
#include "views/writing/noteedit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace views {

FormBody::FormBody(QWidget *parent) : QWidget(parent), m_layout(new ColumnsLayout(this))
{
    m_layout->setMostColumns(2);
    m_layout->setColumnWidth(fontMetrics().averageCharWidth() * 34);
    m_layout->setSpacing(fontMetrics().height() * 3 / 4);
    m_layout->setContentsMargins({});
    setMaximumWidth(fontMetrics().averageCharWidth() * 120); // longer lines are hard to read
}

void FormBody::group(const QString &title, const QString &purpose)
{
    auto *cell = new QVBoxLayout;
    auto *heading = new TextLabel(TextLabel::Rank::Heading, title, this);
    heading->setWordWrap(true);
    heading->setContentsMargins(0, m_fields.empty() ? 0 : fontMetrics().height() / 2, 0, 0);
    cell->addWidget(heading);
    if (!purpose.isEmpty()) {
        auto *note = new NoteLabel(NoteLabel::Kind::Help, this);
        note->say(purpose);
        cell->addWidget(note);
    }
    m_layout->addCell(cell, ColumnsLayout::Span::Whole);
}

void FormBody::help(const QString &text)
{
    Q_ASSERT(!m_fields.empty());
    m_fields.back().help->say(text);
    m_fields.back().editor->setAccessibleDescription(text);
}

void FormBody::reminder(const QString &text)
{
    auto *note = new NoteLabel(NoteLabel::Kind::Reminder, this);
    note->say(text);
    insert(note);
}

void FormBody::insert(QWidget *widget)
{
    auto *cell = new QVBoxLayout;
    cell->addWidget(widget);
    m_layout->addCell(cell, ColumnsLayout::Span::Whole);
}

void FormBody::addField(Field field, Shape shape)
{
    field.label = new QLabel(this);
    field.label->setWordWrap(true);
    field.label->setTextFormat(Qt::PlainText);
    field.label->setBuddy(field.editor);
    field.editor->setObjectName(memberName(field.column));
    if (field.editor->accessibleName().isEmpty())
        field.editor->setAccessibleName(field.text);
    field.help = new NoteLabel(NoteLabel::Kind::Help, this);
    field.finding = new NoteLabel(NoteLabel::Kind::Missing, this);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(fontMetrics().height() / 5);
    for (QWidget *part : {static_cast<QWidget *>(field.label), field.editor, field.foot,
                          static_cast<QWidget *>(field.help), static_cast<QWidget *>(field.finding)})
        if (part)
            cell->addWidget(part);
    const bool whole = shape == Shape::Tall || shape == Shape::People || shape == Shape::Whole;
    m_layout->addCell(cell, whole ? ColumnsLayout::Span::Whole : ColumnsLayout::Span::Column);
    m_fields.push_back(std::move(field));
    assignMnemonics();
}

const FormBody::Field *FormBody::field(const QString &column) const
{
    for (const Field &f : m_fields)
        if (f.column == column)
            return &f;
    return nullptr;
}

void FormBody::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Field &f : m_fields) {
        f.setReadOnly(readOnly || f.locked);
        calm(f);
    }
}

void FormBody::setLocked(const QString &column, bool locked)
{
    for (Field &f : m_fields) {
        if (f.column != column || f.locked == locked)
            continue;
        f.locked = locked;
        f.setReadOnly(m_readOnly || locked);
        if (f.foot)
            f.foot->setVisible(!m_readOnly && !locked && f.editor->isVisibleTo(this));
        calm(f);
    }
}

// A page that is read stands on paper, not in boxes.
void FormBody::calm(const Field &field) const
{
    QPalette colours;
    if (m_readOnly || field.locked)
        colours.setColor(QPalette::Base, QApplication::palette().color(QPalette::Window));
    field.editor->setPalette(colours);
}

void FormBody::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        for (const Field &f : m_fields)
            calm(f);
}

void FormBody::setFieldShown(const QString &column, bool shown)
{
    if (const Field *f = field(column)) {
        f->label->setVisible(shown);
        f->editor->setVisible(shown);
        if (f->foot)
            f->foot->setVisible(shown && !m_readOnly && !f->locked);
        f->help->setVisible(shown && !f->help->text().isEmpty());
        f->finding->setVisible(shown && !f->finding->text().isEmpty());
    }
}

void FormBody::setRequired(const QString &column, bool required)
{
    for (Field &f : m_fields)
        if (f.column == column && f.required != required) {
            f.required = required;
            assignMnemonics();
        }
}

void FormBody::setRows(const QString &table, const RowChoices &rows)
{
    for (const auto &[of, combo] : m_rowCombos)
        if (of == table)
            combo->setRows(rows);
    if (table != "party"_L1)
        return;
    QStringList tokens;
    for (const RowChoice &row : rows)
        for (const model::NoteSpan &span : model::tokensIn(row.text))
            tokens << row.text.mid(span.at, span.length);
    for (const Field &f : m_fields) {
        if (auto *text = qobject_cast<NoteEdit *>(f.editor))
            text->setTokens(tokens);
        if (auto *people = qobject_cast<PeopleEdit *>(f.editor))
            people->setRows(rows);
    }
}

void FormBody::setNames(const QHash<QString, QString> &names)
{
    for (const Field &f : m_fields)
        if (auto *text = qobject_cast<NoteEdit *>(f.editor))
            text->setNames(names);
}

model::Findings FormBody::setFindings(const model::Findings &findings)
{
    model::Findings left;
    QHash<const Field *, model::Findings> byField;
    for (const model::Finding &finding : findings) {
        const Field *f = field(columnFor(finding.field.section(u'.', 1)));
        if (f)
            byField[f].push_back(finding);
        else
            left.push_back(finding);
    }
    for (const Field &f : m_fields) {
        QStringList texts;
        auto kind = NoteLabel::Kind::Notice;
        for (const model::Finding &finding : byField.value(&f)) {
            texts << finding.text;
            if (finding.severity != model::Finding::Severity::Notice)
                kind = finding.severity == model::Finding::Severity::Wrong ? NoteLabel::Kind::Wrong
                                                                           : NoteLabel::Kind::Missing;
        }
        f.finding->say(kind, texts.join(u'\n'));
        if (f.editor->isHidden())
            f.finding->hide();
    }
    return left;
}

void FormBody::shareMnemonics(const QList<QAbstractButton *> &buttons)
{
    m_buttons = buttons;
    assignMnemonics();
}

void FormBody::assignMnemonics()
{
    Mnemonics letters;
    for (QAbstractButton *button : std::as_const(m_buttons))
        button->setText(letters.give(button->text().remove(u'&')));
    for (const Field &f : m_fields)
        //: %1 is the label of a field that must be filled
        f.label->setText(letters.give(f.required ? tr("%1 (required)").arg(f.text) : f.text));
}

QString memberName(const QString &column)
{
    QString name;
    bool raise = false;
    for (const QChar c : column) {
        if (c == u'_') {
            raise = true;
            continue;
        }
        name += raise ? c.toUpper() : c;
        raise = false;
    }
    return name;
}

} // namespace views
