// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/names.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace model {

namespace {

// Letters that Unicode does not take apart into a plain letter and a mark.
QString plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø':
        return u"o"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'ł':
        return u"l"_s;
    case u'ı':
        return u"i"_s;
    case u'ħ':
        return u"h"_s;
    case u'ŧ':
        return u"t"_s;
    case u'ß':
        return u"ss"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'þ':
        return u"th"_s;
    default:
        return letter;
    }
}

bool isApostrophe(QChar letter)
{
    return QStringView(u"'’‘ʼ`´ʻ").contains(letter);
}

// The Dutch ones of table 36 of the population register. Particles that are names of their own elsewhere (Le, Do, Das,
// Al, Ben) stay: a token too many does no harm, a person who cannot be found does.
bool isParticle(const QString &folded)
{
    static const QSet<QString> particles = {
        u"van"_s, u"vant"_s, u"vander"_s, u"vanden"_s, u"de"_s, u"der"_s, u"den"_s,  u"des"_s,   u"ter"_s,
        u"ten"_s, u"te"_s,   u"tot"_s,    u"t"_s,      u"s"_s,  u"het"_s, u"aan"_s,  u"op"_s,    u"opt"_s,
        u"in"_s,  u"int"_s,  u"uit"_s,    u"uyt"_s,    u"by"_s, u"vd"_s,  u"over"_s, u"onder"_s, u"voor"_s};
    return particles.contains(folded);
}

QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    for (const QChar letter : name) {
        if (isApostrophe(letter)) // O'Brien is one word, and so is 't
            continue;
        if (letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate())
            word += letter;
        else if (!word.isEmpty())
            words << std::exchange(word, {});
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

} // namespace

QString foldedWord(const QString &word)
{
    QString plain;
    for (const QChar letter : word.normalized(QString::NormalizationForm_KD))
        if (!letter.isMark())
            plain += letter;
    // Only now to small letters: Qt leaves İ as it is, but its plain form is I.
    QString folded;
    for (const QChar letter : plain.toCaseFolded())
        folded += plainLetter(letter);
    return folded.replace(u"ij"_s, u"y"_s);
}

QStringList nameParts(const QString &name)
{
    QStringList all;
    for (const QString &word : wordsOf(name))
        all << foldedWord(word);
    all.removeAll(QString());
    all.removeDuplicates();
    QStringList telling;
    for (const QString &part : std::as_const(all))
        if (part.size() > 1 && !isParticle(part))
            telling << part;
    return telling.isEmpty() ? all : telling;
}

} // namespace model
