// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/importwizard.h"

#include "tests/support/quiettest.h"
#include "views/widgets/ask.h"
#include "views/widgets/messagebar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

ImportPreview somePreview()
{
    ImportPreview preview;
    preview.columns = {{u"Zaaknummer"_s, {u"1"_s}, false, {}}, {u"Betrokkene"_s, {u"B-1"_s}, false, {}}};
    return preview;
}

} // namespace

class ImportWizardTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QuietTest::init();
        m_wizard = std::make_unique<views::ImportWizard>(m_lists, Language::English, QStringList{u"builtin:x"_s});
    }

    void walksFromFileToReport()
    {
        QSignalSpy preview(m_wizard.get(), &views::ImportWizard::previewWanted);
        QSignalSpy check(m_wizard.get(), &views::ImportWizard::checkWanted);
        QSignalSpy import(m_wizard.get(), &views::ImportWizard::importRequested);
        QVERIFY(!next()->isEnabled());
        chooseFile();
        QCOMPARE(preview.at(0).at(0).toString(), u"/tmp/register.csv"_s);
        QCOMPARE(preview.at(0).at(1).toBool(), false);
        next()->click();
        QCOMPARE(page(), 1);
        next()->click();
        QCOMPARE(check.count(), 1);
        QCOMPARE(check.at(0).at(1).value<ImportMapping>().caseNumber.name, u"Zaaknummer"_s);
        QCOMPARE(page(), 2);
        m_wizard->showChecked({10, 4, 0, {}});
        QCOMPARE(import.count(), 0); // not before it was seen
        next()->click();
        QCOMPARE(import.count(), 1);
        m_wizard->showProgress(1, 2);
        m_wizard->showImported({10, 4, 0, {}});
        QVERIFY(next()->isHidden());
    }

    void goesStraightToTheCheckWithAMapping()
    {
        chooseFile();
        ImportMapping mapping;
        mapping.caseNumber.name = u"Zaaknummer"_s;
        m_wizard->showMapping(mapping);
        QSignalSpy check(m_wizard.get(), &views::ImportWizard::checkWanted);
        next()->click();
        QCOMPARE(check.count(), 1);
    }

    void saysWhatIsWrongAndStaysWhereItWas()
    {
        chooseFile();
        next()->click();
        next()->click();
        m_wizard->showProblem(u"line 3 is broken"_s);
        QCOMPARE(page(), 1);
        QVERIFY(m_wizard->findChild<views::MessageBar *>()->texts().contains(u"line 3 is broken"_s));
    }

    void wantsACaseNumber()
    {
        views::Ask::setNextAnswer(u"/tmp/register.csv"_s);
        m_wizard->findChild<QPushButton *>(u"chooseFile"_s)->click();
        ImportPreview preview = somePreview();
        preview.columns[0].name = u"X"_s;
        m_wizard->showPreview(u"register.csv"_s, preview);
        QSignalSpy check(m_wizard.get(), &views::ImportWizard::checkWanted);
        next()->click();
        next()->click();
        QCOMPARE(check.count(), 0);
        QVERIFY(!m_wizard->findChild<views::MessageBar *>()->isEmpty());
    }

    void offersNothingToImportWhenNothingIsNew()
    {
        chooseFile();
        next()->click();
        next()->click();
        m_wizard->showChecked({10, 0, 4, {}});
        QVERIFY(next()->isHidden());
    }

private:
    void chooseFile()
    {
        views::Ask::setNextAnswer(u"/tmp/register.csv"_s);
        m_wizard->findChild<QPushButton *>(u"chooseFile"_s)->click();
        m_wizard->showPreview(u"register.csv"_s, somePreview());
    }
    QPushButton *next() const { return m_wizard->findChild<QPushButton *>(u"next"_s); }
    int page() const { return m_wizard->findChild<QStackedWidget *>()->currentIndex(); }

    CodeLists m_lists = CodeLists::builtIn();
    std::unique_ptr<views::ImportWizard> m_wizard;
};

QTEST_MAIN(ImportWizardTest)
#include "importwizardtest.moc"
