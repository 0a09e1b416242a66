// SPDX-License-Identifier: EUPL-1.2
#include "app/vaultspeller.h"

#include "app/attempt.h"
#include "app/session.h"
#include "model/casefile/vaulttexts.h"
#include "model/storage/subkeys.h"

#include <QTimer>
#include <chrono>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int LookAgain = 50; // milliseconds

const QString &nameOfWords()
{
    static const QString name = u"words"_s;
    return name;
}

} // namespace

VaultSpeller::VaultSpeller(Session &session, bool isWanted, Open open, QObject *parent)
    : Speller(parent),
      m_session(session),
      m_seal(std::make_shared<model::Sealer>(session.vault().subkey(model::subkeys::VaultSeal))),
      m_opening(std::async(std::launch::async, std::move(open))),
      m_waiting(new QTimer(this)),
      m_isWanted(isWanted)
{
    attempt([this](const model::Failure &failure) { Q_EMIT failed(failure); },
            [&] {
                const QString words = model::VaultTexts(session.reader().store(), *m_seal).of(nameOfWords());
                for (const QString &word : words.split(u'\n', Qt::SkipEmptyParts))
                    m_own.insert(word);
            });
    connect(m_waiting, &QTimer::timeout, this, &VaultSpeller::takeDictionary);
    m_waiting->start(LookAgain);
}

VaultSpeller::~VaultSpeller() = default;

void VaultSpeller::takeDictionary()
{
    if (m_opening.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    m_waiting->stop();
    m_dictionary = m_opening.get();
    if (m_dictionary)
        Q_EMIT changed();
}

void VaultSpeller::setOn(bool on)
{
    if (on == m_isWanted)
        return;
    m_isWanted = on;
    Q_EMIT wanted(on);
    Q_EMIT changed();
}

bool VaultSpeller::isRight(const QString &word)
{
    if (!m_dictionary || m_own.contains(word))
        return true;
    const auto known = m_known.constFind(word);
    if (known != m_known.constEnd())
        return *known;
    const bool right = m_dictionary->knows(word);
    m_known.insert(word, right);
    return right;
}

QStringList VaultSpeller::suggestions(const QString &word)
{
    return m_dictionary ? m_dictionary->suggestions(word) : QStringList();
}

// Right at once; sealed in the vault by the storage thread, which reads what is there and writes it with this word.
void VaultSpeller::changeOwn(const QString &word, bool add)
{
    if (add)
        m_own.insert(word);
    else
        m_own.remove(word);
    Q_EMIT changed();
    m_session.writer().post(
        [seal = m_seal, word, add](model::Casework &work) {
            work.service().write([&] {
                model::VaultTexts texts(work.store(), *seal);
                QStringList words = texts.of(nameOfWords()).split(u'\n', Qt::SkipEmptyParts);
                words.removeAll(word);
                if (add)
                    words << word;
                words.sort();
                texts.save(nameOfWords(), words.join(u'\n'));
                work.journal().record({.action = u"own_words_changed"_s, .subject = u"vault"_s});
            });
        },
        this,
        [this](const std::optional<model::Failure> &failure) {
            if (failure)
                Q_EMIT failed(*failure);
        });
}

} // namespace app
