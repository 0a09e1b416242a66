#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Scenario S2 walked in the real window, from new to evaluated, through the accessibility tree alone, in Dutch:
report through the MID, consent, triage, advice to two addressees, hearing, decision, two awareness talks, evaluation.
Halfway the vault is locked and unlocked. At the end everything must be in the vault, as `meldwijzer-cli export` sees it.

    s2journey.py MELDWIJZER MELDWIJZER-CLI [FOLDER]      FOLDER: a picture of every phase
"""
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import casewalk  # noqa: E402
from casewalk import CONCERNED, FIRST_CONCERNED  # noqa: E402


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
    c.consent("De inhoud doorzetten", "COID", "Toestemming gegeven", "2-4-2026")
    c.consent("De naam bekendmaken", "COID", "Toestemming gegeven", "2-4-2026")
    c.consent("De naam bekendmaken", "Commandant", "Toestemming geweigerd", "2-4-2026")
    casewalk.no_wrongdoing(c, "7-4-2026")


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
    c.choose("Wie wordt gehoord", FIRST_CONCERNED)
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
    c.choose("Betrokkene", FIRST_CONCERNED)
    c.choose("Antwoord op het advies", "Volgt het advies")
    c.set("Genomen op", "20-5-2026")
    c.set("Bekendgemaakt op", "20-5-2026")


def measure(c):
    c.step("Maatregelen")
    c.add("Maatregel toevoegen")
    c.choose("Betrokkene", FIRST_CONCERNED)
    c.choose("Maatregel", "Bewustwordingsgesprek")
    c.set("Opgelegd op", "20-5-2026")
    c.set("Gepland op", "3-6-2026")
    c.set("Uitgevoerd op", "17-6-2026")
    c.answer("Doet de melder mee?", "Ja")
    # The reporter joins: the identity towards this very person needs consent of its own first (S2).
    assert len(c.missing()) == 1, c.missing()
    c.picture("measure-missing")
    c.step("Melder schuift aan")
    c.consent("De naam bekendmaken", "De betrokkene", "Toestemming gegeven", "25-5-2026", person=FIRST_CONCERNED)


def main(program, cli, pictures):
    os.makedirs(pictures or ".", exist_ok=True)
    vault = casewalk.Vault(cli)
    with casewalk.opened(program, vault) as (session, app):
        app.press("Nieuwe zaak")
        time.sleep(1.5)
        case = casewalk.Case(session, app, pictures)
        intake(case)
        case.finish("intake", True)
        advice(case)
        case.lock_and_unlock(("@melder-1", "woestijn", "bijnaam"))
        case.finish("advice", True)
        measure(case)
        case.finish("measure", True)
        casewalk.evaluate(case, "@betrokkene-1 · Bewustwordingsgesprek", "17-6-2026", "Bellen na twee weken en na 3, 6 en 12 maanden.")
        case.finish("evaluation", False)
    casewalk.check_export(vault.only_case(), ("2026-04-02", "vernederende bijnaam", "AWARENESS_TALK", "2026-06-17", "UNDETERMINED", "REFUSED", "FOLLOWED"))
    print("S2 walked from new to evaluated, through lock and unlock, and came out of the export")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
