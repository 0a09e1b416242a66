// SPDX-License-Identifier: EUPL-1.2
// "term" and "day", by running them: what they print, the keys of their JSON, and what they refuse.
#include "tests/app/cli/clirun.h"
#include "tests/support/quiettest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace tests;

class CliTermTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void answersInJsonWithThePromisedKeys()
    {
        const QJsonObject term = json({u"--start"_s, u"2026-04-20"_s, u"--length"_s, u"7 days"_s});
        QCOMPARE(term.value(u"start"_s).toString(), u"2026-04-20"_s);
        QCOMPARE(term.value(u"nominal"_s).toString(), u"2026-04-27"_s);
        QCOMPARE(term.value(u"statutory"_s).toString(), u"2026-04-28"_s);
        QCOMPARE(term.value(u"planned"_s).toString(), u"2026-04-28"_s);
        QCOMPARE(term.value(u"kind"_s).toString(), u"statutory"_s);
        QCOMPARE(term.value(u"moved"_s).toArray().size(), 1);
        QVERIFY(term.value(u"uncertain"_s).toArray().isEmpty());
        QVERIFY(term.value(u"explanation"_s).toString().contains(u"King’s Day"));
        QVERIFY(!term.contains(u"timely"_s));
    }

    void gives_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("nominal");
        QTest::addColumn<QString>("statutory");
        const auto row = [](const char *name, const QString &words, const QString &nominal, const QString &statutory) {
            QTest::newRow(name) << words << nominal << statutory;
        };
        row("plain", u"--start|2026-04-20|--length|7 dagen|--counting|plain"_s, u"2026-04-27"_s, u"2026-04-27"_s);
        row("wmt", u"--start|2026-03-06|--length|21 days|--counting|wmt|--absent|2026-03-09..2026-03-13"_s,
            u"2026-04-01"_s, u"2026-04-01"_s);
        row("absent twice",
            u"--start|2026-03-06|--length|21 days|--counting|wmt|--absent|2026-03-09..2026-03-12|--absent|2026-03-13"_s,
            u"2026-04-01"_s, u"2026-04-01"_s);
        row("the bar", u"--start|2026-04-20|--length|21 days|--counting|wmt|--conduct|2026-03-06"_s, u"2026-05-05"_s,
            u"2026-05-06"_s);
        row("another bar", u"--start|2026-04-20|--length|21 days|--counting|wmt|--conduct|2026-03-06|--bar|90 days"_s,
            u"2026-05-11"_s, u"2026-05-11"_s);
        row("working days", u"--start|2026-04-20|--length|5 days|--counting|working-days"_s, u"2026-04-28"_s,
            u"2026-04-28"_s);
        row("werkdagen", u"--start|2026-04-20|--length|5 werkdagen"_s, u"2026-04-28"_s, u"2026-04-28"_s);
        row("backward", u"--start|2026-05-27|--length|10 days|--backward"_s, u"2026-05-17"_s, u"2026-05-17"_s);
        row("extended", u"--start|2026-03-16|--length|10 weeks|--extend|4 weeks"_s, u"2026-06-22"_s, u"2026-06-22"_s);
        row("suspended", u"--start|2026-03-16|--length|10 weeks|--suspend|2026-04-01..2026-04-14"_s, u"2026-06-08"_s,
            u"2026-06-08"_s);
        row("hours", u"--start|2026-03-30T14:00|--length|24 hours"_s, u"2026-03-31T14:00"_s, u"2026-03-31T14:00"_s);
        row("a rule", u"--start|2026-03-16|--rule|T8_COMMITTEE"_s, u"2026-05-25"_s, u"2026-05-26"_s);
        row("a rule in hours", u"--start|2026-03-30T14:00|--rule|T22"_s, u"2026-03-31T14:00"_s, u"2026-03-31T14:00"_s);
        row("a rule, made policy", u"--start|2026-04-20|--rule|T1|--policy"_s, u"2026-04-27"_s, QString());
        row("a rule with a bar", u"--start|2026-04-20|--rule|T19_DISCOVERY|--conduct|2026-03-06"_s, u"2026-05-05"_s,
            u"2026-05-06"_s);
        row("years", u"--start|2026-05-29|--length|6 years"_s, u"2032-05-29"_s, u"2032-05-29"_s);
        row("policy", u"--start|2026-10-03|--length|7 days|--policy"_s, u"2026-10-10"_s, QString());
    }
    void gives()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, nominal);
        QFETCH(const QString, statutory);
        const QJsonObject term = json(words.split(u'|'));
        QCOMPARE(term.value(u"nominal"_s).toString(), nominal);
        QCOMPARE(term.value(u"statutory"_s).toString(), statutory);
        QCOMPARE(term.value(u"statutory"_s).isNull(), statutory.isEmpty());
        QCOMPARE(term.value(u"kind"_s).toString(), statutory.isEmpty() ? u"policy"_s : u"statutory"_s);
    }

    void plansAPolicyTermOnAWorkingDay()
    {
        const QJsonObject term = json({u"--start"_s, u"2026-10-03"_s, u"--length"_s, u"7 days"_s, u"--policy"_s});
        QCOMPARE(term.value(u"planned"_s).toString(), u"2026-10-12"_s);
    }

    void saysWhatIsUncertain()
    {
        const QJsonObject later =
            json({u"--start"_s, u"2029-05-04"_s, u"--length"_s, u"7 days"_s, u"--lang"_s, u"nl"_s});
        QCOMPARE(later.value(u"uncertain"_s).toArray().size(), 1);
        QVERIFY(later.value(u"uncertain"_s).toArray().at(0).toString().contains(u"niet vastgesteld"));
        const QJsonObject adjourned =
            json({u"--start"_s, u"2026-03-16"_s, u"--length"_s, u"10 weeks"_s, u"--extend"_s, u"4 weeks"_s});
        QVERIFY(adjourned.value(u"uncertain"_s).toArray().at(0).toString().contains(u"Tuesday 23 June 2026"));
    }

    void judgesWhetherAnObjectionCameInTime()
    {
        const QStringList words{u"--start"_s, u"2026-07-24"_s, u"--length"_s,
                                u"6 weeks"_s, u"--posted"_s,   u"2026-09-04"_s};
        const QJsonObject timely = json(words + QStringList{u"--received"_s, u"2026-09-10"_s});
        QVERIFY(timely.value(u"timely"_s).toBool());
        QCOMPARE(timely.value(u"last_receipt"_s).toString(), u"2026-09-11"_s);
        const QJsonObject late = json(words + QStringList{u"--received"_s, u"2026-09-14"_s});
        QVERIFY(!late.value(u"timely"_s).toBool());
        QVERIFY(late.value(u"explanation"_s).toString().contains(u"Awb 6:11"));
    }

    void printsEndsAndExplanation()
    {
        const CliResult result =
            m_cli.run({u"term"_s, u"--start"_s, u"2026-04-20"_s, u"--length"_s, u"7 days"_s, u"--lang"_s, u"nl"_s});
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.contains(u"2026-04-27  maandag 27 april 2026"));
        QVERIFY(result.out.contains(u"2026-04-28  dinsdag 28 april 2026"));
        QVERIFY(result.out.contains(u"Dat is Koningsdag, dus dinsdag 28 april 2026 (Algemene termijnenwet art. 1)."));
        QVERIFY(result.err.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("sentence");
        const QString start = u"--start|2026-03-06|"_s;
        QTest::newRow("no such day") << u"--start|2026-02-30|--length|7 days"_s
                                     << u"“2026-02-30” is not a date that exists"_s;
        QTest::newRow("no date") << u"--start|6 March|--length|7 days"_s << u"is not a date that exists"_s;
        QTest::newRow("no start") << u"--length|7 days"_s << u"The option --start is missing."_s;
        QTest::newRow("no length") << u"--start|2026-03-06"_s << u"The option --length is missing."_s;
        QTest::newRow("zero") << start + u"--length|0 days"_s << u"no term of zero length"_s;
        QTest::newRow("unit") << start + u"--length|7 dyas"_s << u"Did you mean “days”?"_s;
        QTest::newRow("year") << u"--start|2013-03-06|--length|7 days"_s << u"from 2014 to 2100"_s;
        QTest::newRow("far") << start + u"--length|90 years"_s << u"The end of the term lies outside"_s;
        QTest::newRow("counting") << start + u"--length|7 days|--counting|atv"_s << u"Did you mean atw?"_s;
        QTest::newRow("upside down") << start + u"--length|21 days|--counting|wmt|--absent|2026-03-13..2026-03-09"_s
                                     << u"comes before its beginning"_s;
        QTest::newRow("overlap")
            << start +
                   u"--length|21 days|--counting|wmt|--absent|2026-03-09..2026-03-13|--absent|2026-03-13..2026-03-14"_s
            << u"Two absences overlap on 13 March 2026."_s;
        QTest::newRow("no period") << start + u"--length|21 days|--counting|wmt|--absent|2026-03-09..2026-03-32"_s
                                   << u"--absent takes a day or a period"_s;
        QTest::newRow("absent elsewhere")
            << start + u"--length|21 days|--absent|2026-03-09"_s << u"disciplinary law only"_s;
        QTest::newRow("bar elsewhere") << start + u"--length|21 days|--bar|90 days"_s << u"belong to --counting wmt"_s;
        QTest::newRow("posted alone") << start + u"--length|6 weeks|--posted|2026-03-09"_s
                                      << u"--posted needs --received"_s;
        QTest::newRow("posted after") << start + u"--length|6 weeks|--posted|2026-03-09|--received|2026-03-08"_s
                                      << u"received before it was posted"_s;
        QTest::newRow("hours") << start + u"--length|24 hours"_s << u"needs a start with a time"_s;
        QTest::newRow("time") << u"--start|2026-03-06T25:00|--length|24 hours"_s << u"is not a time that exists"_s;
        QTest::newRow("option") << start + u"--length|7 days|--role|adviser"_s << u"There is no option --role here."_s;
        QTest::newRow("rule and length") << start + u"--rule|T1|--length|7 days"_s << u"--length does not go with it"_s;
        QTest::newRow("no rule") << start + u"--rule|T8_COMMITEE"_s << u"Did you mean T8_COMMITTEE?"_s;
        QTest::newRow("lengthens") << start + u"--rule|T9"_s << u"T9 lengthens T8, T8_COMMITTEE"_s;
        QTest::newRow("at once") << start + u"--rule|T4"_s << u"at once"_s;
        QTest::newRow("too much") << start + u"--length|7 days|later"_s << u"“later” is too much."_s;
    }
    void refuses()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, sentence);
        const CliResult result = m_cli.run(QStringList{u"term"_s} + words.split(u'|'));
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains(sentence), qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
    }

    void showsTheListOfTermsInSentences()
    {
        const CliResult result = m_cli.run({u"term"_s, u"--rules"_s, u"--lang"_s, u"nl"_s});
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.contains(u"## T8_COMMITTEE — Klacht afhandelen, met advies van een commissie"));
        QVERIFY(result.out.contains(u"Bron (wet of regeling): Awb 9:11; gelezen in de versie van 1 juli 2025."));
    }

    void saysWhatKindOfDayItIs()
    {
        const CliResult line = m_cli.run({u"day"_s, u"2026-05-15"_s, u"--lang"_s, u"nl"_s});
        QCOMPARE(line.code, 0);
        QVERIFY(line.out.startsWith(u"Vrijdag 15 mei 2026 is geen werkdag: gelijkgesteld met een feestdag"));
        const QJsonObject day = object(m_cli.run({u"day"_s, u"2026-05-15"_s, u"--json"_s}));
        QVERIFY(!day.value(u"working_day"_s).toBool(true));
        QCOMPARE(day.value(u"kind"_s).toString(), u"equated"_s);
        const QJsonObject later = object(m_cli.run({u"day"_s, u"2029-05-11"_s, u"--json"_s}));
        QVERIFY(later.value(u"working_day"_s).toBool());
        QCOMPARE(later.value(u"uncertain"_s).toArray().size(), 1);
    }

    void refusesADayItDoesNotKnow()
    {
        for (const QString &day : {u"2026-02-30"_s, u"2013-05-01"_s, u"15-05-2026"_s}) {
            QCOMPARE(m_cli.run({u"day"_s, day}).code, 2);
            QVERIFY(!m_cli.run({u"day"_s, day}).err.isEmpty());
        }
        QCOMPARE(m_cli.run({u"day"_s}).code, 2);
    }

private:
    [[nodiscard]] QJsonObject json(const QStringList &words) const
    {
        return object(m_cli.run(QStringList{u"term"_s, u"--json"_s} + words));
    }
    static QJsonObject object(const CliResult &result)
    {
        if (result.code != 0)
            qWarning("%s", qPrintable(result.err)); // fails the test
        return QJsonDocument::fromJson(result.out.toUtf8()).object();
    }

    CliRun m_cli;
};

QTEST_GUILESS_MAIN(CliTermTest)
#include "clitermtest.moc"
