// SPDX-License-Identifier: EUPL-1.2
#include "model/letter/fieldwords.h"

#include "model/exchange/sectioncolumns.h"
#include "tests/support/quiettest.h"

#include <QSet>

using namespace model;
using namespace Qt::StringLiterals;

class FieldWordsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyColumnHasItsWordsOrStaysOffThePaper()
    {
        QStringList left = wordedFields();
        QStringList off;
        for (const SectionColumns &section : allSections()) {
            const QString name = QLatin1StringView(section.section.name);
            for (const QString &column : section.names()) {
                const LocalText word = fieldWord(name, column);
                const QString field = name + u'.' + column;
                if (neverOnPaper(name, column))
                    off << field;
                else
                    QVERIFY2(!word.nl.isEmpty() && !word.en.isEmpty(), qPrintable(field));
                left.removeAll(field);
            }
        }
        QCOMPARE(left, QStringList());
        QCOMPARE(off, (QStringList{u"party.person"_s, u"conversation.team_note"_s, u"conversation.own_note"_s,
                                   u"conversation.own_note_until"_s}));
    }

    void noTwoColumnsOfASectionSoundAlike()
    {
        for (const SectionColumns &section : allSections()) {
            QSet<QString> heard;
            for (const QString &column : section.names()) {
                const LocalText word = fieldWord(QLatin1StringView(section.section.name), column);
                for (const QString &text : {u"nl "_s + word.nl, u"en "_s + word.en})
                    if (text.size() > 3) {
                        QVERIFY2(!heard.contains(text),
                                 qPrintable(QLatin1StringView(section.section.name) + u'.' + column));
                        heard.insert(text);
                    }
            }
        }
        QVERIFY(!wordedFields().isEmpty());
    }

    void everySectionHasItsWords()
    {
        QStringList left = wordedSections();
        for (const SectionColumns &section : allSections()) {
            const QString name = QLatin1StringView(section.section.name);
            QVERIFY2(!sectionWord(name).nl.isEmpty() && !sectionWord(name).en.isEmpty(), qPrintable(name));
            QVERIFY2(!rowWord(name).nl.isEmpty() && !rowWord(name).en.isEmpty(), qPrintable(name));
            left.removeAll(name);
        }
        QCOMPARE(left, QStringList());
        QCOMPARE(sectionWord(u"elsewhere"_s), LocalText());
        QCOMPARE(fieldWord(u"intake"_s, u"elsewhere"_s), LocalText());
    }
};

QTEST_GUILESS_MAIN(FieldWordsTest)
#include "fieldwordstest.moc"
