// SPDX-License-Identifier: EUPL-1.2
// The speller of one open vault: the words of the machine, and the user's own, which stay sealed in the vault. The
// dictionary is read on a thread of its own; until it is there every word counts as right. Locking forgets what was
// looked up. It must never write a word to a file.
#pragma once

#include "app/dictionary.h"
#include "model/storage/sealer.h"
#include "views/writing/speller.h"

#include <QHash>
#include <QSet>
#include <functional>
#include <future>

class QTimer;

namespace model {
class Failure;
}

namespace app {

class Session;

class VaultSpeller final : public views::Speller
{
    Q_OBJECT
public:
    using Open = std::function<std::unique_ptr<Dictionary>()>; // called on another thread

    VaultSpeller(
        Session &session, bool isWanted, Open open = [] { return Dictionary::open(); }, QObject *parent = nullptr);
    ~VaultSpeller() override;

    [[nodiscard]] bool isOn() const override { return m_isWanted && m_dictionary; }
    void setOn(bool on) override;
    [[nodiscard]] bool isAvailable() const override { return m_dictionary != nullptr; }
    [[nodiscard]] bool isRight(const QString &word) override;
    [[nodiscard]] QStringList suggestions(const QString &word) override;
    [[nodiscard]] bool isOwn(const QString &word) const override { return m_own.contains(word); }
    void addOwn(const QString &word) override { changeOwn(word, true); }
    void removeOwn(const QString &word) override { changeOwn(word, false); }

Q_SIGNALS:
    void wanted(bool on); // the user turned it on or off
    void failed(const model::Failure &failure);

private:
    void takeDictionary();
    void changeOwn(const QString &word, bool add);

    Session &m_session;
    std::shared_ptr<const model::Sealer> m_seal; // with the storage thread
    std::future<std::unique_ptr<Dictionary>> m_opening;
    QTimer *m_waiting;
    std::unique_ptr<Dictionary> m_dictionary;
    QSet<QString> m_own;
    QHash<QString, bool> m_known; // looked up before: a long line is looked at again with every letter
    bool m_isWanted;
};

} // namespace app
