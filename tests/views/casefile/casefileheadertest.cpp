// SPDX-License-Identifier: EUPL-1.2
// The top of a case: number, pseudonym, what sets it apart.
#include "views/casefile/casefileheader.h"

#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class CaseFileHeaderTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void showsNumberPseudonymAndIndicationsInWords()
    {
        views::CaseFileHeader header(tests::testContext());
        model::CaseFile file;
        file.number = u"2026-0042"_s;
        file.alias = u"@melder-7"_s;
        file.isOpen = true;
        file.nextDueOn = QDate(2026, 5, 1);
        header.setCase(file, u"KL"_s, {{views::Symbol::Pause, u"on hold"_s}});
        for (const auto &text : {u"2026-0042"_s, u"@melder-7 · KL"_s, u"term passed on 1 May 2026"_s, u"on hold"_s})
            QVERIFY2(says(header, text), qPrintable(text));
        file.nextDueOn = tests::testContext().today();
        header.setCase(file, {}, {});
        QVERIFY(says(header, u"term: today"_s));
        file.isOpen = false;
        header.setCase(file, {}, {});
        QVERIFY(says(header, u"closed"_s));
        header.clear();
        QVERIFY(!says(header, u"2026-0042"_s));
        QVERIFY(!says(header, u"closed"_s));
    }
    void oneButtonEditsAndIsDone()
    {
        views::CaseFileHeader header(tests::testContext());
        QSignalSpy asked(&header, &views::CaseFileHeader::editRequested);
        auto *edit = header.findChild<QPushButton *>(u"editCase"_s);
        edit->click();
        QCOMPARE(asked[0][0].toBool(), true);
        header.setEditing(true);
        QCOMPARE(edit->text(), u"Done"_s);
        edit->click();
        QCOMPARE(asked[1][0].toBool(), false);
    }

private:
    static bool says(const views::CaseFileHeader &header, const QString &text)
    {
        for (const QLabel *label : header.findChildren<QLabel *>())
            if (label->text() == text)
                return true;
        return false;
    }
};

QTEST_MAIN(CaseFileHeaderTest)
#include "casefileheadertest.moc"
