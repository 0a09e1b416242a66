// SPDX-License-Identifier: EUPL-1.2
#include "app/pagecontexts.h"

#include "model/codes/codelists.h"
#include "model/codes/measurecatalogue.h"
#include "tests/support/openedvault.h"
#include "tests/support/quiettest.h"

using namespace model;
using namespace Qt::StringLiterals;

namespace {

struct Room
{
    tests::OpenedVault vault;
    CodeLists codes = CodeLists::builtIn();
    MeasureCatalogue measures = MeasureCatalogue::builtIn();
    views::PageContext context = app::PageContexts::of(vault.session(), codes, measures, Language::Dutch);
};

} // namespace

class PageContextsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhoseVaultItIsAndWhichDay()
    {
        Room room;
        QCOMPARE(room.context.role, Role::Adviser);
        QCOMPARE(room.context.today(), room.vault.clock().today());
    }

    void offersTheWordsOfAListInItsLanguage()
    {
        const Room room;
        const views::Choices channels = room.context.codes(u"channel"_s);
        QCOMPARE(channels.size(), qsizetype(room.codes.list(u"channel"_s).codes.size()));
        QCOMPARE(channels.first().text, room.codes.list(u"channel"_s).codes.front().text.nl);
    }

    void saysOfAMeasureWhatItRestsOnAndWhatIsOpenAgainstIt()
    {
        const Room room;
        for (const MeasureKind &kind : room.measures.all())
            QVERIFY2(!room.context.measureBasis({kind.code}).isEmpty(), qPrintable(kind.code));
        QVERIFY(room.context.measureBasis({u"NO_SUCH_MEASURE"_s}).isEmpty());
        QVERIFY(room.context.reporterCanJoin({u"NO_SUCH_MEASURE"_s})); // what is unknown forbids nothing
    }
};

QTEST_MAIN(PageContextsTest)
#include "pagecontextstest.moc"
