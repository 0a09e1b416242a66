// SPDX-License-Identifier: EUPL-1.2
// Which texts have versions, and how a cause is called outside.
#include "model/casefile/textversion.h"

#include "model/casefile/casecontents.h"
#include "model/core/columns.h"
#include "tests/support/quiettest.h"

using namespace Qt::StringLiterals;
using namespace model;

class TextVersionTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everySealedTextHasVersionsButNamesAndNotesForOneself()
    {
        QStringList without;
        CaseContents().forEachSection([&](const auto &member) {
            using Member = std::remove_cvref_t<decltype(member)>;
            const auto look = [&]<typename T>(const T *) {
                for (const Column &column : columnsOf<T>())
                    if (column.kind == Column::Kind::Sealed &&
                        !keepsVersions(QLatin1String(T::section.name), QLatin1String(column.name)))
                        without << QLatin1String(T::section.name) + u'.' + QLatin1String(column.name);
            };
            if constexpr (requires { Member::section; })
                look(static_cast<const Member *>(nullptr));
            else
                look(static_cast<const typename Member::value_type *>(nullptr));
        });
        QCOMPARE(without, QStringList({u"party.name"_s, u"conversation.own_note"_s}));
    }

    void everyCauseHasAWordOfItsOwn()
    {
        using enum TextVersion::Cause;
        QStringList words;
        for (const TextVersion::Cause cause : {Paused, Closed, Shown, Agreed, Replaced})
            words << causeName(cause);
        QCOMPARE(words.removeDuplicates(), 0);
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TextVersionTest)
#include "textversiontest.moc"
