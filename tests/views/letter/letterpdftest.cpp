// SPDX-License-Identifier: EUPL-1.2
// The PDF as other programs read it (poppler's pdfinfo, pdftotext, pdffonts, by standard input).
#include "views/letter/letterpdf.h"

#include "model/core/failure.h"
#include "tests/support/quiettest.h"

#include <QProcess>
#include <QStandardPaths>
#include <QThread>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

Letter longLetter()
{
    Letter letter{.title = u"Zaak 2026-0042"_s, .reference = u"2026-0042"_s, .date = QDate(2026, 6, 17)};
    letter.parts.emplace_back(Letter::Heading{u"Melding"_s, 1});
    letter.parts.emplace_back(Letter::Labelled{u"Ontvangen op"_s, u"4 mei 2026"_s});
    for (int i = 1; i <= 120; ++i)
        letter.parts.emplace_back(Letter::Text{u"Alinea %1: één verhaal, met ‘tekens’ – en meer."_s.arg(i)});
    letter.parts.emplace_back(Letter::Table{{u"Nr."_s, u"Wat"_s}, {{u"1"_s, u"laatste cel"_s}}});
    return letter;
}

// What a program of poppler says about the PDF; empty when it is not installed.
QString said(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    QProcess process;
    process.start(program, arguments);
    process.write(pdf);
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace

class LetterPdfTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void itIsAnA4PdfWithATitleAndNoName()
    {
        const QByteArray pdf = views::pdfOf(longLetter());
        QVERIFY(pdf.startsWith("%PDF-1.4"));
        QVERIFY(pdf.contains("pdfaid:part=\"1\""));
        QVERIFY(pdf.contains("pdfaid:conformance=\"B\""));
        if (!isInstalled(u"pdfinfo"_s))
            QSKIP("pdfinfo (poppler-utils) is not installed");
        const QString info = said(u"pdfinfo"_s, {u"-"_s}, pdf);
        QVERIFY(info.contains(QRegularExpression(u"Title:\\s+Zaak 2026-0042"_s)));
        QVERIFY(info.contains(u"A4"_s));
        QVERIFY(!info.contains(u"Author:"_s));
    }

    void everyPageSaysWhichCaseItsMarkingAndItsPlace()
    {
        if (!isInstalled(u"pdftotext"_s))
            QSKIP("pdftotext (poppler-utils) is not installed");
        const QString text = said(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s}, views::pdfOf(longLetter()));
        const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 2);
        for (int i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(u"Zaak 2026-0042"_s));
            QVERIFY(pages[i].contains(u"Personeelsvertrouwelijk"_s));
            QVERIFY(pages[i].contains(u"Pagina %1 van %2"_s.arg(i + 1).arg(pages.size())));
        }
    }

    void everyWordIsThereAndCanBeSearched()
    {
        if (!isInstalled(u"pdftotext"_s))
            QSKIP("pdftotext (poppler-utils) is not installed");
        const QString text = said(u"pdftotext"_s, {u"-"_s, u"-"_s}, views::pdfOf(longLetter()));
        for (int i = 1; i <= 120; ++i)
            QVERIFY(text.contains(u"Alinea %1: één verhaal, met ‘tekens’ – en meer."_s.arg(i)));
        QVERIFY(text.contains(u"4 mei 2026"_s) && text.contains(u"laatste cel"_s));
    }

    void itsFontsAreInside()
    {
        if (!isInstalled(u"pdffonts"_s))
            QSKIP("pdffonts (poppler-utils) is not installed");
        const QStringList lines =
            said(u"pdffonts"_s, {u"-"_s}, views::pdfOf(longLetter())).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        for (qsizetype i = 2; i < lines.size(); ++i)
            QVERIFY2(lines[i].contains(u"DejaVuSans"_s) &&
                         lines[i].contains(QRegularExpression(u"\\byes\\s+(yes|no)\\s+yes"_s)),
                     qPrintable(lines[i]));
    }

    void whatIsTooLargeIsRefusedInWords()
    {
        try {
            (void)views::pdfOf(longLetter(), 4096);
            QFAIL("it made a PDF larger than allowed");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind(), Failure::Kind::BadInput);
            QVERIFY(failure.userText().endsWith(u'.'));
        }
    }

    void itCanBeMadeBesideTheWindow()
    {
        QByteArray pdf;
        const std::unique_ptr<QThread> thread(QThread::create([&pdf] { pdf = views::pdfOf(longLetter()); }));
        thread->start();
        QVERIFY(thread->wait());
        QVERIFY(pdf.startsWith("%PDF"));
    }
};

QTEST_MAIN(LetterPdfTest)
#include "letterpdftest.moc"
