// SPDX-License-Identifier: EUPL-1.2
// The sheet that opens a vault when the passphrase is forgotten: 160 random bits in Crockford's base 32, eight groups
// of five symbols. The last symbol of each group checks the other four and the place of the group, so a typing error is
// pointed out at the group it is in, without the vault and without the slow key derivation. Pure; it never touches a
// file.
#pragma once

#include "model/core/secretbytes.h"

#include <QString>
#include <optional>
#include <vector>

namespace model {

class RecoveryCode final
{
public:
    static constexpr int GroupCount = 8;
    static constexpr int GroupSize = 5;
    static constexpr qsizetype BitsSize = 20; // bytes

    struct Reading;

    [[nodiscard]] static RecoveryCode random();
    // What somebody typed: lower case, spaces, dashes, O for 0 and I or L for 1 are as good.
    [[nodiscard]] static Reading read(const SecretBytes &typed);
    // For a form with a box per group: whether this group is right by itself.
    [[nodiscard]] static bool groupFits(int group, const SecretBytes &typed);

    [[nodiscard]] const SecretBytes &bits() const { return m_bits; }
    [[nodiscard]] SecretBytes text() const; // "ABCDE FGHJK …", for the screen
    [[nodiscard]] RecoveryCode clone() const { return RecoveryCode(m_bits.clone()); }

private:
    explicit RecoveryCode(SecretBytes bits) : m_bits(std::move(bits)) {}

    SecretBytes m_bits;
};

struct RecoveryCode::Reading
{
    std::optional<RecoveryCode> code;
    std::vector<int> wrongGroups; // 1 is the first
    QString problem;              // a sentence; empty when there is a code
};

} // namespace model
