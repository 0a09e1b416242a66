// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <cstdio>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QDir root()
{
    return QDir(QString::fromUtf8(MELDWIJZER_SOURCE_DIR));
}

// Where the literal or comment that starts at `from` ends (one past its last character); `from` itself when none starts
// there.
struct Piece
{
    qsizetype end;
    bool isComment;
};

qsizetype endOfQuoted(const QString &code, qsizetype from, QChar quote)
{
    for (qsizetype i = from + 1; i < code.size(); ++i) {
        if (code[i] == u'\\')
            ++i;
        else if (code[i] == quote || code[i] == u'\n')
            return i + 1;
    }
    return code.size();
}

qsizetype endOf(const QString &code, const QString &closing, qsizetype from)
{
    const qsizetype at = code.indexOf(closing, from);
    return at < 0 ? code.size() : at + closing.size();
}

Piece pieceAt(const QString &code, qsizetype from)
{
    const QStringView rest = QStringView(code).mid(from);
    if (rest.startsWith(u"//")) {
        const qsizetype end = code.indexOf(u'\n', from);
        return {end < 0 ? code.size() : end, true};
    }
    if (rest.startsWith(u"/*"))
        return {endOf(code, u"*/"_s, from + 2), true};
    if (rest.startsWith(u"R\"") && rest.contains(u'(')) {
        const QString delimiter = rest.mid(2, rest.indexOf(u'(') - 2).toString();
        return {endOf(code, u")"_s + delimiter + u'"', from), false};
    }
    if (rest.startsWith(u'"'))
        return {endOfQuoted(code, from, u'"'), false};
    const bool separatesDigits = from > 0 && code[from - 1].isLetterOrNumber(); // 1'000
    if (rest.startsWith(u'\'') && !separatesDigits)
        return {endOfQuoted(code, from, u'\''), false};
    return {from, false};
}

} // namespace

QStringList sourcesIn(const QStringList &folders, const QStringList &patterns)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator walk(root().filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found << root().relativeFilePath(walk.next());
    }
    found.sort();
    return found;
}

bool sourceExists(const QString &path)
{
    return QFile::exists(root().filePath(path));
}

QString readSource(const QString &path)
{
    QFile file(root().filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return QString::fromUtf8(file.readAll());
}

QStringList sourceLines(const QString &path)
{
    return readSource(path).split(u'\n');
}

QString blanked(const QString &code, Blank what)
{
    QString result = code;
    for (qsizetype i = 0; i < code.size();) {
        const Piece piece = pieceAt(code, i);
        const bool hide = piece.isComment || what == Blank::CommentsAndStrings;
        for (qsizetype at = i; hide && at < piece.end; ++at)
            if (code[at] != u'\n')
                result[at] = u' ';
        i = qMax(piece.end, i + 1);
    }
    return result;
}

QStringList houseIncludes(const QString &code)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    QStringList names;
    for (const auto &match : include.globalMatch(blanked(code, Blank::Comments)))
        names << match.captured(1);
    return names;
}

QStringList sectionNames()
{
    static const QRegularExpression list(u"^\\s*set\\(SECTIONS\\s*([^)]*)\\)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression comment(u"#[^\n]*"_s);
    const QString words = list.match(readSource(u"CMakeLists.txt"_s)).captured(1).remove(comment);
    return words.simplified().split(u' ', Qt::SkipEmptyParts);
}

QStringList listLines(const QString &path)
{
    QStringList lines;
    for (const QString &line : sourceLines(path))
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            lines << line.trimmed();
    return lines;
}

QStringList columnsOf(const QString &line)
{
    QStringList columns;
    for (const QString &column : line.split(u" |"_s))
        columns << column.trimmed();
    return columns;
}

QByteArray told(const QStringList &complaints)
{
    // QtTest cuts a message after a thousand characters, so the whole of it goes out here.
    for (const QString &complaint : complaints)
        std::printf("  - %s\n", complaint.toUtf8().constData());
    std::fflush(stdout);
    return QByteArray::number(complaints.size()) + " complaint(s), each named above";
}

} // namespace tests
