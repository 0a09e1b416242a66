// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/standingwords.h"

#include "tests/support/quiettest.h"

#include <QSet>

using model::PhaseStanding;
using model::StepStanding;
using views::StateWords;
using views::Symbol;
using views::wordsFor;

class StandingWordsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateOfAPhaseHasAWordAndASymbolOfItsOwn()
    {
        QSet<QString> words;
        QSet<int> symbols;
        for (const auto state : {PhaseStanding::State::Open, PhaseStanding::State::Current, PhaseStanding::State::Done,
                                 PhaseStanding::State::Skipped}) {
            const StateWords told = wordsFor(state);
            words.insert(told.word);
            symbols.insert(int(told.symbol));
        }
        QCOMPARE(words.size(), 4);
        QCOMPARE(symbols.size(), 4);
        QVERIFY(!words.contains(QString()));
    }

    void everyStateOfAStepHasAWordAndASymbolOfItsOwn()
    {
        QSet<QString> words;
        QSet<int> symbols;
        for (const auto state : {StepStanding::State::Empty, StepStanding::State::Busy, StepStanding::State::Done,
                                 StepStanding::State::NotApplicable}) {
            const StateWords told = wordsFor({.state = state}, false);
            words.insert(told.word);
            symbols.insert(int(told.symbol));
        }
        QCOMPARE(words.size(), 4);
        QCOMPARE(symbols.size(), 4);
    }

    void theNextStepIsCalledThatWhateverItsState()
    {
        for (const auto state : {StepStanding::State::Empty, StepStanding::State::Busy}) {
            const StateWords told = wordsFor({.state = state}, true);
            QCOMPARE(told.symbol, Symbol::Next);
            QCOMPARE(told.word, QStringLiteral("next step"));
        }
    }
};

QTEST_GUILESS_MAIN(StandingWordsTest)
#include "standingwordstest.moc"
