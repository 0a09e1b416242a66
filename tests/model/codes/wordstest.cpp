// SPDX-License-Identifier: EUPL-1.2
// The words of code lists that the rules know are really in those lists: a typing mistake in one of them would silently
// switch a rule off.
#include "model/codes/codelists.h"
#include "tests/support/quiettest.h"
#include "tests/support/sourcetree.h"

using namespace Qt::StringLiterals;
using namespace model;
using namespace tests;

namespace {

struct Word
{
    QString list;
    QString code; // ends in "_" when it is what several codes begin with
};

// "namespace partyRole {" opens the list party_role.
QString listNamed(QString space)
{
    static const QRegularExpression capital(u"([A-Z])"_s);
    return space.replace(capital, u"_\\1"_s).toLower();
}

std::vector<Word> wordsInHeader()
{
    static const QRegularExpression space(u"^namespace (\\w+) \\{"_s);
    static const QRegularExpression word(u"QLatin1StringView \\w+\\{\"(\\w+)\"\\}"_s);
    std::vector<Word> words;
    QString list;
    for (const QString &line : sourceLines(u"model/codes/words.h"_s)) {
        if (const auto opened = space.match(line); opened.hasMatch())
            list = listNamed(opened.captured(1));
        if (const auto found = word.match(line); found.hasMatch())
            words.push_back({list, found.captured(1)});
    }
    return words;
}

bool isIn(const CodeList &list, const QString &code)
{
    return std::any_of(list.codes.begin(), list.codes.end(), [&](const CodeEntry &entry) {
        return code.endsWith(u'_') ? entry.code.startsWith(code) : entry.code == code;
    });
}

} // namespace

class WordsTest final : public QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyWordIsInItsList()
    {
        const CodeLists lists = CodeLists::builtIn();
        QStringList complaints;
        for (const Word &word : wordsInHeader())
            if (!lists.has(word.list) || !isIn(lists.list(word.list), word.code))
                complaints << u"the list %1 has no code %2"_s.arg(word.list, word.code);
        QVERIFY2(complaints.isEmpty(), told(complaints).constData());
        QVERIFY(wordsInHeader().size() > 15);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "wordstest.moc"
