// SPDX-License-Identifier: EUPL-1.2
#include "views/aboutdialog.h"

#include "views/theme.h"
#include "views/widgets/card.h"
#include "views/widgets/textlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace views {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Meldwijzer"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8 * unit(), 6 * unit(), 8 * unit(), 4 * unit());
    column->addWidget(Card::appPicture());
    column->addWidget(new TextLabel(TextLabel::Rank::Title, u"Meldwijzer"_s));
    column->addWidget(
        new TextLabel(TextLabel::Rank::Caption, tr("Version %1").arg(QCoreApplication::applicationVersion())));
    const QStringList texts = {
        tr("Helps with reports of racism, undesirable behaviour and integrity breaches: from intake to advice, measure "
           "and evaluation. Every case stays in an encrypted vault on your own computer."),
        tr("It does not protect against somebody who watches your keyboard or screen, or against harmful programs on "
           "this computer. The help says more."),
        tr("Free software under the European Union Public Licence 1.2 (EUPL-1.2)."),
        tr("Stands on Qt %1, SQLCipher, libsodium, yaml-cpp and Boost. Icons: Lucide (ISC).")
            .arg(QLatin1String(qVersion()))};
    for (const QString &text : texts) {
        column->addSpacing(unit());
        column->addWidget(new TextLabel(TextLabel::Rank::Body, text));
    }
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(2 * unit());
    column->addWidget(buttons);
    setMinimumWidth(110 * unit());
}

} // namespace views
