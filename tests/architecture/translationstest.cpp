// SPDX-License-Identifier: EUPL-1.2
// Dutch is complete: every text of the source has its translation, with the same placeholders, mnemonic and ending.
#include "tests/support/quiettest.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    QString context;
    QString source;
    QStringList dutch; // two for a count, otherwise one
    bool unfinished = false;
};

QString fileName()
{
    return QLatin1String(MELDWIJZER_SOURCE_DIR) + u"/translations/meldwijzer_nl.ts"_s;
}

void readTranslation(QXmlStreamReader &xml, Text &text)
{
    text.unfinished = xml.attributes().hasAttribute(u"type"_s);
    QString plain;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1) && !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            text.dutch += xml.readElementText();
        else if (xml.isCharacters())
            plain += xml.text();
    }
    if (text.dutch.isEmpty())
        text.dutch += plain;
}

std::vector<Text> texts()
{
    std::vector<Text> all;
    QFile file(fileName());
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            all.push_back({context, xml.readElementText(), {}, false});
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, all.back());
    }
    return all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression mark(u"%(?:[1-9]|n)"_s);
    QStringList found;
    auto each = mark.globalMatch(text);
    while (each.hasNext())
        found += each.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mark(u"&[^&\\s]"_s);
    return mark.match(text).hasMatch();
}

QString complaintAbout(const Text &text)
{
    if (text.unfinished || text.dutch.contains(QString()))
        return u"has no Dutch yet"_s;
    for (const QString &dutch : text.dutch) {
        if (placeholders(dutch) != placeholders(text.source) && !(text.dutch.size() == 2 && !dutch.contains(u"%n"_s)))
            return u"has other placeholders in Dutch: "_s + dutch;
        if (dutch != dutch.trimmed() && text.source == text.source.trimmed())
            return u"begins or ends with a space in Dutch"_s;
        if (hasMnemonic(dutch) != hasMnemonic(text.source))
            return u"has a mnemonic in only one of the languages: "_s + dutch;
        if (dutch.endsWith(u'…') != text.source.endsWith(u'…'))
            return u"ends with … in only one of the languages: "_s + dutch;
    }
    return {};
}

} // namespace

class TranslationsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsThereInDutch()
    {
        const std::vector<Text> all = texts();
        QVERIFY2(all.size() > 500, qPrintable(fileName() + u" cannot be read; run translations/update"_s));
        QStringList complaints;
        for (const Text &text : all)
            if (const QString complaint = complaintAbout(text); !complaint.isEmpty())
                complaints += u"%1: “%2” %3"_s.arg(text.context, text.source, complaint);
        QVERIFY2(complaints.isEmpty(),
                 qPrintable(u"translations/meldwijzer_nl.ts:\n  "_s + complaints.join(u"\n  "_s)));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
