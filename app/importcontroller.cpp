// SPDX-License-Identifier: EUPL-1.2
#include "app/importcontroller.h"

#include "app/attempt.h"
#include "model/exchange/codewords.h"
#include "views/exchange/importwizard.h"

#include <QFile>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;
using model::Failure;
using views::ImportWizard;

namespace {

void open(QFile &file)
{
    if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly))
        throw Failure(Failure::Kind::BadInput,
                      ImportController::tr("The file %1 cannot be read.").arg(QFileInfo(file).fileName()),
                      file.errorString());
}

} // namespace

ImportController::ImportController(Session &session, const model::CodeLists &codes, model::Language language,
                                   QWidget *window, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_codes(codes),
      m_language(language),
      m_window(window)
{}

ImportController::~ImportController()
{
    m_cancelled = true;
    m_free.acquire(); // the work looks at the flag every few hundred rows, and undoes what it began
    delete m_wizard;
}

ImportWizard *ImportController::wizard() const
{
    return m_wizard;
}

void ImportController::begin()
{
    if (m_wizard)
        return m_wizard->activateWindow();
    m_wizard = new ImportWizard(m_codes, m_language, model::builtInMappings(), m_window);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wizard, &ImportWizard::previewWanted, this, &ImportController::preview);
    connect(m_wizard, &ImportWizard::mappingWanted, this, &ImportController::readMapping);
    connect(m_wizard, &ImportWizard::saveMappingWanted, this, &ImportController::saveMapping);
    connect(m_wizard, &ImportWizard::checkWanted, this, &ImportController::check);
    connect(m_wizard, &ImportWizard::importRequested, this, &ImportController::import);
    connect(m_wizard, &ImportWizard::stopWanted, this, &ImportController::stop);
    m_wizard->open();
}

void ImportController::tell(const Failure &failure)
{
    if (m_wizard)
        m_wizard->showProblem(failure.userText() + u' ' + failure.whatToDo());
}

void ImportController::tryTo(const std::function<void()> &action)
{
    attempt([this](const Failure &failure) { tell(failure); }, action);
}

// --- files

void ImportController::preview(const QString &path, bool isFormatChosen, const model::CsvFormat &format)
{
    tryTo([&] {
        QFile file(path);
        open(file);
        const QString name = QFileInfo(path).fileName();
        m_wizard->showPreview(name,
                              model::previewOf(file, name, isFormatChosen ? std::optional(format) : std::nullopt));
    });
}

void ImportController::readMapping(const QString &nameOrPath)
{
    tryTo([&] { m_wizard->showMapping(model::openImportMapping(nameOrPath, model::wordsOf(m_codes))); });
}

void ImportController::saveMapping(const QString &path, const model::ImportMapping &mapping)
{
    tryTo([&] {
        QFile file(path);
        const QByteArray yaml = model::writeImportMapping(mapping);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(yaml) != yaml.size() || !file.flush())
            throw Failure(Failure::Kind::NotWritable, tr("The mapping could not be saved as %1.").arg(path),
                          file.errorString());
    });
}

// --- the import itself

model::LongWork ImportController::longWork()
{
    return {[this](qint64 done, qint64 of) {
                QMetaObject::invokeMethod(
                    this,
                    [this, done, of] {
                        if (m_wizard)
                            m_wizard->showProgress(done, of);
                    },
                    Qt::QueuedConnection);
            },
            &m_cancelled};
}

void ImportController::run(StorageThread::Work work, std::function<void(const model::ImportReport &)> finished)
{
    if (!m_free.tryAcquire())
        return tell(Failure(Failure::Kind::Locked, tr("The import before this one has not stopped yet.")));
    m_cancelled = false;
    const auto guarded = [this, work = std::move(work)](model::Casework &casework) {
        const QSemaphoreReleaser release(m_free);
        work(casework);
    };
    m_session.writer().post(guarded, this, [this, finished](const std::optional<Failure> &failure) {
        if (failure)
            tell(*failure);
        else
            finished(m_import->report());
    });
}

void ImportController::check(const QString &path, const model::ImportMapping &mapping)
{
    run(
        [this, path, mapping](model::Casework &work) {
            QFile file(path);
            open(file);
            m_import = std::make_unique<model::RegisterImport>(work, mapping, model::wordsOf(m_codes));
            static_cast<void>(m_import->check(file, QFileInfo(path).fileName(), longWork()));
        },
        [this](const model::ImportReport &report) {
            if (m_wizard)
                m_wizard->showChecked(report);
        });
}

void ImportController::import()
{
    run([this](model::Casework &) { m_import->write(longWork()); },
        [this](const model::ImportReport &report) {
            Q_EMIT imported();
            if (m_wizard)
                m_wizard->showImported(report);
        });
}

} // namespace app
