// SPDX-License-Identifier: EUPL-1.2
// From bytes to a tree: what no file of ours may hold is refused with its line, and no hostile file takes time or
// memory.
#include "model/core/yamltree.h"

#include "tests/support/failuretext.h"
#include "tests/support/quiettest.h"

#include <random>

using namespace Qt::StringLiterals;
using model::YamlNode;
using model::YamlSheet;

namespace {

QString refusalOf(const QByteArray &yaml)
{
    return tests::badInputOf([&] { (void)YamlSheet::parse(yaml, u"t.yaml"_s); });
}

} // namespace

class YamlTreeTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOrderKindsAndLines();
    void aValueThatIsNotThereIsEmpty();
    void refuses_data();
    void refuses();
    void refusesWhatGrows_data();
    void refusesWhatGrows();
    void damagedFilesNeverCrash();
};

void YamlTreeTest::keepsOrderKindsAndLines()
{
    const YamlNode root = YamlSheet::parse("b: 1\na:\n  - x\n  - {c: \"y: z\"}\n", u"t.yaml"_s).root();
    QCOMPARE(root.kind, YamlNode::Kind::Map);
    QCOMPARE(root.children.size(), size_t(2));
    QCOMPARE(root.children[0].key, u"b"_s);
    QCOMPARE(root.children[0].text, u"1"_s);
    QCOMPARE(root.children[1].key, u"a"_s);
    QCOMPARE(root.children[1].kind, YamlNode::Kind::List);
    QCOMPARE(root.children[1].line, 2);
    QCOMPARE(root.children[1].children[0].line, 3);
    QCOMPARE(root.children[1].children[1].children[0].key, u"c"_s);
    QCOMPARE(root.children[1].children[1].children[0].text, u"y: z"_s);
    QCOMPARE(root.children[1].children[1].children[0].line, 4);
    const YamlNode nested = YamlSheet::parse("a: [[x], [y, z]]\n...\n", u"t.yaml"_s).root();
    QCOMPARE(nested.children[0].children[1].children[1].text, u"z"_s);
}

void YamlTreeTest::aValueThatIsNotThereIsEmpty()
{
    const YamlNode root = YamlSheet::parse("a:\nb: ~\nc: \"\"\n", u"t.yaml"_s).root();
    QCOMPARE(root.children[0].kind, YamlNode::Kind::Empty);
    QCOMPARE(root.children[0].line, 1);
    QCOMPARE(root.children[1].kind, YamlNode::Kind::Empty);
    QCOMPARE(root.children[2].kind, YamlNode::Kind::Text);
}

void YamlTreeTest::refuses_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("text");
    const QString anchors = u"anchors (&) and aliases (*) are not allowed here; put quotes around a text that starts "
                            "with one"_s;
    const QString syntax = u"this cannot be read as YAML; look at indentation, colons and quotes"_s;
    QTest::newRow("empty") << QByteArray() << u"t.yaml:1: the file is empty"_s;
    QTest::newRow("comments only") << QByteArray("# nothing\n") << u"t.yaml:1: the file is empty"_s;
    QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 2\n")
                                   << u"t.yaml:1: the file holds a second document (---)"_s;
    QTest::newRow("anchor") << QByteArray("a: 1\nb: &x 2\n") << u"t.yaml:2: "_s + anchors;
    QTest::newRow("alias") << QByteArray("a: &x 1\nb: *x\n") << u"t.yaml:1: "_s + anchors;
    QTest::newRow("tag") << QByteArray("a: !!binary aGVsbG8=\n")
                         << u"t.yaml:1: tags (!) are not allowed here; put quotes around a text that starts with one"_s;
    QTest::newRow("key twice") << QByteArray("a: 1\nb: 2\na: 3\n")
                               << u"t.yaml:3: the key “a” occurs twice; the first time on line 1"_s;
    QTest::newRow("a list as key") << QByteArray("[a, b]: 1\n") << u"t.yaml:1: a key must be a plain text"_s;
    QTest::newRow("open quote") << QByteArray("a: 1\nb: \"no end\n") << u"t.yaml:3: "_s + syntax;
    QTest::newRow("open brace") << QByteArray("a: {b: 1\n") << u"t.yaml:2: "_s + syntax;
    QTest::newRow("tab as indentation") << QByteArray("a:\n\tb: 1\n") << u"t.yaml:2: "_s + syntax;
    QTest::newRow("no colon") << QByteArray("a: 1\nb\nc: 2\n") << u"t.yaml:3: "_s + syntax;
    QTest::newRow("binary") << QByteArray("a: 1\nb: \0\1\2", 11)
                            << u"t.yaml:2: this is not a text file (it holds control characters)"_s;
    QTest::newRow("latin-1") << QByteArray("a: 1\nb: ge\xEBvalueerd\n")
                             << u"t.yaml:2: this is not UTF-8 text; save the file as UTF-8"_s;
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE\x61\x00", 4)
                            << u"t.yaml:1: this is not a text file (it holds control characters)"_s;
}

void YamlTreeTest::refuses()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const QString, text);
    QCOMPARE(refusalOf(yaml), text);
}

void YamlTreeTest::refusesWhatGrows_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("text");
    QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i)
        bomb += QByteArray("aN: &aN [*aM, *aM, *aM, *aM, *aM, *aM, *aM, *aM, *aM, *aM]\n")
                    .replace("N", QByteArray::number(i))
                    .replace("M", QByteArray::number(i - 1));
    QTest::newRow("a billion laughs") << bomb << u"anchors"_s;
    QTest::newRow("brackets without end") << QByteArray(100'000, '[') << u"a key must be"_s;
    QTest::newRow("braces without end") << QByteArray("{a: ").repeated(100'000) << u"a key must be"_s;
    QTest::newRow("brackets within brackets") << QByteArray(20, '[') + QByteArray(20, ']') << u"nested too deeply"_s;
    QTest::newRow("lists in one line") << QByteArray("- ").repeated(100'000) << u"nested too deeply"_s;
    QByteArray keys;
    for (int i = 0; i < 60'000; ++i)
        keys += 'k' + QByteArray::number(i) + ": x\n";
    QTest::newRow("many keys") << keys << u"more than 100000 values"_s; // and not after looking at each pair of them
    QTest::newRow("too large") << QByteArray("a: ") + QByteArray(model::longestYaml, 'x') << u"larger than 1 MiB"_s;
    QTest::newRow("too many values") << QByteArray("- a\n").repeated(150'000) << u"more than 100000 values"_s;
}

void YamlTreeTest::refusesWhatGrows()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const QString, text);
    const QString refusal = refusalOf(yaml);
    QVERIFY2(refusal.contains(text), qPrintable(refusal));
}

// Cuts, swaps and repeats pieces of a good file by a fixed seed: each result is read or refused, with a line, and
// nothing else.
void YamlTreeTest::damagedFilesNeverCrash()
{
    const QByteArray good = "procedure: adviser\nphases:\n  - phase: intake\n    text: {nl: \"Intake\", en: 'Intake'}\n"
                            "    steps:\n      - check: a_b\n        why: |\n          long\n          text\n";
    std::mt19937 random(2026);
    const QByteArray spice = "\"'{}[]:-,|>&*!%@`#?\n \t~x";
    int refused = 0;
    for (int i = 0; i < 3000; ++i) {
        QByteArray yaml = good;
        for (unsigned k = random() % 4 + 1; k > 0; --k)
            yaml[qsizetype(random() % size_t(yaml.size()))] = spice[qsizetype(random() % size_t(spice.size()))];
        if (random() % 3 == 0)
            yaml.truncate(qsizetype(random() % size_t(yaml.size())));
        const QString refusal = refusalOf(yaml);
        QVERIFY2(refusal.isEmpty() || refusal.startsWith("t.yaml:"_L1), qPrintable(refusal));
        refused += refusal.isEmpty() ? 0 : 1;
    }
    QVERIFY(refused > 500);
}

QTEST_GUILESS_MAIN(YamlTreeTest)
#include "yamltreetest.moc"
