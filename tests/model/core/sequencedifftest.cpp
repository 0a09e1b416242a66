// SPDX-License-Identifier: EUPL-1.2
// Whatever two sequences there are, the stretches put both together again; small ones are as short as can be.
#include "model/core/sequencediff.h"

#include "tests/support/quiettest.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace model;

namespace {

using Numbers = std::vector<int>;

Numbers someNumbers(QRandomGenerator &dice, int count, int kinds)
{
    Numbers numbers;
    for (int i = 0; i < count; ++i)
        numbers.push_back(dice.bounded(kinds));
    return numbers;
}

// How many numbers went or came; -1: the stretches do not fit the sequences.
int cost(const Numbers &a, const Numbers &b, const std::vector<SequenceChange> &changes)
{
    int x = 0;
    int y = 0;
    int cost = 0;
    for (const SequenceChange &change : changes) {
        if (change.before != x || change.after != y)
            return -1;
        if (change.isSame && (change.beforeCount != change.afterCount ||
                              !std::equal(a.begin() + x, a.begin() + x + change.beforeCount, b.begin() + y)))
            return -1;
        x += change.beforeCount;
        y += change.afterCount;
        cost += change.isSame ? 0 : change.beforeCount + change.afterCount;
    }
    return x == int(a.size()) && y == int(b.size()) ? cost : -1;
}

// The shortest there is, by the table that everybody can check.
int shortest(const Numbers &a, const Numbers &b)
{
    std::vector<Numbers> longest(a.size() + 1, Numbers(b.size() + 1));
    for (size_t i = 1; i <= a.size(); ++i)
        for (size_t j = 1; j <= b.size(); ++j)
            longest[i][j] =
                a[i - 1] == b[j - 1] ? longest[i - 1][j - 1] + 1 : std::max(longest[i - 1][j], longest[i][j - 1]);
    return int(a.size() + b.size()) - 2 * longest[a.size()][b.size()];
}

} // namespace

class SequenceDiffTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheFewestChangesInShortSequences()
    {
        QRandomGenerator dice(20261124);
        for (int turn = 0; turn < 2000; ++turn) {
            const Numbers a = someNumbers(dice, dice.bounded(12), 1 + dice.bounded(6));
            const Numbers b = someNumbers(dice, dice.bounded(12), 1 + dice.bounded(6));
            QCOMPARE(cost(a, b, compareSequences(a, b)), shortest(a, b));
        }
    }

    void staysRightBeyondTheBound()
    {
        QRandomGenerator dice(7);
        for (const int kinds : {2, 40, 3000, 1000000}) {
            const Numbers a = someNumbers(dice, 3000, kinds);
            const Numbers b = someNumbers(dice, 2500, kinds);
            QVERIFY(cost(a, b, compareSequences(a, b)) >= 0);
        }
    }

    void tellsOfAnEmptySide()
    {
        QVERIFY(compareSequences({}, {}).empty());
        QCOMPARE(cost({1, 2}, {}, compareSequences({1, 2}, {})), 2);
        QCOMPARE(cost({}, {1, 2}, compareSequences({}, {1, 2})), 2);
    }
};

QTEST_GUILESS_MAIN(SequenceDiffTest)
#include "sequencedifftest.moc"
