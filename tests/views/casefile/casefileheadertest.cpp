// SPDX-License-Identifier: EUPL-1.2
#include "views/casefile/casefileheader.h"

#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using model::CaseFile;
using tests::testContext;
using views::CaseFileHeader;

namespace {

QStringList saidBy(const CaseFileHeader &header)
{
    QStringList lines;
    for (const QLabel *label : header.findChildren<QLabel *>())
        if (!label->text().isEmpty())
            lines << label->text();
    return lines;
}

QStringList saidOf(const CaseFile &file)
{
    CaseFileHeader header(testContext());
    header.setCase(file, {}, {});
    return saidBy(header);
}

} // namespace

class CaseFileHeaderTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhichCaseThisIs()
    {
        CaseFileHeader header(testContext());
        header.setCase({.number = u"2026-0042"_s, .alias = u"@melder-42"_s}, u"Army"_s, {});
        QCOMPARE(saidBy(header), (QStringList{u"2026-0042"_s, u"@melder-42 · Army"_s}));
        header.setCase({.number = u"2026-0043"_s}, {}, {});
        QCOMPARE(saidBy(header), QStringList{u"2026-0043"_s});
    }

    void saysWhatSetsItApart_data()
    {
        const QDate today = testContext().today();
        QTest::addColumn<CaseFile>("file");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << CaseFile{} << QString();
        QTest::newRow("closed") << CaseFile{.isOpen = false} << u"closed"_s;
        QTest::newRow("imported") << CaseFile{.origin = CaseFile::Origin::Imported} << u"from the register"_s;
        QTest::newRow("due") << CaseFile{.nextDueOn = today.addDays(3)} << u"term: 3 day"_s;
        QTest::newRow("due today") << CaseFile{.nextDueOn = today} << u"term: 0 day"_s;
        QTest::newRow("late") << CaseFile{.nextDueOn = today.addDays(-1)} << u"term passed on"_s;
        QTest::newRow("late and closed") << CaseFile{.isOpen = false, .nextDueOn = today.addDays(-1)} << u"closed"_s;
    }

    void saysWhatSetsItApart()
    {
        QFETCH(CaseFile, file);
        QFETCH(QString, said);
        const QStringList lines = saidOf(file);
        QCOMPARE(lines.size(), said.isEmpty() ? 0 : 1);
        QVERIFY(lines.join(u'|').startsWith(said));
    }

    void whatOthersKnowOfItStandsBesideIt()
    {
        CaseFileHeader header(testContext());
        header.setCase({.isOpen = false}, {}, {{views::Symbol::Info, u"the reporter asked to wait"_s}});
        QCOMPARE(saidBy(header), (QStringList{u"closed"_s, u"the reporter asked to wait"_s}));
    }

    void editAsksAndShowsWhatItIsTold()
    {
        CaseFileHeader header(testContext());
        auto *edit = header.findChild<QPushButton *>(u"editCase"_s);
        QSignalSpy asked(&header, &CaseFileHeader::editRequested);
        QCOMPARE(edit->text(), u"Edit"_s);
        edit->click();
        QCOMPARE(asked.takeFirst().first().toBool(), true);
        QCOMPARE(edit->text(), u"Edit"_s); // it may be refused
        header.setEditing(true);
        QCOMPARE(edit->text(), u"Done"_s);
        edit->click();
        QCOMPARE(asked.takeFirst().first().toBool(), false);
        header.setEditable(false);
        QVERIFY(!edit->isEnabled());
    }

    void clearedItSaysNothing()
    {
        CaseFileHeader header(testContext());
        header.setCase({.number = u"2026-0042"_s, .alias = u"@melder-42"_s, .isOpen = false}, u"Army"_s, {});
        header.setEditing(true);
        header.clear();
        QCOMPARE(saidBy(header), QStringList());
        QCOMPARE(header.findChild<QPushButton *>(u"editCase"_s)->text(), u"Edit"_s);
    }
};

QTEST_MAIN(CaseFileHeaderTest)
#include "casefileheadertest.moc"
