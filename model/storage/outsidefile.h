// SPDX-License-Identifier: EUPL-1.2
// A file outside the vault while it is taken in. It sees to it that what is read is one file in one state: only an
// ordinary file, of a length that fits, that nobody wrote to meanwhile. It never writes, and leaves no trace but the
// time of reading.
#pragma once

#include "model/storage/bytesource.h"

#include <sys/stat.h>

namespace model {

class OutsideFile final : public ByteSource
{
public:
    // Throws Failure{BadInput}, one sentence each: not there, a folder, no ordinary file, no right to read, empty, more
    // than MostBytes.
    explicit OutsideFile(const QString &path);
    ~OutsideFile() override;

    [[nodiscard]] const QString &name() const override { return m_name; }
    [[nodiscard]] qint64 size() const override { return qint64(m_before.st_size); }
    void read(char *to, qsizetype count) override;
    void mustBeUnchanged() override;

private:
    void mustFit();
    [[noreturn]] void failChanged() const;

    QString m_name;
    int m_descriptor = -1;
    struct stat m_before = {};
};

} // namespace model
