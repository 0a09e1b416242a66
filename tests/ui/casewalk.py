# SPDX-License-Identifier: EUPL-1.2
"""What the walked scenarios share: a vault of their own, what a person does with one case in the window, and the reading back of
what came out of the export. Everything goes through the accessibility tree; nothing here knows how a screen is built."""
import contextlib
import json
import os
import subprocess
import tempfile
import time

from uidrive import Session, UiError

PASSPHRASE = "een lange wachtzin om te proeven"
CONCERNED = "Betrokkene"
REFUSED = "kan niet bij"
FIRST_CONCERNED = "@betrokkene-1 · " + CONCERNED


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

    def items(self, label):
        """The items of a combo box. What cannot be chosen says why in its name: Qt 6.4 tells a screen reader no other way."""
        box = self.app.find(label, "combo")
        return [x.get_name() for _, x in self.app.walk(box, cells=True) if x.get_role_name() in ("list item", "table cell")]

    def choose(self, label, item):
        """As a person does with the keyboard, whom grey items are skipped for."""
        box = self.app.find(label, "combo")
        if self.app.text(box) == item:
            return
        offered = [name for name in self.items(label) if REFUSED not in name]
        if item not in offered:
            raise UiError("%r offers no %r but %r" % (label, item, offered))
        self.app.act(box, "Press", "ShowMenu")
        self.s.keys("Home", *["Down"] * offered.index(item), "Return")
        self.app.wait(lambda: self.app.text(box) == item, 3, "%r to hold %r (holds %r)" % (label, item, self.app.text(box)))

    def answer(self, question, word):
        self.app.act(self.app.find("%s: %s" % (question, word), "radio"), "Toggle", "Press")

    def add(self, button):
        self.app.press(button)
        time.sleep(0.8)

    def consent(self, scope, recipient, answer, on, person=None):
        self.add("Toestemming toevoegen")
        self.choose("Waar het om gaat", scope)
        self.choose("Wie het mag krijgen", recipient)
        if person:
            self.choose("Welke persoon in deze zaak", person)
        if scope == "De inhoud doorzetten":  # all of it is a choice of its own
            self.app.act(self.app.find("Alles", "check"), "Toggle", "Press")
        self.choose("Antwoord", answer)
        self.set("Geantwoord op", on)

    def saved(self):
        time.sleep(2.5)  # what is typed reaches the vault within two seconds

    def missing(self):
        """What the window says is still to be done before this phase is finished; asks it to finish first."""
        self.saved()
        self.app.press("Fase afronden…")
        time.sleep(0.5)
        if self.app.exists("Fase afronden", "button"):
            self.app.press("Fase afronden")
        time.sleep(1.2)
        if not self.app.exists("Wat ontbreekt", "table"):
            return []
        return [self.app.cell("Wat ontbreekt", i, 0) for i in range(self.app.rows("Wat ontbreekt"))]

    def finish(self, phase, following):
        self.saved()
        self.picture(phase)
        missing = self.missing()
        if missing:
            raise UiError("%s is not finished: %r" % (phase, missing))
        if following:
            self.app.press("Bewerken")

    def picture(self, name):
        if self.pictures:
            self.s.screenshot(os.path.join(self.pictures, name + ".png"))

    def lock_and_unlock(self, secrets):
        self.saved()
        self.s.keys("ctrl+l")
        self.app.wait(lambda: self.app.exists("Wachtzin", "edit"), what="the locked vault")
        for secret in secrets:
            assert not any(secret in name for name in self.app.names("label")), "a locked window shows a case text"
        unlock(self.app)
        self.app.wait(lambda: self.app.exists("Stappen", "table"), timeout=30, what="the case that was open")

    def close(self):
        assert self.app.close() == 0, "the window ended with an error"

    def restart(self, program, vault):
        """The program ends and begins anew; the case is found in the list and edited on."""
        self.saved()
        self.close()
        self.app = start(self.s, program, vault)
        self.app.press("Zaken")
        self.app.wait(lambda: self.app.rows("Zaken") == 1, what="the case in the list")
        self.app.select_row("Zaken", 0)
        self.s.keys("Return")
        self.app.wait(lambda: self.app.exists("Stappen", "table"), what="the case")
        self.app.press("Bewerken")


def report(case, received, channel, component, account, agreed, acknowledged):
    case.step("Ontvangst")
    case.set("Ontvangen op", received)
    case.choose("Kanaal", channel)
    case.choose("Defensieonderdeel", component)
    case.choose("Wie de identiteit kent", "Op naam: de behandelaars weten wie het is")
    case.set("De eigen woorden van de melder", account)
    case.set("Nagekeken en getekend door de melder op", agreed)
    case.set("Ontvangstbevestiging verstuurd op", acknowledged)


def allegations(case, happened, texts):
    case.step("Gedragingen")
    for text in texts:
        case.add("Gedraging toevoegen")
        case.set("Gebeurd op, of begonnen op", happened)
        case.set("Wat, en tegen wie", text)
        case.choose("Gedrag", "Discriminatie")


def person_concerned(case, category):
    case.step("Betrokkene")
    case.add("Persoon toevoegen")
    case.choose("Rol in deze zaak", CONCERNED)
    case.choose("Personeelscategorie", category)


def talk_to_reporter(case, on, said):
    case.step("Gesprek")
    case.add("Gesprek toevoegen")
    case.set("Gehouden op", on)
    case.choose("Met wie", "@melder-1 · Melder")
    case.choose("Hoe u sprak", "Telefoon")
    case.set("Wat er is gezegd", said)


def hear(case, invited, heard, said):
    """The authority comes into the case, and the person concerned is heard."""
    case.step("Bevoegd gezag")
    case.add("Persoon toevoegen")
    case.choose("Rol in deze zaak", "Bevoegd gezag")
    case.step("Wederhoor")
    case.add("Horen toevoegen")
    case.choose("Wie wordt gehoord", FIRST_CONCERNED)
    case.set("Uitgenodigd op", invited)
    case.set("Gehoord op", heard)
    case.set("Wat deze persoon zei", said)


def find(case, findings, because):
    case.step("Oordeel")
    for row, finding in enumerate(findings):
        case.app.select_row("Gedragingen", row)
        time.sleep(0.5)
        case.choose("Bevinding", finding)
        case.set("Waar de bevinding op steunt", because)
        time.sleep(1)


def advise(case, asked, reviewed, sent, to_reporter, to_authority):
    case.step("Advies opstellen")
    for addressee, text in (("De melder zelf", to_reporter), ("Bevoegd gezag", to_authority)):
        case.add("Advies toevoegen")
        case.choose("Aan wie", addressee)
        if addressee == "Bevoegd gezag":  # only an authority asks a question
            case.set("Gevraagd op", asked)
        case.set("Tekst van het advies", text)
        case.set("Meegelezen door een collega op", reviewed)
        case.set("Verstuurd op", sent)
    case.step("Niets over gevolgen")
    case.app.press("Afvinken als gedaan")


def no_wrongdoing(case, on):
    """Triage as in every case that stays a personal matter."""
    case.step("Onpartijdig")
    case.add("Triage toevoegen")
    for question in ("Heeft iemand die deze zaak behandelt een belangenconflict?", "Is er nu iemand in gevaar?", "Kan het een strafbaar feit zijn?",
                     "Is een wet of een regel daarvan overtreden, of is er gevaar voor mensen, milieu of de openbare dienst?",
                     "Raakt het meer dan persoonlijke belangen?", "Zit er een patroon of structuur in?", "Is het ernstig of omvangrijk?",
                     "Conclusie: is het een (vermoeden van een) misstand?"):
        case.answer(question, "Nee")
    case.choose("Categorie", "Ongewenst gedrag")
    case.set("Beslist op", on)
    case.step("Niets over gevolgen")
    case.app.press("Afvinken als gedaan")


def evaluate(case, measure, on, plan):
    case.step("Effect")
    case.add("Evaluatie toevoegen")
    case.choose("Welke maatregel", measure)
    case.set("Geëvalueerd op", on)
    case.answer("Is het uitgevoerd zoals besloten?", "Ja")
    case.choose("Effect", "Bereikt")
    case.add("Evaluatie toevoegen")
    case.set("Geëvalueerd op", on)
    case.choose("Effect", "Bereikt")
    case.step("Nazorgplan")
    case.set("Plan voor nazorg", plan)
    case.choose("Reden van afsluiten", "Afgehandeld")
    case.set("Gesloten op", on)


def unlock(app):
    app.set_text("Wachtzin", PASSPHRASE)
    app.press("Ontgrendelen")


class Vault:
    """A fresh adviser's vault in a folder of its own."""

    def __init__(self, cli):
        folder = tempfile.mkdtemp(prefix="meldwijzer-journey-")
        self.cli, self.path, self.words = cli, os.path.join(folder, "proef.meldwijzer"), os.path.join(folder, "wachtzin")
        with open(os.open(self.words, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
            file.write(PASSPHRASE + "\n")
        self.run("create", "--role", "adviser")

    def run(self, command, *more):
        return subprocess.run([self.cli, command, self.path, "--passphrase-file", self.words, *more], check=True, capture_output=True).stdout

    def only_case(self):
        cases = json.loads(self.run("export", "--format", "json"))["cases"]
        assert len(cases) == 1, "%d cases" % len(cases)
        return cases[0]


def start(session, program, vault):
    app = session.launch([program, "--lang", "nl", vault.path])
    app.window("Meldwijzer")
    unlock(app)
    app.wait(lambda: app.exists("Nieuwe zaak", "button"), timeout=30, what="the open vault")
    return app


@contextlib.contextmanager
def new_case(program, vault, pictures):
    """A new case in the window; at the end the window must be free of unnamed widgets and close without an error."""
    os.makedirs(pictures or ".", exist_ok=True)
    with Session(locale="nl_NL.UTF-8", size="1366x768") as session:
        case = Case(session, start(session, program, vault), pictures)
        case.add("Nieuwe zaak")
        time.sleep(0.7)
        yield case
        assert case.app.audit() == [], case.app.audit()
        case.close()


def check_export(case, parts):
    text = json.dumps(case)
    for part in parts:
        assert part in text, "the export lacks %r" % part
