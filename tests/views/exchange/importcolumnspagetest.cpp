// SPDX-License-Identifier: EUPL-1.2
#include "views/exchange/importcolumnspage.h"

#include "tests/support/quiettest.h"
#include "views/exchange/valuestable.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace model;

class ImportColumnsPageTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QuietTest::init();
        m_page = std::make_unique<views::ImportColumnsPage>(m_lists, Language::English);
        m_page->show({{u"Nr"_s, {u"1"_s}, false, {}}, {u"Oordeel"_s, {u"Plausible"_s, u"tja"_s}, false, {}}},
                     {{u"Nr"_s, CaseNumberField, {}}, {u"Oordeel"_s, {}, {}}});
    }

    void showsTheChoicesAndGivesThemBack()
    {
        QCOMPARE(m_page->choices().at(0).field, CaseNumberField);
        QCOMPARE(fieldBox(0)->currentText(), u"Case number"_s);
        QCOMPARE(fieldBox(1)->currentText(), u"left out"_s);
    }

    void offersTheWordsOfTheListWhenAColumnBecomesACode()
    {
        QSignalSpy edited(m_page.get(), &views::ImportColumnsPage::edited);
        fieldBox(1)->setCurrentIndex(fieldBox(1)->findData(u"allegation.finding"_s));
        QCOMPARE(edited.count(), 1);
        QVERIFY(!m_page->findChild<views::ValuesTable *>()->isHidden());
        QCOMPARE(m_page->choices().at(1).values, (std::vector<ValueRule>{{u"Plausible"_s, false, u"PLAUSIBLE"_s}}));
        auto *second = qobject_cast<QComboBox *>(m_page->findChild<views::ValuesTable *>()->cellWidget(1, 1));
        second->setCurrentIndex(second->findData(u"UNDETERMINED"_s));
        QCOMPARE(m_page->choices().at(1).values.size(), 2);
        fieldBox(1)->setCurrentIndex(0);
        QVERIFY(m_page->findChild<views::ValuesTable *>()->isHidden());
        QVERIFY(m_page->choices().at(1).values.empty());
    }

private:
    QComboBox *fieldBox(int row) const
    {
        for (QTableWidget *table : m_page->findChildren<QTableWidget *>())
            if (table->columnCount() == 3)
                return qobject_cast<QComboBox *>(table->cellWidget(row, 2));
        return nullptr;
    }

    CodeLists m_lists = CodeLists::builtIn();
    std::unique_ptr<views::ImportColumnsPage> m_page;
};

QTEST_MAIN(ImportColumnsPageTest)
#include "importcolumnspagetest.moc"
