// SPDX-License-Identifier: EUPL-1.2
// Prints a plain text. Only for what says nothing of a case: whatever comes out of the vault goes through the gate and
// its PDF. The box of the printer opens with open() and goes with its parent.
#pragma once

#include <QString>

class QPagedPaintDevice;
class QWidget;

namespace views {

void printPlain(const QString &title, const QString &text, QWidget *parent);

// The text on the pages of `device`, black on white whatever the window looks like.
void renderPlain(const QString &title, const QString &text, QPagedPaintDevice &device);

} // namespace views
