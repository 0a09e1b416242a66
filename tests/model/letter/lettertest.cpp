// SPDX-License-Identifier: EUPL-1.2
#include "model/letter/letter.h"

#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;

class LetterTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void aDayIsInTheWordsOfTheLetter()
    {
        QCOMPARE(dateInWords(QDate(2026, 5, 4), Language::Dutch), u"4 mei 2026"_s);
        QCOMPARE(dateInWords(QDate(2026, 3, 4), Language::English), u"4 March 2026"_s);
        QCOMPARE(dateInWords(QDate(), Language::Dutch), QString());
    }

    void everyMarkingHasItsWordInBothLanguages()
    {
        QCOMPARE(markingText(Letter::Marking::StaffConfidential, Language::Dutch), u"Personeelsvertrouwelijk"_s);
        QCOMPARE(markingText(Letter::Marking::Confidential, Language::Dutch), u"Vertrouwelijk"_s);
        QVERIFY(markingText(Letter::Marking::StaffConfidential, Language::English) !=
                markingText(Letter::Marking::Confidential, Language::English));
    }

    void plainTextHoldsEveryPartInOrder()
    {
        Letter letter{.title = u"Zaak 2026-0001"_s, .reference = u"2026-0001"_s, .date = QDate(2026, 6, 17)};
        letter.parts = {Letter::Heading{u"Kop"_s, 1}, Letter::Text{u"Alinea."_s},
                        Letter::Labelled{u"Label"_s, u"waarde"_s},
                        Letter::Written{u"Tekst"_s, readNote(u"# Kop\n- **item**"_s)},
                        Letter::Table{{u"Eén"_s, u"Twee"_s}, {{u"a"_s, u"b"_s}}}};
        QCOMPARE(plainText(letter),
                 u"Zaak 2026-0001\n2026-0001\nPersoneelsvertrouwelijk\n17 juni 2026\n\nKop\nAlinea.\n"
                 "Label: waarde\nTekst: Kop\n- item\nEén | Twee\na | b"_s);
    }
};

QTEST_GUILESS_MAIN(LetterTest)
#include "lettertest.moc"
