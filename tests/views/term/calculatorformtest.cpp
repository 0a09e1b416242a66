// SPDX-License-Identifier: EUPL-1.2
#include "views/term/calculatorform.h"

#include "tests/support/accessname.h"
#include "tests/support/quiettest.h"
#include "views/widgets/choicecombo.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace model;
using namespace Qt::StringLiterals;
using namespace views;

namespace {

struct Shown
{
    TermRules rules = TermRules::builtIn();
    CalculatorForm form{rules, Language::English, [] { return QDate(2026, 4, 1); }};

    QWidget *named(const QString &name)
    {
        for (QWidget *widget : form.findChildren<QWidget *>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    void type(const QString &name, const QString &text)
    {
        auto *field = qobject_cast<QLineEdit *>(named(name));
        QVERIFY2(field, qPrintable(name));
        field->clear();
        QTest::keyClicks(field, text);
    }
    void choose(const QString &name, const QString &key)
    {
        auto *combo = qobject_cast<ChoiceCombo *>(named(name));
        QVERIFY(combo);
        combo->setKey(key);
        Q_EMIT combo->edited();
    }
    bool isShown(const QString &name) { return named(name)->isVisibleTo(&form); }
};

} // namespace

class CalculatorFormTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsTheQuestion()
    {
        Shown shown;
        QSignalSpy edited(&shown.form, &CalculatorForm::edited);
        shown.type(u"Day of the event"_s, u"16-3-26"_s);
        shown.type(u"Length"_s, u"10 weeks"_s);
        shown.type(u"Extended by"_s, u"4 weeks"_s);
        const TermQuestion question = shown.form.question();
        QCOMPARE(question.start, std::optional(QDate(2026, 3, 16)));
        QCOMPARE(question.length, u"10 weeks"_s);
        QCOMPARE(question.extension, u"4 weeks"_s);
        QCOMPARE(question.counting, Counting::GeneralAct);
        QVERIFY(edited.count() > 3);
    }

    void onlyTheFieldsThatMatterAreThere()
    {
        Shown shown;
        QVERIFY(!shown.isShown(u"Time of the event"_s));
        QVERIFY(!shown.isShown(u"Days of absence"_s));
        shown.type(u"Length"_s, u"24 hours"_s);
        QVERIFY(shown.isShown(u"Time of the event"_s));
        shown.choose(u"Counting"_s, u"wmt"_s);
        QVERIFY(shown.isShown(u"Days of absence"_s));
        QVERIFY(shown.isShown(u"Day of the conduct"_s));
        shown.choose(u"Term of the list"_s, u"T1"_s);
        QVERIFY(!shown.isShown(u"Length"_s));
        QVERIFY(!shown.isShown(u"Days of absence"_s));
        QCOMPARE(shown.form.question().rule, u"T1"_s);
    }

    void aProblemStandsUnderItsField()
    {
        Shown shown;
        shown.form.showProblems({.problems = {{TermReply::Field::Length, u"No such unit."_s}}});
        QCOMPARE(shown.form.problemText(TermReply::Field::Length), u"No such unit."_s);
        shown.form.showProblems({});
        QCOMPARE(shown.form.problemText(TermReply::Field::Length), QString());
    }

    void anAbsenceThatIsNoPeriodIsSaidAndNotCounted()
    {
        Shown shown;
        shown.choose(u"Counting"_s, u"wmt"_s);
        shown.type(u"Days of absence"_s, u"9-3-26 to 13-3-26; soon"_s);
        shown.form.showProblems({});
        QVERIFY(shown.form.problemText(TermReply::Field::Absences).contains(u"“soon”"_s));
        QCOMPARE(int(shown.form.question().absences.size()), 1);
    }

    void everyControlHasAName()
    {
        Shown shown;
        shown.choose(u"Counting"_s, u"wmt"_s);
        shown.type(u"Length"_s, u"24 hours"_s);
        shown.form.show();
        QCOMPARE(tests::namelessControls(&shown.form), QStringList());
    }
};

QTEST_MAIN(CalculatorFormTest)
#include "calculatorformtest.moc"
