// SPDX-License-Identifier: EUPL-1.2
// Who knows which words exist. The editor asks; how it is known (hunspell, the vault's own words) is app's business.
// It must never keep a word in a file: names of people end up among them.
#pragma once

#include <QObject>
#include <QStringList>

namespace views {

class Speller : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isOn() const = 0; // a list of words is there, and the user wants it
    virtual void setOn(bool on) = 0;
    [[nodiscard]] virtual bool isAvailable() const = 0;                     // a list of words is there
    [[nodiscard]] virtual bool isRight(const QString &word) = 0;            // quick: asked for every word of a line
    [[nodiscard]] virtual QStringList suggestions(const QString &word) = 0; // best first, a handful
    [[nodiscard]] virtual bool isOwn(const QString &word) const = 0;        // somebody added it
    virtual void addOwn(const QString &word) = 0;
    virtual void removeOwn(const QString &word) = 0;

Q_SIGNALS:
    void changed(); // what is right may have become wrong, or the other way round: look again
};

} // namespace views
