// SPDX-License-Identifier: EUPL-1.2
// Against small lists of our own, so that no test depends on those of the machine.
#include "app/dictionary.h"

#include "tests/support/quiettest.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using app::Dictionary;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void writeList(const QTemporaryDir &folder, const QString &language, const QByteArray &words)
{
    write(folder.filePath(language + u".aff"_s), "SET UTF-8\nTRY aeioun\n");
    write(folder.filePath(language + u".dic"_s), QByteArray::number(words.count('\n')) + '\n' + words);
}

} // namespace

class DictionaryTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void knowsDutchAndEnglish()
    {
        const QTemporaryDir folder;
        writeList(folder, u"nl_NL"_s, "zaak\ngeëerd\nzo'n\n");
        writeList(folder, u"en_US"_s, "deadline\n");
        const auto words = Dictionary::open(folder.path());
        QVERIFY(words);
        for (const QString &right : {u"zaak"_s, u"Zaak"_s, u"geëerd"_s, u"gee\u0308erd"_s, u"zo’n"_s, u"deadline"_s})
            QVERIFY2(words->knows(right), qPrintable(right));
        QVERIFY(!words->knows(u"zaaak"_s));
        QVERIFY(words->suggestions(u"zaaak"_s).contains(u"zaak"_s));
        QVERIFY(words->suggestions(QString(5000, u'z')).isEmpty()); // nobody waits for that
    }
    void englishMayBeMissingDutchMayNot()
    {
        const QTemporaryDir folder;
        QVERIFY(!Dictionary::isInstalled(folder.path()));
        QVERIFY(!Dictionary::open(folder.path()));
        writeList(folder, u"en_US"_s, "deadline\n");
        QVERIFY(!Dictionary::open(folder.path()));
        writeList(folder, u"nl_NL"_s, "zaak\n");
        QFile::remove(folder.filePath(u"en_US.dic"_s));
        QVERIFY(Dictionary::isInstalled(folder.path()));
        QVERIFY(!Dictionary::open(folder.path())->knows(u"deadline"_s));
    }
    void theListOfTheMachineKnowsTheWordsOfThisWork()
    {
        const auto words = Dictionary::open();
        if (!words)
            QSKIP("hunspell-nl is not installed here");
        for (const QString &word :
             {u"vertrouwenspersoon"_s, u"integriteitsmelding"_s, u"één"_s, u"zo’n"_s, u"foto’s"_s})
            QVERIFY2(words->knows(word), qPrintable(word));
        QVERIFY(words->suggestions(u"zaaak"_s).contains(u"zaak"_s));
    }
};

QTEST_GUILESS_MAIN(DictionaryTest)
#include "dictionarytest.moc"
