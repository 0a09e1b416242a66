// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/passphraseinput.h"

#include "app/cli/clitext.h"
#include "app/cli/console.h"
#include "model/core/failure.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

using model::SecretBytes; // lupdate loses its place at a return type of another namespace

namespace {

constexpr size_t Longest = 4096; // more than any passphrase; what is longer is another file

[[noreturn]] void refuse(const QString &sentence)
{
    throw model::Failure(model::Failure::Kind::BadInput, sentence);
}

class Descriptor final
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number > STDERR_FILENO)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

// Switches the echo off while a passphrase is typed.
class Silence final
{
public:
    Silence() : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before{};
    bool m_isTerminal;
};

SecretBytes readAll(int descriptor, const QString &file, bool untilLineEnd)
{
    SecretBytes buffer(Longest + 1);
    size_t size = 0;
    while (size <= Longest) {
        const ssize_t got = ::read(descriptor, buffer.data() + size, Longest + 1 - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            refuse(CliText::tr("The passphrase file %1 cannot be read.").arg(file));
        if (got == 0)
            break;
        size += size_t(got);
        if (untilLineEnd && buffer.data()[size - 1] == '\n')
            break;
    }
    if (size > Longest)
        refuse(CliText::tr("%1 is too long to hold a passphrase.").arg(file));
    if (size > 0 && buffer.data()[size - 1] == '\n')
        --size;
    if (size > 0 && buffer.data()[size - 1] == '\r')
        --size;
    if (size == 0)
        refuse(CliText::tr("%1 holds no passphrase.").arg(file));
    return SecretBytes::copyOf(QByteArrayView(reinterpret_cast<const char *>(buffer.data()), qsizetype(size)));
}

void noteWhoMayRead(int descriptor, const QString &file, Console &console)
{
    struct stat about
    {};
    if (::fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode) && (about.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        console.note(
            CliText::tr("Others can read the passphrase file %1; take that right away (chmod 600).").arg(file));
}

} // namespace

SecretBytes readPassphrase(const QString &file, Console &console)
{
    if (file == "-"_L1) {
        const Silence silence;
        if (silence.isTerminal())
            console.note(CliText::tr("Passphrase (not shown while you type):"));
        return readAll(STDIN_FILENO, CliText::tr("standard input"), silence.isTerminal());
    }
    const Descriptor descriptor(::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (descriptor.number() < 0)
        refuse(CliText::tr("The passphrase file %1 cannot be read.").arg(file));
    noteWhoMayRead(descriptor.number(), file, console);
    return readAll(descriptor.number(), file, false);
}

} // namespace app
