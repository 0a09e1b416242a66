// SPDX-License-Identifier: EUPL-1.2
// Room on the disk that the vault holds for the moment it is full (security-findings T11): a file of empty blocks that
// is given up piece by piece, so that what somebody typed last can still be saved. Piece by piece, because whatever
// filled the disk may take a piece first. It must never hold a word of anybody, and never stand in the way of opening
// a vault: where there is no room for it, it is smaller.
#pragma once

#include <QString>
#include <functional>

namespace model {

class Reserve final
{
public:
    static constexpr qint64 Piece = 512 * 1024; // a draft, its old pages and the rollback journal, several times over
    static constexpr int Pieces = 8;

    explicit Reserve(QString path) : m_path(std::move(path)) {}

    void fill() noexcept;                  // up to its full size, as far as there is room
    [[nodiscard]] bool release() noexcept; // one piece; false: there is none left
    [[nodiscard]] qint64 size() const;

    // Runs the action, again for every piece it takes while it throws Failure{DiskFull}. True: the reserve was needed.
    // Throws what the action throws when all is given up, or when it is about something else.
    bool bridge(const std::function<void()> &action);

private:
    QString m_path;
};

} // namespace model
