// SPDX-License-Identifier: EUPL-1.2
// Names are found again however they were typed. All names are fictional.
#include "model/casefile/names.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

class NamesTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void foldsANameIntoItsParts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("marks") << u"Zoë de Vriés"_s << QStringList{u"zoe"_s, u"vries"_s};
        QTest::newRow("marks of their own") << u"Zoe\u0308 de Vrie\u0301s"_s << QStringList{u"zoe"_s, u"vries"_s};
        QTest::newRow("capitals and comma") << u"VRIES, Zoe de"_s << QStringList{u"vries"_s, u"zoe"_s};
        QTest::newRow("apostrophe in front") << u"'t Hart"_s << QStringList{u"hart"_s};
        QTest::newRow("typographic apostrophe") << u"’t Hart"_s << QStringList{u"hart"_s};
        QTest::newRow("accent for an apostrophe") << u"´t Hart"_s << QStringList{u"hart"_s};
        QTest::newRow("two particles") << u"Piet van 't Hart"_s << QStringList{u"piet"_s, u"hart"_s};
        QTest::newRow("two particles as one") << u"Piet van’t Hart"_s << QStringList{u"piet"_s, u"hart"_s};
        QTest::newRow("short particles") << u"v.d. Berg"_s << QStringList{u"berg"_s};
        QTest::newRow("short particles as one") << u"vd Berg"_s << QStringList{u"berg"_s};
        QTest::newRow("IJ in capitals") << u"IJsbrand"_s << QStringList{u"ysbrand"_s};
        QTest::newRow("ij as one letter") << u"Ĳsbrand"_s << QStringList{u"ysbrand"_s};
        QTest::newRow("y with dots") << u"ÿsbrand"_s << QStringList{u"ysbrand"_s};
        QTest::newRow("cedilla") << u"Şahin"_s << QStringList{u"sahin"_s};
        QTest::newRow("dotted capital i") << u"İpek"_s << QStringList{u"ipek"_s};
        QTest::newRow("dotless i") << u"Yıldız"_s << QStringList{u"yildiz"_s};
        QTest::newRow("apostrophe inside") << u"O'Brien"_s << QStringList{u"obrien"_s};
        QTest::newRow("typographic apostrophe inside") << u"O’Brien"_s << QStringList{u"obrien"_s};
        QTest::newRow("hyphen") << u"Jansen-Smit"_s << QStringList{u"jansen"_s, u"smit"_s};
        QTest::newRow("letters without a mark to strip")
            << u"Søren Łukasz Đorđe Weiß"_s << QStringList{u"soren"_s, u"lukasz"_s, u"dorde"_s, u"weiss"_s};
        QTest::newRow("initials") << u"J.P.R. Zwaluw"_s << QStringList{u"zwaluw"_s};
        QTest::newRow("nothing but a particle") << u"Ten"_s << QStringList{u"ten"_s};
        QTest::newRow("nothing but a letter") << u"E"_s << QStringList{u"e"_s};
        QTest::newRow("a name that is a particle elsewhere")
            << u"Le Thi Hoa"_s << QStringList{u"le"_s, u"thi"_s, u"hoa"_s};
        QTest::newRow("the same part twice") << u"Jan Jan"_s << QStringList{u"jan"_s};
        QTest::newRow("a tab, a hard space")
            << u"Jan\tMees\u00a0Zwaluw"_s << QStringList{u"jan"_s, u"mees"_s, u"zwaluw"_s};
        QTest::newRow("full width") << u"Ｊａｎ"_s << QStringList{u"jan"_s};
        QTest::newRow("another script") << u"Владимир"_s << QStringList{u"владимир"_s};
        QTest::newRow("empty") << QString() << QStringList{};
        QTest::newRow("only signs") << u" '-. "_s << QStringList{};
    }

    void foldsANameIntoItsParts()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, parts);
        QCOMPARE(nameParts(name), parts);
    }

    void namesThatSoundAlikeMeet()
    {
        QCOMPARE(nameParts(u"Meijer"_s), nameParts(u"Meyer"_s));
        QCOMPARE(nameParts(u"MEIJER"_s), nameParts(u"Meĳer"_s));
    }

    void foldingTwiceChangesNothing()
    {
        for (const QString &name : {u"Zoë"_s, u"IJsbrand"_s, u"İpek"_s, u"Weiß"_s, u"Ægir"_s, u"iȷk"_s})
            QCOMPARE(foldedWord(foldedWord(name)), foldedWord(name));
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "namestest.moc"
