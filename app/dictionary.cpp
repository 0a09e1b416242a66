// SPDX-License-Identifier: EUPL-1.2
#include "app/dictionary.h"

#include <QFile>
#include <hunspell/hunspell.hxx>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestWord = 60; // what is longer was not written as one word

QString fileOf(const QString &folder, const QString &language, const QString &kind)
{
    return folder + u'/' + language + u'.' + kind;
}

bool isThere(const QString &folder, const QString &language)
{
    return QFile::exists(fileOf(folder, language, u"aff"_s)) && QFile::exists(fileOf(folder, language, u"dic"_s));
}

std::unique_ptr<Hunspell> opened(const QString &folder, const QString &language)
{
    if (!isThere(folder, language))
        return nullptr;
    auto words = std::make_unique<Hunspell>(QFile::encodeName(fileOf(folder, language, u"aff"_s)).constData(),
                                            QFile::encodeName(fileOf(folder, language, u"dic"_s)).constData());
    // Both lists of Debian are UTF-8; one that is not would call every word with an accent wrong.
    return words->get_dict_encoding() == "UTF-8" ? std::move(words) : nullptr;
}

std::string forHunspell(const QString &word)
{
    return QString(word).replace(u'’', u'\'').normalized(QString::NormalizationForm_C).toStdString();
}

} // namespace

Dictionary::Dictionary(std::unique_ptr<Hunspell> dutch, std::unique_ptr<Hunspell> english)
    : m_dutch(std::move(dutch)),
      m_english(std::move(english))
{}

Dictionary::~Dictionary() = default;

QString Dictionary::systemFolder()
{
    return u"/usr/share/hunspell"_s;
}

bool Dictionary::isInstalled(const QString &folder)
{
    return isThere(folder, u"nl_NL"_s);
}

std::unique_ptr<Dictionary> Dictionary::open(const QString &folder)
{
    std::unique_ptr<Hunspell> dutch = opened(folder, u"nl_NL"_s);
    if (!dutch)
        return nullptr;
    std::unique_ptr<Hunspell> english = opened(folder, u"en_GB"_s);
    if (!english)
        english = opened(folder, u"en_US"_s);
    return std::unique_ptr<Dictionary>(new Dictionary(std::move(dutch), std::move(english)));
}

bool Dictionary::knows(const QString &word) const
{
    if (word.size() > LongestWord)
        return true;
    const std::string bytes = forHunspell(word);
    return m_dutch->spell(bytes) || (m_english && m_english->spell(bytes));
}

QStringList Dictionary::suggestions(const QString &word) const
{
    QStringList words;
    if (word.size() > LongestWord)
        return words;
    for (const std::string &each : m_dutch->suggest(forHunspell(word)))
        words << QString::fromStdString(each);
    return words;
}

} // namespace app
