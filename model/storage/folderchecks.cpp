// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/folderchecks.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace model {

using namespace Qt::StringLiterals;

bool looksLikeConflictCopy(const QString &fileName)
{
    // Marks of Dropbox, Nextcloud, ownCloud, Syncthing, Seafile, Google Drive, pCloud, Resilio, whatever the file was
    // called.
    static const QRegularExpression mark(
        u"conflicted copy|case conflict|[-_. ]conflict[-_]|\\.sync-conflict-|\\(sfconflict |\\[conflict(ed)?\\]|_conf\\("_s,
        QRegularExpression::CaseInsensitiveOption);
    // "cases (1).db", "cases-LAPTOP.db", "vault copy.keys": one of our files with something put in its name.
    static const QRegularExpression second(u"^(cases[^.].*\\.db(-journal)?|vault[^.].*\\.(keys|state))$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return mark.match(fileName).hasMatch() || second.match(fileName).hasMatch();
}

QString networkFileSystem(quint64 type)
{
    struct Known
    {
        quint64 type;
        const char *name;
    };
    static constexpr std::array known{
        Known{0x6969, "NFS"},       Known{0x517B, "SMB"},      Known{0xFF534D42, "CIFS"},      Known{0xFE534D42, "SMB"},
        Known{0x65735546, "FUSE"},  Known{0x01021997, "9P"},   Known{0x00C36400, "Ceph"},      Known{0x5346414F, "AFS"},
        Known{0x73757245, "Coda"},  Known{0x564C, "NetWare"},  Known{0x0BD00BD0, "Lustre"},    Known{0x6B414653, "AFS"},
        Known{0x7461636F, "OCFS2"}, Known{0x01161970, "GFS2"}, Known{0x786F4256, "VirtualBox"}};
    const quint64 word = type & 0xFFFFFFFF; // f_type is signed on some machines
    const auto found = std::find_if(known.begin(), known.end(), [&](const Known &each) { return each.type == word; });
    return found == known.end() ? QString() : QString::fromLatin1(found->name);
}

QString syncedFolderIn(const QString &path)
{
    static const QRegularExpression name(
        u"^(dropbox|onedrive|nextcloud|owncloud|google ?drive|seafile|syncthing|sync|pcloud|surfdrive|stack|mega)( .*| - .*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    const auto found =
        std::find_if(parts.begin(), parts.end(), [](const QString &part) { return name.match(part).hasMatch(); });
    return found == parts.end() ? QString() : *found;
}

} // namespace model
