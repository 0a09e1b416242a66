// SPDX-License-Identifier: EUPL-1.2
// Makes a page scroll when the text is large and the screen small, without a frame and without a ground of its own.
// Every screen that is not a list itself goes through here, so that nothing is ever cut off.
#pragma once

class QScrollArea;
class QWidget;

namespace views {

// `content` fills `screen`, which gets its layout here.
QScrollArea *scrollable(QWidget *content, QWidget *screen);

} // namespace views
