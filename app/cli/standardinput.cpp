// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/standardinput.h"

#include "app/cli/clitext.h"
#include "model/core/failure.h"

#include <QFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace app {

using model::Failure;

QString readStandardInput(qint64 most)
{
    QFile input;
    const qint64 mostBytes = 4 * most + 1; // the longest character of UTF-8 has four
    if (!input.open(stdin, QIODevice::ReadOnly))
        throw Failure(Failure::Kind::BadInput, CliText::tr("Standard input cannot be read."), input.errorString());
    QByteArray bytes;
    while (bytes.size() < mostBytes) {
        const QByteArray some = input.read(mostBytes - bytes.size());
        if (some.isEmpty())
            break;
        bytes += some;
    }
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(bytes);
    if (decode.hasError())
        throw Failure(Failure::Kind::BadInput, CliText::tr("Standard input is not text in UTF-8."));
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text.replace(u"\r\n"_s, u"\n"_s);
}

} // namespace app
