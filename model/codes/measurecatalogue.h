// SPDX-License-Identifier: EUPL-1.2
// What a competent authority may decide on: each measure with the law it rests on, for whom it is possible, and what
// can be done against it. A measure that the law does not know for somebody is never offered (a soldier gets no BARD
// punishment, a civilian no WMT reprimand), and the reason is said. It must never advise which measure to take.
#pragma once

#include "model/codes/codelist.h"

namespace model {

struct MeasureKind
{
    enum class Kind { Statutory, Policy, Management };
    enum class Remedy { None, Objection, Grievance }; // bezwaar (Awb), beklag (WMT)

    QString code; // "WMT_REPRIMAND"
    LocalText text;
    LocalText explanation;
    QStringList personnel; // personnel categories; empty: everyone
    LocalText basis;       // "BARD"
    QString article;       // "100.1.a"; may be empty
    QDate readOn;
    Kind kind = Kind::Management;
    LocalText authority;
    Remedy remedy = Remedy::None;
    bool conditional = false;     // may be imposed conditionally
    bool reporterCanJoin = false; // a talk at which the reporter may sit
    int rank = 0;                 // the heaviest measure of a case is the one with the highest rank
    bool unsure = false;
};

class MeasureCatalogue final
{
public:
    [[nodiscard]] static MeasureCatalogue builtIn();
    // `personnel` is the code list of personnel categories. Throws Failure{BadInput}: "<file>:<line>: ".
    [[nodiscard]] static MeasureCatalogue read(const QByteArray &yaml, const QString &fileName,
                                               const CodeList &personnel);

    [[nodiscard]] int version() const { return m_version; }
    [[nodiscard]] const std::vector<MeasureKind> &all() const { return m_measures; }
    [[nodiscard]] const MeasureKind *find(const QString &code) const; // null if there is none

    // While the category is not known only what is for everyone may be chosen.
    [[nodiscard]] bool isFor(const QString &code, const QString &personnelCategory) const;
    // A whole sentence; empty when isFor().
    [[nodiscard]] QString whyNot(const QString &code, const QString &personnelCategory, Language language) const;
    // The code with the highest rank; the first of several; empty for an empty list.
    [[nodiscard]] QString heaviest(const QStringList &codes) const;

    // The same as a code list named "measure", for everything that treats all codes alike.
    [[nodiscard]] CodeList asCodeList() const;

private:
    int m_version = 0;
    LocalText m_title;
    std::vector<MeasureKind> m_measures;
    CodeList m_personnel;
};

} // namespace model
