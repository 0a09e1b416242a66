// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/importsource.h"
#include "model/core/failure.h"
#include "tests/model/exchange/mappings.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QString refusalOf(const QStringList &header)
{
    ImportMapping mapping = tests::smallMapping();
    try {
        bindColumns(mapping, header, u"register.csv"_s);
    } catch (const Failure &failure) {
        return failure.userText();
    }
    return {};
}

QStringList without(QStringList header, const QString &name)
{
    header.removeOne(name);
    return header;
}

} // namespace

class ImportSourceTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsEveryColumnOfTheMappingInTheHeader() { QCOMPARE(refusalOf(tests::SmallHeader), QString()); }

    void namesAMissingColumnAndTheNearestOne()
    {
        QStringList header = tests::SmallHeader;
        header[8] = u"Maatregelen"_s;
        QCOMPARE(refusalOf(header),
                 u"register.csv has no column “Maatregel”, which the mapping asks for; did you mean “Maatregelen”?"_s);
        QCOMPARE(refusalOf(without(tests::SmallHeader, u"Ontvangen"_s)),
                 u"register.csv has no column “Ontvangen”, which the mapping asks for."_s);
    }

    void refusesAColumnThatIsThereTwice()
    {
        QVERIFY(refusalOf(tests::SmallHeader + QStringList{u"Wie"_s}).contains(u"has the column “Wie” twice"));
        QCOMPARE(refusalOf(tests::SmallHeader + QStringList{u"x"_s, u"x"_s}), QString()); // not asked for
    }

    void comparesWhatWasDoneWithWhatWasAdvised_data()
    {
        QTest::addColumn<QString>("advised");
        QTest::addColumn<QString>("done");
        QTest::addColumn<QString>("answer");
        QTest::newRow("the same") << u"talk"_s << u"talk"_s << u"same"_s;
        QTest::newRow("a kind of it") << u"talk"_s << u"talk/long"_s << u"same"_s;
        QTest::newRow("more general: cannot be told") << u"talk/long"_s << u"talk"_s << QString();
        QTest::newRow("another kind") << u"talk/long"_s << u"talk/short"_s << u"different"_s;
        QTest::newRow("only the beginning is alike") << u"talk"_s << u"talks"_s << u"different"_s;
        QTest::newRow("nothing") << u"talk"_s << u"none"_s << u"nothing"_s;
        QTest::newRow("nothing was advised, nothing done") << u"none"_s << u"none"_s << u"same"_s;
        QTest::newRow("advice unknown") << QString() << u"none"_s << QString();
        QTest::newRow("done unknown") << u"talk"_s << QString() << QString();
    }

    void comparesWhatWasDoneWithWhatWasAdvised()
    {
        QFETCH(QString, advised);
        QFETCH(QString, done);
        const ValueSource comparison{.kind = ValueSource::Kind::Compare,
                                     .same = u"same"_s,
                                     .different = u"different"_s,
                                     .nothing = u"nothing"_s};
        QTEST(answerOf(comparison, advised, done), "answer");
    }

    void takesTheFirstFilledColumnAndLooksItUp()
    {
        ImportMapping mapping;
        const QStringList cells{u" "_s, u" two "_s, u"later"_s};
        mapping.notYetKnown = {{{u"c"_s, 2}, {u"later"_s}}};
        const ImportRow row(mapping, cells);
        ValueSource source{.columns = {{u"a"_s, 0}, {u"c"_s, 2}, {u"b"_s, 1}}};
        QCOMPARE(valueOf(source, row).text, u"two"_s);
        QCOMPARE(valueOf(source, row).column, u"b"_s);
        source.values = {{u"tw"_s, true, u"T"_s}};
        QCOMPARE(valueOf(source, row).text, u"T"_s);
        source.values = {{u"tw"_s, false, u"T"_s}};
        QCOMPARE(valueOf(source, row).refusal, u"the mapping does not say what this value of “b” means."_s);
        source.othersAreUnknown = true;
        QCOMPARE(valueOf(source, row).text, QString());
        QCOMPARE(valueOf(source, row).refusal, QString());
    }

    void keepsTheWordsOfTheRegisterInLines()
    {
        ImportMapping mapping;
        mapping.notYetKnown = {{{u"b"_s, 1}, {u"later"_s}}};
        const QStringList cells{u"one"_s, u"later"_s, QString()};
        const ImportRow row(mapping, cells);
        const ValueSource source{.kind = ValueSource::Kind::Lines,
                                 .columns = {{u"a"_s, 0}, {u"b"_s, 1}, {u"c"_s, 2}, {u"beyond"_s, 9}}};
        QCOMPARE(valueOf(source, row).text, u"a: one\nb: later"_s);
    }

    void triesOneSourceAfterTheOther()
    {
        ImportMapping mapping;
        const QStringList cells{QString(), u"two"_s};
        const ImportRow row(mapping, cells);
        const ValueSource source{.kind = ValueSource::Kind::Either,
                                 .parts = {{.columns = {{u"a"_s, 0}}}, {.columns = {{u"b"_s, 1}}}}};
        QCOMPARE(valueOf(source, row).text, u"two"_s);
    }
};

QTEST_GUILESS_MAIN(ImportSourceTest)
#include "importsourcetest.moc"
