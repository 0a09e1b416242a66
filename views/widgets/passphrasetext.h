// SPDX-License-Identifier: EUPL-1.2
// The characters of a passphrase while it is typed, with caret and selection, in memory that is locked and wiped
// (SecretBytes). Pure: no widget, no QString kept. It must never grow beyond its memory, because growing leaves a copy.
#pragma once

#include "model/core/secretbytes.h"

#include <QStringView>

namespace views {

class PassphraseText final
{
public:
    static constexpr int Most = 512; // characters

    PassphraseText();

    [[nodiscard]] int length() const { return m_length; }
    [[nodiscard]] int caret() const { return m_caret; }
    [[nodiscard]] int selectionStart() const { return qMin(m_caret, m_anchor); }
    [[nodiscard]] int selectionEnd() const { return qMax(m_caret, m_anchor); }
    [[nodiscard]] bool hasSelection() const { return m_caret != m_anchor; }
    [[nodiscard]] char32_t at(int index) const;

    int insert(QStringView text); // in place of the selection; line ends and control characters are left out
    void eraseSelection();
    void erase(int start, int end);
    void moveCaret(int to, bool selecting = false);
    void clear();

    [[nodiscard]] model::SecretBytes utf8() const;

private:
    [[nodiscard]] char32_t *characters();
    [[nodiscard]] const char32_t *characters() const;

    model::SecretBytes m_memory;
    int m_length = 0;
    int m_caret = 0;
    int m_anchor = 0;
};

} // namespace views
