// SPDX-License-Identifier: EUPL-1.2
#include "model/casefile/factbytes.h"

#include "model/casefile/casecontents.h"

#include <QDataStream>
#include <QIODevice>

namespace model {

namespace {

constexpr auto Format = QDataStream::Qt_6_4;

template <typename T, typename Of>
concept Some = std::same_as<std::remove_const_t<T>, Of>; // const when it is written

// By its number: places in bytes must point to names that live as long as the program.
const std::vector<QLatin1StringView> &sectionNames()
{
    static const std::vector<QLatin1StringView> names = [] {
        std::vector<QLatin1StringView> made{QLatin1StringView()};
        CaseContents().forEachSection([&]<typename Member>(const Member &) {
            if constexpr (requires { typename Member::value_type; })
                made.emplace_back(Member::value_type::section.name);
            else
                made.emplace_back(Member::section.name);
        });
        return made;
    }();
    return names;
}

class Writer final
{
public:
    explicit Writer(QByteArray *into) : m_out(into, QIODevice::WriteOnly) { m_out.setVersion(Format); }

    void operator()(bool value) { m_out << value; }
    void operator()(unsigned value) { m_out << quint32(value); }
    void operator()(TermFact fact) { m_out << quint8(fact); }
    void operator()(QDate day) { m_out << qint32(day.isValid() ? day.toJulianDay() : 0); }
    void operator()(const std::optional<QDate> &day) { (*this)(day.value_or(QDate())); }
    void operator()(const std::optional<QTime> &time) { m_out << qint32(time ? time->msecsSinceStartOfDay() : -1); }
    void operator()(const std::optional<int> &days) { m_out << qint32(days.value_or(-1)); }
    void operator()(RowId row) { m_out << row.value(); }
    void operator()(const QString &word) { m_out << word.toLatin1(); }
    void operator()(QLatin1StringView section)
    {
        const auto &names = sectionNames();
        m_out << quint8(std::find(names.begin(), names.end(), section) - names.begin());
    }
    template <typename T>
    void list(const std::vector<T> &all)
    {
        (*this)(unsigned(all.size()));
        for (const T &each : all)
            describe(*this, each);
    }

private:
    QDataStream m_out;
};

class Reader final
{
public:
    explicit Reader(const QByteArray &bytes) : m_in(bytes) { m_in.setVersion(Format); }

    [[nodiscard]] bool isWhole() const { return isGood() && m_in.atEnd(); }

    void operator()(bool &value) { m_in >> value; }
    void operator()(unsigned &value) { value = number<quint32>(); }
    void operator()(TermFact &fact) { fact = TermFact(checked(number<quint8>(), size_t(TermFact::None) + 1)); }
    void operator()(QDate &day)
    {
        const auto julian = number<qint32>();
        day = julian == 0 ? QDate() : QDate::fromJulianDay(julian);
    }
    void operator()(std::optional<QDate> &day)
    {
        QDate read;
        (*this)(read);
        day = read.isValid() ? std::optional(read) : std::nullopt;
    }
    void operator()(std::optional<QTime> &time)
    {
        const auto milliseconds = number<qint32>();
        time = milliseconds < 0 ? std::nullopt : std::optional(QTime::fromMSecsSinceStartOfDay(milliseconds));
    }
    void operator()(std::optional<int> &days)
    {
        const auto count = number<qint32>();
        days = count < 0 ? std::nullopt : std::optional(count);
    }
    void operator()(RowId &row) { row = RowId(number<qint64>()); }
    void operator()(QString &word)
    {
        QByteArray read;
        m_in >> read;
        word = QString::fromLatin1(read);
    }
    void operator()(QLatin1StringView &section)
    {
        section = sectionNames()[checked(number<quint8>(), sectionNames().size())];
    }
    template <typename T>
    void list(std::vector<T> &all)
    {
        for (auto left = number<quint32>(); left > 0 && isGood(); --left)
            describe(*this, all.emplace_back());
    }

private:
    [[nodiscard]] bool isGood() const { return m_in.status() == QDataStream::Ok && !m_isForeign; }
    template <typename T>
    T number()
    {
        T value = 0;
        m_in >> value;
        return value;
    }
    size_t checked(quint8 index, size_t size)
    {
        m_isForeign = m_isForeign || index >= size;
        return index < size ? index : 0;
    }

    QDataStream m_in;
    bool m_isForeign = false;
};

// Each described once, for both ways.
template <typename Stream>
void describe(Stream &stream, Some<QDate> auto &day)
{
    stream(day);
}

template <typename Stream>
void describe(Stream &stream, Some<TermPlace> auto &place)
{
    stream(place.section);
    stream(place.row);
}

template <typename Stream>
void describe(Stream &stream, Some<TermEvent> auto &event)
{
    stream(event.fact);
    stream(event.day);
    stream(event.time);
    describe(stream, event.place);
    describe(stream, event.about);
    stream(event.person);
    stream(event.flags);
    stream(event.onlyMeets);
    stream(event.postedOn);
    stream(event.dueOn);
    stream(event.conductOn);
}

template <typename Stream>
void describe(Stream &stream, Some<TermAbsence> auto &absence)
{
    stream(absence.person);
    stream(absence.days.first);
    stream(absence.days.last);
}

template <typename Stream>
void describe(Stream &stream, Some<TermStretch> auto &stretch)
{
    stream(stretch.term);
    stream(stretch.row);
    stream(stretch.person);
    stream(stretch.days);
}

// Not its reason: that only explains.
template <typename Stream>
void describe(Stream &stream, Some<TermStandstill> auto &standstill)
{
    stream(standstill.term);
    stream(standstill.row);
    stream(standstill.person);
    stream(standstill.suspension.days.first);
    stream(standstill.suspension.days.last);
}

template <typename Stream>
void describe(Stream &stream, Some<TermByHand> auto &hand)
{
    stream(hand.kind);
    describe(stream, hand.place);
    stream(hand.runsFrom);
    stream(hand.dueOn);
    stream(hand.metOn);
    stream(hand.outlivesCase);
}

template <typename Stream>
void describe(Stream &stream, Some<TermFacts> auto &facts)
{
    stream.list(facts.events);
    stream.list(facts.absences);
    stream.list(facts.stretches);
    stream.list(facts.standstills);
    stream.list(facts.byHand);
    stream.list(facts.checkInsHeld);
    stream(facts.closedOn);
    stream(facts.isStillOwed);
}

} // namespace

QByteArray bytesOf(const TermFacts &facts)
{
    QByteArray bytes;
    Writer writer(&bytes);
    describe(writer, facts);
    return bytes;
}

std::optional<TermFacts> factsIn(const QByteArray &bytes)
{
    Reader reader(bytes);
    TermFacts facts;
    describe(reader, facts);
    return reader.isWhole() ? std::optional(std::move(facts)) : std::nullopt;
}

} // namespace model
