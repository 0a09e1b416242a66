// SPDX-License-Identifier: EUPL-1.2
#include "views/term/termsmodel.h"

#include "tests/support/quiettest.h"
#include "views/widgets/plaintable.h"

using namespace Qt::StringLiterals;
using namespace views;

class TermsModelTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyColumnHasAHeadAndItsWord()
    {
        TermsModel model;
        const QDate today(2026, 6, 10);
        model.setToday(today);
        model.setRows(
            {{.caseText = u"2026-0042"_s, .term = u"Objection"_s, .dueOn = today.addDays(2), .isStatutory = true}});
        QStringList words;
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            words << model.index(0, column).data().toString();
        }
        QCOMPARE(words[TermsModel::Left], u"in 2 days"_s);
        QCOMPARE(words[TermsModel::Kind], u"Objection"_s);
        QCOMPARE(words[TermsModel::Case], u"2026-0042"_s);
        QVERIFY(words[TermsModel::Due].contains(u"12"_s));
    }

    void onlyTheTimeLeftHasATone()
    {
        TermsModel model;
        const QDate today(2026, 6, 10);
        model.setToday(today);
        model.setRows({{.dueOn = today.addDays(-1), .isStatutory = true}, {.dueOn = today.addDays(100)}});
        QCOMPARE(model.index(0, TermsModel::Left).data(ToneRole).value<Tone>(), Tone::Bad);
        QCOMPARE(model.index(0, TermsModel::Left).data(ToneIconRole).toString(), u"circle-alert"_s);
        QVERIFY(!model.index(0, TermsModel::Kind).data(ToneRole).isValid());
        QVERIFY(!model.index(1, TermsModel::Left).data(ToneRole).isValid());
    }
};

QTEST_MAIN(TermsModelTest)
#include "termsmodeltest.moc"
