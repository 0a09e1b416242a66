// SPDX-License-Identifier: EUPL-1.2
// How to ask, beside the field in which it is asked: one line per thing that can be typed, with an example. Its lines
// are held against the reader of questions by a test, so that nothing is promised that is not understood.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <vector>

namespace views {

class SearchHelp final
{
    Q_DECLARE_TR_FUNCTIONS(views::SearchHelp)
public:
    struct Line
    {
        QString example; // as typed
        QString meaning;
    };
    [[nodiscard]] static std::vector<Line> lines();
    [[nodiscard]] static QString html();
};

} // namespace views
