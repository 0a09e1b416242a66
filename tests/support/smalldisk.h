// SPDX-License-Identifier: EUPL-1.2
// A file system of a few megabytes that can really be full: in memory, mounted where only this test sees it. Needs
// rights that not every machine gives; isMounted() says whether it is there. Make it before any thread is started.
#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>

namespace tests {

class SmallDisk final
{
public:
    explicit SmallDisk(int megabytes)
    {
        const QByteArray size = "size=" + QByteArray::number(megabytes) + "m";
        m_isMounted = ::unshare(CLONE_NEWNS) == 0 &&
                      ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                      ::mount("tmpfs", m_point.constData(), "tmpfs", 0, size.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_point.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] qint64 room() const
    {
        struct statvfs info = {};
        return ::statvfs(m_point.constData(), &info) == 0 ? qint64(info.f_bavail) * qint64(info.f_bsize) : -1;
    }
    // To the last block.
    void fillUp() const
    {
        QFile file(path() + QStringLiteral("/filler"));
        const QByteArray block(4096, 'x');
        if (file.open(QIODevice::Append | QIODevice::Unbuffered))
            while (file.write(block) == block.size()) {
            }
    }
    void makeRoom() const { QFile::remove(path() + QStringLiteral("/filler")); }

private:
    QTemporaryDir m_folder;
    QByteArray m_point = QFile::encodeName(m_folder.path());
    bool m_isMounted = false;
};

} // namespace tests
