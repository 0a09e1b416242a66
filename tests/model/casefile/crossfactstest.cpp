// SPDX-License-Identifier: EUPL-1.2
// The facts that need two sections at once, and the facts of a whole case (scenarios S1, S2, S3).
#include "model/casefile/crossfacts.h"
#include "model/casefile/casecontents.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const RowId Reporter(1);
const RowId Sergeant(2);
const RowId Captain(3);
const Code Talk{u"AWARENESS_TALK"_s};
const Code None{u"NONE"_s};

Party party(RowId id, const QString &role, bool retracted = false)
{
    return {.row = {.id = id, .retracted = retracted}, .role = {role}};
}

Consent identityFor(RowId person, const QString &answer, QDate on, std::optional<QDate> withdrawnOn = {})
{
    return {.scope = {u"IDENTITY"_s},
            .recipient = {u"PERSON_CONCERNED"_s},
            .person = person,
            .answer = {answer},
            .givenOn = on,
            .withdrawnOn = withdrawnOn};
}

QString value(const CaseContents &contents, const QString &fact)
{
    Facts facts;
    addCrossFacts(contents, facts);
    for (const QString &line : inWords(facts))
        if (line.startsWith(fact + u':'))
            return line.mid(fact.size() + 2);
    return u"no such fact"_s;
}

CaseContents withPersons(std::vector<Party> persons)
{
    CaseContents contents;
    contents.parties = std::move(persons);
    return contents;
}

} // namespace

class CrossFactsTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyFactBelongsToASectionAndIsThereFromTheBeginning()
    {
        const QStringList names = emptyFacts().names();
        QCOMPARE(names, factsOf(CaseContents()).names());
        QVERIFY(names.size() > 60);
        QStringList sections;
        CaseContents().forEachSection([&](const auto &section) {
            if constexpr (requires { section.front(); })
                sections << QString::fromLatin1(std::remove_cvref_t<decltype(section.front())>::section.name);
            else
                sections << QString::fromLatin1(std::remove_cvref_t<decltype(section)>::section.name);
        });
        for (const QString &name : names)
            QVERIFY2(sections.contains(name.section(u'.', 0, 0)), qPrintable(name));
        for (const QString &section : sections)
            QVERIFY2(!names.filter(QRegularExpression(u'^' + section + u"\\."_s)).isEmpty(), qPrintable(section));
    }

    void hearsEveryPersonConcernedAndNobodyElse()
    {
        const QString fact = u"hearing.all_persons_heard"_s;
        auto contents = withPersons({party(Reporter, u"REPORTER"_s)});
        QCOMPARE(value(contents, fact), u"unknown"_s);
        contents.parties.push_back(party(Sergeant, u"PERSON_CONCERNED"_s));
        contents.parties.push_back(party(Captain, u"PERSON_CONCERNED"_s));
        QCOMPARE(value(contents, fact), u"no"_s);
        contents.hearings = {{.person = Sergeant, .heldOn = QDate(2026, 5, 12)}, {.person = Captain}};
        QCOMPARE(value(contents, fact), u"no"_s);
        contents.hearings[1].declined = true;
        QCOMPARE(value(contents, fact), u"yes"_s);
        contents.hearings[0].row.retracted = true;
        QCOMPARE(value(contents, fact), u"no"_s);
        contents.parties[1].row.retracted = true;
        QCOMPARE(value(contents, fact), u"yes"_s);
    }

    void decidesAboutEveryPersonConcerned()
    {
        const QString fact = u"decision.every_person_decided"_s;
        auto contents = withPersons({party(Sergeant, u"PERSON_CONCERNED"_s)});
        contents.decisions = {{.person = Captain, .takenOn = QDate(2026, 5, 20)}, {.person = Sergeant}};
        QCOMPARE(value(contents, fact), u"no"_s);
        contents.decisions[1].takenOn = QDate(2026, 5, 20);
        QCOMPARE(value(contents, fact), u"yes"_s);
        QCOMPARE(value({}, fact), u"unknown"_s);
    }

    void countsOnlyTalksThatWereHeldWithTheReporter()
    {
        const QString fact = u"conversation.with_reporter"_s;
        auto contents = withPersons({party(Reporter, u"REPORTER"_s), party(Sergeant, u"PERSON_CONCERNED"_s)});
        contents.conversations = {{.heldOn = QDate(2026, 4, 3), .person = Sergeant}, {.person = Reporter}};
        QCOMPARE(value(contents, fact), u"no"_s);
        contents.conversations[1].heldOn = QDate(2026, 4, 3);
        QCOMPARE(value(contents, fact), u"yes"_s);
        contents.parties[0].role = {u"COUNSELEE"_s};
        QCOMPARE(value(contents, fact), u"yes"_s);
        contents.conversations[1].person = {};
        QCOMPARE(value(contents, fact), u"no"_s);
    }

    void reviewsLegalStatusMeasuresAndNothingElse()
    {
        const QString fact = u"review.needed"_s;
        CaseContents contents;
        QCOMPARE(value(contents, fact), u"unknown"_s);
        contents.measures = {{.kind = Talk}, {}};
        QCOMPARE(value(contents, fact), u"unknown"_s);
        contents.measures[1].kind = {u"WMT_REPRIMAND"_s}; // open to a grievance, not to an objection
        QCOMPARE(value(contents, fact), u"no"_s);
        contents.measures[1].kind = {u"BARD_REPRIMAND"_s};
        QCOMPARE(value(contents, fact), u"yes"_s);
        contents.measures[1].row.retracted = true;
        QCOMPARE(value(contents, fact), u"no"_s);
    }

    void reviewsWhatWasAnnouncedOrAskedFor()
    {
        CaseContents contents;
        contents.measures = {{.kind = Talk}};
        contents.review.requestedOn = QDate(2026, 5, 21);
        QCOMPARE(value(contents, u"review.needed"_s), u"yes"_s);
        contents.review = {};
        contents.decisions = {{.intendedOn = QDate(2026, 6, 16)}};
        QCOMPARE(value(contents, u"review.needed"_s), u"yes"_s);
    }

    void aReporterJoinsOnlyWhenThatPersonMayKnowHer_data()
    {
        QTest::addColumn<std::vector<Measure>>("measures");
        QTest::addColumn<std::vector<Consent>>("consents");
        QTest::addColumn<QString>("expected");
        using Measures = std::vector<Measure>;
        using Consents = std::vector<Consent>;
        const QDate asked(2026, 5, 21);
        const QDate talk(2026, 6, 17);
        const Measure joins{.person = Sergeant, .kind = Talk, .reporterJoins = true};
        const Measure joined{.person = Sergeant, .kind = Talk, .carriedOutOn = talk, .reporterJoins = true};
        const Measure staysAway{.person = Captain, .kind = Talk, .reporterJoins = false};
        const Measure open{.person = Captain, .kind = Talk};
        QTest::newRow("no measure") << Measures{} << Consents{} << u"unknown"_s;
        QTest::newRow("reasoned absence") << Measures{{.kind = None}} << Consents{} << u"yes"_s;
        QTest::newRow("stays away") << Measures{staysAway} << Consents{} << u"yes"_s;
        QTest::newRow("not answered") << Measures{open} << Consents{} << u"unknown"_s;
        QTest::newRow("joins unasked") << Measures{joins} << Consents{} << u"no"_s;
        QTest::newRow("one joins unasked, one is open") << Measures{open, joins} << Consents{} << u"no"_s;
        QTest::newRow("joins, agreed") << Measures{joins} << Consents{identityFor(Sergeant, u"GIVEN"_s, asked)}
                                       << u"yes"_s;
        QTest::newRow("joins, agreed, one is open")
            << Measures{joins, open} << Consents{identityFor(Sergeant, u"GIVEN"_s, asked)} << u"unknown"_s;
        QTest::newRow("joins, refused") << Measures{joins} << Consents{identityFor(Sergeant, u"REFUSED"_s, asked)}
                                        << u"no"_s;
        QTest::newRow("joins, agreed for another")
            << Measures{joins} << Consents{identityFor(Captain, u"GIVEN"_s, asked)} << u"no"_s;
        QTest::newRow("joins, but whom") << Measures{{.kind = Talk, .reporterJoins = true}}
                                         << Consents{identityFor({}, u"GIVEN"_s, asked)} << u"no"_s;
        QTest::newRow("joins, withdrawn before")
            << Measures{joins} << Consents{identityFor(Sergeant, u"GIVEN"_s, asked, talk.addDays(-1))} << u"no"_s;
        QTest::newRow("joined, withdrawn afterwards")
            << Measures{joined} << Consents{identityFor(Sergeant, u"GIVEN"_s, asked, talk.addDays(1))} << u"yes"_s;
        QTest::newRow("joined, agreed only afterwards")
            << Measures{joined} << Consents{identityFor(Sergeant, u"GIVEN"_s, talk.addDays(1))} << u"no"_s;
    }

    void aReporterJoinsOnlyWhenThatPersonMayKnowHer()
    {
        QFETCH(std::vector<Measure>, measures);
        QFETCH(std::vector<Consent>, consents);
        QFETCH(QString, expected);
        CaseContents contents;
        contents.measures = measures;
        contents.consents = consents;
        QCOMPARE(value(contents, u"measure.identity_consent_for_joining"_s), expected);
    }

    void onlyAsksForConsentWhenTheReporterJoins_data()
    {
        QTest::addColumn<std::vector<Measure>>("measures");
        QTest::addColumn<QString>("expected");
        const Measure open{.kind = Talk};
        const Measure joins{.kind = Talk, .reporterJoins = true};
        const Measure staysAway{.kind = Talk, .reporterJoins = false};
        const Measure reprimand{.kind = {u"BARD_REPRIMAND"_s}};
        QTest::newRow("no measure") << std::vector<Measure>{} << u"unknown"_s;
        QTest::newRow("not chosen yet") << std::vector{Measure{}} << u"unknown"_s;
        QTest::newRow("reasoned absence") << std::vector{Measure{.kind = None}} << u"no"_s;
        QTest::newRow("not answered") << std::vector{open} << u"unknown"_s;
        QTest::newRow("stays away") << std::vector{staysAway} << u"no"_s;
        QTest::newRow("one not answered") << std::vector{staysAway, open} << u"unknown"_s;
        QTest::newRow("joins one") << std::vector{staysAway, open, joins} << u"yes"_s;
        QTest::newRow("a reprimand knows no table") << std::vector{reprimand} << u"no"_s;
        QTest::newRow("a reprimand and a talk") << std::vector{reprimand, open} << u"unknown"_s;
    }

    void onlyAsksForConsentWhenTheReporterJoins()
    {
        QFETCH(std::vector<Measure>, measures);
        QFETCH(QString, expected);
        CaseContents contents;
        contents.measures = measures;
        QCOMPARE(value(contents, u"measure.reporter_joins_needs_consent"_s), expected);
    }

    void evaluatesEveryMeasureThatIsOne()
    {
        const QString fact = u"evaluation.all_measures_evaluated"_s;
        CaseContents contents;
        QCOMPARE(value(contents, fact), u"unknown"_s);
        contents.measures = {{.row = {.id = RowId(4)}, .kind = None}};
        QCOMPARE(value(contents, fact), u"yes"_s);
        contents.measures.push_back({.row = {.id = RowId(5)}, .kind = Talk});
        QCOMPARE(value(contents, fact), u"no"_s);
        contents.evaluations = {{.measure = RowId(5)}};
        QCOMPARE(value(contents, fact), u"no"_s);
        contents.evaluations[0].heldOn = QDate(2026, 6, 17);
        QCOMPARE(value(contents, fact), u"yes"_s);
        contents.evaluations[0].row.retracted = true;
        QCOMPARE(value(contents, fact), u"no"_s);
    }
};

QTEST_GUILESS_MAIN(CrossFactsTest)
#include "crossfactstest.moc"
