// SPDX-License-Identifier: EUPL-1.2
// Dutch is complete and fits its source: nothing unfinished or forgotten, the same placeholders, mnemonics and ending,
// and u, never je. The list of texts comes from lupdate itself, run over a copy: a text that was added to the source is
// missed here, not by a user.
#include "tests/support/quiettest.h"
#include "tests/support/sourcetree.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString Dutch = u"translations/meldwijzer_nl.ts"_s;
const QString HowTo = u"run translations/update, then write the Dutch in "_s + Dutch;

struct Message
{
    QString context;
    QString source;
    QString type; // "unfinished", "vanished", "obsolete" or nothing
    QStringList forms;
    [[nodiscard]] QString named() const { return u"%1, \"%2\""_s.arg(context, source.simplified()); }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value(u"type"_s).toString();
    QString plain;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"numerusform"_s)
            message.forms << xml.readElementText();
        else if (xml.isCharacters())
            plain += xml.text();
        else if (xml.isEndElement() && xml.name() == u"translation"_s)
            break;
    }
    if (message.forms.isEmpty())
        message.forms << plain;
}

QList<Message> messagesIn(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&input);
    QList<Message> messages;
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"source"_s)
            message = Message{context, xml.readElementText(), {}, {}};
        else if (xml.isStartElement() && xml.name() == u"translation"_s)
            readTranslation(xml, message);
        else if (xml.isEndElement() && xml.name() == u"message"_s)
            messages << message;
    }
    return messages;
}

QString pathOf(const QString &path)
{
    return QString::fromUtf8(MELDWIJZER_SOURCE_DIR) + u'/' + path;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?[0-9n]{1,2}"_s);
    QStringList found;
    for (const auto &match : placeholder.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

bool hasMnemonic(QString text)
{
    static const QRegularExpression mnemonic(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    return mnemonic.match(text.remove(u"&&"_s)).hasMatch();
}

// What a text ends with, when that says how to read it: a sentence, a question, a label, a dialog to come.
QString endingOf(const QString &text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back();
    return u".:?!…"_s.contains(last) ? QString(last) : QString();
}

bool fitsPlaceholders(const Message &message, const QString &form)
{
    QStringList expected = placeholdersIn(message.source);
    QStringList found = placeholdersIn(form);
    if (message.forms.size() > 1) { // "one case" may leave the number out
        expected.removeAll(u"%n"_s);
        found.removeAll(u"%n"_s);
    }
    return expected == found;
}

QStringList faultsOf(const Message &message, const QString &form)
{
    static const QRegularExpression familiar(u"\\b(je|jij|jou|jouw)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (form.isEmpty())
        return {u"has no Dutch"_s};
    QStringList faults;
    if (!fitsPlaceholders(message, form))
        faults << u"has other placeholders in Dutch"_s;
    if (form != form.trimmed() && message.source == message.source.trimmed())
        faults << u"begins or ends with a blank in Dutch"_s;
    if (hasMnemonic(message.source) != hasMnemonic(form))
        faults << u"has a mnemonic (&) in one language only"_s;
    if (endingOf(message.source) != endingOf(form))
        faults << u"ends differently in Dutch (%1)"_s.arg(u".:?!…"_s);
    if (form.contains(u"..."_s))
        faults << u"has three dots in Dutch where … belongs"_s;
    if (familiar.match(form).hasMatch())
        faults << u"says je: the user is u"_s;
    return faults;
}

} // namespace

class TranslationsTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextOfTheSourceIsInDutch()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"meldwijzer_nl.ts"_s);
        QVERIFY2(QFile::copy(pathOf(Dutch), copy), qPrintable(u"%1 is missing: %2"_s.arg(Dutch, HowTo)));
        QProcess lupdate;
        lupdate.start(QString::fromUtf8(MELDWIJZER_LUPDATE),
                      {u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-ui-lines"_s, u"-I"_s, pathOf({}),
                       pathOf(u"app"_s), pathOf(u"model"_s), pathOf(u"views"_s), u"-ts"_s, copy});
        QVERIFY2(lupdate.waitForFinished(60000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
        QStringList complaints;
        for (const Message &message : messagesIn(copy)) {
            if (message.type == u"unfinished"_s)
                complaints << u"%1 is not in Dutch yet"_s.arg(message.named());
            else if (!message.type.isEmpty())
                complaints << u"%1 is no longer in the source: take it out of %2"_s.arg(message.named(), Dutch);
        }
        if (!complaints.isEmpty())
            complaints << u"To mend this, "_s + HowTo;
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void everyDutchTextFitsItsSource()
    {
        const QList<Message> messages = messagesIn(pathOf(Dutch));
        QVERIFY(!messages.isEmpty());
        QStringList complaints;
        for (const Message &message : messages)
            for (const QString &form : message.forms)
                for (const QString &fault : faultsOf(message, form))
                    complaints << u"%1 %2: \"%3\""_s.arg(message.named(), fault, form.simplified());
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
    }

    void everyKindOfFaultIsFound()
    {
        const auto faults = [](const QString &source, const QString &dutch) {
            return faultsOf({u"T"_s, source, {}, {dutch}}, dutch).size();
        };
        QCOMPARE(faults(u"&Open %1…"_s, u"%1 &openen…"_s), 0);
        QCOMPARE(faults(u"&Open %1…"_s, u"%2 &openen…"_s), 1);
        QCOMPARE(faults(u"&Open…"_s, u"Openen…"_s), 1);
        QCOMPARE(faults(u"Open…"_s, u"Openen"_s), 1);
        QCOMPARE(faults(u"Open"_s, u"Openen "_s), 1);
        QCOMPARE(faults(u"Your vault"_s, u"Jouw kluis"_s), 1);
        QCOMPARE(faults(u"Salt && pepper"_s, u"Zout && peper"_s), 0);
        QCOMPARE(faultsOf({u"T"_s, u"%n cases"_s, {}, {u"één zaak"_s, u"%n zaken"_s}}, u"één zaak"_s).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
