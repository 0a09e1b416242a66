#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""A quick note walked in the real window, by keyboard: written down with Ctrl+Shift+N, the program killed two seconds after the last
key, and every word in the Inbox when the vault is opened again. Then written from over another dialog, locked while
one is being written, one note made a case of, one
added to that case, one destroyed. At the end every word is in the vault once, as `meldwijzer-cli export` sees it.

    inboxwalk.py MELDWIJZER MELDWIJZER-CLI [FOLDER]      FOLDER: pictures
"""
import os
import signal
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import casewalk  # noqa: E402
from uidrive import Session  # noqa: E402

FIRST = "Zoe belde over de werkplaats: bijnaam, drie keer. Belt morgen terug."
SECOND = "Zij belde weer: een collega was erbij."
THIRD = "Verkeerd verbonden."
MORE = " Hij wil praten."
NOTE, INBOX, TEXT = "Snelle notitie", "Inbox", "Tekst van de notitie"


class Walk:
    def __init__(self, session, program, vault, pictures):
        self.s, self.program, self.vault, self.pictures = session, program, vault, pictures
        self.app = casewalk.start(session, program, vault)

    def picture(self, name):
        if self.pictures:
            time.sleep(0.4)
            self.s.screenshot(os.path.join(self.pictures, "inbox-%s.png" % name))
        assert self.app.audit() == [], self.app.audit()

    def field(self):
        return self.app.exists(NOTE, "edit")

    def write(self, words):
        self.s.keys("ctrl+shift+n")
        self.app.wait(self.field, what="the field of a quick note")
        self.s.type(words)

    def keep(self, *keys):
        self.s.keys(*keys)
        self.app.wait(lambda: not self.field(), what="the field to close when all is saved")

    def killed_while_writing(self):
        self.write(FIRST)
        self.picture("writing")
        time.sleep(2)
        self.app.p.send_signal(signal.SIGKILL)
        self.app.p.wait()
        self.app = casewalk.start(self.s, self.program, self.vault)
        self.s.keys("ctrl+3")
        self.app.wait(lambda: self.app.exists(INBOX, "table"), what="the Inbox")
        assert self.app.rows(INBOX) == 1, "%d notes" % self.app.rows(INBOX)
        assert self.app.value(TEXT, "edit") == FIRST, "the words after the kill: %r" % self.app.value(TEXT, "edit")

    def over_another_dialog(self):
        self.s.keys("ctrl+t")
        self.app.wait(lambda: self.app.exists("Termijn berekenen", "dialog"), what="the calculator")
        self.write(SECOND)
        self.keep("Escape")
        self.s.keys("Escape")
        self.write(THIRD)
        self.keep("ctrl+Return")
        self.app.wait(lambda: self.app.rows(INBOX) == 3, what="three notes")
        self.picture("list")

    def locked_while_writing(self):
        """One key locks from inside a dialog too; unlocked, the field is back with its words."""
        self.s.keys("ctrl+t")
        self.app.wait(lambda: self.app.exists("Termijn berekenen", "dialog"), what="the calculator")
        self.s.keys("ctrl+l")
        self.unlock()
        self.s.keys("ctrl+3")
        self.choose(SECOND)
        self.app.press("Verder schrijven")
        self.app.wait(self.field, what="the field with the note")
        self.s.type(MORE)
        self.s.keys("ctrl+l")
        self.app.wait(lambda: self.app.exists("Wachtzin", "edit"), what="the locked vault")
        assert not self.field(), "a locked window shows a note"
        self.unlock()
        self.app.wait(self.field, what="the field that was open")
        assert self.app.value(NOTE, "edit") == SECOND + MORE, self.app.value(NOTE, "edit")
        self.keep("Escape")

    def unlock(self):
        self.app.wait(lambda: self.app.exists("Wachtzin", "edit"), what="the locked vault")
        casewalk.unlock(self.app)
        self.app.wait(lambda: self.app.exists("Nieuwe zaak", "button"), timeout=30, what="the open vault")

    def choose(self, words):
        self.app.wait(lambda: self.app.exists(INBOX, "table"), what="the Inbox")
        rows = range(self.app.rows(INBOX))
        self.app.select_row(INBOX, next(i for i in rows if self.app.cell(INBOX, i, 1).startswith(words[:20])))

    def make_case(self):
        self.s.keys("ctrl+3")
        self.choose(FIRST)
        self.app.press("Zaak maken")
        self.app.wait(lambda: self.app.exists("Is er al een zaak?", "dialog"), what="the search for a case")
        self.picture("search")
        self.app.press("Nieuwe zaak maken")
        self.app.wait(lambda: self.app.exists("De eigen woorden van de melder", "edit"), what="the case with the words")
        assert self.app.value("De eigen woorden van de melder", "edit") == FIRST
        self.picture("case")

    def add_to_case(self):
        self.s.keys("ctrl+3")
        self.choose(SECOND)
        self.app.press("Aan zaak toevoegen")
        self.app.wait(lambda: self.app.exists("Gevonden zaken", "table"), what="the newest case")
        self.app.select_row("Gevonden zaken", 0)
        self.app.press("Aan deze zaak toevoegen")
        self.app.wait(lambda: self.app.rows(INBOX) == 1, what="one note left")

    def destroy(self):
        self.app.press("Vernietigen")
        self.app.wait(lambda: self.app.exists("Voorgoed vernietigen", "button"), what="the question why")
        self.picture("destroy")
        self.s.type("hoort nergens bij")
        self.s.keys("Return")
        self.app.wait(lambda: self.app.exists("De Inbox is leeg", "label"), what="the empty Inbox")
        self.picture("empty")


def main(program, cli, pictures):
    os.makedirs(pictures or ".", exist_ok=True)
    vault = casewalk.Vault(cli)
    with Session(locale="nl_NL.UTF-8", size="1366x768") as session:
        walk = Walk(session, program, vault, pictures)
        walk.killed_while_writing()
        walk.over_another_dialog()
        walk.locked_while_writing()
        walk.make_case()
        walk.add_to_case()
        walk.destroy()
        assert walk.app.close() == 0, "the window ended with an error"
    case = vault.only_case()
    casewalk.check_export(case, (FIRST, SECOND + MORE))
    del case["versions"]  # of a text; they hold it once more
    assert str(case).count(SECOND) == 1 and THIRD not in str(case)
    assert b'"quick_notes":0' in vault.run("verify", "--json").replace(b": ", b":"), "a note is left"
    print("A quick note survived the kill, became a case, went to one, and was destroyed")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
