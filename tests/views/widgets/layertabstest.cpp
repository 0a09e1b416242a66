// SPDX-License-Identifier: EUPL-1.2
// Layers take turns, say who may read them, and open when somebody is led to a field.
#include "views/widgets/layertabs.h"

#include "tests/support/pagecontexts.h"
#include "tests/support/quiettest.h"
#include "views/widgets/form.h"

#include <QLabel>
#include <QTabBar>

using namespace Qt::StringLiterals;
using views::FormBody;
using views::LayerTabs;

namespace {

struct Row
{
    static constexpr model::Section section{"row", model::Section::One};
    model::SealedText open;
    model::SealedText own;
    template <typename Visitor>
    static void describe(Visitor &&field)
    {
        field("open_text", &Row::open);
        field("own_text", &Row::own);
    }
    bool operator==(const Row &) const = default;
};

struct Desk
{
    views::Form<Row> form{tests::testContext()};
    LayerTabs *tabs;
    Desk()
    {
        form.add(&Row::open, u"Open"_s, FormBody::Tall);
        form.add(&Row::own, u"Own"_s, FormBody::Tall);
        tabs = new LayerTabs(form, u"For whom"_s,
                             {{u"For all"_s, u"Everybody."_s, views::Tone::Good, {u"open_text"_s}},
                              {u"Only me"_s, u"Nobody else."_s, views::Tone::Warning, {u"own_text"_s}}},
                             &form);
        form.insert(tabs);
        form.show();
    }
    [[nodiscard]] bool shows(const QString &name) const { return form.findChild<views::NoteEdit *>(name)->isVisible(); }
};

} // namespace

class LayerTabsTest final : public tests::QuietTest
{
    Q_OBJECT
private Q_SLOTS:
    void oneLayerIsShownAndSaysWhoMayReadIt()
    {
        Desk desk;
        QVERIFY(desk.shows(u"openText"_s) && !desk.shows(u"ownText"_s));
        QCOMPARE(desk.tabs->findChild<QLabel *>()->text(), u"Everybody."_s);
        auto *bar = desk.tabs->findChild<QTabBar *>();
        QTest::keyClick(bar, Qt::Key_Right);
        QVERIFY(!desk.shows(u"openText"_s) && desk.shows(u"ownText"_s));
        QCOMPARE(desk.tabs->findChild<QLabel *>()->text(), u"Nobody else."_s);
        QVERIFY(!bar->accessibleName().isEmpty() && !bar->tabText(0).isEmpty() && !bar->tabIcon(0).isNull());
    }
    void beingLedToAFieldOpensItsLayer()
    {
        Desk desk;
        QVERIFY(desk.form.goTo(u"own_text"_s));
        QVERIFY(desk.shows(u"ownText"_s));
        desk.form.restorePosition({u"open_text"_s, 0});
        QVERIFY(desk.shows(u"openText"_s));
    }
    void whatIsHiddenIsNotLost()
    {
        Desk desk;
        desk.form.fill({{u"een"_s}, {u"twee"_s}});
        desk.tabs->showLayer(1);
        QCOMPARE(desk.form.value(), (Row{{u"een"_s}, {u"twee"_s}}));
    }
};

QTEST_MAIN(LayerTabsTest)
#include "layertabstest.moc"
