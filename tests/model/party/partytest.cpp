// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of a party: every finding once, and what an empty and a full one tell.
#include "model/party/party.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Party full()
{
    return {.role = {u"REPORTER"_s},
            .alias = u"@melder-1"_s,
            .name = {u"Mees de Zwaluw"_s},
            .personnelCategory = {u"MILITARY"_s},
            .rankGroup = {u"NCO"_s},
            .component = {u"KL"_s},
            .note = {u"some text"_s}};
}

Facts factsOf(const std::vector<Party> &rows)
{
    Facts facts;
    addFacts(rows, facts);
    return facts;
}

} // namespace

class PartyTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Party(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Party>("party");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("pseudonym holds the family name")
            << Party{.alias = u"@Zwaluwenberg"_s, .name = {u"Mees van Zwaluwenberg"_s}}
            << QStringList{u"Wrong party.alias"_s};
        QTest::newRow("pseudonym holds the first name, small")
            << Party{.alias = u"@mees-1"_s, .name = {u"Mees van Zwaluwenberg"_s}}
            << QStringList{u"Wrong party.alias"_s};
        QTest::newRow("pseudonym shares only a particle")
            << Party{.alias = u"@van-1"_s, .name = {u"Mees de Zwaluw"_s}} << QStringList{};
        QTest::newRow("pseudonym holds part of another word")
            << Party{.alias = u"@meesterlijk"_s, .name = {u"Mees de Zwaluw"_s}} << QStringList{};
        QTest::newRow("name without a pseudonym")
            << Party{.name = {u"Mees de Zwaluw"_s}} << QStringList{u"Missing party.alias"_s};
        QTest::newRow("name and a pseudonym of spaces")
            << Party{.alias = u"  "_s, .name = {u"Mees de Zwaluw"_s}} << QStringList{u"Missing party.alias"_s};
        QTest::newRow("soldier in a pay scale")
            << Party{.personnelCategory = {u"MILITARY"_s}, .rankGroup = {u"SCALE_6_9"_s}}
            << QStringList{u"Notice party.rank_group"_s};
        QTest::newRow("civilian with a rank") << Party{.personnelCategory = {u"CIVILIAN"_s}, .rankGroup = {u"NCO"_s}}
                                              << QStringList{u"Notice party.rank_group"_s};
        QTest::newRow("civilian in a pay scale")
            << Party{.personnelCategory = {u"CIVILIAN"_s}, .rankGroup = {u"SCALE_6_9"_s}} << QStringList{};
        QTest::newRow("civilian, rank unknown")
            << Party{.personnelCategory = {u"CIVILIAN"_s}, .rankGroup = {u"UNKNOWN"_s}} << QStringList{};
        QTest::newRow("reservist in a pay scale")
            << Party{.personnelCategory = {u"RESERVIST"_s}, .rankGroup = {u"SCALE_6_9"_s}} << QStringList{};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Party, party);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(party, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})),
                 QStringList({u"party.has_competent_authority: no"_s, u"party.has_counselee: no"_s,
                              u"party.has_person_concerned: no"_s, u"party.has_reporter: no"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf({full()})),
                 QStringList({u"party.has_competent_authority: no"_s, u"party.has_counselee: no"_s,
                              u"party.has_person_concerned: no"_s, u"party.has_reporter: yes"_s}));
    }

    void aRetractedRowCountsForNothing()
    {
        Party retracted = full();
        retracted.row.retracted = true;
        QCOMPARE(inWords(factsOf({retracted})), inWords(factsOf({})));
    }

    void tellsEveryRoleThatMatters()
    {
        const Facts facts = factsOf(
            {{.role = {u"PERSON_CONCERNED"_s}}, {.role = {u"COUNSELEE"_s}}, {.role = {u"COMPETENT_AUTHORITY"_s}}});
        QCOMPARE(inWords(facts), QStringList({u"party.has_competent_authority: yes"_s, u"party.has_counselee: yes"_s,
                                              u"party.has_person_concerned: yes"_s, u"party.has_reporter: no"_s}));
    }
};

QTEST_GUILESS_MAIN(PartyTest)
#include "partytest.moc"
