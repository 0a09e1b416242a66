// SPDX-License-Identifier: EUPL-1.2
#include "views/term/plainprint.h"

#include "tests/support/quiettest.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace Qt::StringLiterals;
using namespace views;

namespace {

QByteArray pdfOf(const QString &text)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        renderPlain(u"Ends on Tuesday"_s, text, writer);
    }
    return buffer.data();
}

} // namespace

class PlainPrintTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void shortTextIsOnePageAndLongTextGoesOn()
    {
        const QByteArray one = pdfOf(u"Because of the act."_s);
        QCOMPARE(one.count("/Type /Page\n"), 1);
        QVERIFY(one.startsWith("%PDF-"));
        QVERIFY(pdfOf(u"Because of the act. "_s.repeated(800)).count("/Type /Page\n") > 1);
    }
};

QTEST_MAIN(PlainPrintTest)
#include "plainprinttest.moc"
