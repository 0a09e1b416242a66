// SPDX-License-Identifier: EUPL-1.2
#include "app/writingaids.h"

#include "app/attempt.h"
#include "app/session.h"
#include "model/casefile/vaulttexts.h"
#include "model/storage/subkeys.h"
#include "views/conversation/questionsdialog.h"

namespace app {

using namespace Qt::StringLiterals;

WritingAids::WritingAids(Session &session, model::Language language, bool isSpellingWanted, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_language(language),
      m_seal(std::make_shared<model::Sealer>(session.vault().subkey(model::subkeys::VaultSeal))),
      m_shipped(model::Questions::builtIn()),
      m_speller(session, isSpellingWanted)
{
    connect(&m_speller, &VaultSpeller::failed, this, &WritingAids::failed);
    attempt([this](const model::Failure &failure) { Q_EMIT failed(failure); },
            [&] {
                const model::VaultTexts texts(session.reader().store(), *m_seal);
                for (const QString &kind : m_shipped.kinds())
                    if (const QString own = texts.of(nameOf({kind})); !own.isEmpty())
                        m_own.insert(nameOf({kind}), own);
            });
}

QString WritingAids::nameOf(const model::Code &kind) const
{
    return u"questions."_s + kind.value + (m_language == model::Language::Dutch ? u".nl"_s : u".en"_s);
}

QString WritingAids::shipped(const model::Code &kind) const
{
    return m_shipped.of(model::roleName(m_session.reader().role()), kind.value, m_language);
}

QString WritingAids::questions(const model::Code &kind) const
{
    return m_own.value(nameOf(kind), shipped(kind));
}

void WritingAids::saveQuestions(const model::Code &kind, const QString &text)
{
    const QString name = nameOf(kind);
    const QString kept = text == shipped(kind) ? QString() : text;
    if (kept.isEmpty())
        m_own.remove(name);
    else
        m_own.insert(name, kept);
    m_session.writer().post(
        [seal = m_seal, name, kept](model::Casework &work) {
            work.service().write([&] {
                model::VaultTexts(work.store(), *seal).save(name, kept);
                work.journal().record({.action = u"questions_changed"_s, .subject = u"vault"_s});
            });
        },
        this,
        [this](const std::optional<model::Failure> &failure) {
            if (failure)
                Q_EMIT failed(*failure);
        });
}

void WritingAids::change(const model::Code &kind, QWidget *parent)
{
    auto *dialog = new views::QuestionsDialog(questions(kind), shipped(kind), &m_speller, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &views::QuestionsDialog::chosen, this,
            [this, kind](const QString &text) { saveQuestions(kind, text); });
    dialog->open();
}

void WritingAids::giveTo(views::PageContext &context)
{
    context.speller = &m_speller;
    context.questions = [this](const model::Code &kind) { return questions(kind); };
    context.changeQuestions = [this](const model::Code &kind, QWidget *parent) { change(kind, parent); };
}

} // namespace app
