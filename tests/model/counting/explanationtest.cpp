// SPDX-License-Identifier: EUPL-1.2
// Explanations in both languages, held against golden files. UPDATE_SNAPSHOTS=1 rewrites them; read the difference
// before committing it: a lawyer reads these sentences.
#include "model/counting/explanation.h"

#include "model/counting/termcalculator.h"
#include "tests/support/quiettest.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace model;
using Unit = model::Length::Unit;

namespace {

struct Named
{
    QString name;
    TermRequest request;
};

TermRequest complaint()
{
    return {.start = QDate(2026, 3, 16),
            .length = {10, Unit::Weeks},
            .source = {.event = {u"Klacht ontvangen"_s, u"Complaint received"_s},
                       .basis = {u"Awb 9:11"_s, u"Awb 9:11"_s},
                       .because = {u"omdat een commissie adviseert"_s, u"because a committee advises"_s},
                       .readOn = QDate(2025, 7, 1)}};
}

TermRequest adjourned()
{
    TermRequest request = complaint();
    request.extensions.push_back({.length = {4, Unit::Weeks},
                                  .basis = {u"Awb 9:11 lid 2"_s, u"Awb 9:11 (2)"_s},
                                  .reason = {u"verdaagd"_s, u"adjourned"_s}});
    return request;
}

TermRequest suspended(QDate last)
{
    TermRequest request = complaint();
    request.suspensions.push_back(
        {.days = {QDate(2026, 4, 1), last}, .reason = {u"verzuim te herstellen"_s, u"omission to be mended"_s}});
    return request;
}

TermRequest disciplinary(std::vector<Span> absences)
{
    return {.start = QDate(2026, 3, 6),
            .length = {21, Unit::Days},
            .counting = Counting::Disciplinary,
            .absences = std::move(absences),
            .bar = TermBar{},
            .source = {.event = {u"Gedraging op"_s, u"Conduct"_s},
                       .basis = {u"WMT art. 53 lid 1"_s, u"WMT art. 53 (1)"_s}}};
}

TermRequest plain(QDate start, Length length, Counting counting = Counting::GeneralAct)
{
    return {.start = start, .length = length, .counting = counting};
}

TermRequest backward(QDate start, Length length)
{
    return {.start = start, .length = length, .direction = TermDirection::Backward};
}

std::vector<Named> requests()
{
    using D = QDate;
    TermRequest hearing = plain(D(2026, 4, 2), {24, Unit::Hours}, Counting::Hours);
    hearing.startTime = QTime(14, 0);
    hearing.source.event = {u"Beschuldiging uitgereikt"_s, u"Accusation handed over"_s};
    TermRequest signal = plain(D(2026, 10, 3), {7, Unit::Days});
    signal.origin = TermOrigin::Policy;
    TermRequest tea = plain(D(2026, 6, 17), {3, Unit::Months});
    tea.origin = TermOrigin::Policy;
    TermRequest unsure = plain(D(2029, 5, 4), {1, Unit::Weeks});
    unsure.source.isUnsure = true;
    TermRequest long14 = plain(D(2026, 2, 7), {10, Unit::Weeks});
    long14.extensions.push_back({.length = {4, Unit::Weeks}});
    return {{u"complaint"_s, complaint()},
            {u"adjourned"_s, adjourned()},
            {u"extension over twelve weeks"_s, long14},
            {u"suspended"_s, suspended(D(2026, 4, 14))},
            {u"standing still"_s, suspended(D())},
            {u"King's Day"_s, plain(D(2026, 4, 20), {7, Unit::Days})},
            {u"Easter"_s, plain(D(2026, 1, 5), {3, Unit::Months})},
            {u"Ascension, equated, weekend"_s, plain(D(2026, 5, 7), {1, Unit::Weeks})},
            {u"an ordinary end"_s, plain(D(2026, 5, 11), {3, Unit::Months})},
            {u"too few working days"_s, plain(D(2026, 4, 2), {5, Unit::Days})},
            {u"moved, and too few"_s, plain(D(2026, 4, 2), {4, Unit::Days})},
            {u"years"_s, plain(D(2026, 5, 29), {6, Unit::Years})},
            {u"thirteen weeks"_s, plain(D(2027, 4, 5), {13, Unit::Weeks})},
            {u"plain on a Sunday"_s, plain(D(2026, 5, 10), {7, Unit::Days}, Counting::Plain)},
            {u"working days"_s, plain(D(2026, 4, 20), {5, Unit::Days}, Counting::WorkingDays)},
            {u"counted back"_s, backward(D(2026, 5, 27), {10, Unit::Days})},
            {u"counted back, short"_s, backward(D(2026, 4, 8), {3, Unit::Days})},
            {u"disciplinary, with leave"_s, disciplinary({{D(2026, 3, 9), D(2026, 3, 13)}})},
            {u"disciplinary, to the bar"_s,
             disciplinary({{D(2026, 3, 9), D(2026, 3, 31)}, {D(2026, 4, 2), D(2026, 4, 30)}})},
            {u"hours"_s, hearing},
            {u"policy on a Saturday"_s, signal},
            {u"policy"_s, tea},
            {u"a year without decree, an unsure source"_s, unsure}};
}

} // namespace

class ExplanationTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysExactlyWhatTheIssueAsksFor()
    {
        QCOMPARE(explain(result(complaint()), Language::Dutch),
                 u"Klacht ontvangen maandag 16 maart 2026. Tien weken (Awb 9:11, omdat een commissie adviseert): "
                 u"maandag 25 mei "
                 u"2026. Dat is Tweede Pinksterdag, dus dinsdag 26 mei 2026 (Algemene termijnenwet art. 1)."_s);
    }

    void isThatOfTheGoldenFiles_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("nl") << int(Language::Dutch);
        QTest::newRow("en") << int(Language::English);
    }
    void isThatOfTheGoldenFiles()
    {
        QFETCH(const int, language);
        QString text;
        for (const Named &named : requests()) {
            const TermResult term = result(named.request);
            text += u"## "_s + named.name + u'\n' + explain(term, Language(language)) + u'\n';
            for (const QString &reason : movedInWords(term, Language(language)))
                text += u"- "_s + reason + u'\n';
        }
        QFile golden(QStringLiteral(MELDWIJZER_SOURCE_DIR) + u"/tests/model/counting/data/explanations-"_s +
                     QString::fromUtf8(QTest::currentDataTag()) + u".md"_s);
        if (qEnvironmentVariableIsSet("UPDATE_SNAPSHOTS")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(text.toUtf8());
            golden.close();
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
        const QStringList actual = text.split(u'\n');
        for (qsizetype i = 0; i < qMin(expected.size(), actual.size()); ++i)
            QCOMPARE(actual[i], expected[i]); // the first line that differs
        QCOMPARE(actual.size(), expected.size());
    }

    void givesOneReasonForEachDayThatIsPassedOver()
    {
        const TermResult term = result(plain(QDate(2026, 5, 7), {1, Unit::Weeks}));
        QCOMPARE(movedInWords(term, Language::Dutch).size(), 4);
        QVERIFY(movedInWords(result(plain(QDate(2026, 5, 11), {3, Unit::Months})), Language::Dutch).isEmpty());
    }

private:
    [[nodiscard]] TermResult result(const TermRequest &request) const
    {
        const TermAnswer answer = TermCalculator(m_calendar).calculate(request);
        if (!answer.isGood())
            qWarning("%s", qPrintable(answer.problem->text.en)); // fails the test
        return answer.result;
    }

    const DayCalendar m_calendar = DayCalendar::builtIn();
};

QTEST_GUILESS_MAIN(ExplanationTest)
#include "explanationtest.moc"
