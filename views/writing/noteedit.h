// SPDX-License-Identifier: EUPL-1.2
// A long text as somebody writes it: bold, headings and lists on the screen, limited Markdown inside (model/notes).
// What was filled comes back byte for byte until somebody types. What is pasted is stripped to the same few marks, and
// nothing is ever fetched. It grows with its text, lets Tab through, underlines what the speller does not know, and
// offers the tokens of the case after an @. It must never take more than a person can have typed (LongestText): a whole
// document belongs with the case as a document.
#pragma once

#include "model/notes/note.h"

#include <QHash>
#include <QTextEdit>

namespace views {

class NoteHighlighter;
class Speller;
class TokenCompletion;

class NoteEdit final : public QTextEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype LongestText = 200'000; // letters, about 400 pages

    explicit NoteEdit(Speller *speller = nullptr, QWidget *parent = nullptr);

    void setValue(const QString &markdown); // the same text again leaves caret and undo alone
    [[nodiscard]] QString value() const { return m_text; }
    void setReadOnly(bool readOnly); // what is empty takes one line and says that it is
    void setCaret(int position);
    void setTokens(const QStringList &tokens);
    // The real names behind tokens, to be shown in their place; empty: the tokens are shown. Never part of value().
    void setNames(const QHash<QString, QString> &names);

    void insertMarkdown(const QString &markdown); // as if typed: it can be undone
    void toggleBold();
    void toggleKind(model::NoteLine::Kind kind); // back to a paragraph where all of it is one already
    [[nodiscard]] bool isBold() const;           // where the caret stands
    [[nodiscard]] model::NoteLine::Kind kind() const;
    [[nodiscard]] int words() const;
    [[nodiscard]] static QKeySequence boldKeys();
    [[nodiscard]] static QKeySequence headingKeys();
    [[nodiscard]] static QKeySequence listKeys();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant loadResource(int, const QUrl &) override { return {}; } // nothing is fetched

Q_SIGNALS:
    void edited(); // by the user, once per change
    void focusChanged(bool hasFocus);
    void refused(const QString &why); // what was pasted did not go in; nothing was lost

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void noteChange();
    void showCaret(); // on a page that scrolls
    void dress();
    bool handleMarkKeys(const QKeyEvent &event);
    bool handleLineKeys(const QKeyEvent &event);
    void paintNames();
    [[nodiscard]] int heightFor(qreal lines) const;

    Speller *m_speller; // may be absent
    NoteHighlighter *m_look = nullptr;
    TokenCompletion *m_completion = nullptr;
    QString m_text;     // what value() says
    QString m_filled;   // the same when it was filled,
    QString m_asFilled; // and how the document wrote it then: equal again means nothing was typed
    QString m_written;  // how the document writes it now
    bool m_filling = false;
};

} // namespace views
