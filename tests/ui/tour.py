#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""The guided tour: walks through the example vault in the real window and takes one picture per screen.

    tour.py MELDWIJZER FOLDER [--dark]

It is what `packaging/run --demo` does where there is no display, and what makes the pictures of the papers. It fails when
a screen cannot be reached, or when a control on it has no name for a screen reader.
"""
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from uidrive import Session, UiError  # noqa: E402

SCREENS = (("Vandaag", "today"), ("Zaken", "cases"), ("Inbox", "inbox"), ("Personen", "persons"), ("Termijnen", "terms"), ("Journaal", "journal"), ("Kluis", "vault"))
ROLES = ("adviser", "counsellor", "investigator", "legal")


class Tour:
    def __init__(self, program, folder, dark):
        self.program, self.folder, self.dark = program, folder, dark
        self.nameless = []

    def picture(self, session, app, name):
        time.sleep(0.8)
        path = os.path.join(self.folder, name + ("-dark" if self.dark else "") + ".png")
        session.screenshot(path)
        self.nameless += ["%s: %s" % (name, finding) for finding in app.audit()]
        print(path)

    def start(self, session, role):
        app = session.launch([self.program, "--lang", "nl", "--demo", role])
        app.window("Meldwijzer")
        app.wait(lambda: app.exists("Nieuwe zaak", "button"), timeout=30, what="the example vault")
        if self.dark:
            app.menu("Beeld", "Donker")
        app.press("Sluit dit bericht")
        return app

    def adviser(self):
        with Session(locale="nl_NL.UTF-8", size="1366x768") as s:
            app = self.start(s, "adviser")
            for title, name in SCREENS:
                app.press(title)
                self.picture(s, app, name)
            app.press("Zaken")
            app.select_row("Zaken", 3)
            s.keys("Return")
            app.wait(lambda: app.exists("Stappen", "table"), what="the case")
            self.picture(s, app, "case")
            s.keys("ctrl+k")
            self.picture(s, app, "palette")
            s.keys("Escape")
            s.keys("F1")
            self.picture(s, app, "keys")
            s.keys("Escape")
            s.keys("shift+F1")
            self.picture(s, app, "help")
            s.keys("Escape")
            s.keys("ctrl+l")
            app.wait(lambda: app.exists("Ontgrendelen", "button"), what="the locked vault")
            self.picture(s, app, "unlock")

    def role(self, role):
        with Session(locale="nl_NL.UTF-8", size="1366x768") as s:
            app = self.start(s, role)
            app.press("Zaken")
            app.select_row("Zaken", 0)
            s.keys("Return")
            app.wait(lambda: app.exists("Stappen", "table"), what="a case of " + role)
            self.picture(s, app, "case-" + role)

    def first_run(self):
        with Session(locale="nl_NL.UTF-8", size="1366x768") as s:
            app = s.launch([self.program, "--lang", "nl"])
            app.window("Meldwijzer")
            self.picture(s, app, "first-run")


def main():
    dark = "--dark" in sys.argv
    words = [word for word in sys.argv[1:] if word != "--dark"]
    program, folder = words[:2]
    if len(words) == 2:  # one session a process: each part is a run of its own
        os.makedirs(folder, exist_ok=True)
        for part in ("adviser",) if dark else ROLES + ("first-run",):
            subprocess.run([sys.executable, __file__] + sys.argv[1:] + [part], check=True)
        return
    tour = Tour(program, folder, dark)
    part = words[2]
    if part == "adviser":
        tour.adviser()
    elif part == "first-run":
        tour.first_run()
    else:
        tour.role(part)
    if tour.nameless:
        raise UiError("controls without a name of their own:\n" + "\n".join(tour.nameless))


if __name__ == "__main__":
    main()
