// SPDX-License-Identifier: EUPL-1.2
#include "model/person/clashes.h"

#include "tests/support/quiettest.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

constexpr CaseId Here(1);

// One line of who stands where; the row is as unique as the line.
Presence in(qint64 caseId, qint64 person, const char *role, bool isOpen = true)
{
    static qint64 row = 0;
    return {PersonId(person),
            CaseId(caseId),
            u"2026-%1"_s.arg(caseId),
            RowId(++row),
            QString::fromLatin1(role),
            u"@p%1"_s.arg(person),
            isOpen,
            {}};
}

QStringList rulesOf(const std::vector<Presence> &all)
{
    QStringList ids;
    for (const Clash &clash : clashesOf(Here, all, builtInClashRules()))
        ids += clash.rule->id;
    return ids;
}

} // namespace

class ClashesTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whoWorksOnACaseMayNotBePartyToIt_data()
    {
        QTest::addColumn<QByteArray>("works");
        QTest::addColumn<QByteArray>("party");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *works, const char *party, const char *rule) {
            QTest::addRow("%s, %s", works, party)
                << QByteArray(works) << QByteArray(party) << QString::fromLatin1(rule);
        };
        row("HANDLER", "REPORTER", "investigator_is_party");
        row("INVESTIGATOR", "WITNESS", "investigator_is_party");
        row("INVESTIGATOR", "LINE_MANAGER", "investigator_is_party");
        row("COG_MEMBER", "WITNESS", "complaint_handler_is_party");
        row("COMPLAINT_HANDLER", "RESPONDENT", "complaint_handler_is_party");
        row("COMPETENT_AUTHORITY", "PERSON_CONCERNED", "decider_is_party");
        row("LINE_MANAGER", "PERSON_CONCERNED", "line_manager_is_concerned");
        row("COUNSELLOR", "INVESTIGATOR", "counsellor_does_more");
        row("OBJECTION_HEARER", "LEGAL_STATUS_OFFICER", "objection_by_preparer");
        row("GRIEVANCE_SUPERIOR", "COMMANDER", "grievance_by_punisher");
        row("REPORTER", "PERSON_CONCERNED", "both_sides");
    }
    void whoWorksOnACaseMayNotBePartyToIt()
    {
        QFETCH(QByteArray, works);
        QFETCH(QByteArray, party);
        QFETCH(QString, rule);
        QCOMPARE(rulesOf({in(1, 7, works.constData()), in(1, 7, party.constData())}), QStringList{rule});
        QCOMPARE(rulesOf({in(1, 7, works.constData()), in(1, 8, party.constData())}), QStringList());
    }

    void anInvestigatorMayHaveReportedSomethingElse()
    {
        QCOMPARE(rulesOf({in(1, 7, "INVESTIGATOR"), in(1, 8, "REPORTER"), in(2, 7, "REPORTER")}), QStringList());
    }

    void butNotAboutTheSamePersons()
    {
        const std::vector<Presence> all{in(1, 7, "INVESTIGATOR"), in(1, 8, "PERSON_CONCERNED"), in(2, 7, "REPORTER"),
                                        in(2, 8, "PERSON_CONCERNED")};
        QCOMPARE(rulesOf(all), QStringList{u"worker_is_party_elsewhere"_s});
        const Clash clash = clashesOf(Here, all, builtInClashRules()).front();
        QVERIFY(clash.isAcross());
        QCOMPARE(clash.here.role, u"INVESTIGATOR"_s);
        QCOMPARE(clash.there.caseNumber, u"2026-2"_s);
    }

    void theCheckWorksFromBothCases()
    {
        // Seen from the case in which 7 reports: elsewhere the same person investigates the one concerned here.
        QCOMPARE(rulesOf({in(1, 7, "REPORTER"), in(1, 8, "PERSON_CONCERNED"), in(2, 7, "INVESTIGATOR"),
                          in(2, 8, "PERSON_CONCERNED")}),
                 QStringList{u"worker_is_party_elsewhere"_s});
    }

    void aCounsellorWhoSupportedTheOtherPartyIsFound()
    {
        QCOMPARE(rulesOf({in(1, 7, "COUNSELLOR"), in(1, 8, "PERSON_CONCERNED"), in(1, 9, "REPORTER"),
                          in(2, 7, "COUNSELLOR"), in(2, 8, "REPORTER")}),
                 QStringList{u"counsellor_supported_other_side"_s});
    }

    void aClosedCaseAboutTheInvestigatorIsOver()
    {
        QCOMPARE(rulesOf({in(1, 7, "INVESTIGATOR"), in(2, 7, "PERSON_CONCERNED", true)}),
                 QStringList{u"worker_is_concerned_elsewhere"_s});
        QCOMPARE(rulesOf({in(1, 7, "INVESTIGATOR"), in(2, 7, "PERSON_CONCERNED", false)}), QStringList());
    }

    void whoUsesTheProgramIsLookedAtToo()
    {
        const Presence user{PersonId(7), Here, {}, {}, userRole(), {}, true, {}};
        QCOMPARE(rulesOf({user, in(1, 7, "WITNESS")}), QStringList{u"user_is_party"_s});
        QCOMPARE(rulesOf({user, in(1, 7, "HANDLER")}), QStringList());
    }

    void anotherRoleIsAnotherClash()
    {
        std::vector<Presence> all{in(1, 7, "INVESTIGATOR"), in(1, 7, "WITNESS")};
        const QString before = clashesOf(Here, all, builtInClashRules()).front().key;
        QCOMPARE(clashesOf(Here, all, builtInClashRules()).front().key, before);
        all.back().role = u"REPORTER"_s;
        QVERIFY(clashesOf(Here, all, builtInClashRules()).front().key != before);
    }

    void twoPresencesClashOnce()
    {
        const std::vector<Presence> all{in(1, 7, "HANDLER"), in(1, 7, "COUNSELLOR")};
        QCOMPARE(rulesOf(all).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ClashesTest)
#include "clashestest.moc"
