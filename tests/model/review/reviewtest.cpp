// SPDX-License-Identifier: EUPL-1.2
// The rules and facts of the legal-status review: every finding once, and what an empty and a full one tell.
#include "model/review/review.h"
#include "tests/support/inwords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

const QDate Today(2026, 6, 17);

Review full()
{
    return {.requestedOn = QDate(2026, 6, 1),
            .factsEstablished = {u"YES"_s},
            .factsEstablishedReasons = {u"some text"_s},
            .misconduct = {u"YES"_s},
            .misconductReasons = {u"some text"_s},
            .attributable = {u"YES"_s},
            .attributableReasons = {u"some text"_s},
            .authority = {u"YES"_s},
            .authorityReasons = {u"some text"_s},
            .proportional = {u"YES"_s},
            .proportionalReasons = {u"some text"_s},
            .equalCases = {u"YES"_s},
            .equalCasesReasons = {u"some text"_s},
            .procedure = {u"YES"_s},
            .procedureReasons = {u"some text"_s},
            .advice = {u"some text"_s},
            .advisedOn = QDate(2026, 6, 10)};
}

Facts factsOf(const Review &review)
{
    Facts facts;
    addFacts(review, facts);
    return facts;
}

} // namespace

class ReviewTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInWhatIsNotWrittenYet() { QCOMPARE(inWords(validate(Review(), Today)), QStringList()); }

    void findsNothingInWhatIsRight() { QCOMPARE(inWords(validate(full(), Today)), QStringList()); }

    void findsWhatCannotBe_data()
    {
        QTest::addColumn<Review>("review");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("requested in the future")
            << Review{.requestedOn = Today.addDays(1)} << QStringList{u"Wrong review.requested_on"_s};
        QTest::newRow("advised before it was asked for")
            << Review{.requestedOn = QDate(2026, 6, 2), .advice = {u"some text"_s}, .advisedOn = QDate(2026, 6, 1)}
            << QStringList{u"Wrong review.advised_on"_s};
        QTest::newRow("advised without a text")
            << Review{.requestedOn = QDate(2026, 6, 2), .advisedOn = QDate(2026, 6, 3)}
            << QStringList{u"Missing review.advice"_s};
        QTest::newRow("facts established without reasons")
            << Review{.factsEstablished = {u"YES"_s}} << QStringList{u"Missing review.facts_established_reasons"_s};
        QTest::newRow("misconduct without reasons")
            << Review{.misconduct = {u"YES"_s}} << QStringList{u"Missing review.misconduct_reasons"_s};
        QTest::newRow("attributable without reasons")
            << Review{.attributable = {u"YES"_s}} << QStringList{u"Missing review.attributable_reasons"_s};
        QTest::newRow("authority without reasons")
            << Review{.authority = {u"YES"_s}} << QStringList{u"Missing review.authority_reasons"_s};
        QTest::newRow("proportional without reasons")
            << Review{.proportional = {u"YES"_s}} << QStringList{u"Missing review.proportional_reasons"_s};
        QTest::newRow("equal cases without reasons")
            << Review{.equalCases = {u"YES"_s}} << QStringList{u"Missing review.equal_cases_reasons"_s};
        QTest::newRow("procedure without reasons")
            << Review{.procedure = {u"YES"_s}} << QStringList{u"Missing review.procedure_reasons"_s};
    }

    void findsWhatCannotBe()
    {
        QFETCH(Review, review);
        QFETCH(QStringList, findings);
        QCOMPARE(inWords(validate(review, Today)), findings);
    }

    void tellsItsFactsWhenNothingIsWritten()
    {
        QCOMPARE(inWords(factsOf({})), QStringList({u"review.advised_on: unknown"_s, u"review.all_answered: no"_s,
                                                    u"review.requested_on: unknown"_s}));
    }

    void tellsItsFactsWhenAllIsWritten()
    {
        QCOMPARE(inWords(factsOf(full())),
                 QStringList({u"review.advised_on: 2026-06-10"_s, u"review.all_answered: yes"_s,
                              u"review.requested_on: 2026-06-01"_s}));
    }

    void sixAnswersAreNotSeven()
    {
        Review review = full();
        review.procedure = {};
        QVERIFY(factsOf(review).isNo(u"review.all_answered"_s));
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "reviewtest.moc"
