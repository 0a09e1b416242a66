// SPDX-License-Identifier: EUPL-1.2
// "Did you mean": one slip is recognised, another word is not.
#include "model/core/didyoumean.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;

class DidYouMeanTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void countsSlips_data();
    void countsSlips();
    void suggestsTheNearest_data();
    void suggestsTheNearest();
    void aPastedParagraphIsNoTypingMistake();
};

void DidYouMeanTest::countsSlips_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << u"page"_s << u"page"_s << 0;
    QTest::newRow("case") << u"Page"_s << u"pAGE"_s << 0;
    QTest::newRow("one lost") << u"pge"_s << u"page"_s << 1;
    QTest::newRow("one too many") << u"paage"_s << u"page"_s << 1;
    QTest::newRow("one wrong") << u"pace"_s << u"page"_s << 1;
    QTest::newRow("swapped") << u"pgae"_s << u"page"_s << 1;
    QTest::newRow("swapped at the start") << u"apge"_s << u"page"_s << 1;
    QTest::newRow("empty") << QString() << u"page"_s << 4;
    QTest::newRow("both empty") << QString() << QString() << 0;
    QTest::newRow("another word") << u"kitten"_s << u"sitting"_s << 3;
}

void DidYouMeanTest::countsSlips()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const int, distance);
    QCOMPARE(model::editDistance(a, b), distance);
    QCOMPARE(model::editDistance(b, a), distance);
}

void DidYouMeanTest::suggestsTheNearest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("fact") << u"intake.consent_gven"_s << u"intake.consent_given"_s;
    QTest::newRow("short") << u"baiss"_s << u"basis"_s;
    QTest::newRow("capitals") << u"Basis"_s << u"basis"_s;
    QTest::newRow("something else") << u"weather"_s << QString();
    QTest::newRow("short and something else") << u"on"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void DidYouMeanTest::suggestsTheNearest()
{
    QFETCH(const QString, name);
    QFETCH(const QString, nearest);
    const QStringList candidates{u"basis"_s, u"read on"_s, u"intake.consent_given"_s, u"intake.content_written"_s};
    QCOMPARE(model::nearestName(name, candidates), nearest);
}

void DidYouMeanTest::aPastedParagraphIsNoTypingMistake()
{
    const QString paragraph(5000, u'a');
    QCOMPARE(model::nearestName(paragraph, {paragraph + u'b'}), QString());
    QCOMPARE(model::nearestName(u"basis"_s, {paragraph}), QString());
}

QTEST_GUILESS_MAIN(DidYouMeanTest)
#include "didyoumeantest.moc"
