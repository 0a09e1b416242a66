// SPDX-License-Identifier: EUPL-1.2
// Reading one code list: defaults of the list, own words of a code, and the sentence for each mistake.
#include "model/codes/codelist.h"

#include "tests/support/failuretext.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

const QByteArray head = "list: ground\n"                   // 1
                        "version: 2\n"                     // 2
                        "title: {nl: Grond, en: Ground}\n" // 3
                        "source: AWGB art. 1\n"            // 4
                        "read on: 2026-07-16\n"            // 5
                        "unsure: yes\n"                    // 6
                        "codes:\n";                        // 7

CodeList read(const QByteArray &codes)
{
    return readCodeList(head + codes, u"ground.yaml"_s);
}

CodeList grounds()
{
    return read("  - {code: RACE, text: {nl: Ras, en: Race}}\n"
                "  - {code: RACE_SKIN, parent: RACE, text: {nl: Huidskleur, en: Skin}}\n"
                "  - {code: RACE_SKIN_X, parent: RACE_SKIN, text: {nl: X, en: Y}}\n"
                "  - code: AGE\n"
                "    text: {nl: Leeftijd, en: Age}\n"
                "    source: {nl: WGBL, en: Age act}\n"
                "    read on: 2020-01-01\n"
                "    unsure: no\n"
                "    note: {nl: Let op., en: Mind.}\n"
                "    valid from: 2023-04-25\n"
                "    valid until: 2024-12-31\n");
}

} // namespace

class CodeListTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aCodeTakesSourceDateAndDoubtFromItsList();
    void aCodeMaySayItsOwn();
    void anUnknownCodeIsShownAsItIs();
    void textsKeepTheirOrder();
    void aSubCodeIsWithinItsParents();
    void validityHasAFirstAndALastDay_data();
    void validityHasAFirstAndALastDay();
    void refuses_data();
    void refuses();
};

void CodeListTest::aCodeTakesSourceDateAndDoubtFromItsList()
{
    const CodeList list = grounds();
    QCOMPARE(list.name, u"ground"_s);
    QCOMPARE(list.version, 2);
    QCOMPARE(list.title.nl, u"Grond"_s);
    QCOMPARE(list.codes.size(), size_t(4));
    const CodeEntry *race = list.find(u"RACE"_s);
    QVERIFY(race);
    QCOMPARE(race->source.en, u"AWGB art. 1"_s);
    QCOMPARE(race->readOn, QDate(2026, 7, 16));
    QVERIFY(race->unsure);
    QVERIFY(race->parent.isEmpty());
}

void CodeListTest::aCodeMaySayItsOwn()
{
    const CodeList list = grounds();
    const CodeEntry *age = list.find(u"AGE"_s);
    QVERIFY(age);
    QCOMPARE(age->source.en, u"Age act"_s);
    QCOMPARE(age->readOn, QDate(2020, 1, 1));
    QVERIFY(!age->unsure);
    QCOMPARE(age->note.nl, u"Let op."_s);
}

void CodeListTest::anUnknownCodeIsShownAsItIs()
{
    const CodeList list = grounds();
    QCOMPARE(list.text(u"RACE"_s, Language::Dutch), u"Ras"_s);
    QCOMPARE(list.text(u"RACE"_s, Language::English), u"Race"_s);
    QCOMPARE(list.text(u"FROM_A_NEWER_VERSION"_s, Language::Dutch), u"FROM_A_NEWER_VERSION"_s);
    QCOMPARE(list.text({}, Language::Dutch), QString());
    QVERIFY(!list.find(u"race"_s));
}

void CodeListTest::textsKeepTheirOrder()
{
    QCOMPARE(grounds().texts({u"AGE"_s, u"RACE"_s}, Language::Dutch), u"Leeftijd, Ras"_s);
    QCOMPARE(grounds().texts({}, Language::Dutch), QString());
}

void CodeListTest::aSubCodeIsWithinItsParents()
{
    const CodeList list = grounds();
    QVERIFY(list.isWithin(u"RACE"_s, u"RACE"_s));
    QVERIFY(list.isWithin(u"RACE_SKIN_X"_s, u"RACE"_s));
    QVERIFY(!list.isWithin(u"RACE"_s, u"RACE_SKIN"_s));
    QVERIFY(!list.isWithin(u"AGE"_s, u"RACE"_s));
    QVERIFY(!list.isWithin(u"NONE_SUCH"_s, u"RACE"_s));
}

void CodeListTest::validityHasAFirstAndALastDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("valid");
    QTest::newRow("before") << QDate(2023, 4, 24) << false;
    QTest::newRow("first day") << QDate(2023, 4, 25) << true;
    QTest::newRow("last day") << QDate(2024, 12, 31) << true;
    QTest::newRow("after") << QDate(2025, 1, 1) << false;
}

void CodeListTest::validityHasAFirstAndALastDay()
{
    QFETCH(const QDate, day);
    QFETCH(const bool, valid);
    const CodeList list = grounds();
    QCOMPARE(list.find(u"AGE"_s)->isValidOn(day), valid);
    QVERIFY(list.find(u"RACE"_s)->isValidOn(day));
}

void CodeListTest::refuses_data()
{
    QTest::addColumn<QByteArray>("codes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *codes, const QString &text) {
        QTest::newRow(name) << QByteArray(codes) << u"ground.yaml:"_s + text;
    };
    row("small letters", "  - {code: race, text: {nl: a, en: b}}\n",
        u"8: “race” is no code; a code has capital letters, digits and _ only"_s);
    row("twice", "  - {code: A, text: {nl: a, en: b}}\n  - {code: A, text: {nl: c, en: d}}\n",
        u"9: the code A occurs twice; the first time on line 8"_s);
    row("parent below",
        "  - {code: RACE_X, parent: RACE, text: {nl: a, en: b}}\n  - {code: RACE, text: {nl: a, en: b}}\n",
        u"8: there is no code RACE above this line"_s);
    row("parent with a typo",
        "  - {code: RELIGION, text: {nl: a, en: b}}\n"
        "  - {code: X, parent: RELIGOIN, text: {nl: a, en: b}}\n",
        u"9: there is no code RELIGOIN above this line (did you mean RELIGION?)"_s);
    row("its own parent", "  - {code: A, parent: A, text: {nl: a, en: b}}\n",
        u"8: there is no code A above this line"_s);
    row("one language", "  - {code: A, text: {nl: a}}\n", u"8: “en” is missing"_s);
    row("no codes", "  - {cod: A, text: {nl: a, en: b}}\n",
        u"8: the key “cod” is not known here (did you mean code?)"_s);
    row("backwards", "  - {code: A, text: {nl: a, en: b}, valid from: 2024-01-01, valid until: 2023-01-01}\n",
        u"8: the code A ends before it begins"_s);
}

void CodeListTest::refuses()
{
    QFETCH(const QByteArray, codes);
    QFETCH(const QString, text);
    QCOMPARE(tests::badInputOf([&] { (void)read(codes); }), text);
}

QTEST_GUILESS_MAIN(CodeListTest)
#include "codelisttest.moc"
