// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/casesearch.h"

#include "tests/support/quiettest.h"
#include "tests/support/testwork.h"

using namespace model;
using namespace Qt::StringLiterals;
using tests::TestWork;

namespace {

struct Cases
{
    TestWork work;
    CaseId first = work->service().open();
    CaseId second = work->service().open();
    CaseSearch search{work->cases(), work->persons(), work->service()};

    Cases()
    {
        addWitness(first, u"Zoë de Vriés"_s);
        addWitness(second, u"Anna Bakker"_s);
    }
    void addWitness(CaseId id, const QString &name)
    {
        Party party{.role = {u"WITNESS"_s}, .name = {name}};
        work->service().save(id, party);
    }
};

std::vector<CaseId> idsOf(const std::vector<CaseMatch> &matches)
{
    std::vector<CaseId> ids;
    for (const CaseMatch &match : matches)
        ids.push_back(match.file.id);
    return ids;
}

} // namespace

class CaseSearchTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsByNumberPseudonymAndName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("number") << u"2026-0001"_s;
        QTest::newRow("pseudonym") << u"melder-1"_s;
        QTest::newRow("name, otherwise typed") << u" vries zoe "_s;
    }
    void findsByNumberPseudonymAndName()
    {
        QFETCH(QString, typed);
        Cases cases;
        QCOMPARE(idsOf(cases.search.find(typed, 10)), std::vector<CaseId>{cases.first});
    }

    void saysByWhomACaseWasFoundAndNeverTheName()
    {
        Cases cases;
        const CaseMatch match = cases.search.find(u"bakker"_s, 10).at(0);
        QCOMPARE(match.partyRole, u"WITNESS"_s);
        QVERIFY(!match.partyAlias.contains(u"bakker"_s, Qt::CaseInsensitive));
        QVERIFY(cases.search.find(u"2026-0002"_s, 10).at(0).partyRole.isEmpty());
    }

    void nothingTypedOffersTheNewestCases()
    {
        Cases cases;
        QCOMPARE(idsOf(cases.search.find({}, 10)), (std::vector<CaseId>{cases.second, cases.first}));
        QCOMPARE(cases.search.find({}, 1).size(), size_t(1));
    }

    void aTextNamesItsCases_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("number") << u"Vervolg op 2026-0001, zie daar."_s;
        QTest::newRow("pseudonym") << u"Gebeld met @melder-1."_s;
        QTest::newRow("a part of a name") << u"Mevrouw VRIES belde over de werkplaats"_s;
    }
    void aTextNamesItsCases()
    {
        QFETCH(QString, text);
        Cases cases;
        QCOMPARE(idsOf(cases.search.namedIn(text, 10)), std::vector<CaseId>{cases.first});
    }

    void theMostPartsOfANameComeFirstAndEachCaseOnce()
    {
        Cases cases;
        cases.addWitness(cases.second, u"Zoë Jansen"_s);
        const auto found = idsOf(cases.search.namedIn(u"Zoë Jansen belde"_s, 10));
        QCOMPARE(found, (std::vector<CaseId>{cases.second, cases.first}));
    }

    void aTextThatNamesNobodyFindsNothing()
    {
        Cases cases;
        QVERIFY(cases.search.namedIn(u"Iets met een vergadering in 2026, en @niemand."_s, 10).empty());
        QVERIFY(cases.search.namedIn({}, 10).empty());
    }
};

QTEST_GUILESS_MAIN(CaseSearchTest)
#include "casesearchtest.moc"
