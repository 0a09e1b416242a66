// SPDX-License-Identifier: EUPL-1.2
// The catalogue of measures: who may get what, on which law, and what can be done against it.
#include "model/codes/measurecatalogue.h"

#include "model/codes/codelists.h"
#include "tests/support/failuretext.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

class MeasureCatalogueTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void isForThePersonnelItsLawKnows_data();
    void isForThePersonnelItsLawKnows();
    void theReasonNamesLawAndPersonnel();
    void everyMeasureNotPossibleSaysWhy();
    void theTwoReprimandsHaveTheirOwnRemedy();
    void onlyPunishmentsOfTheBardAreConditional();
    void theHeaviestMeasureIsFoundByRank();
    void everyMeasureIsComplete();
    void isAlsoACodeList();
    void refuses_data();
    void refuses();
};

void MeasureCatalogueTest::isForThePersonnelItsLawKnows_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("category");
    QTest::addColumn<bool>("possible");
    const auto row = [](const QString &measure, const QString &category, bool possible) {
        QTest::newRow(qPrintable(measure + u' ' + category)) << measure << category << possible;
    };
    row(u"AWARENESS_TALK"_s, u"MILITARY"_s, true);
    row(u"AWARENESS_TALK"_s, u"CIVILIAN"_s, true);
    row(u"AWARENESS_TALK"_s, u"FORMER"_s, false);
    row(u"WMT_REPRIMAND"_s, u"MILITARY"_s, true);
    row(u"WMT_REPRIMAND"_s, u"RESERVIST"_s, true);
    row(u"WMT_REPRIMAND"_s, u"CIVILIAN"_s, false);
    row(u"BARD_REPRIMAND"_s, u"CIVILIAN"_s, true);
    row(u"BARD_REPRIMAND"_s, u"MILITARY"_s, false);
    row(u"AMBTSBERICHT"_s, u"MILITARY"_s, true);
    row(u"AMBTSBERICHT"_s, u"CIVILIAN"_s, false); // scenario S3
    row(u"TRAINING_RELEASE"_s, u"MILITARY_TRAINEE"_s, true);
    row(u"TRAINING_RELEASE"_s, u"MILITARY"_s, false);
    row(u"DISMISSAL_RESERVIST"_s, u"RESERVIST"_s, true);
    row(u"DISMISSAL_MISCONDUCT"_s, u"RESERVIST"_s, false);
    row(u"SUSPENSION"_s, u"CIVILIAN"_s, true);
    row(u"CONTRACT_END"_s, u"EXTERNAL_HIRE"_s, true);
    row(u"CONTRACT_END"_s, u"MILITARY"_s, false);
    row(u"NONE"_s, u""_s, true);
    row(u"NONE"_s, u"UNKNOWN"_s, true);
    row(u"AWARENESS_TALK"_s, u""_s, false);
    row(u"WMT_FINE"_s, u"UNKNOWN"_s, false);
    row(u"NO_SUCH"_s, u"MILITARY"_s, false);
    for (const QString &law : {u"WMT_FINE"_s, u"BARD_FINE"_s, u"AMBTSBERICHT"_s, u"DISMISSAL"_s, u"SUSPENSION"_s})
        row(law, u"EXTERNAL_HIRE"_s, false); // scenario S12
}

void MeasureCatalogueTest::isForThePersonnelItsLawKnows()
{
    QFETCH(const QString, measure);
    QFETCH(const QString, category);
    QFETCH(const bool, possible);
    const MeasureCatalogue catalogue = MeasureCatalogue::builtIn();
    QCOMPARE(catalogue.isFor(measure, category), possible);
    QCOMPARE(catalogue.whyNot(measure, category, Language::Dutch).isEmpty(), possible);
}

void MeasureCatalogueTest::theReasonNamesLawAndPersonnel()
{
    const MeasureCatalogue catalogue = MeasureCatalogue::builtIn();
    QCOMPARE(
        catalogue.whyNot(u"BARD_REPRIMAND"_s, u"MILITARY"_s, Language::Dutch),
        u"‘Schriftelijke berisping (burger)’ (BARD 100.1.a) kan niet bij ‘Beroepsmilitair’; alleen bij: Burgerambtenaar."_s);
    QCOMPARE(
        catalogue.whyNot(u"BARD_REPRIMAND"_s, u"MILITARY"_s, Language::English),
        u"‘Written reprimand (civilian)’ (BARD 100.1.a) is not possible for ‘Professional soldier’; only for: Civilian "
        "official."_s);
    QCOMPARE(
        catalogue.whyNot(u"WMT_FINE"_s, {}, Language::English),
        u"First choose the personnel category of the person concerned; ‘Fine (disciplinary law)’ is not possible for "
        "everyone."_s);
    QCOMPARE(catalogue.whyNot(u"NO_SUCH"_s, u"MILITARY"_s, Language::English),
             u"The measure ‘NO_SUCH’ is not in the list."_s);
}

void MeasureCatalogueTest::everyMeasureNotPossibleSaysWhy()
{
    const MeasureCatalogue catalogue = MeasureCatalogue::builtIn();
    for (const CodeEntry &category : builtInCodeList(u"personnel_category"_s).codes)
        for (const MeasureKind &measure : catalogue.all())
            for (const Language language : {Language::Dutch, Language::English})
                QCOMPARE(catalogue.whyNot(measure.code, category.code, language).isEmpty(),
                         catalogue.isFor(measure.code, category.code));
}

void MeasureCatalogueTest::theTwoReprimandsHaveTheirOwnRemedy()
{
    const MeasureCatalogue catalogue = MeasureCatalogue::builtIn();
    const MeasureKind *soldier = catalogue.find(u"WMT_REPRIMAND"_s);
    const MeasureKind *civilian = catalogue.find(u"BARD_REPRIMAND"_s);
    QVERIFY(soldier && civilian);
    QCOMPARE(soldier->remedy, MeasureKind::Remedy::Grievance);
    QCOMPARE(civilian->remedy, MeasureKind::Remedy::Objection);
    QCOMPARE(civilian->article, u"100.1.a"_s);
    QCOMPARE(civilian->readOn, QDate(2025, 4, 1));
    QCOMPARE(soldier->kind, MeasureKind::Kind::Statutory);
    QCOMPARE(catalogue.find(u"AWARENESS_TALK"_s)->kind, MeasureKind::Kind::Management);
    QCOMPARE(catalogue.find(u"AWARENESS_TALK"_s)->remedy, MeasureKind::Remedy::None);
}

void MeasureCatalogueTest::onlyPunishmentsOfTheBardAreConditional()
{
    const MeasureCatalogue catalogue = MeasureCatalogue::builtIn();
    for (const MeasureKind &measure : catalogue.all())
        QVERIFY2(measure.conditional == measure.code.startsWith("BARD_"_L1), qPrintable(measure.code));
}

void MeasureCatalogueTest::theHeaviestMeasureIsFoundByRank()
{
    const MeasureCatalogue catalogue = MeasureCatalogue::builtIn();
    QCOMPARE(catalogue.heaviest({u"AWARENESS_TALK"_s, u"BARD_REPRIMAND"_s, u"NORM_TALK"_s}), u"BARD_REPRIMAND"_s);
    QCOMPARE(catalogue.heaviest({u"WMT_FINE"_s, u"DISMISSAL_MISCONDUCT"_s}), u"DISMISSAL_MISCONDUCT"_s);
    QCOMPARE(catalogue.heaviest({u"NONE"_s}), u"NONE"_s);
    QCOMPARE(catalogue.heaviest({u"NORM_TALK"_s, u"APOLOGY"_s}), u"NORM_TALK"_s); // the first of equals
    QCOMPARE(catalogue.heaviest({u"NO_SUCH"_s}), QString());
    QCOMPARE(catalogue.heaviest({}), QString());
}

void MeasureCatalogueTest::everyMeasureIsComplete()
{
    const MeasureCatalogue catalogue = MeasureCatalogue::builtIn();
    QCOMPARE(catalogue.version(), 1);
    QVERIFY(catalogue.all().size() > 40);
    for (const MeasureKind &measure : catalogue.all()) {
        for (const LocalText &text : {measure.text, measure.explanation, measure.authority})
            QVERIFY2(!text.nl.isEmpty() && !text.en.isEmpty(), qPrintable(measure.code));
        QVERIFY2(measure.explanation.nl != measure.explanation.en, qPrintable(measure.code));
        QVERIFY2(!measure.basis.nl.isEmpty() && measure.readOn.isValid(), qPrintable(measure.code));
        // What no law knows is not open to objection under that law.
        QVERIFY2(measure.kind != MeasureKind::Kind::Management || measure.remedy == MeasureKind::Remedy::None,
                 qPrintable(measure.code));
    }
}

void MeasureCatalogueTest::isAlsoACodeList()
{
    const CodeList list = MeasureCatalogue::builtIn().asCodeList();
    QCOMPARE(list.name, u"measure"_s);
    QCOMPARE(list.codes.size(), MeasureCatalogue::builtIn().all().size());
    QCOMPARE(list.text(u"AWARENESS_TALK"_s, Language::Dutch), u"Bewustwordingsgesprek"_s);
}

void MeasureCatalogueTest::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("text");
    QTest::newRow("category") << QByteArray("[CIVILIAN]") << QByteArray("[CIVILAIN]")
                              << u"m.yaml:8: there is no personnel category CIVILAIN (did you mean CIVILIAN?)"_s;
    QTest::newRow("for a word") << QByteArray("[CIVILIAN]") << QByteArray("everybody")
                                << u"m.yaml:8: “for” cannot be “everybody”; it is one of: everyone"_s;
    QTest::newRow("kind") << QByteArray("kind: statutory") << QByteArray("kind: law")
                          << u"m.yaml:11: “kind” cannot be “law”; it is one of: statutory, policy, management"_s;
    QTest::newRow("remedy")
        << QByteArray("remedy: objection") << QByteArray("remedy: objecton")
        << u"m.yaml:13: “remedy” cannot be “objecton”; it is one of: none, objection, grievance (did you "
           "mean objection?)"_s;
    QTest::newRow("no source") << QByteArray("    basis: BARD\n") << QByteArray() << u"m.yaml:5: “basis” is missing"_s;
    QTest::newRow("code") << QByteArray("measure: A_B") << QByteArray("measure: a_b")
                          << u"m.yaml:5: “a_b” is no code; a code has capital letters, digits and _ only"_s;
    QTest::newRow("another file") << QByteArray("catalogue: measures") << QByteArray("catalogue: holidays")
                                  << u"m.yaml:1: “catalogue” cannot be “holidays”; it is one of: measures"_s;
}

void MeasureCatalogueTest::refuses()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, text);
    QByteArray yaml =
        "catalogue: measures\nversion: 1\ntitle: {nl: a, en: b}\nmeasures:\n"
        "  - measure: A_B\n    text: {nl: a, en: b}\n    explanation: {nl: a, en: b}\n    for: [CIVILIAN]\n"
        "    basis: BARD\n    read on: 2025-04-01\n    kind: statutory\n    authority: {nl: a, en: b}\n"
        "    remedy: objection\n    rank: 3\n";
    const CodeList personnel = builtInCodeList(u"personnel_category"_s);
    QCOMPARE(MeasureCatalogue::read(yaml, u"m.yaml"_s, personnel).all().front().rank, 3); // right as it is
    yaml.replace(from, to);
    QCOMPARE(tests::badInputOf([&] { (void)MeasureCatalogue::read(yaml, u"m.yaml"_s, personnel); }), text);
}

QTEST_GUILESS_MAIN(MeasureCatalogueTest)
#include "measurecataloguetest.moc"
