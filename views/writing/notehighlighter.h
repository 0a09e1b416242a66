// SPDX-License-Identifier: EUPL-1.2
// What an editor shows over a text without it being in the text: headings larger, tokens as chips, words that nobody
// knows underlined. Only the line that changed is looked at. It must never change the document.
#pragma once

#include <QHash>
#include <QPalette>
#include <QPointer>
#include <QSyntaxHighlighter>

namespace views {

class Speller;

class NoteHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    NoteHighlighter(QTextDocument *document, Speller *speller); // `speller` may be absent

    void setLook(const QFont &font, const QPalette &palette);
    // Shown in the place of tokens ("@melder" → "Zoë de Vries"): the token takes the width of the name, and whoever
    // paints over it (NoteEdit) finds it by ChipProperty. The text keeps the token.
    void setNames(const QHash<QString, QString> &names);
    [[nodiscard]] const QHash<QString, QString> &names() const { return m_names; }
    void setSpelling(bool on); // a text that is only read is not judged

    // Where the name of a token stands, in the block's additional formats.
    static constexpr int ChipProperty = QTextFormat::UserProperty + 1;

protected:
    void highlightBlock(const QString &text) override;

private:
    void showHeading(const QString &text);
    void showTokens(const QString &text);
    void showSpelling(const QString &text);
    [[nodiscard]] QTextCharFormat chipFormat(const QString &token) const;

    QPointer<Speller> m_speller;
    QFont m_font;
    QPalette m_palette;
    QHash<QString, QString> m_names;
    bool m_isSpelling = true;
};

} // namespace views
