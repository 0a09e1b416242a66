// SPDX-License-Identifier: EUPL-1.2
// Labels, findings and positions of a form, and the struct behind it.
#include "views/widgets/formbody.h"

#include "model/intake/intake.h"
#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"
#include "views/widgets/form.h"

#include <QLabel>

using namespace Qt::StringLiterals;

class FormBodyTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aFieldIsFoundByColumnFactOrLead()
    {
        Form form;
        QCOMPARE(form.form.columnFor(u"received_on"_s), u"received_on"_s);
        QCOMPARE(form.form.columnFor(u"account_written"_s), u"account"_s);
        QCOMPARE(form.form.columnFor(u"account_agreed_on"_s), u"account_agreed_on"_s);
        form.form.lead(u"someone_heard"_s, u"wish"_s);
        QCOMPARE(form.form.columnFor(u"someone_heard_on"_s), u"wish"_s);
        QCOMPARE(form.form.columnFor(u"elsewhere"_s), QString());
    }
    void everyFieldHasLabelNameAndMember()
    {
        Form form;
        auto *account = form.form.findChild<views::NoteEdit *>(u"account"_s);
        QVERIFY(account);
        QCOMPARE(account->accessibleName(), u"Account"_s);
        QVERIFY(form.form.findChild<views::OptionalDateEdit *>(u"receivedOn"_s));
        int labelled = 0;
        for (const QLabel *label : form.form.findChildren<QLabel *>())
            labelled += label->buddy() ? 1 : 0;
        QCOMPARE(labelled, 4);
    }
    void whatIsRequiredIsCalledSo()
    {
        Form form;
        form.form.setRequired(u"wish"_s, true);
        QStringList texts;
        for (const QLabel *label : form.form.findChildren<QLabel *>())
            texts << label->text().remove(u'&');
        QVERIFY(texts.contains(u"Wish (required)"_s));
    }
    void aHiddenFieldHidesEverythingOfIt()
    {
        Form form;
        form.form.show();
        form.form.setFieldShown(u"wish"_s, false);
        QVERIFY(form.form.findChild<QWidget *>(u"wish"_s)->isHidden());
        QVERIFY(!form.form.goTo(u"wish"_s));
    }
    void fieldsWithoutAWidgetSurvive()
    {
        Form form;
        model::Intake intake;
        intake.channel = {u"MID"_s}; // not on this form
        intake.account = {u"tekst"_s};
        form.form.fill(intake);
        QVERIFY(form.form.value() == intake);
    }
    void typingSurvivesAnEchoAndFollowsTheVaultElsewhere()
    {
        Form form;
        form.form.fill({});
        form.form.findChild<views::NoteEdit *>(u"account"_s)->insertPlainText(u"getypt"_s);
        model::Intake fromVault;
        fromVault.wish = {u"van elders"_s};
        form.form.fill(fromVault);
        QCOMPARE(form.form.value().account.text, u"getypt"_s);
        QCOMPARE(form.form.value().wish.text, u"van elders"_s);
    }
    void namesAreThoseOfTheStruct()
    {
        QCOMPARE(views::memberName(u"received_on"_s), u"receivedOn"_s);
        QCOMPARE(views::memberName(u"account"_s), u"account"_s);
    }

private:
    struct Form
    {
        views::Form<model::Intake> form{tests::testContext()};
        Form()
        {
            using model::Intake;
            form.add(&Intake::receivedOn, u"Received on"_s);
            form.add(&Intake::account, u"Account"_s, views::FormBody::Tall);
            form.add(&Intake::wish, u"Wish"_s);
            form.add(&Intake::accountAgreedOn, u"Agreed on"_s);
        }
    };
};

QTEST_MAIN(FormBodyTest)
#include "formbodytest.moc"
