// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/recoverycode.h"

#include "model/storage/bytes.h"

#include <QCoreApplication>
#include <QStringList>

namespace model {

namespace {

constexpr int DataPerGroup = RecoveryCode::GroupSize - 1;
constexpr int SymbolCount = RecoveryCode::GroupCount * RecoveryCode::GroupSize;
constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // without I, L, O and U
constexpr int NoSymbol = -1;

int valueOf(char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? char(typed - 'a' + 'A') : typed;
    if (upper == 'O')
        return 0;
    if (upper == 'I' || upper == 'L')
        return 1;
    const char *found = upper ? std::strchr(Alphabet, upper) : nullptr;
    return found ? int(found - Alphabet) : NoSymbol;
}

bool separates(char c)
{
    return c == ' ' || c == '-' || c == '\n' || c == '\r' || c == '\t';
}

// Multiplication by x in GF(32), x^5 + x^2 + 1.
int timesX(int value)
{
    const int doubled = value << 1;
    return doubled & 32 ? doubled ^ 0b100101 : doubled;
}

// Each symbol weighs another power of x, so one wrong symbol and two swapped neighbours always change the sum; the
// number of the group is in it too, so a group in the wrong place does not fit.
int checkOf(int group, const unsigned char *values)
{
    int sum = group + 1;
    for (int i = 0; i < DataPerGroup; ++i)
        sum = timesX(sum ^ values[i]);
    return sum;
}

// Typed symbols as values, in guarded memory; with the length of each stretch between separators.
struct Symbols
{
    SecretBytes values;
    int count = 0;
    std::vector<int> foreignAt;
    std::vector<int> stretches;
};

Symbols symbolsIn(const SecretBytes &typed)
{
    Symbols symbols;
    symbols.values = SecretBytes(typed.size());
    int stretch = 0;
    for (const char c : typed.view()) {
        if (separates(c)) {
            if (stretch > 0)
                symbols.stretches.push_back(std::exchange(stretch, 0));
            continue;
        }
        const int value = valueOf(c);
        if (value == NoSymbol)
            symbols.foreignAt.push_back(symbols.count);
        symbols.values.data()[symbols.count++] = static_cast<unsigned char>(value == NoSymbol ? 0 : value);
        ++stretch;
    }
    if (stretch > 0)
        symbols.stretches.push_back(stretch);
    return symbols;
}

bool isForeignIn(const Symbols &symbols, int group)
{
    return std::any_of(symbols.foreignAt.begin(), symbols.foreignAt.end(),
                       [&](int at) { return at / RecoveryCode::GroupSize == group; });
}

std::vector<int> groupsThatDoNotFit(const Symbols &symbols)
{
    std::vector<int> wrong;
    for (int group = 0; group < RecoveryCode::GroupCount; ++group) {
        const unsigned char *values = symbols.values.data() + group * RecoveryCode::GroupSize;
        if (isForeignIn(symbols, group) || checkOf(group, values) != values[DataPerGroup])
            wrong.push_back(group + 1);
    }
    return wrong;
}

// With eight stretches the one of the wrong length is known; without spaces nothing can be said.
std::vector<int> groupsOfWrongLength(const Symbols &symbols)
{
    std::vector<int> wrong;
    if (symbols.stretches.size() != std::size_t(RecoveryCode::GroupCount))
        return wrong;
    for (int group = 0; group < RecoveryCode::GroupCount; ++group)
        if (symbols.stretches[std::size_t(group)] != RecoveryCode::GroupSize)
            wrong.push_back(group + 1);
    return wrong;
}

QString listed(const std::vector<int> &groups)
{
    QStringList numbers;
    for (const int group : groups)
        numbers.append(QString::number(group));
    return numbers.join(QLatin1String(", "));
}

QString problemWithLength(int count, const std::vector<int> &wrongGroups)
{
    if (!wrongGroups.empty())
        return QCoreApplication::translate("model::RecoveryCode",
                                           "Each group has five symbols; look again at group %1.")
            .arg(listed(wrongGroups));
    return QCoreApplication::translate("model::RecoveryCode",
                                       "The recovery code has eight groups of five symbols, 40 in all; you typed %1.")
        .arg(count);
}

SecretBytes bitsOf(const SecretBytes &values)
{
    SecretBytes bits(RecoveryCode::BitsSize);
    int bit = 0;
    for (int i = 0; i < SymbolCount; ++i) {
        if (i % RecoveryCode::GroupSize == DataPerGroup)
            continue;
        for (int mask = 16; mask; mask >>= 1, ++bit)
            if (values.data()[i] & mask)
                bits.data()[bit / 8] = static_cast<unsigned char>(bits.data()[bit / 8] | (0x80 >> bit % 8));
    }
    return bits;
}

unsigned char fiveBitsAt(const SecretBytes &bits, int index)
{
    int value = 0;
    for (int bit = index * 5; bit < index * 5 + 5; ++bit)
        value = value << 1 | (bits.data()[bit / 8] >> (7 - bit % 8) & 1);
    return static_cast<unsigned char>(value);
}

} // namespace

RecoveryCode RecoveryCode::random()
{
    return RecoveryCode(SecretBytes::random(BitsSize));
}

SecretBytes RecoveryCode::text() const
{
    SecretBytes text(SymbolCount + GroupCount - 1);
    unsigned char *out = text.data();
    for (int group = 0; group < GroupCount; ++group) {
        SecretBytes values(DataPerGroup);
        for (int i = 0; i < DataPerGroup; ++i) {
            values.data()[i] = fiveBitsAt(m_bits, group * DataPerGroup + i);
            *out++ = static_cast<unsigned char>(Alphabet[values.data()[i]]);
        }
        *out++ = static_cast<unsigned char>(Alphabet[checkOf(group, values.data())]);
        if (group + 1 < GroupCount)
            *out++ = ' ';
    }
    return text;
}

RecoveryCode::Reading RecoveryCode::read(const SecretBytes &typed)
{
    Reading reading;
    const Symbols symbols = symbolsIn(typed);
    if (symbols.count != SymbolCount) {
        reading.wrongGroups = groupsOfWrongLength(symbols);
        reading.problem = problemWithLength(symbols.count, reading.wrongGroups);
        return reading;
    }
    reading.wrongGroups = groupsThatDoNotFit(symbols);
    if (reading.wrongGroups.empty())
        reading.code = RecoveryCode(bitsOf(symbols.values));
    else
        reading.problem = QCoreApplication::translate("model::RecoveryCode", "There is a typing error in group %1.")
                              .arg(listed(reading.wrongGroups));
    return reading;
}

bool RecoveryCode::groupFits(int group, const SecretBytes &typed)
{
    Q_ASSERT(group >= 1 && group <= GroupCount);
    const Symbols symbols = symbolsIn(typed);
    return symbols.count == GroupSize && symbols.foreignAt.empty() &&
           checkOf(group - 1, symbols.values.data()) == symbols.values.data()[DataPerGroup];
}

} // namespace model
