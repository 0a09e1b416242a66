// SPDX-License-Identifier: EUPL-1.2
// How many days before its day a term of each kind is reminded of. A proposal of ours, which a user may change; it must
// never move the day itself.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace model {

class LeadTimes final
{
public:
    static constexpr int Most = 90; // days

    // Throws Failure{BadInput} with file and line.
    [[nodiscard]] static LeadTimes read(const QByteArray &yaml, const QString &fileName);
    [[nodiscard]] static LeadTimes builtIn();

    [[nodiscard]] int of(const QString &kind) const;                      // 0: on the day itself
    [[nodiscard]] QStringList named() const { return m_proposed.keys(); } // that have a proposal of their own
    [[nodiscard]] int proposed(const QString &kind) const;
    void set(const QString &kind, int days); // between 0 and Most, whatever is given

    // Those that differ from the proposal: what is kept of a user's choice.
    [[nodiscard]] const QMap<QString, int> &chosen() const { return m_chosen; }

    bool operator==(const LeadTimes &) const = default;

private:
    int m_otherwise = 0;
    QMap<QString, int> m_proposed;
    QMap<QString, int> m_chosen;
};

} // namespace model
