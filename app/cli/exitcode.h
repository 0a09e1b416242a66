// SPDX-License-Identifier: EUPL-1.2
// What the command line answers to the shell. The numbers are a promise (man page, --help): scripts rely on them, so
// none ever changes its meaning.
#pragma once

#include "model/core/failure.h"

namespace app {

enum class ExitCode {
    Done = 0,
    NotAsAsked = 1,      // refused, stopped, or done in part: the report says what is not
    Usage = 2,           // the command itself was not understood
    WrongPassphrase = 3, //
    Damaged = 4,         // the vault, or a part of it
    NotAVault = 5,       // or one made by a newer Meldwijzer
    InUse = 6,           // open elsewhere
    BadInput = 7,        // a file that was handed over cannot be used
    CannotWrite = 8,     // disk full, read-only, no rights
    Internal = 9         // our mistake, or no memory
};

[[nodiscard]] constexpr ExitCode exitCodeOf(model::Failure::Kind kind)
{
    using Kind = model::Failure::Kind;
    switch (kind) {
    case Kind::WrongKey:
        return ExitCode::WrongPassphrase;
    case Kind::Damaged:
        return ExitCode::Damaged;
    case Kind::NotAStore:
    case Kind::NewerStore:
        return ExitCode::NotAVault;
    case Kind::Locked:
        return ExitCode::InUse;
    case Kind::BadInput:
        return ExitCode::BadInput;
    case Kind::DiskFull:
    case Kind::NotWritable:
        return ExitCode::CannotWrite;
    case Kind::Conflict:
    case Kind::Cancelled:
        return ExitCode::NotAsAsked;
    case Kind::OutOfMemory:
    case Kind::Internal:
        return ExitCode::Internal;
    }
    return ExitCode::Internal;
}

} // namespace app
