// SPDX-License-Identifier: EUPL-1.2
// How a screen reader sees PassphraseEdit: a password field with a name, a caret and a length, that text can be put in
// and that never gives a character back. Assistive technology and our own tests enter passphrases through it.
#pragma once

namespace views {

void installPassphraseAccess(); // any number of times

} // namespace views
