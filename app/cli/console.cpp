// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/console.h"

#include "app/cli/clitext.h"
#include "model/core/failure.h"

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool steersATerminal(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool isControl = (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code < 0xA0);
    const bool turnsDirection = code == 0x061C || code == 0x200E || code == 0x200F ||
                                (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return isControl || turnsDirection;
}

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

} // namespace

QString harmless(const QString &text)
{
    QString result = text;
    for (QChar &letter : result)
        if (steersATerminal(letter))
            letter = QChar::ReplacementCharacter;
    return result;
}

void Console::out(const QString &line)
{
    clearProgress();
    write(stdout, harmless(line) + u'\n');
}

void Console::note(const QString &line)
{
    clearProgress();
    write(stderr, harmless(line) + u'\n');
}

void Console::progress(qint64 done, qint64 of)
{
    static const bool isWatched = ::isatty(STDERR_FILENO) == 1;
    const qint64 percent = of > 0 ? done * 100 / of : 0;
    if (!isWatched || percent == m_shown)
        return;
    m_shown = percent;
    write(stderr, u"\r%1 % "_s.arg(percent, 3));
    std::fflush(stderr);
}

void Console::clearProgress()
{
    if (m_shown >= 0)
        write(stderr, u"\r      \r"_s);
    m_shown = -1;
}

void Console::finish()
{
    clearProgress();
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        throw model::Failure(model::Failure::Kind::DiskFull,
                             CliText::tr("The output could not be written to its end."));
}

} // namespace app
