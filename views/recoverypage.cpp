// SPDX-License-Identifier: EUPL-1.2
#include "views/recoverypage.h"

#include "views/icons.h"
#include "views/theme.h"
#include "views/widgets/codesheet.h"
#include "views/widgets/passphraseedit.h"
#include "views/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace views {

using namespace Qt::StringLiterals;

RecoveryPage::RecoveryPage()
    : FirstRunPage(tr("Keep this recovery code on paper"),
                   tr("It opens the vault when you have forgotten the passphrase. Without one of the two nobody can, "
                      "and we cannot help. Keep it in another place than this computer, and do not take a picture.")),
      m_sheet(new CodeSheet),
      m_typed(new PassphraseEdit),
      m_verdict(new TextLabel(TextLabel::Rank::Caption))
{
    column()->addWidget(m_sheet);
    auto *printing = new QPushButton(icon(u"printer"_s), tr("&Print…"));
    printing->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column()->addWidget(printing);
    column()->addSpacing(2 * unit());
    m_typed->setRevealable(false);
    m_typed->setRevealed(true);
    addField(tr("&Type the code from your paper"), m_typed);
    column()->addWidget(m_verdict);
    connect(printing, &QPushButton::clicked, this, &RecoveryPage::print);
    connect(m_typed, &PassphraseEdit::edited, this, &RecoveryPage::judge);
    connect(m_typed, &PassphraseEdit::returnPressed, this, &FirstRunPage::submitted);
}

void RecoveryPage::show(const QString &vaultName, model::SecretBytes code, Judge judge)
{
    m_vaultName = vaultName;
    m_judge = std::move(judge);
    m_sheet->setCode(std::move(code));
    m_typed->clear();
    RecoveryPage::judge();
}

void RecoveryPage::clear()
{
    m_sheet->setCode({});
    m_typed->clear();
    m_isRight = false;
}

void RecoveryPage::judge()
{
    const QString problem = m_judge && !m_typed->isEmpty() ? m_judge(m_typed->copy()) : QString();
    m_isRight = m_judge && !m_typed->isEmpty() && problem.isEmpty();
    m_verdict->setText(m_isRight ? tr("That is the code.") : problem);
    Q_EMIT changed();
}

void RecoveryPage::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setDocName(u"Meldwijzer"_s); // the name is seen by whoever sees the print queue
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        m_sheet->print(
            *printer, tr("Recovery code of the vault “%1”").arg(m_vaultName),
            tr("Keep this sheet in a safe place, away from the computer. Whoever has it can open the vault."));
    });
    dialog->open();
}

} // namespace views
