#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""Scenario S2 walked in the real window, from new to evaluated, through the accessibility tree alone, in Dutch:
report through the MID, consent, triage, advice to two addressees, hearing, decision, two awareness talks, evaluation.
Halfway the vault is locked and unlocked. At the end everything must be in the vault, as `meldwijzer-cli export` sees it.

    s2journey.py MELDWIJZER MELDWIJZER-CLI [FOLDER]      FOLDER: a picture of every phase
"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import casewalk  # noqa: E402
from casewalk import FIRST_CONCERNED  # noqa: E402


def intake(c):
    casewalk.report(c, "2-4-2026", "Meldpunt Integriteit Defensie (MID)", "Koninklijke Landmacht (CLAS)",
                    "In de briefing viel een vernederende bijnaam. Later die dag stond er een beeld in de appgroep.", "7-4-2026", "7-4-2026")
    casewalk.allegations(c, "18-3-2026", ("Vernederende bijnaam tijdens de briefing", "Beeld in de appgroep"))
    casewalk.person_concerned(c, "Beroepsmilitair")
    c.step("Doorzetten")
    c.consent("De inhoud doorzetten", "COID", "Gegeven", "2-4-2026")
    c.consent("De naam bekendmaken", "COID", "Gegeven", "2-4-2026")
    c.consent("De naam bekendmaken", "Commandant", "Geweigerd", "2-4-2026")
    casewalk.no_wrongdoing(c, "7-4-2026")


def advice(c):
    casewalk.talk_to_reporter(c, "7-4-2026", "Het verslag is teruggelezen en akkoord.")
    casewalk.hear(c, "4-5-2026", "12-5-2026", "Erkent de bijnaam; van het beeld weet hij niets.")
    casewalk.find(c, ("Aannemelijk", "Niet vast te stellen"), "Verklaringen van beide kanten.")
    casewalk.advise(c, "9-4-2026", "21-4-2026", "22-4-2026", "Uw melding is besproken; zo gaat het verder.",
                    "Ga met de betrokkene in gesprek over het gedrag.")
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
    c.consent("De naam bekendmaken", "De betrokkene", "Gegeven", "25-5-2026", person=FIRST_CONCERNED)


def main(program, cli, pictures):
    vault = casewalk.Vault(cli)
    with casewalk.new_case(program, vault, pictures) as case:
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
