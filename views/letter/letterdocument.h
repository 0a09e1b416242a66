// SPDX-License-Identifier: EUPL-1.2
// A letter laid out with a font, headings and tables, ready to be painted page by page. Texts go in as they are: what
// people wrote is never read as markup.
#pragma once

#include "model/letter/letter.h"

#include <memory>

class QPaintDevice;
class QTextDocument;

namespace views {

// Laid out for `device`, on pages of `page` (in its pixels).
[[nodiscard]] std::unique_ptr<QTextDocument> documentOf(const model::Letter &letter, QPaintDevice *device, QSizeF page);

} // namespace views
