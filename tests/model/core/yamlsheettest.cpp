// SPDX-License-Identifier: EUPL-1.2
// YamlSheet and YamlMap: what is read, and the one sentence for each thing that is not.
#include "model/core/yamlsheet.h"

#include "tests/support/failuretext.h"
#include "tests/support/quiettest.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using model::YamlMap;
using model::YamlNode;
using model::YamlSheet;

namespace {

YamlSheet sheetOf(const char *yaml)
{
    return YamlSheet::parse(QByteArray(yaml), u"t.yaml"_s);
}

// Reads every kind of value; the keys of the map are those a test file below may use.
void readAll(const char *yaml)
{
    const YamlSheet sheet = sheetOf(yaml);
    const YamlMap map(sheet, sheet.root(),
                      {u"name"_s, u"title"_s, u"read on"_s, u"version"_s, u"unsure"_s, u"steps"_s, u"kind"_s});
    (void)map.text(u"name"_s);
    (void)map.optionalLocalText(u"title"_s);
    (void)map.optionalDate(u"read on"_s);
    (void)map.yesOr(u"unsure"_s, false);
    (void)map.optionalTexts(u"steps"_s);
    if (map.has(u"version"_s))
        (void)map.number(u"version"_s);
    if (map.has(u"kind"_s))
        (void)map.oneOf(u"kind"_s, {u"statutory"_s, u"policy"_s});
}

} // namespace

class YamlSheetTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryKindOfValue();
    void keepsTheLineOfEveryKey();
    void leavesOutWhatIsOptional();
    void refuses_data();
    void refuses();
    void aMissingFileIsSaidByName();
    void aFileIsReadFromDisk();
    void percentSignsInTheFileDoNotDisturbTheMessage();
};

void YamlSheetTest::readsEveryKindOfValue()
{
    const YamlSheet sheet = sheetOf("name: Intake\n"
                                    "title: {nl: \"Ontvangst\", en: Receipt}\n"
                                    "read on: 2026-07-16\n"
                                    "version: 3\n"
                                    "unsure: yes\n"
                                    "steps:\n  - one\n  - 'two: three'\n");
    const YamlMap map(sheet, sheet.root(),
                      {u"name"_s, u"title"_s, u"read on"_s, u"version"_s, u"unsure"_s, u"steps"_s});
    QCOMPARE(map.text(u"name"_s), u"Intake"_s);
    QCOMPARE(map.localText(u"title"_s), (model::LocalText{u"Ontvangst"_s, u"Receipt"_s}));
    QCOMPARE(map.date(u"read on"_s), QDate(2026, 7, 16));
    QCOMPARE(map.number(u"version"_s), 3);
    QVERIFY(map.yesOr(u"unsure"_s, false));
    QCOMPARE(map.optionalTexts(u"steps"_s), QStringList({u"one"_s, u"two: three"_s}));
}

void YamlSheetTest::keepsTheLineOfEveryKey()
{
    const YamlSheet sheet = sheetOf("# a comment\nname: x\n\nsteps:\n  - one\n");
    const YamlMap map(sheet, sheet.root(), {u"name"_s, u"steps"_s});
    QCOMPARE(map.lineOf(u"name"_s), 2);
    QCOMPARE(map.lineOf(u"steps"_s), 4); // where the key stands, not where its list begins
    QCOMPARE(map.list(u"steps"_s).front().line, 5);
    QCOMPARE(map.lineOf(u"not there"_s), map.line());
}

void YamlSheetTest::leavesOutWhatIsOptional()
{
    const YamlSheet sheet = sheetOf("name: x\n");
    const YamlMap map(sheet, sheet.root(), {u"name"_s, u"title"_s, u"read on"_s, u"unsure"_s, u"steps"_s});
    QVERIFY(!map.has(u"title"_s));
    QCOMPARE(map.optionalLocalText(u"title"_s), model::LocalText());
    QVERIFY(!map.optionalDate(u"read on"_s).isValid());
    QVERIFY(map.yesOr(u"unsure"_s, true));
    QVERIFY(map.optionalTexts(u"steps"_s).isEmpty());
    QCOMPARE(map.textOr(u"title"_s, u"none"_s), u"none"_s);
}

void YamlSheetTest::refuses_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *yaml, const QString &text) {
        QTest::newRow(name) << QByteArray(yaml) << u"t.yaml:"_s + text;
    };
    row("missing key", "title: {nl: a, en: b}\n", u"1: “name” is missing"_s);
    row("typo", "name: x\nunsrue: yes\n", u"2: the key “unsrue” is not known here (did you mean unsure?)"_s);
    row("unknown key", "name: x\nweather: fine\n", u"2: the key “weather” is not known here"_s);
    row("twice", "name: x\nversion: 1\nname: y\n", u"3: the key “name” occurs twice; the first time on line 1"_s);
    row("one language", "name: x\ntitle: Intake\n", u"2: “title” needs both languages: {nl: …, en: …}"_s);
    row("half a language", "name: x\ntitle: {nl: Intake}\n", u"2: “en” is missing"_s);
    row("empty language", "name: x\ntitle: {nl: Intake, en: \" \"}\n", u"2: “en” must be a text"_s);
    row("empty text", "name:\nversion: 1\n", u"1: “name” must be a text"_s);
    row("list for a text", "name: [a, b]\n", u"1: “name” must be a text"_s);
    row("text for a list", "name: x\nsteps: one\n", u"2: “steps” must be a list with at least one line “- …”"_s);
    row("empty list", "name: x\nsteps: []\n", u"2: “steps” must be a list with at least one line “- …”"_s);
    row("list in a list of texts", "name: x\nsteps:\n  - [a]\n", u"3: “steps” must be a text"_s);
    row("date", "name: x\nread on: 16-07-2026\n",
        u"2: “read on” must be a date such as 2026-07-16, not “16-07-2026”"_s);
    row("no such day", "name: x\nread on: 2026-02-30\n",
        u"2: “read on” must be a date such as 2026-07-16, not “2026-02-30”"_s);
    row("number", "name: x\nversion: two\n", u"2: “version” must be a whole number, not “two”"_s);
    row("negative", "name: x\nversion: -2\n", u"2: “version” must be a whole number, not “-2”"_s);
    row("yes or no", "name: x\nunsure: maybe\n", u"2: “unsure” cannot be “maybe”; it is one of: yes, no"_s);
    row("choice", "name: x\nkind: statutry\n",
        u"2: “kind” cannot be “statutry”; it is one of: statutory, policy (did you mean statutory?)"_s);
    row("a list as file", "- one\n- two\n", u"1: here keys with values are expected, such as “name: …”"_s);
    row("a text as file", "hello\n", u"1: here keys with values are expected, such as “name: …”"_s);
}

void YamlSheetTest::refuses()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const QString, text);
    QCOMPARE(tests::badInputOf([&] { readAll(yaml.constData()); }), text);
}

void YamlSheetTest::aMissingFileIsSaidByName()
{
    const QTemporaryDir folder;
    const QString text = tests::badInputOf([&] { (void)YamlSheet::read(folder.filePath(u"mapping.yaml"_s)); });
    QCOMPARE(text, u"mapping.yaml cannot be read."_s);
}

void YamlSheetTest::aFileIsReadFromDisk()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mapping.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name: x\n");
    file.close();
    QCOMPARE(YamlSheet::read(file.fileName()).root().children.front().text, u"x"_s);
    QCOMPARE(YamlSheet::read(file.fileName()).fileName(), u"mapping.yaml"_s);
}

void YamlSheetTest::percentSignsInTheFileDoNotDisturbTheMessage()
{
    QCOMPARE(tests::badInputOf([&] { readAll("name: x\n'%2%1': y\n"); }),
             u"t.yaml:2: the key “%2%1” is not known here"_s);
}

QTEST_GUILESS_MAIN(YamlSheetTest)
#include "yamlsheettest.moc"
