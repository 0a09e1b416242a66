// SPDX-License-Identifier: EUPL-1.2
// An open file descriptor of the vault folder: closed by its owner, never followed through a symbolic link, never
// inherited by a child, created 0600 whatever the umask. Every return code is checked; what fails is a Failure that
// names the path. Never use it on cases.db while a connection is open: closing it would drop SQLite's locks
// (security-findings F10).
#pragma once

#include <QByteArray>
#include <QString>

namespace model {

class FileHandle final
{
public:
    enum class Mode { Read, ReadWrite, CreateNew, OpenOrCreate, Folder };

    FileHandle(const QString &path, Mode mode); // throws unless the path is a regular file (or a folder, for Folder)
    ~FileHandle();
    FileHandle(FileHandle &&other) noexcept;
    FileHandle(const FileHandle &) = delete;
    FileHandle &operator=(const FileHandle &) = delete;
    FileHandle &operator=(FileHandle &&) = delete;

    [[nodiscard]] int descriptor() const noexcept { return m_descriptor; }
    [[nodiscard]] const QString &path() const noexcept { return m_path; }
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] QByteArray readFromStart(qsizetype limit) const; // less when the file is shorter
    void writeAt(qint64 offset, QByteArrayView bytes);             // all of it, or throws
    void truncate(qint64 size);
    void sync();  // a failure is final: the kernel may already have forgotten the bytes, so it is not tried again
    void close(); // checked; the destructor cannot tell anyone

private:
    void mustBe(Mode mode) const;

    QString m_path;
    int m_descriptor = -1;
};

} // namespace model
