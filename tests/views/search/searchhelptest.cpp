// SPDX-License-Identifier: EUPL-1.2
#include "views/search/searchhelp.h"

#include "model/search/searchquery.h"
#include "tests/support/quiettest.h"

#include <QTranslator>

using namespace Qt::StringLiterals;
using views::SearchHelp;

class SearchHelpTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyExampleIsUnderstood_data()
    {
        QTest::addColumn<bool>("isDutch");
        QTest::newRow("English") << false;
        QTest::newRow("Dutch") << true;
    }
    void everyExampleIsUnderstood()
    {
        QFETCH(bool, isDutch);
        QTranslator dutch;
        if (isDutch && dutch.load(u":/translations/meldwijzer_nl.qm"_s))
            QCoreApplication::installTranslator(&dutch);
        for (const SearchHelp::Line &line : SearchHelp::lines()) {
            const model::ReadQuery read = model::readQuery(line.example);
            QVERIFY2(read.problem.isEmpty() && !read.query.isEmpty(), qPrintable(line.example + read.problem));
            QVERIFY(!line.meaning.isEmpty());
        }
    }

    void examplesAreTextAndNotMarkup() { QVERIFY(SearchHelp::html().contains(u"&quot;"_s)); }
};

QTEST_MAIN(SearchHelpTest)
#include "searchhelptest.moc"
