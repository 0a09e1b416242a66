#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Scenario S2 walked by hand in the real window, from new to evaluated, through the accessibility tree alone, in Dutch:
report through the MID, consent, triage, advice to two addressees, hearing, decision, two awareness talks, evaluation.
Halfway the vault is locked and unlocked. At the end everything must be in the vault, as `meldwijzer-cli export` sees it.

    journey.py MELDWIJZER MELDWIJZER-CLI [FOLDER]      FOLDER: a picture of every phase
"""
import json
import os
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from uidrive import Session, UiError  # noqa: E402

PASSPHRASE = "een lange wachtzin om te proeven"
CONCERNED = "Betrokkene (over wie de melding gaat)"
SERGEANT = "@betrokkene-1 · " + CONCERNED


class Case:
    """What a person does with one case: choose a step, fill a field, tick, finish."""

    def __init__(self, session, app, pictures):
        self.s, self.app, self.pictures = session, app, pictures

    def step(self, title):
        names = [self.app.cell("Stappen", i, 0) for i in range(self.app.rows("Stappen"))]
        row = next((i for i, name in enumerate(names) if name == title or name.startswith((title + ":", title + ","))), None)
        if row is None:
            raise UiError("no step %r among %r" % (title, names))
        self.app.select_row("Stappen", row)
        time.sleep(0.4)

    def set(self, label, value):
        self.app.set_text(label, value)

    def choose(self, label, item):
        self.app.choose(label, item)

    def answer(self, question, word):
        self.app.act(self.app.find("%s: %s" % (question, word), "radio"), "Toggle", "Press")

    def add(self, button):
        self.app.press(button)
        time.sleep(0.8)

    def saved(self):
        time.sleep(2.5)  # what is typed reaches the vault within two seconds

    def finish(self, phase, following):
        self.saved()
        self.picture(phase)
        self.app.press("Fase afronden…")
        time.sleep(0.5)
        if self.app.exists("Fase afronden", "button"):
            self.app.press("Fase afronden")
        time.sleep(1.2)
        if self.app.exists("Wat ontbreekt", "table"):
            rows = self.app.rows("Wat ontbreekt")
            raise UiError("%s is not finished: %r" % (phase, [self.app.cell("Wat ontbreekt", i, 0) for i in range(rows)]))
        if following:
            self.app.press("Bewerken")

    def picture(self, name):
        if self.pictures:
            self.s.screenshot(os.path.join(self.pictures, name + ".png"))


def intake(c):
    c.step("Ontvangst")
    c.set("Ontvangen op", "2-4-2026")
    c.choose("Kanaal", "Meldpunt Integriteit Defensie (MID)")
    c.choose("Defensieonderdeel", "Koninklijke Landmacht (CLAS)")
    c.choose("Wie de identiteit kent", "Op naam: de behandelaars weten wie het is")
    c.set("De eigen woorden van de melder", "In de briefing viel een vernederende bijnaam. Later die dag stond er een beeld in de appgroep.")
    c.set("Nagekeken en getekend door de melder op", "7-4-2026")
    c.set("Ontvangstbevestiging verstuurd op", "7-4-2026")
    c.step("Gedragingen")
    for text in ("Vernederende bijnaam tijdens de briefing", "Beeld in de appgroep"):
        c.add("Gedraging toevoegen")
        c.set("Gebeurd op", "18-3-2026")
        c.set("Wat, waar en tegen wie", text)
        c.choose("Gedrag", "Discriminatie")
    c.step("Betrokkene")
    c.add("Persoon toevoegen")
    c.choose("Rol in deze zaak", CONCERNED)
    c.choose("Personeelscategorie", "Beroepsmilitair")
    c.step("Doorzetten")
    for scope, recipient, answer in (("De inhoud doorzetten", "COID", "Toestemming gegeven"), ("De naam bekendmaken", "COID", "Toestemming gegeven"),
                                     ("De naam bekendmaken", "Commandant", "Toestemming geweigerd")):
        c.add("Toestemming toevoegen")
        c.choose("Waar het om gaat", scope)
        c.choose("Wie het mag krijgen", recipient)
        c.choose("Antwoord", answer)
        c.set("Geantwoord op", "2-4-2026")
    c.step("Onpartijdig")
    c.answer("Heeft iemand die deze zaak behandelt een belangenconflict?", "Nee")
    c.answer("Is er nu iemand in gevaar?", "Nee")
    c.answer("Kan het een strafbaar feit zijn?", "Nee")
    c.answer("Is een wet of een regel daarvan overtreden, of is er gevaar voor mensen, milieu of de openbare dienst?", "Nee")
    c.answer("Raakt het meer dan persoonlijke belangen?", "Nee")
    c.answer("Zit er een patroon of structuur in?", "Nee")
    c.answer("Is het ernstig of omvangrijk?", "Nee")
    c.answer("Conclusie: is het een (vermoeden van een) misstand?", "Nee")
    c.choose("Categorie", "Ongewenst gedrag")
    c.set("Beslist op", "7-4-2026")
    c.step("Niets over gevolgen")
    c.app.press("Afvinken als gedaan")


def advice(c):
    c.step("Gesprek")
    c.add("Gesprek toevoegen")
    c.set("Gehouden op", "7-4-2026")
    c.choose("Met wie", "@melder-1 · Melder")
    c.choose("Hoe u sprak", "Telefoon")
    c.set("Wat er is gezegd", "Het verslag is teruggelezen en akkoord.")
    c.step("Bevoegd gezag")
    c.add("Persoon toevoegen")
    c.choose("Rol in deze zaak", "Bevoegd gezag")
    c.step("Wederhoor")
    c.add("Horen toevoegen")
    c.choose("Wie wordt gehoord", SERGEANT)
    c.set("Uitgenodigd op", "4-5-2026")
    c.set("Gehoord op", "12-5-2026")
    c.set("Wat deze persoon zei", "Erkent de bijnaam; van het beeld weet hij niets.")
    c.step("Oordeel")
    for row, finding in ((0, "Aannemelijk"), (1, "Niet vast te stellen")):
        c.app.select_row("Gedragingen", row)
        time.sleep(0.5)
        c.choose("Bevinding", finding)
        c.set("Waar de bevinding op steunt", "Verklaringen van beide kanten.")
        time.sleep(1)
    c.step("Advies opstellen")
    for addressee, text in (("De melder zelf", "Uw melding is besproken; zo gaat het verder."), ("Bevoegd gezag", "Ga met de betrokkene in gesprek over het gedrag.")):
        c.add("Advies toevoegen")
        c.choose("Aan wie", addressee)
        if addressee == "Bevoegd gezag":  # only an authority asks a question
            c.set("Gevraagd op", "9-4-2026")
        c.set("Tekst van het advies", text)
        c.set("Meegelezen door een collega op", "21-4-2026")
        c.set("Verstuurd op", "22-4-2026")
    c.step("Niets over gevolgen")
    c.app.press("Afvinken als gedaan")
    c.step("Besluit")
    c.add("Besluit toevoegen")
    c.choose("Betrokkene", SERGEANT)
    c.choose("Antwoord op het advies", "Volgt het advies")
    c.set("Genomen op", "20-5-2026")
    c.set("Bekendgemaakt op", "20-5-2026")


def measure(c):
    c.step("Maatregelen")
    c.add("Maatregel toevoegen")
    c.choose("Betrokkene", SERGEANT)
    c.choose("Maatregel", "Bewustwordingsgesprek")
    c.set("Opgelegd op", "20-5-2026")
    c.set("Gepland op", "3-6-2026")
    c.set("Uitgevoerd op", "17-6-2026")
    c.answer("Doet de melder mee?", "Ja")
    c.saved()
    # The reporter joins: the identity towards this very person needs consent of its own first (S2).
    c.app.press("Fase afronden…")
    c.app.wait(lambda: c.app.exists("Wat ontbreekt", "table"), what="the missing consent")
    c.picture("measure-missing")
    c.step("Melder schuift aan")
    c.add("Toestemming toevoegen")
    c.choose("Waar het om gaat", "De naam bekendmaken")
    c.choose("Wie het mag krijgen", "De betrokkene")
    c.choose("Welke persoon in deze zaak", SERGEANT)
    c.choose("Antwoord", "Toestemming gegeven")
    c.set("Geantwoord op", "25-5-2026")


def evaluation(c):
    c.step("Effect")
    c.add("Evaluatie toevoegen")
    c.choose("Welke maatregel", "@betrokkene-1 · Bewustwordingsgesprek")
    c.set("Geëvalueerd op", "17-6-2026")
    c.answer("Is het uitgevoerd zoals besloten?", "Ja")
    c.choose("Effect", "Bereikt")
    c.add("Evaluatie toevoegen")
    c.set("Geëvalueerd op", "17-6-2026")
    c.choose("Effect", "Bereikt")
    c.step("Nazorgplan")
    c.set("Plan voor nazorg", "Bellen na twee weken en na 3, 6 en 12 maanden.")
    c.choose("Reden van afsluiten", "Afgehandeld")
    c.set("Gesloten op", "17-6-2026")


def lock_and_unlock(s, app):
    s.keys("ctrl+l")
    app.wait(lambda: app.exists("Wachtzin", "edit"), what="the locked vault")
    for shown in ("@melder-1", "woestijn", "bijnaam"):
        assert not any(shown in name for name in app.names("label")), "a locked window shows %r" % shown
    app.set_text("Wachtzin", PASSPHRASE)
    app.press("Ontgrendelen")
    app.wait(lambda: app.exists("Stappen", "table"), timeout=30, what="the case that was open")


def check_export(case):
    sections = {name: case.get(name) for name in case}
    text = json.dumps(sections)
    for part in ("2026-04-02", "vernederende bijnaam", "AWARENESS_TALK", "2026-06-17", "UNDETERMINED", "REFUSED", "FOLLOWED"):
        assert part in text, "the export lacks %r" % part


def main(program, cli, pictures):
    folder = tempfile.mkdtemp(prefix="meldwijzer-journey-")
    vault = os.path.join(folder, "proef.meldwijzer")
    words = os.path.join(folder, "wachtzin")
    with open(words, "w") as f:
        f.write(PASSPHRASE + "\n")
    subprocess.run([cli, "create", vault, "--role", "adviser", "--passphrase-file", words], check=True, stdout=subprocess.DEVNULL)
    with Session(locale="nl_NL.UTF-8", size="1366x768") as s:
        app = s.launch([program, "--lang", "nl", vault])
        app.window("Meldwijzer")
        app.set_text("Wachtzin", PASSPHRASE)
        app.press("Ontgrendelen")
        app.wait(lambda: app.exists("Nieuwe zaak", "button"), timeout=30, what="the open vault")
        app.press("Nieuwe zaak")
        time.sleep(1.5)
        case = Case(s, app, pictures)
        intake(case)
        case.finish("intake", True)
        advice(case)
        case.saved()
        lock_and_unlock(s, app)
        case.finish("advice", True)
        measure(case)
        case.finish("measure", True)
        evaluation(case)
        case.finish("evaluation", False)
        assert app.audit() == [], app.audit()
        assert app.close() == 0
    exported = subprocess.run([cli, "export", vault, "--format", "json", "--passphrase-file", words], check=True, capture_output=True)
    data = json.loads(exported.stdout)
    assert len(data["cases"]) == 1
    check_export(data["cases"][0])
    print("S2 walked from new to evaluated, through lock and unlock, and came out of the export")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
