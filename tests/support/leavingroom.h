// SPDX-License-Identifier: EUPL-1.2
// A case in a real vault with the screens that lead out of it, for tests that leave as a person would. The passphrase
// is that of OpenedVault.
#pragma once

#include "app/leavingcontroller.h"
#include "app/pagecontexts.h"
#include "model/codes/codelists.h"
#include "model/codes/measurecatalogue.h"
#include "tests/support/openedvault.h"
#include "views/exchange/leavingview.h"
#include "views/widgets/ask.h"
#include "views/widgets/passphraseedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

using namespace model;
using namespace Qt::StringLiterals;

struct LeavingRoom
{
    OpenedVault vault;
    CodeLists codes = CodeLists::builtIn();
    MeasureCatalogue measures = MeasureCatalogue::builtIn();
    views::PageContext context = app::PageContexts::of(vault.session(), codes, measures, Language::English);
    views::LeavingView view{context};
    app::LeavingController controller{vault.session(), view, codes, context, nullptr};
    QTemporaryDir outside;
    CaseId id;

    LeavingRoom()
    {
        const auto made = std::make_shared<CaseId>();
        post([made](Casework &work) {
            *made = work.service().open();
            Party reporter = work.sections().all<Party>(*made).front();
            reporter.name.text = u"Zoë Kanarie"_s;
            work.service().save(*made, reporter);
            Intake intake{.account = {u"Kanarie zegt: ik werd uitgelachen."_s}};
            work.service().save(*made, intake);
            Consent consent{.scope = {u"CONTENT"_s},
                            .recipient = {u"COMMANDER"_s},
                            .answer = {u"GIVEN"_s},
                            .givenOn = QDate(2026, 1, 2),
                            .covers = {{QStringLiteral("ALL")}}};
            work.service().save(*made, consent);
        });
        id = *made;
        controller.open(id);
        settle();
    }

    void post(app::StorageThread::Work work)
    {
        vault.session().writer().post(std::move(work), &view, [](const auto &) {});
        settle();
    }
    void settle()
    {
        QTRY_COMPARE(vault.session().lister().pending(), 0); // the passphrase first
        QTRY_COMPARE(vault.session().writer().pending(), 0);
        QCoreApplication::processEvents();
    }

    void fillIn(const QString &recipient)
    {
        auto *combo = view.findChild<QComboBox *>(u"recipient"_s);
        const int index = combo->findText(codes.list(u"recipient"_s).text(recipient, Language::English));
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
        view.findChild<QLineEdit *>(u"purpose"_s)->insert(u"om te besluiten"_s);
    }

    void type(const QString &secret) const
    {
        auto *field = view.findChild<views::PassphraseEdit *>();
        field->replace(0, field->length(), secret);
    }

    void write(const QString &path)
    {
        views::Ask::setNextAnswer(path);
        type(u"een lange wachtzin om te proeven"_s);
        Q_EMIT view.passRequested(view.departure());
        settle();
    }

    [[nodiscard]] QString lastAction()
    {
        return vault.session().reader().journal().page({.caseId = id}, 0, 1).front().action;
    }
};

} // namespace tests
