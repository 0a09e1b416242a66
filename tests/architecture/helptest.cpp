// SPDX-License-Identifier: EUPL-1.2
// The help pages as they are built in: the same pages in Dutch and English, each with a title, no link that leads
// nowhere, and each page to be found from the first one.
#include "tests/support/quiettest.h"
#include "tests/support/sourcetree.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QStringList Languages = {u"nl"_s, u"en"_s};

QString folderOf(const QString &language)
{
    return u":/help/"_s + language;
}

QString pageText(const QString &language, const QString &page)
{
    QFile file(folderOf(language) + u'/' + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linksIn(const QString &text)
{
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    QStringList links;
    for (const auto &match : link.globalMatch(text))
        links << match.captured(1);
    return links;
}

int headingsIn(const QString &text)
{
    static const QRegularExpression heading(u"^#{1,3} "_s, QRegularExpression::MultilineOption);
    int count = 0;
    for (auto matches = heading.globalMatch(text); matches.hasNext(); matches.next())
        ++count;
    return count;
}

} // namespace

class HelpTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageInTheTreeIsBuiltIn()
    {
        for (const QString &language : Languages) {
            QStringList written;
            for (const QString &path : sourcesIn({u"resources/help/"_s + language}, {u"*.md"_s}))
                written << path.section(u'/', -1);
            QVERIFY(!written.isEmpty());
            QCOMPARE(QDir(folderOf(language)).entryList(QDir::Files, QDir::Name), written);
        }
    }

    void bothLanguagesHaveTheSamePagesWithTheSameShape()
    {
        const QStringList pages = QDir(folderOf(u"nl"_s)).entryList(QDir::Files, QDir::Name);
        QCOMPARE(QDir(folderOf(u"en"_s)).entryList(QDir::Files, QDir::Name), pages);
        QStringList complaints;
        for (const QString &page : pages)
            if (headingsIn(pageText(u"nl"_s, page)) != headingsIn(pageText(u"en"_s, page)))
                complaints << u"help/nl/%1 and help/en/%1 have not the same headings: one of them misses a part"_s.arg(
                    page);
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void everyPageBeginsWithItsTitle()
    {
        for (const QString &language : Languages)
            for (const QString &page : QDir(folderOf(language)).entryList(QDir::Files))
                QVERIFY2(pageText(language, page).startsWith(u"# "_s), qPrintable(language + u'/' + page));
    }

    void everyLinkLeadsToAPage()
    {
        QStringList complaints;
        for (const QString &language : Languages)
            for (const QString &page : QDir(folderOf(language)).entryList(QDir::Files))
                for (const QString &link : linksIn(pageText(language, page)))
                    if (pageText(language, link).isEmpty())
                        complaints << u"help/%1/%2 links to %3, which does not exist"_s.arg(language, page, link);
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void everyPageIsReachedFromTheFirst()
    {
        for (const QString &language : Languages) {
            const QStringList pages = QDir(folderOf(language)).entryList(QDir::Files);
            const QStringList links = linksIn(pageText(language, u"start.md"_s));
            for (const QString &page : pages)
                QVERIFY2(page == u"start.md"_s || links.contains(page), qPrintable(language + u'/' + page));
        }
    }
};

QTEST_GUILESS_MAIN(HelpTest)
#include "helptest.moc"
