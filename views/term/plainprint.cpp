// SPDX-License-Identifier: EUPL-1.2
#include "views/term/plainprint.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>

namespace views {

void renderPlain(const QString &title, const QString &text, QPagedPaintDevice &device)
{
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("DejaVu Sans"), 11));
    QTextCursor cursor(&document);
    QTextCharFormat plain;
    plain.setForeground(Qt::black);
    QTextCharFormat heading = plain;
    heading.setFontWeight(QFont::DemiBold);
    cursor.insertText(title, heading);
    cursor.insertBlock();
    cursor.insertBlock();
    cursor.insertText(text, plain);
    document.print(&device);
}

void printPlain(const QString &title, const QString &text, QWidget *parent)
{
    auto *dialog = new QPrintDialog(parent); // owns its printer
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog, [title, text](QPrinter *printer) {
        printer->setDocName(title);
        renderPlain(title, text, *printer);
    });
    dialog->QDialog::open();
}

} // namespace views
