// SPDX-License-Identifier: EUPL-1.2
#include "model/search/searchquery.h"

#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;
using Field = SearchFilter::Field;

class SearchQueryTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsWordsPrefixesPhrasesAndWhatMayNotBeThere()
    {
        const ReadQuery read = readQuery(u"  Kantine wo* \"grove grap\" -roddel “Één keer” @Melder-42"_s);
        QCOMPARE(read.problem, QString());
        QVERIFY(read.query.filters.empty());
        QCOMPARE(read.query.terms, (std::vector<SearchTerm>{{.words = {u"kantine"_s}},
                                                            {.words = {u"wo"_s}, .isPrefix = true},
                                                            {.words = {u"grove"_s, u"grap"_s}},
                                                            {.words = {u"roddel"_s}, .isExcluded = true},
                                                            {.words = {u"een"_s, u"keer"_s}},
                                                            {.words = {u"@melder-42"_s}}}));
    }

    void aNumberOrAWordWithAHyphenIsAPhrase()
    {
        QCOMPARE(readQuery(u"2026-0042"_s).query.terms, (std::vector<SearchTerm>{{.words = {u"2026"_s, u"0042"_s}}}));
        QCOMPARE(readQuery(u"\"loop me\"*"_s).query.terms,
                 (std::vector<SearchTerm>{{.words = {u"loop"_s, u"me"_s}, .isPrefix = true}}));
    }

    void readsFiltersInDutchAndEnglish()
    {
        const ReadQuery read = readQuery(u"fase:advies Channel:\"MID desk\" -rol:getuige termijn:laat"_s);
        QCOMPARE(read.problem, QString());
        QCOMPARE(read.query.filters, (std::vector<SearchFilter>{{Field::Phase, u"advies"_s},
                                                                {Field::Channel, u"MID desk"_s},
                                                                {Field::Role, u"getuige"_s, true},
                                                                {Field::Term, u"laat"_s}}));
        QVERIFY(!read.query.hasWords());
    }

    void aTimeIsNotAFilter()
    {
        QCOMPARE(readQuery(u"10:30"_s).query.terms.at(0).words, (QStringList{u"10"_s, u"30"_s}));
    }

    void saysWhatItCannotUnderstand_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("quote not closed") << u"kantine \"grove grap"_s << u"quotation mark"_s;
        QTest::newRow("only a quote") << u"\""_s << u"quotation mark"_s;
        QTest::newRow("only words to leave out") << u"-roddel"_s << u"word that must be there"_s;
        QTest::newRow("only a minus") << u"kantine -"_s << u"after the minus"_s;
        QTest::newRow("unknown filter") << u"kleur:rood"_s << u"no filter “kleur:”"_s;
        QTest::newRow("filter with a slip") << u"fasse:advies"_s << u"Did you mean “fase:”"_s;
        QTest::newRow("filter without a value") << u"fase: advies"_s << u"after “fase:”"_s;
        QTest::newRow("one letter and a star") << u"k*"_s << u"two letters"_s;
        QTest::newRow("only a star") << u"*"_s << u"no letters"_s;
        QTest::newRow("only signs") << u"!?"_s << u"no letters"_s;
        QTest::newRow("an empty phrase") << u"\"\""_s << u"no letters"_s;
        QTest::newRow("much too long") << QString(5000, u'x') << u"too long"_s;
    }
    void saysWhatItCannotUnderstand()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        const ReadQuery read = readQuery(typed);
        QVERIFY2(read.problem.contains(says), qPrintable(read.problem));
        QVERIFY(read.query.isEmpty());
    }

    void nothingTypedAsksNothing()
    {
        QVERIFY(readQuery(u"  \t "_s).query.isEmpty());
        QVERIFY(readQuery(QString()).problem.isEmpty());
    }

    void anyTypingEndsAndIsEitherUnderstoodOrExplained()
    {
        const QString signs = u"a\"-:*@ é”x1"_s;
        for (int seed = 0; seed < 20'000; ++seed) {
            QString typed;
            for (int rest = seed; rest > 0; rest /= int(signs.size()))
                typed += signs[rest % signs.size()];
            const ReadQuery read = readQuery(typed);
            QVERIFY(read.problem.isEmpty() || read.query.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "searchquerytest.moc"
