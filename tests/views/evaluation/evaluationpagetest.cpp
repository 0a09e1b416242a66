// SPDX-License-Identifier: EUPL-1.2
// The page of evaluation keeps what every page promises.
#include "views/evaluation/evaluationpage.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"

using namespace tests;

class EvaluationPageTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePromisesOfEveryPage() { checkPage<views::EvaluationPage, model::Evaluation>(); }
};

QTEST_MAIN(EvaluationPageTest)
#include "evaluationpagetest.moc"
