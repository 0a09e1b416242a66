#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Reading back walked in the real window, by keyboard, in Dutch (Wbk art. 2b): the reporter's account is shown to her over the whole
window with nothing else in it, she corrects it, the account is changed and compared word by word with what she was shown, the
agreement is written down, and from then on the text is locked. At the end the export holds what she was shown, what she said about
it and what she agreed with.

    readbackwalk.py MELDWIJZER MELDWIJZER-CLI [FOLDER]      FOLDER: pictures
"""
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import casewalk  # noqa: E402

ACCOUNT, AGREED = "De eigen woorden van de melder", "Nagekeken en getekend door de melder op"
FIRST = "Maandag riep de chef in de werkplaats een bijnaam. Twee collega's lachten mee."
SECOND = "Dinsdag riep de chef in de werkplaats een bijnaam. Twee collega's lachten mee."
WISH = "Dat het ophoudt en dat niemand het verder vertelt."
CORRECTION = "Het was dinsdag, niet maandag."


def fill(c):
    c.step("Ontvangst")
    c.set("Ontvangen op", "20-4-2026")
    c.set(ACCOUNT, FIRST)
    c.set("Wat de melder hoopt", WISH)
    c.saved()


def visible_texts(c):
    return [c.app.text(a) for _, a in c.app.walk(c.app.window("Meldwijzer"), hidden=False) if c.app.text(a)]


def show(c):
    """One key, and nothing is on the window but her own words."""
    c.s.keys("F9")
    c.app.wait(lambda: c.app.exists("Ik ben klaar", "button"), what="the page for the reporter")
    time.sleep(0.5)
    texts = "\n".join(visible_texts(c))
    assert FIRST in texts, "her account is not shown"
    for forbidden in (WISH, "2026-0001", "@melder"):
        assert forbidden not in texts, "the page for the reporter shows %r" % forbidden
    assert not c.app.exists("Stappen", "table") and not c.app.exists("Zaken", "button"), "there is a way to the case"
    c.picture("readback-shown")
    c.s.keys("ctrl+2", "ctrl+k", "ctrl+shift+n", "alt+Left")  # nothing of these may do anything
    assert c.app.exists("Ik ben klaar", "button"), "a key led away"
    assert c.app.audit() == [], c.app.audit()


def correct(c):
    c.app.press("Wat klopt er niet?")
    time.sleep(0.3)
    c.s.type(CORRECTION)
    c.picture("readback-corrected")
    c.app.press("Ik ben akkoord met deze tekst")
    c.s.keys("Escape")
    c.app.wait(lambda: c.app.exists("Terug naar de zaak", "button"), what="the cover")
    assert FIRST not in "\n".join(visible_texts(c)), "the cover shows a text"
    c.picture("readback-cover")
    c.s.keys("Escape")
    assert c.app.exists("Terug naar de zaak", "button"), "Esc led back to the case"
    c.s.keys("Return")
    c.app.wait(lambda: c.app.exists("Stappen", "table"), what="the case")
    assert c.app.value("Wat volgens de melder niet klopt", "edit") == CORRECTION


def compare(c):
    c.set(ACCOUNT, SECOND)
    c.saved()
    c.app.focus(c.app.find(ACCOUNT, "edit"))
    c.s.keys("F7")
    c.app.wait(lambda: c.app.exists("Wat er is gewijzigd", "edit"), what="the versions")
    time.sleep(0.5)
    shown = c.app.value("Wat er is gewijzigd", "edit")
    assert shown.startswith("[verwijderd: Maandag][toegevoegd: Dinsdag] riep"), shown
    c.picture("readback-versions")
    assert c.app.audit() == [], c.app.audit()
    c.s.keys("Escape")
    c.app.wait(lambda: c.app.exists("Stappen", "table"), what="the case")


def agree(c):
    c.set(AGREED, "24-4-2026")
    c.choose("Hoe het is voorgelegd", "Samen gelezen")
    c.choose("Hoe akkoord is gegeven", "Handtekening op papier")
    c.saved()
    assert not c.app.has(c.app.find(ACCOUNT, "edit"), "editable"), "the text is not locked"
    c.picture("readback-locked")
    c.app.press("Wijzigen na akkoord…")
    c.app.wait(lambda: c.app.exists("Wijzigen", "button"), what="the question why")
    c.s.type("een verkeerde dag")
    c.s.keys("Return")
    time.sleep(0.5)
    assert c.app.has(c.app.find(ACCOUNT, "edit"), "editable"), "the text stays locked"


def main(program, cli, pictures):
    vault = casewalk.Vault(cli)
    with casewalk.new_case(program, vault, pictures) as c:
        fill(c)
        show(c)
        correct(c)
        compare(c)
        agree(c)
    case = vault.only_case()
    intake = case["intake"]
    assert intake["account"] == SECOND and intake["account_corrections"] == CORRECTION, intake
    assert intake["account_agreed_on"] == "2026-04-24" and intake["account_manner"] == "READ_IN_PERSON", intake
    versions = [(v["cause"], v["text"]) for v in case["versions"] if v["field"] == "account"]
    assert ("shown", FIRST) in versions and ("agreed", SECOND) in versions, versions
    print("read back: %d versions of the account, all there" % len(versions))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
