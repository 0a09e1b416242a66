// SPDX-License-Identifier: EUPL-1.2
// What every page needs to know of the world around it: who works here, in which language, which words there are to
// choose from, and what day it is. It holds no case and must never lead to one.
#pragma once

#include "model/core/localtext.h"
#include "model/workflow/procedure.h"
#include "views/widgets/choice.h"

#include <QDate>
#include <functional>

class QWidget;

namespace views {

class Speller;

struct PageContext
{
    model::Role role = model::Role::Adviser;
    model::Language language = model::Language::Dutch;
    std::function<QDate()> today;                      // from a Clock; never the machine itself
    std::function<Choices(const QString &list)> codes; // the words of one code list, in `language`
    // The catalogue of measures for one personnel category: what is not for it is barred with the reason. `basis` says
    // on which rule a measure rests and what follows from it.
    std::function<Choices(const model::Code &category)> measures;
    std::function<QString(const model::Code &measure)> measureBasis;
    std::function<bool(const model::Code &measure)> reporterCanJoin = [](const model::Code &) { return true; };

    Speller *speller = nullptr; // may be absent; outlives every page
    // The questions for one kind of conversation, in limited Markdown (model/notes); and the dialog to change them.
    std::function<QString(const model::Code &kind)> questions;
    std::function<void(const model::Code &kind, QWidget *parent)> changeQuestions;

    [[nodiscard]] bool isCounsellor() const { return role == model::Role::Counsellor; }
};

} // namespace views
