// SPDX-License-Identifier: EUPL-1.2
#include "model/exchange/fiction.h"
#include "model/codes/codelists.h"
#include "model/core/failure.h"
#include "model/exchange/codewords.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QStringList someWords(const QString &list)
{
    return list == "behaviour"_L1 ? QStringList{u"BULLYING"_s} : QStringList{u"ORAL"_s, u"AGE"_s};
}

QString complaintAbout(const QByteArray &yaml)
{
    try {
        static_cast<void>(Fiction::read(yaml, u"fiction.yaml"_s, someWords));
    } catch (const Failure &failure) {
        return failure.userText();
    }
    return {};
}

} // namespace

class FictionTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void fillsEverySlotOfASentence()
    {
        const Fiction fiction =
            Fiction::read("a: [\"x {b} y {b}\"]\nb: [\"1 {c}\"]\nc: [\"2\"]\n", u"fiction.yaml"_s, someWords);
        Dice dice(1, 1);
        QCOMPARE(fiction.say("a", dice), u"x 1 2 y 1 2"_s);
    }

    void saysTheSameForTheSameSeed()
    {
        const Fiction fiction = Fiction::builtIn(wordsOf(CodeLists::builtIn()));
        Dice one(7, 3);
        Dice two(7, 3);
        Dice other(7, 4);
        QStringList first;
        QStringList second;
        QStringList third;
        for (int i = 0; i < 20; ++i) {
            first << fiction.say("conversation", one) << fiction.act(one).text;
            second << fiction.say("conversation", two) << fiction.act(two).text;
            third << fiction.say("conversation", other) << fiction.act(other).text;
        }
        QCOMPARE(first, second);
        QVERIFY(first != third);
        for (const QString &text : first)
            QVERIFY(!text.isEmpty() && !text.contains(u'{'));
    }

    void namesTheLineOfAMistake()
    {
        QCOMPARE(complaintAbout("a: [\"{missing}\"]\n"), u"fiction.yaml:1: there is no list “missing”"_s);
        QVERIFY(complaintAbout("acts:\n  - {behaviour: X, grounds: \"\", modality: ORAL, text: t}\n")
                    .startsWith(u"fiction.yaml:2: “X” is no word of the list “behaviour”"));
        QVERIFY(complaintAbout("acts:\n  - {behaviour: BULLYING, grounds: \"\", modality: X, text: t}\n")
                    .startsWith(u"fiction.yaml:2: “X” is no word of the list “modality”"));
    }

    void rollsTheSameOnEveryMachine()
    {
        Dice dice(1, 2);
        QList<int> rolls;
        for (int i = 0; i < 5; ++i)
            rolls << dice.below(1000);
        QCOMPARE(rolls, QList<int>({816, 892, 236, 187, 164}));
        QCOMPARE(dice.below(0), 0);
    }
};

QTEST_GUILESS_MAIN(FictionTest)
#include "fictiontest.moc"
