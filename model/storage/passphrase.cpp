// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/passphrase.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>
#include <sodium.h>

namespace model {

namespace {

bool isAscii(const SecretBytes &bytes)
{
    const QByteArrayView view = bytes.view();
    return std::all_of(view.begin(), view.end(), [](char c) { return static_cast<unsigned char>(c) < 128; });
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
}

struct Shape
{
    int characters = 0;
    int different = 0;
    int words = 0;
    bool hasControl = false;
    bool isRun = false; // 123456789…, abcdef…
};

// The next code point of the text; QString::toUcs4 would leave a copy behind.
char32_t nextIn(const QString &text, qsizetype &at)
{
    const QChar first = text.at(at++);
    if (first.isHighSurrogate() && at < text.size() && text.at(at).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(at++));
    return first.unicode();
}

Shape shapeOf(const SecretBytes &normalised)
{
    QString text = QString::fromUtf8(normalised.view());
    Shape shape;
    std::set<char32_t> seen;
    bool inWord = false;
    int steps = 0;
    char32_t previous = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = nextIn(text, at);
        seen.insert(QChar::toLower(c));
        shape.hasControl = shape.hasControl || QChar::category(c) == QChar::Other_Control;
        const bool isSpace = QChar::isSpace(c);
        shape.words += !isSpace && !inWord ? 1 : 0;
        inWord = !isSpace;
        steps += shape.characters > 0 && (c == previous + 1 || c == previous || c + 1 == previous) ? 1 : 0;
        previous = c;
        ++shape.characters;
    }
    shape.different = int(seen.size());
    shape.isRun = shape.characters > 1 && steps * 3 >= (shape.characters - 1) * 2;
    wipe(text);
    return shape;
}

bool repeats(const Shape &shape)
{
    return shape.different < 6 || shape.isRun;
}

QString problemOf(const Shape &shape)
{
    if (shape.hasControl)
        return QCoreApplication::translate("model::Passphrase",
                                           "The passphrase holds a tab, a line break or another control character.");
    if (shape.characters < LeastPassphraseCharacters)
        return QCoreApplication::translate(
                   "model::Passphrase",
                   "A passphrase has at least %1 characters; this one has %2. Four or more words are easy to keep.")
            .arg(LeastPassphraseCharacters)
            .arg(shape.characters);
    if (repeats(shape))
        return QCoreApplication::translate("model::Passphrase",
                                           "This passphrase repeats itself too much and would be guessed.");
    return {};
}

} // namespace

SecretBytes normalisedPassphrase(const SecretBytes &typed)
{
    if (isAscii(typed) || !QUtf8StringView(typed.view()).isValidUtf8())
        return typed.clone();
    QString text = QString::fromUtf8(typed.view());
    QString composed = text.normalized(QString::NormalizationForm_KC);
    QByteArray bytes = composed.toUtf8();
    SecretBytes result = SecretBytes::copyOf(bytes);
    wipe(text);
    wipe(composed);
    wipe(bytes);
    return result;
}

QString passphraseProblem(const SecretBytes &typed)
{
    if (!QUtf8StringView(typed.view()).isValidUtf8())
        return QCoreApplication::translate("model::Passphrase", "The passphrase is not text in UTF-8.");
    if (typed.size() > MostPassphraseBytes)
        return QCoreApplication::translate("model::Passphrase", "The passphrase is longer than %1 bytes.")
            .arg(MostPassphraseBytes);
    return problemOf(shapeOf(normalisedPassphrase(typed)));
}

PassphraseStrength passphraseStrength(const SecretBytes &typed)
{
    if (!passphraseProblem(typed).isEmpty())
        return PassphraseStrength::Refused;
    const Shape shape = shapeOf(normalisedPassphrase(typed));
    if (shape.words >= 6 || (shape.characters >= 30 && shape.different >= 12))
        return PassphraseStrength::Strong;
    if (shape.words >= 4 || (shape.characters >= 20 && shape.different >= 10))
        return PassphraseStrength::Good;
    return PassphraseStrength::Fair;
}

QString strengthText(PassphraseStrength strength)
{
    switch (strength) {
    case PassphraseStrength::Refused:
        return QCoreApplication::translate("model::Passphrase", "Too weak: this one is not accepted.");
    case PassphraseStrength::Fair:
        return QCoreApplication::translate("model::Passphrase",
                                           "Just enough, if it is not a known sentence or a name.");
    case PassphraseStrength::Good:
        return QCoreApplication::translate("model::Passphrase", "Good, if you chose the words by chance.");
    case PassphraseStrength::Strong:
        return QCoreApplication::translate("model::Passphrase", "Strong, if you chose the words by chance.");
    }
    return {};
}

} // namespace model
