// SPDX-License-Identifier: EUPL-1.2
// Symbol and word for each state.
#include "views/casefile/standingwords.h"

#include "tests/support/quiettest.h"
#include "tests/support/standings.h"

#include <QSet>

using namespace Qt::StringLiterals;

class StandingWordsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateHasAWordAndASymbolOfItsOwn()
    {
        using model::PhaseStanding;
        QSet<QString> words;
        QSet<int> symbols;
        for (const auto state : {PhaseStanding::State::Open, PhaseStanding::State::Current, PhaseStanding::State::Done,
                                 PhaseStanding::State::Skipped}) {
            words.insert(views::wordsFor(state).word);
            symbols.insert(int(views::wordsFor(state).symbol));
        }
        QCOMPARE(words.size(), 4);
        QCOMPARE(symbols.size(), 4);
        model::StepStanding step;
        words.clear();
        for (const auto state : {model::StepStanding::State::Empty, model::StepStanding::State::Busy,
                                 model::StepStanding::State::Done, model::StepStanding::State::NotApplicable}) {
            step.state = state;
            words.insert(views::wordsFor(step, false).word);
        }
        words.insert(views::wordsFor(step, true).word);
        QCOMPARE(words.size(), 5);
    }
};

QTEST_MAIN(StandingWordsTest)
#include "standingwordstest.moc"
