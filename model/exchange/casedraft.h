// SPDX-License-Identifier: EUPL-1.2
// The contents of one fictional case while they are being written, one section at a time, in the order of its life.
// Used by CaseAuthor alone. Every date it writes lies between the opening and `until`.
#pragma once

#include "model/casefile/casecontents.h"
#include "model/codes/measurecatalogue.h"
#include "model/exchange/fiction.h"
#include "model/workflow/procedure.h"

namespace model {

class CaseDraft final
{
public:
    CaseDraft(const Fiction &fiction, const MeasureCatalogue &measures, Role role, QDate openedOn, Dice &dice);

    // Writes all of one section; nothing if there is none of that name.
    void write(const QString &section, QDate on, QDate until);
    void writeConversations(QDate from, QDate until, bool isOpen);
    [[nodiscard]] CaseContents &contents() { return m; }

private:
    void intake();
    void triage();
    void party();
    void allegation();
    void consent();
    void route();
    void agreement();
    void investigation();
    void hearing();
    void advice();
    void decision();
    void review();
    void measure();
    void objection();
    void evaluation();
    void aftercare();
    void closure();
    void event();
    void pause();
    void term();

    void addParty(const char *role, const char *category, const char *rank);
    void addConsent(const char *scope, const char *recipient, RowId person, bool given);
    [[nodiscard]] Advice adviceTo(const char *addressee) const;
    [[nodiscard]] Measure measureFor(const Party &person, bool isLegal);
    void dateMeasures();
    [[nodiscard]] QString kindFor(const Party &person, bool isLegal);

    [[nodiscard]] SealedText text(const char *list) const { return {m_fiction.say(list, m_dice)}; }
    [[nodiscard]] QDate later(int least, int most) const; // after m_on, not after m_until
    [[nodiscard]] Code oneOf(std::initializer_list<const char *> words) const;
    [[nodiscard]] std::vector<const Party *> personsConcerned() const;
    [[nodiscard]] RowId personIn(const char *role) const;
    template <typename T>
    void add(std::vector<T> &rows, T row)
    {
        row.row.id = RowId(qint64(rows.size()) + 1);
        rows.push_back(std::move(row));
    }

    const Fiction &m_fiction;
    const MeasureCatalogue &m_measures;
    Role m_role;
    QDate m_openedOn;
    Dice &m_dice;
    CaseContents m;
    QDate m_on;
    QDate m_until;
    FictionalAct m_act; // what the case began with
};

} // namespace model
