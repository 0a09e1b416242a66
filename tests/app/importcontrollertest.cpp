// SPDX-License-Identifier: EUPL-1.2
#include "app/importcontroller.h"

#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"
#include "views/exchange/importwizard.h"
#include "views/widgets/ask.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace model;
using tests::OpenedVault;

namespace {

QString excerpt()
{
    return QString::fromUtf8(MELDWIJZER_SOURCE_DIR) + u"/tests/model/exchange/data/register-excerpt.csv"_s;
}

} // namespace

class ImportControllerTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void importsARegisterAsAPersonDoes()
    {
        OpenedVault vault;
        app::ImportController controller(vault.session(), m_codes, Language::English, nullptr, nullptr);
        QSignalSpy imported(&controller, &app::ImportController::imported);
        controller.begin();
        choose(controller, excerpt());
        mapping(controller)->setCurrentIndex(1); // built in
        next(controller)->click();               // check
        QTRY_COMPARE(next(controller)->text(), u"&Import"_s);
        QCOMPARE(vault.session().reader().cases().count(), 0);
        next(controller)->click();
        QTRY_COMPARE(imported.count(), 1);
        QCOMPARE(vault.session().reader().cases().count(), 8);
    }

    void showsWhatIsWrongWithAFile()
    {
        OpenedVault vault;
        app::ImportController controller(vault.session(), m_codes, Language::English, nullptr, nullptr);
        controller.begin();
        choose(controller, u"/nowhere/register.csv"_s);
        const QStringList said = controller.wizard()->findChild<views::MessageBar *>()->texts();
        QVERIFY(said.value(0).startsWith(u"The file register.csv cannot be read."));
        QVERIFY(!next(controller)->isEnabled());
    }

    void savesAMappingThatWasMade()
    {
        OpenedVault vault;
        app::ImportController controller(vault.session(), m_codes, Language::English, nullptr, nullptr);
        controller.begin();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.map.yaml"_s);
        ImportMapping made{.name = u"mine"_s, .title = {u"x"_s, u"x"_s}};
        Q_EMIT controller.wizard()->saveMappingWanted(path, made);
        QVERIFY(QFile::exists(path));
        Q_EMIT controller.wizard()->saveMappingWanted(u"/sys/mine.map.yaml"_s, made);
        QVERIFY(!controller.wizard()->findChild<views::MessageBar *>()->isEmpty());
    }

    void stopsAndUndoesWhenTheVaultLocks()
    {
        OpenedVault vault;
        {
            app::ImportController controller(vault.session(), m_codes, Language::English, nullptr, nullptr);
            controller.begin();
            choose(controller, excerpt());
            mapping(controller)->setCurrentIndex(1);
            next(controller)->click();
        } // gone while the check may still run
        vault.lock();
        vault.open();
        QCOMPARE(vault.session().reader().cases().count(), 0);
    }

private:
    static void choose(const app::ImportController &controller, const QString &path)
    {
        views::Ask::setNextAnswer(path);
        controller.wizard()->findChild<QPushButton *>(u"chooseFile"_s)->click();
    }
    static QPushButton *next(const app::ImportController &controller)
    {
        return controller.wizard()->findChild<QPushButton *>(u"next"_s);
    }
    static QComboBox *mapping(const app::ImportController &controller)
    {
        for (QComboBox *each : controller.wizard()->findChildren<QComboBox *>())
            if (each->accessibleName() == u"Mapping"_s)
                return each;
        return nullptr;
    }

    CodeLists m_codes = CodeLists::builtIn();
};

QTEST_MAIN(ImportControllerTest)
#include "importcontrollertest.moc"
