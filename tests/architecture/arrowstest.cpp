// SPDX-License-Identifier: EUPL-1.2
// Holds every #include, and a handful of forbidden words, against arrows.txt.
#include "tests/support/quiettest.h"
#include "tests/support/sourcetree.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString Rules = u"tests/architecture/arrows.txt"_s;
const QStringList Sources = {u"*.h"_s, u"*.cpp"_s};

struct Arrow
{
    QString folder;
    QStringList places;
};

struct Ban
{
    QRegularExpression pattern;
    QStringList where;
    QStringList except;
    QString why;
};

bool liesIn(const QString &path, const QString &place)
{
    if (place.contains(u'*')) {
        const QString pattern = QRegularExpression::escape(place).replace(u"\\*"_s, u".*"_s);
        return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(path).hasMatch();
    }
    return path == place || path.startsWith(place + u'/');
}

bool liesInOneOf(const QString &path, const QStringList &places)
{
    return std::any_of(places.begin(), places.end(), [&](const QString &place) { return liesIn(path, place); });
}

QStringList spelledOut(const QString &place)
{
    if (!place.contains(u"<section>"_s))
        return {place};
    QStringList all;
    for (const QString &section : sectionNames())
        all << QString(place).replace(u"<section>"_s, section);
    return all;
}

QList<Arrow> readArrows()
{
    QList<Arrow> arrows;
    for (const QString &line : listLines(Rules)) {
        if (line.startsWith(u"never "_s))
            continue;
        QStringList places;
        for (const QString &word : line.section(u"->"_s, 1).split(u' ', Qt::SkipEmptyParts))
            places << spelledOut(word);
        for (const QString &folder : spelledOut(line.section(u"->"_s, 0, 0).trimmed()))
            arrows << Arrow{folder, places};
    }
    std::sort(arrows.begin(), arrows.end(),
              [](const Arrow &a, const Arrow &b) { return a.folder.size() > b.folder.size(); });
    return arrows;
}

QList<Ban> readBans()
{
    QList<Ban> bans;
    for (const QString &line : listLines(Rules)) {
        if (!line.startsWith(u"never "_s))
            continue;
        // The pattern may hold a bar itself; only " | " separates columns.
        const QStringList columns = columnsOf(line);
        bans << Ban{QRegularExpression(columns.value(1)), columns.value(2).split(u' ', Qt::SkipEmptyParts),
                    columns.value(3).split(u' ', Qt::SkipEmptyParts), columns.value(4)};
    }
    return bans;
}

const Arrow *arrowOf(const QString &path, const QList<Arrow> &arrows)
{
    for (const Arrow &arrow : arrows)
        if (liesIn(path, arrow.folder))
            return &arrow;
    return nullptr;
}

bool allows(const Arrow &arrow, const QString &path)
{
    if (liesIn(path, arrow.folder))
        return true;
    bool allowed = false;
    for (const QString &place : arrow.places) {
        if (place.startsWith(u'!') && liesIn(path, place.mid(1)))
            return false;
        allowed = allowed || liesIn(path, place);
    }
    return allowed;
}

bool isGenerated(const QString &include)
{
    return include.endsWith(u".moc"_s) || QFileInfo(include).fileName().startsWith(u"ui_"_s);
}

int lineOf(const QString &text, qsizetype position)
{
    return int(text.left(position).count(u'\n')) + 1;
}

} // namespace

class ArrowsTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyIncludeFollowsAnArrow()
    {
        const QList<Arrow> arrows = readArrows();
        QStringList complaints;
        for (const QString &path : sourcesIn({u"app"_s, u"model"_s, u"views"_s}, Sources)) {
            const Arrow *arrow = arrowOf(path, arrows);
            for (const QString &include : houseIncludes(readSource(path))) {
                if (isGenerated(include))
                    continue;
                if (!include.contains(u'/') || !sourceExists(include))
                    complaints << u"%1 includes \"%2\": write it from the source root, like \"model/core/clock.h\""_s
                                      .arg(path, include);
                else if (!arrow || !allows(*arrow, include))
                    complaints
                        << u"%1 includes %2, but %3 may only use: %4. Move the code to where both may look, or argue "
                           "for a new arrow in %5"_s.arg(path, include, arrow ? arrow->folder : path,
                                                         arrow ? arrow->places.join(u' ') : QString(), Rules);
            }
        }
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void everyModelFolderHasAnArrowOfItsOwn()
    {
        const QList<Arrow> arrows = readArrows();
        QStringList complaints;
        for (const QString &path : sourcesIn({u"model"_s}, Sources)) {
            const QString folder = path.section(u'/', 0, 1);
            if (path.count(u'/') < 2 || arrowOf(path, arrows)->folder != u"model"_s || complaints.contains(folder))
                continue;
            const QString text =
                u"%1 has no line in %2: say there what it may use, or add it to SECTIONS if it is one"_s.arg(folder,
                                                                                                             Rules);
            if (!complaints.contains(text))
                complaints << text;
        }
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void noForbiddenWordStandsInTheCode()
    {
        QStringList complaints;
        for (const Ban &ban : readBans()) {
            QVERIFY2(ban.pattern.isValid() && !ban.why.isEmpty(), qPrintable(ban.pattern.pattern()));
            for (const QString &path : sourcesIn(ban.where, Sources)) {
                if (liesInOneOf(path, ban.except))
                    continue;
                const QString code = blanked(readSource(path), Blank::CommentsAndStrings);
                for (const auto &match : ban.pattern.globalMatch(code))
                    complaints << u"%1:%2 says %3: %4"_s.arg(path)
                                      .arg(lineOf(code, match.capturedStart()))
                                      .arg(match.captured(0).trimmed(), ban.why);
            }
        }
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    // The test is worth no more than its reader of C++: these are the ways in which a simple one is fooled.
    void commentsAndTextsDoNotCountAsCode()
    {
        const QString code =
            u"a(); // QMessageBox\nR\"(QMessageBox)\"; \"\\\"QMessageBox\"; 1'000; /* QMessageBox\n */ b();"_s;
        const QString bare = blanked(code, Blank::CommentsAndStrings);
        QCOMPARE(bare.size(), code.size());
        QVERIFY(!bare.contains(u"QMessageBox"_s));
        QVERIFY(bare.contains(u"a();"_s) && bare.contains(u"b();"_s) && bare.contains(u"1'000"_s));
    }

    void aPlaceTakenAwayIsNotAllowed()
    {
        const Arrow arrow{u"model/exchange"_s, {u"model"_s, u"!model/storage"_s}};
        QVERIFY(allows(arrow, u"model/core/clock.h"_s));
        QVERIFY(allows(arrow, u"model/exchange/register.h"_s));
        QVERIFY(!allows(arrow, u"model/storage/query.h"_s));
        QVERIFY(!allows(arrow, u"views/mainwindow.h"_s));
    }
};

QTEST_GUILESS_MAIN(ArrowsTest)
#include "arrowstest.moc"
