// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/leavingview.h"

#include "tests/support/pageroundtrip.h"
#include "tests/support/quiettest.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/passphraseedit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using views::LeavingView;
using Step = LeavingView::Step;

namespace {

const model::Findings NoConsent = {
    {model::Finding::Severity::Missing, u"consent.recipient"_s, u"There is no consent."_s, {}}};
const model::Findings NoSections = {
    {model::Finding::Severity::Missing, u"departure.sections"_s, u"Choose something."_s, {}}};

QPushButton *buttonNamed(const QWidget &view, const QString &text)
{
    for (QPushButton *button : view.findChildren<QPushButton *>())
        if (button->text().remove(u'&') == text && !button->isHidden())
            return button;
    return nullptr;
}

std::unique_ptr<LeavingView> shown()
{
    auto view = std::make_unique<LeavingView>(tests::testContext());
    view->setContents(u"2026-0042"_s, {{u"intake"_s, u"Report"_s, 1, false}, {u"term"_s, u"Terms"_s, 2, true}}, {});
    view->show();
    return view;
}

QStringList texts(const QWidget &view)
{
    QStringList all;
    for (const QLabel *label : view.findChildren<QLabel *>())
        if (label->isVisible())
            all += label->text();
    return all;
}

} // namespace

class LeavingViewTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void leadsFromWhatToWhomToTheCheckToTheForm()
    {
        const auto view = shown();
        QVERIFY(view->step() == Step::What);
        QVERIFY(!buttonNamed(*view, u"Back"_s));
        for (const Step step : {Step::Whom, Step::Check, Step::Form}) {
            buttonNamed(*view, u"Next"_s)->click();
            QVERIFY(view->step() == step);
        }
        QVERIFY(!buttonNamed(*view, u"Next"_s));
        buttonNamed(*view, u"Back"_s)->click();
        QVERIFY(view->step() == Step::Check);
    }

    void theLastStepSumsUpWhatWasChosen()
    {
        const auto view = shown();
        view->findChild<QLineEdit *>(u"purpose"_s)->insert(u"to decide"_s);
        view->setFileName(u"2026-0042_commander.pdf"_s);
        view->showStep(Step::Form);
        for (const QString &text : {u"to decide"_s, u"2026-0042_commander.pdf"_s, u"Report, Terms"_s})
            QVERIFY2(texts(*view).contains(text), qPrintable(texts(*view).join(u'|')));
    }

    void theTermsOfAllCasesAreOneStep()
    {
        const auto view = shown();
        view->setTerms(31);
        view->setFileName(u"terms.ics"_s);
        QVERIFY(view->step() == Step::Form);
        QVERIFY(!buttonNamed(*view, u"Back"_s) && !buttonNamed(*view, u"Next"_s));
        QVERIFY(texts(*view).contains(u"terms.ics"_s));
        QVERIFY(!texts(*view).contains(u"For whom"_s));
        QCOMPARE(view->departure().form, model::Departure::Form::Calendar);
        view->setContents(u"2026-0042"_s, {{u"intake"_s, u"Report"_s, 1, false}}, {});
        QVERIFY(view->step() == Step::What);
        QCOMPARE(view->departure().sections, QStringList{u"intake"_s});
    }

    void nobodyGetsPastTheCheckWithAFinding()
    {
        const auto view = shown();
        view->showStep(Step::Check);
        view->setFindings(NoConsent);
        QVERIFY(!buttonNamed(*view, u"Next"_s)->isEnabled());
        view->setFindings({});
        QVERIFY(buttonNamed(*view, u"Next"_s)->isEnabled());
        view->showStep(Step::Form);
        view->setFindings(NoConsent); // the case changed meanwhile
        QVERIFY(view->step() == Step::Check);
    }

    void aFindingLeadsToItsStepOrToTheCase()
    {
        const auto view = shown();
        QSignalSpy go(view.get(), &LeavingView::goToRequested);
        view->showStep(Step::Check);
        view->setFindings(NoConsent);
        buttonNamed(*view, u"Go there"_s)->click();
        QCOMPARE(go.value(0).value(0).toString(), u"consent.recipient"_s);
        view->setFindings(NoSections);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        buttonNamed(*view, u"Go there"_s)->click();
        QVERIFY(view->step() == Step::What);
        QCOMPARE(go.size(), 1);
    }

    void saysWhatIsWantedAndNothingMore()
    {
        const auto view = shown();
        QSignalSpy changed(view.get(), &LeavingView::changed);
        QSignalSpy passed(view.get(), &LeavingView::passRequested);
        auto *recipient = view->findChild<QComboBox *>(u"recipient"_s);
        recipient->setCurrentIndex(2);
        Q_EMIT recipient->activated(2);
        view->findChild<QLineEdit *>(u"purpose"_s)->insert(u"om te besluiten"_s);
        QVERIFY(changed.size() >= 2);
        view->setFileName(u"2026-0042_two_2026-06-01.pdf"_s);
        view->showStep(Step::Form);
        buttonNamed(*view, u"Write the PDF…"_s)->click(); // not on the word of an open window alone
        QCOMPARE(passed.size(), 0);
        view->findChild<views::PassphraseEdit *>()->replace(0, 0, u"een zin");
        buttonNamed(*view, u"Write the PDF…"_s)->click();
        QCOMPARE(passed.size(), 1);
        const model::Departure departure = view->departure();
        QCOMPARE(departure.recipient, u"TWO"_s);
        QCOMPARE(departure.purpose, u"om te besluiten"_s);
        QCOMPARE(departure.sections, (QStringList{u"intake"_s, u"term"_s}));
        QVERIFY(!departure.withReporterIdentity);
        QVERIFY(!departure.caseId.isValid());
    }

    void whileItIsWrittenNothingCanBeChanged()
    {
        const auto view = shown();
        view->showStep(Step::Form);
        view->findChild<views::PassphraseEdit *>()->replace(0, 0, u"een zin");
        view->setWriting(true);
        QVERIFY(!buttonNamed(*view, u"Write the PDF…"_s)->isEnabled());
        QVERIFY(!buttonNamed(*view, u"Back"_s)->isEnabled());
        QSignalSpy cancelled(view.get(), &LeavingView::cancelled);
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 0);
        view->setWriting(false);
        QVERIFY(buttonNamed(*view, u"Write the PDF…"_s)->isEnabled());
    }

    void theSecretIsTakenOnceAndForgottenOnTheWayBack()
    {
        const auto view = shown();
        view->showStep(Step::Form);
        auto *field = view->findChild<views::PassphraseEdit *>();
        field->replace(0, 0, u"een zin");
        QVERIFY(view->takeSecret().equals(model::SecretBytes::copyOf("een zin")));
        QVERIFY(field->isEmpty());
        field->replace(0, 0, u"een zin");
        view->showWrongSecret(u"Not this one."_s);
        QVERIFY(field->isEmpty());
        const auto isSaid = [&] {
            const auto rows = view->findChildren<views::MessageRow *>();
            return std::any_of(rows.begin(), rows.end(),
                               [](const auto *row) { return row->text() == u"Not this one."; });
        };
        QVERIFY(isSaid());
        field->replace(0, 0, u"een zin");
        view->showStep(Step::Check);
        QVERIFY(field->isEmpty() && !isSaid());
    }

    void escapeStaysInTheVault()
    {
        const auto view = shown();
        QSignalSpy cancelled(view.get(), &LeavingView::cancelled);
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
    }

    void nothingOfTheCaseStaysBehind()
    {
        const auto view = shown();
        view->setTraces({{u"kanarie"_s, u"Report"_s, false}});
        view->findChild<QLineEdit *>(u"purpose"_s)->insert(u"kanarie"_s);
        view->setHidden({u"kanarie"_s});
        view->setFileName(u"kanarie"_s);
        view->clear();
        for (const QLabel *label : view->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"kanarie"_s) && !label->text().contains(u"2026-0042"_s));
        QVERIFY(view->departure().purpose.isEmpty() && view->departure().sections.isEmpty());
    }

    void everyStepCanBeReachedByKeyboardAndIsNamed()
    {
        const auto view = shown();
        for (const Step step : {Step::What, Step::Whom, Step::Check, Step::Form}) {
            view->showStep(step);
            tests::checkNames(*view);
        }
        QSet<QString> letters;
        for (const QPushButton *button : view->findChildren<QPushButton *>())
            if (const qsizetype at = button->text().indexOf(u'&'); at >= 0) {
                const QString letter = button->text().mid(at + 1, 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(button->text()));
                letters.insert(letter);
            }
        QVERIFY(letters.size() >= 6);
    }
};

QTEST_MAIN(LeavingViewTest)
#include "leavingviewtest.moc"
