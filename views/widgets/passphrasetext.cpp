// SPDX-License-Identifier: EUPL-1.2
#include "views/widgets/passphrasetext.h"

#include <QChar>
#include <algorithm>
#include <cstring>

namespace views {

namespace {

int encodedSize(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

void encode(char32_t c, unsigned char *&to)
{
    const int size = encodedSize(c);
    if (size == 1) {
        *to++ = static_cast<unsigned char>(c);
        return;
    }
    static constexpr unsigned char Lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (int i = size - 1; i > 0; --i, c >>= 6)
        to[i] = static_cast<unsigned char>(0x80 | (c & 0x3F));
    to[0] = static_cast<unsigned char>(Lead[size] | c);
    to += size;
}

bool isWanted(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category != QChar::Other_Control && category != QChar::Separator_Line &&
           category != QChar::Separator_Paragraph && category != QChar::Other_Surrogate;
}

} // namespace

PassphraseText::PassphraseText() : m_memory(Most * qsizetype(sizeof(char32_t))) {}

char32_t *PassphraseText::characters()
{
    return reinterpret_cast<char32_t *>(m_memory.data());
}

const char32_t *PassphraseText::characters() const
{
    return reinterpret_cast<const char32_t *>(m_memory.data());
}

char32_t PassphraseText::at(int index) const
{
    Q_ASSERT(index >= 0 && index < m_length);
    return characters()[index];
}

int PassphraseText::insert(QStringView text)
{
    eraseSelection();
    int inserted = 0;
    for (qsizetype i = 0; i < text.size() && m_length < Most; ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (QChar::requiresSurrogates(c))
            ++i;
        if (!isWanted(c))
            continue;
        char32_t *all = characters();
        std::memmove(all + m_caret + 1, all + m_caret, size_t(m_length - m_caret) * sizeof(char32_t));
        all[m_caret++] = c;
        ++m_length;
        ++inserted;
    }
    m_anchor = m_caret;
    return inserted;
}

void PassphraseText::eraseSelection()
{
    erase(selectionStart(), selectionEnd());
}

void PassphraseText::erase(int start, int end)
{
    start = std::clamp(start, 0, m_length);
    end = std::clamp(end, start, m_length);
    char32_t *all = characters();
    std::memmove(all + start, all + end, size_t(m_length - end) * sizeof(char32_t));
    std::fill(all + m_length - (end - start), all + m_length, U'\0');
    m_length -= end - start;
    m_caret = m_anchor = start;
}

void PassphraseText::moveCaret(int to, bool selecting)
{
    m_caret = std::clamp(to, 0, m_length);
    if (!selecting)
        m_anchor = m_caret;
}

void PassphraseText::clear()
{
    erase(0, m_length);
}

model::SecretBytes PassphraseText::utf8() const
{
    qsizetype size = 0;
    for (int i = 0; i < m_length; ++i)
        size += encodedSize(at(i));
    if (size == 0)
        return {};
    model::SecretBytes bytes(size);
    unsigned char *to = bytes.data();
    for (int i = 0; i < m_length; ++i)
        encode(at(i), to);
    return bytes;
}

} // namespace views
