// SPDX-License-Identifier: EUPL-1.2
#include "model/codes/measurecatalogue.h"

#include "model/codes/codelists.h"
#include "model/core/yamlsheet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace model {

namespace {

// Reads one catalogue; knows the personnel categories there are.
class CatalogueReader final
{
    Q_DECLARE_TR_FUNCTIONS(model::CatalogueReader)
public:
    CatalogueReader(const YamlSheet &sheet, const CodeList &personnel) : m_sheet(sheet)
    {
        for (const CodeEntry &entry : personnel.codes)
            m_categories.append(entry.code);
    }

    MeasureKind readMeasure(const YamlNode &node);

private:
    [[nodiscard]] QStringList readPersonnel(const YamlMap &map) const;
    [[nodiscard]] static LocalText readBasis(const YamlMap &map);
    void checkCode(const QString &code, int line);

    const YamlSheet &m_sheet;
    QStringList m_categories;
    QStringList m_codes;
};

MeasureKind CatalogueReader::readMeasure(const YamlNode &node)
{
    const YamlMap map(m_sheet, node,
                      {u"measure"_s, u"text"_s, u"explanation"_s, u"for"_s, u"basis"_s, u"article"_s, u"read on"_s,
                       u"kind"_s, u"authority"_s, u"remedy"_s, u"conditional"_s, u"reporter can join"_s, u"rank"_s,
                       u"unsure"_s});
    const QStringList kinds{u"statutory"_s, u"policy"_s, u"management"_s};
    const QStringList remedies{u"none"_s, u"objection"_s, u"grievance"_s};
    MeasureKind measure{.code = map.text(u"measure"_s),
                        .text = map.localText(u"text"_s),
                        .explanation = map.localText(u"explanation"_s),
                        .personnel = readPersonnel(map),
                        .basis = readBasis(map),
                        .article = map.textOr(u"article"_s, {}),
                        .readOn = map.date(u"read on"_s),
                        .kind = MeasureKind::Kind(kinds.indexOf(map.oneOf(u"kind"_s, kinds))),
                        .authority = map.localText(u"authority"_s),
                        .remedy = MeasureKind::Remedy(remedies.indexOf(map.oneOf(u"remedy"_s, remedies))),
                        .conditional = map.yesOr(u"conditional"_s, false),
                        .reporterCanJoin = map.yesOr(u"reporter can join"_s, false),
                        .rank = map.number(u"rank"_s),
                        .unsure = map.yesOr(u"unsure"_s, false)};
    checkCode(measure.code, map.lineOf(u"measure"_s));
    return measure;
}

QStringList CatalogueReader::readPersonnel(const YamlMap &map) const
{
    if (map.node(u"for"_s).kind == YamlNode::Kind::Text) {
        (void)map.oneOf(u"for"_s, {u"everyone"_s});
        return {};
    }
    const QStringList personnel = map.texts(u"for"_s);
    for (const QString &category : personnel)
        if (!m_categories.contains(category))
            m_sheet.fail(map.lineOf(u"for"_s), tr("there is no personnel category %1").arg(category), category,
                         m_categories);
    return personnel;
}

LocalText CatalogueReader::readBasis(const YamlMap &map)
{
    if (map.node(u"basis"_s).kind == YamlNode::Kind::Text)
        return {map.text(u"basis"_s), map.text(u"basis"_s)};
    return map.localText(u"basis"_s);
}

void CatalogueReader::checkCode(const QString &code, int line)
{
    static const QRegularExpression plain(u"\\A[A-Z][A-Z0-9_]*\\z"_s);
    if (!plain.match(code).hasMatch())
        m_sheet.fail(line, tr("“%1” is no code; a code has capital letters, digits and _ only").arg(code));
    if (m_codes.contains(code))
        m_sheet.fail(line, tr("the measure %1 occurs twice").arg(code));
    m_codes.append(code);
}

} // namespace

MeasureCatalogue MeasureCatalogue::builtIn()
{
    const QString path = u":/workflow/measures-1.yaml"_s;
    return read(readResource(path), u"measures-1.yaml"_s, builtInCodeList(u"personnel_category"_s));
}

MeasureCatalogue MeasureCatalogue::read(const QByteArray &yaml, const QString &fileName, const CodeList &personnel)
{
    const YamlSheet sheet = YamlSheet::parse(yaml, fileName);
    const YamlMap map(sheet, sheet.root(), {u"catalogue"_s, u"version"_s, u"title"_s, u"measures"_s});
    (void)map.oneOf(u"catalogue"_s, {u"measures"_s});
    MeasureCatalogue catalogue;
    catalogue.m_version = map.number(u"version"_s);
    catalogue.m_title = map.localText(u"title"_s);
    catalogue.m_personnel = personnel;
    CatalogueReader reader(sheet, personnel);
    for (const YamlNode &node : map.list(u"measures"_s))
        catalogue.m_measures.push_back(reader.readMeasure(node));
    return catalogue;
}

const MeasureKind *MeasureCatalogue::find(const QString &code) const
{
    for (const MeasureKind &measure : m_measures)
        if (measure.code == code)
            return &measure;
    return nullptr;
}

bool MeasureCatalogue::isFor(const QString &code, const QString &personnelCategory) const
{
    const MeasureKind *measure = find(code);
    return measure && (measure->personnel.isEmpty() || measure->personnel.contains(personnelCategory));
}

QString MeasureCatalogue::whyNot(const QString &code, const QString &personnelCategory, Language language) const
{
    if (isFor(code, personnelCategory))
        return {};
    const bool dutch = language == Language::Dutch;
    const MeasureKind *measure = find(code);
    if (!measure)
        return (dutch ? u"De maatregel ‘%1’ staat niet in de lijst."_s : u"The measure ‘%1’ is not in the list."_s)
            .arg(code);
    const QString name = measure->text.in(language);
    if (personnelCategory.isEmpty() || personnelCategory == "UNKNOWN"_L1)
        return (dutch
                    ? u"Kies eerst de personeelscategorie van de betrokkene; ‘%1’ is niet voor iedereen mogelijk."_s
                    : u"First choose the personnel category of the person concerned; ‘%1’ is not possible for everyone."_s)
            .arg(name);
    return (dutch ? u"‘%1’ (%2) kan niet bij ‘%3’; alleen bij: %4."_s
                  : u"‘%1’ (%2) is not possible for ‘%3’; only for: %4."_s)
        .arg(name, (measure->basis.in(language) + u' ' + measure->article).trimmed(),
             m_personnel.text(personnelCategory, language), m_personnel.texts(measure->personnel, language));
}

QString MeasureCatalogue::heaviest(const QStringList &codes) const
{
    int highest = -1;
    QString heaviest;
    for (const QString &code : codes) {
        const MeasureKind *measure = find(code);
        if (measure && measure->rank > highest) {
            highest = measure->rank;
            heaviest = code;
        }
    }
    return heaviest;
}

CodeList MeasureCatalogue::asCodeList() const
{
    CodeList list{.name = u"measure"_s, .version = m_version, .title = m_title};
    for (const MeasureKind &measure : m_measures)
        list.codes.push_back({.code = measure.code,
                              .text = measure.text,
                              .note = measure.explanation,
                              .source = measure.basis,
                              .readOn = measure.readOn,
                              .unsure = measure.unsure});
    return list;
}

} // namespace model
