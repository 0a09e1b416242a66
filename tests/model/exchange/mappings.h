// SPDX-License-Identifier: EUPL-1.2
// A small mapping and the code words it needs, for the tests of this folder. Fictional throughout.
#pragma once

#include "model/exchange/importmapping.h"

namespace tests {

inline QStringList wordsOf(const QString &list)
{
    using namespace Qt::StringLiterals;
    static const QHash<QString, QStringList> lists{
        {u"party_role"_s, {u"PERSON_CONCERNED"_s, u"REPORTER"_s}},
        {u"finding"_s, {u"PLAUSIBLE"_s, u"NOT_PLAUSIBLE"_s}},
        {u"recipient"_s, {u"COMPETENT_AUTHORITY"_s, u"REPORTER"_s}},
        {u"decision_answer"_s, {u"FOLLOWED"_s, u"PARTLY"_s, u"NOT_FOLLOWED"_s}},
        {u"measure"_s, {u"NONE"_s, u"OTHER"_s}},
        {u"channel"_s, {u"MID"_s, u"LINE"_s}},
        {u"ground"_s, {u"RACE"_s, u"RELIGION"_s}},
    };
    return lists.value(list);
}

inline const QByteArray SmallMapping = R"(
mapping: harbour-register
title: {nl: "Register van de haven", en: "Register of the harbour"}
file: {encoding: utf-8, separator: ";", dates: DD-MM-YYYY}
case number: Nr
phases:
  - {phase: evaluation, when filled: [Maatregel]}
  - {phase: advice}
not yet known:
  - {column: Maatregel, words: [volgt nog]}
records:
  - record: person
    section: party
    same when: alias
    fields:
      role: {constant: PERSON_CONCERNED}
      alias: {column: Wie}
  - record: report
    section: intake
    fields:
      channel: {column: Weg, values: [{when: meldpunt, means: MID}, {begins with: chef, means: LINE}]}
      received_on: {column: Ontvangen}
  - record: allegation
    section: allegation
    fields:
      number: {counted: yes}
      person: {record: person}
      grounds: {column: Gronden}
  - record: advice
    section: advice
    fields:
      person: {record: person}
      advice: {columns: [Advies, Eerste advies]}
  - record: decision
    section: decision
    when filled: [Besluit, Maatregel]
    fields:
      advice: {record: advice}
      taken_on: {column: Besluit}
      decision: {lines of: [Besluit, Maatregel]}
      answer:
        compare:
          advised: {columns: [Advies, Eerste advies], values: [{when: gesprek, means: talk}, {when: berisping, means: reprimand}], others: unknown}
          done: {column: Maatregel, values: [{when: geen, means: none}, {begins with: gesprek, means: talk/long}, {when: berisping, means: reprimand}], others: unknown}
        same: FOLLOWED
        different: PARTLY
        nothing: NOT_FOLLOWED
  - record: measure
    section: measure
    when filled: [Maatregel]
    fields:
      person: {record: person}
      kind: {column: Maatregel, values: [{when: geen, means: NONE}], others: unknown}
      description: {column: Maatregel}
      sessions: {column: Keren}
      reporter_joins: {column: Samen, values: [{when: ja, means: "yes"}, {when: nee, means: "no"}]}
)";

inline const QStringList SmallHeader{
    QStringLiteral("Nr"),        QStringLiteral("Wie"),    QStringLiteral("Weg"),           QStringLiteral("Ontvangen"),
    QStringLiteral("Gronden"),   QStringLiteral("Advies"), QStringLiteral("Eerste advies"), QStringLiteral("Besluit"),
    QStringLiteral("Maatregel"), QStringLiteral("Keren"),  QStringLiteral("Samen")};

inline model::ImportMapping smallMapping()
{
    return model::readImportMapping(SmallMapping, QStringLiteral("harbour.map.yaml"), wordsOf);
}

} // namespace tests
