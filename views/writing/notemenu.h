// SPDX-License-Identifier: EUPL-1.2
// The menu of the editor: what to write instead of a word nobody knows, the marks, and whether spelling is looked at.
// It must never send a word anywhere but to the speller.
#pragma once

class QMenu;
class QPoint;

namespace views {

class NoteEdit;
class Speller;

// Adds to `standard` (Undo, Cut, …) and gives it back; `speller` may be absent.
QMenu *noteMenu(NoteEdit &edit, QMenu *standard, Speller *speller, const QPoint &at);

} // namespace views
