// SPDX-License-Identifier: EUPL-1.2
#include "views/writing/notehighlighter.h"

#include "model/notes/notewords.h"
#include "views/theme.h"
#include "views/writing/notedocument.h"
#include "views/writing/speller.h"

#include <QFontMetricsF>
#include <QTextDocument>

namespace views {

namespace {

constexpr double HeadingScale = 1.2;

} // namespace

NoteHighlighter::NoteHighlighter(QTextDocument *document, Speller *speller)
    : QSyntaxHighlighter(document),
      m_speller(speller)
{
    if (speller)
        connect(speller, &Speller::changed, this, &NoteHighlighter::rehighlight);
}

void NoteHighlighter::setLook(const QFont &font, const QPalette &palette)
{
    if (font == m_font && palette == m_palette)
        return;
    m_font = font;
    m_palette = palette;
    rehighlight();
}

void NoteHighlighter::setNames(const QHash<QString, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    rehighlight();
}

void NoteHighlighter::setSpelling(bool on)
{
    if (on == m_isSpelling)
        return;
    m_isSpelling = on;
    rehighlight();
}

void NoteHighlighter::highlightBlock(const QString &text)
{
    showHeading(text);
    showSpelling(text);
    showTokens(text); // over the rest
}

void NoteHighlighter::showHeading(const QString &text)
{
    if (kindOf(currentBlock()) != model::NoteLine::Kind::Heading)
        return;
    QTextCharFormat heading;
    heading.setFontWeight(QFont::DemiBold);
    heading.setFontPointSize(m_font.pointSizeF() * HeadingScale);
    setFormat(0, int(text.size()), heading);
}

void NoteHighlighter::showTokens(const QString &text)
{
    for (const model::NoteSpan &span : model::tokensIn(text)) {
        QTextCharFormat format = this->format(int(span.at));
        format.merge(chipFormat(text.mid(span.at, span.length)));
        setFormat(int(span.at), int(span.length), format);
    }
}

QTextCharFormat NoteHighlighter::chipFormat(const QString &token) const
{
    QTextCharFormat chip;
    chip.setBackground(softAccent(m_palette));
    chip.setForeground(m_palette.color(QPalette::Text));
    chip.setUnderlineStyle(QTextCharFormat::NoUnderline);
    const QString name = m_names.value(token);
    if (name.isEmpty())
        return chip;
    const QFontMetricsF metrics(m_font);
    chip.setForeground(Qt::transparent);
    chip.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    chip.setFontLetterSpacing((metrics.horizontalAdvance(name) - metrics.horizontalAdvance(token)) /
                              double(token.size()));
    chip.setProperty(ChipProperty, name);
    return chip;
}

void NoteHighlighter::showSpelling(const QString &text)
{
    Speller *speller = m_speller;
    if (!m_isSpelling || !speller || !speller->isOn())
        return;
    for (const model::NoteSpan &span : model::spellableWords(text)) {
        if (speller->isRight(text.mid(span.at, span.length)))
            continue;
        QTextCharFormat wrong = format(int(span.at));
        wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wrong.setUnderlineColor(toneColours(m_palette, Tone::Bad).text);
        setFormat(int(span.at), int(span.length), wrong);
    }
}

} // namespace views
