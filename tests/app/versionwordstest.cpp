// SPDX-License-Identifier: EUPL-1.2
// Which texts have versions, which one of a page comes first, and how they are called.
#include "app/versionwords.h"

#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace app;
using model::TextVersion;

class VersionWordsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void theMainTextOfAPageIsTheOneToAgreeWith()
    {
        QCOMPARE(mainTextOf(u"intake"_s), u"account"_s);
        QCOMPARE(mainTextOf(u"conversation"_s), u"summary"_s);
        QCOMPARE(mainTextOf(u"hearing"_s), u"account"_s);
        QCOMPARE(mainTextOf(u"party"_s), u"note"_s); // never the name
        QCOMPARE(mainTextOf(u"nowhere"_s), QString());
        QCOMPARE(agreementOf(u"intake"_s), u"account_agreed_on"_s);
        QCOMPARE(agreementOf(u"advice"_s), QString());
    }

    void onlySealedTextsHaveVersions()
    {
        QVERIFY(isTextWithVersions({u"advice"_s, {}, u"advice"_s}));
        QVERIFY(!isTextWithVersions({u"advice"_s, {}, u"asked_on"_s}));
        QVERIFY(!isTextWithVersions({u"party"_s, {}, u"name"_s}));
        QVERIFY(!isTextWithVersions({u"conversation"_s, {}, u"own_note"_s}));
    }

    void everyCauseAndPlaceHasWords()
    {
        using enum TextVersion::Cause;
        QStringList words;
        for (const TextVersion::Cause cause : {Paused, Closed, Shown, Agreed, Replaced})
            words << VersionWords::causeText(cause);
        QCOMPARE(words.removeDuplicates(), 0);
        QVERIFY(!words.contains(QString()));
        QCOMPARE(VersionWords::placeText({u"intake"_s, {}, u"account"_s}, model::Language::Dutch),
                 u"Melding – Verslag in eigen woorden"_s);
    }
};

QTEST_GUILESS_MAIN(VersionWordsTest)
#include "versionwordstest.moc"
