// SPDX-License-Identifier: EUPL-1.2
// The Dutch and English words of the machine, through hunspell (packaging/decisions/009): a word is right when either
// knows it. Whatever is missing is left out silently; with no Dutch list there is no dictionary. It reads two files of
// the system and writes none.
#pragma once

#include <QStringList>
#include <memory>

class Hunspell;

namespace app {

class Dictionary final
{
public:
    // Takes some 0.4 s: not on the thread of the window. Null: there is no Dutch list in `folder`.
    [[nodiscard]] static std::unique_ptr<Dictionary> open(const QString &folder = systemFolder());
    [[nodiscard]] static QString systemFolder();
    [[nodiscard]] static bool isInstalled(const QString &folder = systemFolder()); // quick
    ~Dictionary();

    [[nodiscard]] bool knows(const QString &word) const;              // up to 0.1 ms
    [[nodiscard]] QStringList suggestions(const QString &word) const; // Dutch; up to 0.2 s

private:
    Dictionary(std::unique_ptr<Hunspell> dutch, std::unique_ptr<Hunspell> english);

    std::unique_ptr<Hunspell> m_dutch;
    std::unique_ptr<Hunspell> m_english; // may be absent
};

} // namespace app
