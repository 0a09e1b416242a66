// SPDX-License-Identifier: EUPL-1.2
#include "views/writing/notemenu.h"

#include "model/notes/notewords.h"
#include "views/writing/noteedit.h"
#include "views/writing/speller.h"

#include <QCoreApplication>
#include <QMenu>
#include <QTextBlock>

namespace views {

using Kind = model::NoteLine::Kind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(views::NoteMenu)
};

constexpr int MostSuggestions = 6;

// The word under the mouse, or at the caret when the menu was asked for by keyboard; selected. No selection: none.
QTextCursor wordAt(const NoteEdit &edit, const QPoint &at)
{
    QTextCursor cursor = edit.cursorForPosition(at);
    for (const model::NoteSpan &span : model::spellableWords(cursor.block().text()))
        if (cursor.positionInBlock() >= span.at && cursor.positionInBlock() <= span.at + span.length) {
            cursor.setPosition(cursor.block().position() + int(span.at));
            cursor.setPosition(cursor.position() + int(span.length), QTextCursor::KeepAnchor);
            return cursor;
        }
    cursor.clearSelection();
    return cursor;
}

void addSuggestions(QMenu &menu, QAction *before, Speller &speller, const QTextCursor &word)
{
    const QStringList suggestions = speller.suggestions(word.selectedText()).mid(0, MostSuggestions);
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(suggestion, &menu);
        QObject::connect(action, &QAction::triggered, &menu,
                         [word = QTextCursor(word), suggestion]() mutable { word.insertText(suggestion); });
        menu.insertAction(before, action);
    }
    if (suggestions.isEmpty()) {
        auto *none = new QAction(Text::tr("No suggestions"), &menu);
        none->setEnabled(false);
        menu.insertAction(before, none);
    }
}

void addSpelling(QMenu &menu, QAction *before, Speller &speller, const QTextCursor &word)
{
    const QString text = word.selectedText();
    if (text.isEmpty() || !speller.isOn())
        return;
    if (!speller.isRight(text)) {
        addSuggestions(menu, before, speller, word);
        auto *add = new QAction(Text::tr("Add “%1” to my words").arg(text), &menu);
        QObject::connect(add, &QAction::triggered, &speller, [&speller, text] { speller.addOwn(text); });
        menu.insertAction(before, add);
    } else if (speller.isOwn(text)) {
        auto *remove = new QAction(Text::tr("Take “%1” off my words").arg(text), &menu);
        QObject::connect(remove, &QAction::triggered, &speller, [&speller, text] { speller.removeOwn(text); });
        menu.insertAction(before, remove);
    } else {
        return;
    }
    menu.insertSeparator(before);
}

void addMark(QMenu &menu, const QString &text, const QKeySequence &keys, bool isOn, std::function<void()> toggle)
{
    QAction *action = menu.addAction(text);
    action->setShortcut(keys);
    action->setCheckable(true);
    action->setChecked(isOn);
    QObject::connect(action, &QAction::triggered, &menu, [toggle = std::move(toggle)] { toggle(); });
}

void addMarks(QMenu &menu, NoteEdit &edit)
{
    menu.addSeparator();
    addMark(menu, Text::tr("Bold"), NoteEdit::boldKeys(), edit.isBold(), [&edit] { edit.toggleBold(); });
    addMark(menu, Text::tr("Heading"), NoteEdit::headingKeys(), edit.kind() == Kind::Heading,
            [&edit] { edit.toggleKind(Kind::Heading); });
    addMark(menu, Text::tr("List"), NoteEdit::listKeys(), edit.kind() == Kind::Item,
            [&edit] { edit.toggleKind(Kind::Item); });
}

} // namespace

QMenu *noteMenu(NoteEdit &edit, QMenu *standard, Speller *speller, const QPoint &at)
{
    if (edit.isReadOnly())
        return standard;
    if (speller)
        addSpelling(*standard, standard->actions().value(0), *speller, wordAt(edit, at));
    addMarks(*standard, edit);
    if (!speller)
        return standard;
    standard->addSeparator();
    QAction *toggle =
        standard->addAction(speller->isAvailable() ? Text::tr("Check spelling")
                                                   : Text::tr("No Dutch list of words was found; install hunspell-nl"));
    toggle->setEnabled(speller->isAvailable());
    toggle->setCheckable(true);
    toggle->setChecked(speller->isOn());
    QObject::connect(toggle, &QAction::toggled, speller, &Speller::setOn);
    return standard;
}

} // namespace views
