// SPDX-License-Identifier: EUPL-1.2
// A speller for tests that knows a few words, so that no test depends on a dictionary of the machine.
#pragma once

#include "views/writing/speller.h"

#include <QSet>

namespace tests {

class FewWords final : public views::Speller
{
public:
    explicit FewWords(const QStringList &words) : m_words(words.begin(), words.end()) {}

    [[nodiscard]] bool isOn() const override { return m_isOn; }
    void setOn(bool on) override
    {
        m_isOn = on;
        Q_EMIT changed();
    }
    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] bool isRight(const QString &word) override
    {
        ++asked;
        return m_words.contains(word) || m_own.contains(word);
    }
    [[nodiscard]] QStringList suggestions(const QString &) override { return m_words.values(); }
    [[nodiscard]] bool isOwn(const QString &word) const override { return m_own.contains(word); }
    void addOwn(const QString &word) override
    {
        m_own.insert(word);
        Q_EMIT changed();
    }
    void removeOwn(const QString &word) override
    {
        m_own.remove(word);
        Q_EMIT changed();
    }

    int asked = 0;

private:
    QSet<QString> m_words;
    QSet<QString> m_own;
    bool m_isOn = true;
};

} // namespace tests
