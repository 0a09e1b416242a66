// SPDX-License-Identifier: EUPL-1.2
// A section is one word everywhere: in SECTIONS, as a folder of the model and of the views, as a page, in its tests, in
// app/sections.cpp.
#include "tests/support/quiettest.h"
#include "tests/support/sourcetree.h"

using namespace Qt::StringLiterals;
using namespace tests;

class SectionsTest final : public QuietTest
{
    Q_OBJECT
private:
    // What a section must have, with the sentence to say when it has not.
    static QStringList missingIn(const QString &section)
    {
        const QStringList needed = {
            u"model/%1/%1.h | has no struct"_s,
            u"model/%1/%1.cpp | has no rules"_s,
            u"views/%1/%1page.h | has no page"_s,
            u"views/%1/%1page.cpp | has no page"_s,
            u"tests/model/%1/%1test.cpp | has no test of its rules"_s,
            u"tests/views/%1/%1pagetest.cpp | has no test of its page"_s,
        };
        QStringList complaints;
        for (const QString &line : needed) {
            const QString path = columnsOf(line.arg(section)).value(0);
            if (!sourceExists(path))
                complaints << u"The section %1 %2: write %3, its neighbours show how"_s.arg(
                    section, columnsOf(line).value(1), path);
        }
        return complaints;
    }

private Q_SLOTS:
    void everySectionIsComplete()
    {
        QStringList complaints;
        for (const QString &section : sectionNames())
            complaints << missingIn(section);
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void everySectionIsShownByTheApplication()
    {
        QStringList complaints;
        for (const QString &section : sectionNames()) {
            const QString page = u"views/%1/%1page.h"_s.arg(section);
            if (!sourceExists(u"app/sections.cpp"_s) ||
                !houseIncludes(readSource(u"app/sections.cpp"_s)).contains(page))
                complaints << u"The section %1 is never shown: include %2 and add its line in app/sections.cpp"_s.arg(
                    section, page);
        }
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void everySectionIsNamedOnce()
    {
        QStringList names = sectionNames();
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void everyFolderShapedLikeASectionIsListed()
    {
        QStringList complaints;
        for (const QString &page : sourcesIn({u"views"_s}, {u"*page.h"_s})) {
            const QString folder = page.section(u'/', 1, 1);
            if (page == u"views/%1/%1page.h"_s.arg(folder) && !sectionNames().contains(folder))
                complaints
                    << u"%1 looks like the page of a section, but %2 is not in SECTIONS: add it to CMakeLists.txt"_s
                           .arg(page, folder);
        }
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }
};

QTEST_GUILESS_MAIN(SectionsTest)
#include "sectionstest.moc"
