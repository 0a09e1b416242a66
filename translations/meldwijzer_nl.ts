<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>CliText</name>
        <message>
            <source>There is no case “%1” in this vault.</source>
            <translation>Er is geen zaak “%1” in deze kluis.</translation>
        </message>
    </context>
    <context>
        <name>app::Application</name>
        <message>
            <source>Locks in %1 s</source>
            <translation>Vergrendelt over %1 s</translation>
        </message>
        <message>
            <source>Example vaults</source>
            <translation>Voorbeeldkluizen</translation>
        </message>
        <message>
            <source>Each role has a vault of its own, with its own steps and words. Whose would you like to see? All people and events in them are fictional.</source>
            <translation>Elke rol heeft een eigen kluis, met eigen stappen en woorden. Die van wie wilt u zien? Alle mensen en gebeurtenissen erin zijn verzonnen.</translation>
        </message>
        <message>
            <source>A window shows one vault. Not opened: %1. Start Meldwijzer once more for that.</source>
            <translation>Een venster toont één kluis. Niet geopend: %1. Start Meldwijzer daarvoor nog een keer.</translation>
        </message>
        <message>
            <source>What you typed last is not saved, and would be lost. Make room on the disk; until then this vault stays open.</source>
            <translation>Wat u het laatst typte is niet opgeslagen en zou verloren gaan. Maak ruimte op de schijf; tot dan blijft deze kluis open.</translation>
        </message>
    </context>
    <context>
        <name>app::Arguments</name>
        <message>
            <source>Case files for reports of undesirable behaviour, encrypted on your own machine.</source>
            <translation>Zaakdossiers voor meldingen van ongewenst gedrag, versleuteld op uw eigen computer.</translation>
        </message>
        <message>
            <source>Open an example vault with fictional cases. With a role as argument: counsellor, adviser, investigator or legal.</source>
            <translation>Open een voorbeeldkluis met verzonnen zaken. Met een rol als argument: counsellor, adviser, investigator of legal.</translation>
        </message>
        <message>
            <source>Language of the window: nl or en.</source>
            <translation>Taal van het venster: nl of en.</translation>
        </message>
        <message>
            <source>Folder of the vault to open (or the role, with --demo).</source>
            <translation>Map van de kluis die u wilt openen (of de rol, bij --demo).</translation>
        </message>
        <message>
            <source>There is no role '%1': choose counsellor, adviser, investigator or legal.</source>
            <translation>Er is geen rol '%1': kies counsellor, adviser, investigator of legal.</translation>
        </message>
        <message>
            <source>There is no language '%1': choose nl or en.</source>
            <translation>Er is geen taal '%1': kies nl of en.</translation>
        </message>
    </context>
    <context>
        <name>app::Attempt</name>
        <message>
            <source>Something unexpected went wrong.</source>
            <translation>Er ging iets onverwachts mis.</translation>
        </message>
    </context>
    <context>
        <name>app::Background</name>
        <message>
            <source>Something unexpected went wrong.</source>
            <translation>Er ging iets onverwachts mis.</translation>
        </message>
    </context>
    <context>
        <name>app::CaseController</name>
        <message>
            <source>This phase is finished. Why do you change it?</source>
            <translation>Deze fase is afgerond. Waarom wijzigt u die?</translation>
        </message>
        <message>
            <source>The reason goes into the journal of this case.</source>
            <translation>De reden komt in het journaal van deze zaak.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
    </context>
    <context>
        <name>app::CaseTexts</name>
        <message>
            <source>This was agreed with. Why do you change it?</source>
            <translation>Hiermee is akkoord gegeven. Waarom wijzigt u het?</translation>
        </message>
        <message>
            <source>The version that was agreed with is kept, and the text is marked as changed after the agreement. The reason goes into the journal of this case.</source>
            <translation>De versie waarmee akkoord is gegeven blijft bewaard, en bij de tekst komt te staan dat hij na akkoord is gewijzigd. De reden komt in het journaal van deze zaak.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
    </context>
    <context>
        <name>app::CliText</name>
        <message>
            <source>There is no option --%1 here.</source>
            <translation>De optie --%1 bestaat hier niet.</translation>
        </message>
        <message>
            <source>Read the passphrase from FILE, or from standard input when FILE is “-”. One line end at the end does not count. Needed; a passphrase is never an argument, because others could see it.</source>
            <translation>Leest de wachtzin uit FILE, of van de standaardinvoer als FILE “-” is. Eén regeleinde aan het eind telt niet mee. Verplicht; een wachtzin is nooit een argument, omdat anderen die dan kunnen zien.</translation>
        </message>
        <message>
            <source>Language of the texts.</source>
            <translation>Taal van de teksten.</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>Toont deze uitleg.</translation>
        </message>
        <message>
            <source>Exit codes:
  0  done
  1  refused, stopped, or done in part
  2  the command was not understood
  3  wrong passphrase
  4  the vault is damaged
  5  no vault, or made by a newer version
  6  the vault is open elsewhere
  7  a file that was handed over cannot be used
  8  disk full or not writable
  9  internal error</source>
            <translation>Uitkomstcodes:
  0  gedaan
  1  geweigerd, gestopt of deels gedaan
  2  de opdracht is niet begrepen
  3  verkeerde wachtzin
  4  de kluis is beschadigd
  5  geen kluis, of gemaakt door een nieuwere versie
  6  de kluis is elders open
  7  een opgegeven bestand is niet te gebruiken
  8  schijf vol of niet te beschrijven
  9  interne fout</translation>
        </message>
        <message>
            <source>Usage: meldwijzer-cli %1</source>
            <translation>Gebruik: meldwijzer-cli %1</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Opties:</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 ontbreekt.</translation>
        </message>
        <message>
            <source>“%1” is too much.</source>
            <translation>“%1” is te veel.</translation>
        </message>
        <message>
            <source>The option --%1 is missing.</source>
            <translation>De optie --%1 ontbreekt.</translation>
        </message>
        <message>
            <source>The output could not be written to its end.</source>
            <translation>De uitvoer kon niet tot het einde worden geschreven.</translation>
        </message>
        <message>
            <source>“%1” is no role; it is one of counsellor, adviser, investigator, legal.</source>
            <translation>“%1” is geen rol; kies counsellor, adviser, investigator of legal.</translation>
        </message>
        <message>
            <source>--kdf is “calibrated” or “floor”, not “%1”.</source>
            <translation>--kdf is “calibrated” of “floor”, niet “%1”.</translation>
        </message>
        <message>
            <source>The vault %1 is made. Below is its recovery code, shown this once. Write it down or print it and keep it where you keep no copy of the vault: without the passphrase it is the only way in, and nobody can make another.</source>
            <translation>De kluis %1 is gemaakt. Hieronder staat de herstelcode; die ziet u alleen nu. Schrijf de code op of druk hem af, en bewaar hem waar geen kopie van de kluis ligt: zonder wachtzin is dit de enige weg naar binnen, en niemand kan een andere maken.</translation>
        </message>
        <message>
            <source>Who works in the vault: counsellor, adviser, investigator or legal. A vault has one role for good.</source>
            <translation>Wie in de kluis werkt: counsellor (vertrouwenspersoon), adviser (integriteitsadviseur), investigator (onderzoeker) of legal (Rechtspositie). Een kluis houdt zijn rol.</translation>
        </message>
        <message>
            <source>How much one guess at the passphrase costs: “calibrated” (about one second here, the default) or “floor” (the least we accept; for tests and slow machines).</source>
            <translation>Wat één poging om de wachtzin te raden kost: “calibrated” (hier ongeveer een seconde, de gewone keuze) of “floor” (het minste dat wij toestaan; voor proeven en trage machines).</translation>
        </message>
        <message>
            <source>Makes the new vault folder VAULT (its name should end in .meldwijzer).</source>
            <translation>Maakt de nieuwe kluismap VAULT (de naam eindigt op .meldwijzer).</translation>
        </message>
        <message>
            <source>The recovery code is the only line on standard output.</source>
            <translation>De herstelcode is de enige regel op de standaarduitvoer.</translation>
        </message>
        <message>
            <source>There is something at %1 already.</source>
            <translation>Er staat al iets op %1.</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>%1 kan niet worden geschreven.</translation>
        </message>
        <message>
            <source>“%1” is no format; it is json.</source>
            <translation>“%1” is geen formaat; kies json.</translation>
        </message>
        <message>
            <source>Standard output cannot be written.</source>
            <translation>De standaarduitvoer kan niet worden beschreven.</translation>
        </message>
        <message>
            <source>Cases exported: %1. What was written is in clear and out of the vault's protection; destroy it when it has served.</source>
            <translation>Uitgevoerde zaken: %1. Wat is geschreven, is leesbaar en valt buiten de bescherming van de kluis; vernietig het zodra het is gebruikt.</translation>
        </message>
        <message>
            <source>json: everything that every case holds, texts in clear.</source>
            <translation>json: alles wat elke zaak bevat, met leesbare teksten.</translation>
        </message>
        <message>
            <source>Write to this new file (for its owner only) instead of standard output.</source>
            <translation>Schrijft naar dit nieuwe bestand (alleen voor de eigenaar) in plaats van naar de standaarduitvoer.</translation>
        </message>
        <message>
            <source>Add the Dutch and English text of every code.</source>
            <translation>Voegt de Nederlandse en Engelse tekst van elke code toe.</translation>
        </message>
        <message>
            <source>Writes everything a vault holds, for its owner's archive or for another program.</source>
            <translation>Schrijft alles wat een kluis bevat, voor het eigen archief of voor een ander programma.</translation>
        </message>
        <message>
            <source>The form is described in the file json-export.md and, for programs, in case-export.schema.json. The export is written down in the journal.</source>
            <translation>De vorm staat beschreven in json-export.md en, voor programma's, in case-export.schema.json. De uitvoer komt in het journaal.</translation>
        </message>
        <message>
            <source>--cases is a number from 1 to %1.</source>
            <translation>--cases is een getal van 1 tot %1.</translation>
        </message>
        <message>
            <source>--seed is a whole number, not negative.</source>
            <translation>--seed is een geheel getal, niet negatief.</translation>
        </message>
        <message>
            <source>Fictional cases made: %1</source>
            <translation>Verzonnen zaken gemaakt: %1</translation>
        </message>
        <message>
            <source>How many cases, each with about ten conversations.</source>
            <translation>Hoeveel zaken, elk met ongeveer tien gesprekken.</translation>
        </message>
        <message>
            <source>The same number on the same day gives the same cases.</source>
            <translation>Hetzelfde getal op dezelfde dag geeft dezelfde zaken.</translation>
        </message>
        <message>
            <source>Adds fictional cases in every phase, to try the program out and to measure it.</source>
            <translation>Voegt verzonnen zaken in elke fase toe, om het programma te proberen en te meten.</translation>
        </message>
        <message>
            <source>Never use it on a vault with real cases: the two cannot be told apart. When it is stopped, the thousands of cases that were already saved stay.</source>
            <translation>Gebruik dit nooit op een kluis met echte zaken: ze zijn niet uit elkaar te houden. Bij stoppen blijven de duizendtallen staan die al zijn opgeslagen.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>Het bestand %1 bestaat niet.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Het bestand %1 kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>Rows read: %1</source>
            <translation>Regels gelezen: %1</translation>
        </message>
        <message>
            <source>Cases that would be made: %1</source>
            <translation>Zaken die gemaakt zouden worden: %1</translation>
        </message>
        <message>
            <source>Cases made: %1</source>
            <translation>Zaken gemaakt: %1</translation>
        </message>
        <message>
            <source>Cases already there: %1</source>
            <translation>Zaken die er al waren: %1</translation>
        </message>
        <message>
            <source>Rows refused: %1</source>
            <translation>Regels geweigerd: %1</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>regel %1: %2</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Which column is what: a mapping file, or one that is built in: %1.</source>
            <translation>Welke kolom wat is: een koppelbestand, of een ingebouwde koppeling: %1.</translation>
        </message>
        <message>
            <source>Check everything and report, but write nothing.</source>
            <translation>Controleert en meldt alles, maar schrijft niets.</translation>
        </message>
        <message>
            <source>Imports a register (CSV) into a vault: everything that fits in one transaction, or nothing.</source>
            <translation>Voert een register (CSV) in een kluis in: alles wat past in één keer, of niets.</translation>
        </message>
        <message>
            <source>Rows that do not fit are listed with their line and the reason; a case of which one row does not fit stays out as a whole, and the exit code is 1. Cases that are there already stay as they are, so importing the same file again changes nothing.</source>
            <translation>Regels die niet passen staan in het verslag met hun regelnummer en de reden; een zaak waarvan één regel niet past blijft er helemaal buiten, en de uitkomstcode is 1. Zaken die er al zijn blijven zoals ze zijn: hetzelfde bestand nog eens importeren verandert niets.</translation>
        </message>
        <message>
            <source>A filter is FIELD=VALUE, not “%1”.</source>
            <translation>Een filter is FIELD=VALUE, niet “%1”.</translation>
        </message>
        <message>
            <source>There is no field “%1”; there are: %2.</source>
            <translation>Het veld “%1” bestaat niet; wel: %2.</translation>
        </message>
        <message>
            <source>There is no field “%1”; did you mean %2?</source>
            <translation>Het veld “%1” bestaat niet; bedoelde u %2?</translation>
        </message>
        <message>
            <source>“%1” cannot be “%2”; it is one of: %3.</source>
            <translation>“%1” kan niet “%2” zijn; kies uit: %3.</translation>
        </message>
        <message>
            <source>Only cases for which this holds; may be given several times. Fields: %1.</source>
            <translation>Alleen zaken waarvoor dit geldt; mag vaker voorkomen. Velden: %1.</translation>
        </message>
        <message>
            <source>Answer in JSON.</source>
            <translation>Antwoordt in JSON.</translation>
        </message>
        <message>
            <source>Lists cases by number and pseudonym, newest number first: one line each, parted by tabs.</source>
            <translation>Toont zaken met nummer en schuilnaam, het nieuwste nummer eerst: één regel per zaak, gescheiden door tabs.</translation>
        </message>
        <message>
            <source>No name and no text of a case is shown. “text” looks in numbers and pseudonyms; “due” is late, soon or none; “answer” finds cases in which a decision follows the advice (FOLLOWED), follows it in part (PARTLY) or deviates from it (NOT_FOLLOWED).</source>
            <translation>Namen en teksten van een zaak worden niet getoond. “text” zoekt in nummers en schuilnamen; “due” is late, soon of none; “answer” vindt zaken waarin een besluit het advies volgt (FOLLOWED), deels volgt (PARTLY) of ervan afwijkt (NOT_FOLLOWED).</translation>
        </message>
        <message>
            <source>Others can read the passphrase file %1; take that right away (chmod 600).</source>
            <translation>Anderen kunnen het wachtzinbestand %1 lezen; neem dat recht weg (chmod 600).</translation>
        </message>
        <message>
            <source>Usage: meldwijzer-cli COMMAND …</source>
            <translation>Gebruik: meldwijzer-cli OPDRACHT …</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>Opdrachten:</translation>
        </message>
        <message>
            <source>“meldwijzer-cli COMMAND --help” tells more. “--version” shows the version, “--lang nl” or “--lang en” chooses the language.</source>
            <translation>“meldwijzer-cli OPDRACHT --help” vertelt meer. “--version” toont de versie, “--lang nl” of “--lang en” kiest de taal.</translation>
        </message>
        <message>
            <source>See: meldwijzer-cli %1 --help</source>
            <translation>Zie: meldwijzer-cli %1 --help</translation>
        </message>
        <message>
            <source>There is no language “%1”; there are nl and en.</source>
            <translation>De taal “%1” is er niet; wel nl en en.</translation>
        </message>
        <message>
            <source>There is no command.</source>
            <translation>Er is geen opdracht gegeven.</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>De opdracht “%1” bestaat niet.</translation>
        </message>
        <message>
            <source>There is no command “%1”; did you mean %2?</source>
            <translation>De opdracht “%1” bestaat niet; bedoelde u %2?</translation>
        </message>
        <message>
            <source>See: meldwijzer-cli --help</source>
            <translation>Zie: meldwijzer-cli --help</translation>
        </message>
        <message>
            <source>Something went wrong that should not; nothing half was saved.</source>
            <translation>Er ging iets mis dat niet mis mag gaan; er is niets half opgeslagen.</translation>
        </message>
        <message>
            <source>good   %1</source>
            <translation>goed   %1</translation>
        </message>
        <message>
            <source>WRONG  %1</source>
            <translation>FOUT   %1</translation>
        </message>
        <message>
            <source>Cases: %1. Conversations: %2. Sealed texts: %3.</source>
            <translation>Zaken: %1. Gesprekken: %2. Verzegelde teksten: %3.</translation>
        </message>
        <message>
            <source>Checks a whole vault: folder, keys, pages, references, every sealed text, and the journal.</source>
            <translation>Controleert een hele kluis: map, sleutels, pagina's, verwijzingen, elke verzegelde tekst en het journaal.</translation>
        </message>
        <message>
            <source>It reads only and repairs nothing beyond what every opening repairs. Exit code 4 when something is wrong.</source>
            <translation>Er wordt alleen gelezen, en niets hersteld behalve wat elke opening herstelt. Uitkomstcode 4 als er iets niet klopt.</translation>
        </message>
        <message>
            <source>The passphrase file %1 cannot be read.</source>
            <translation>Het wachtzinbestand %1 kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>%1 is too long to hold a passphrase.</source>
            <translation>%1 is te lang om een wachtzin te bevatten.</translation>
        </message>
        <message>
            <source>%1 holds no passphrase.</source>
            <translation>%1 bevat geen wachtzin.</translation>
        </message>
        <message>
            <source>Passphrase (not shown while you type):</source>
            <translation>Wachtzin (niet zichtbaar tijdens het typen):</translation>
        </message>
        <message>
            <source>standard input</source>
            <translation>de standaardinvoer</translation>
        </message>
        <message>
            <source>The calendar of this program runs from %1 to %2.</source>
            <translation>De kalender van dit programma loopt van %1 tot en met %2.</translation>
        </message>
        <message>
            <source>Says whether DATE is a working day for a legal term, and why not; needs no vault.</source>
            <translation>Zegt of DATE een werkdag is voor een wettelijke termijn, en waarom niet; heeft geen kluis nodig.</translation>
        </message>
        <message>
            <source>Works on the encrypted vaults of Meldwijzer without its window, and counts legal terms.</source>
            <translation>Werkt met de versleutelde kluizen van Meldwijzer zonder het venster, en telt wettelijke termijnen.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Nominal end</source>
            <translation>Kale einddatum</translation>
        </message>
        <message>
            <source>Statutory end</source>
            <translation>Wettelijke einddatum</translation>
        </message>
        <message>
            <source>none: a policy term</source>
            <translation>geen: een beleidstermijn</translation>
        </message>
        <message>
            <source>Plan by</source>
            <translation>Gepland op</translation>
        </message>
        <message>
            <source>The day of the event; it does not count itself. A term in hours needs a time: 2026-03-30T14:00.</source>
            <translation>De dag van de gebeurtenis; die telt zelf niet mee. Een termijn in uren heeft een tijdstip nodig: 2026-03-30T14:00.</translation>
        </message>
        <message>
            <source>How long, as the law says it: “7 days”, “10 weeks”, “3 months”, “1 year”, “24 hours”, “5 working days”, or the same in Dutch.</source>
            <translation>Hoe lang, zoals de wet het zegt: “7 dagen”, “10 weken”, “3 maanden”, “1 jaar”, “24 uur”, “5 werkdagen”, of hetzelfde in het Engels.</translation>
        </message>
        <message>
            <source>“atw”: the end moves by the Algemene termijnenwet (the default); “plain”: it does not; “wmt”: military disciplinary law, days of absence do not count; “working-days”: only working days count.</source>
            <translation>“atw”: het einde schuift op volgens de Algemene termijnenwet (de standaard); “plain”: het schuift niet op; “wmt”: militair tuchtrecht, dagen van afwezigheid tellen niet mee; “working-days”: alleen werkdagen tellen mee.</translation>
        </message>
        <message>
            <source>With wmt: days of leave, illness or unauthorised absence, such as 2026-03-09..2026-03-13 or one day; may be given several times.</source>
            <translation>Bij wmt: dagen van verlof, ziekte of ongeoorloofde afwezigheid, zoals 2026-03-09..2026-03-13 of één dag; mag vaker worden opgegeven.</translation>
        </message>
        <message>
            <source>With wmt: the day of the conduct, from which the bar of 60 days counts, when the term itself began later, by discovery.</source>
            <translation>Bij wmt: de dag van de gedraging, vanaf welke de grens van 60 dagen telt, als de termijn zelf later begon, door ontdekking.</translation>
        </message>
        <message>
            <source>With wmt: another bar than 60 days; “90 days” when the public prosecutor came in between.</source>
            <translation>Bij wmt: een andere grens dan 60 dagen; “90 dagen” als het openbaar ministerie ertussen kwam.</translation>
        </message>
        <message>
            <source>Count back from the start; such a term never moves.</source>
            <translation>Telt terug vanaf het begin; zo’n termijn schuift nooit op.</translation>
        </message>
        <message>
            <source>The term was extended (adjourned); may be given several times.</source>
            <translation>De termijn is verlengd (verdaagd); mag vaker worden opgegeven.</translation>
        </message>
        <message>
            <source>The term stood still on these days; may be given several times.</source>
            <translation>De termijn stond op deze dagen stil (opschorting); mag vaker worden opgegeven.</translation>
        </message>
        <message>
            <source>A policy term: it has no statutory end, and is planned on a working day.</source>
            <translation>Een beleidstermijn: die heeft geen wettelijk einde en wordt op een werkdag gepland.</translation>
        </message>
        <message>
            <source>An objection was posted on this day (Awb 6:9); needs --received.</source>
            <translation>Een bezwaar is op deze dag gepost (Awb 6:9); vraagt ook --received.</translation>
        </message>
        <message>
            <source>An objection was received on this day: was it in time?</source>
            <translation>Een bezwaar is op deze dag ontvangen: was het op tijd?</translation>
        </message>
        <message>
            <source>Counts a legal term and explains the result; needs no vault.</source>
            <translation>Telt een wettelijke termijn en legt de uitkomst uit; heeft geen kluis nodig.</translation>
        </message>
        <message>
            <source>Unless --policy is given the term counts as statutory. What is not certain (days not yet decreed, a convention where the law is silent) is said in the answer.</source>
            <translation>Zonder --policy geldt de termijn als wettelijk. Wat niet zeker is (dagen die nog niet zijn vastgesteld, een conventie waar de wet zwijgt), staat in het antwoord.</translation>
        </message>
        <message>
            <source>--posted needs --received: a week after the end it must have arrived.</source>
            <translation>Bij --posted hoort --received: een week na het einde moet het zijn ontvangen.</translation>
        </message>
        <message>
            <source>“%1” is not a time that exists; a time looks like 14:00.</source>
            <translation>“%1” is geen bestaand tijdstip; een tijdstip ziet eruit als 14:00.</translation>
        </message>
        <message>
            <source>There is no counting “%1”; there are: %2.</source>
            <translation>Er is geen telling “%1”; er zijn: %2.</translation>
        </message>
        <message>
            <source>Did you mean %1?</source>
            <translation>Bedoelt u %1?</translation>
        </message>
        <message>
            <source>--conduct and --bar belong to --counting wmt.</source>
            <translation>--conduct en --bar horen bij --counting wmt.</translation>
        </message>
        <message>
            <source>--bar is a number of days, such as “90 days”.</source>
            <translation>--bar is een aantal dagen, zoals “90 dagen”.</translation>
        </message>
        <message>
            <source>--%1 takes a day or a period of days that exist, such as 2026-03-09..2026-03-13, not “%2”.</source>
            <translation>--%1 vraagt een dag of een periode van bestaande dagen, zoals 2026-03-09..2026-03-13, niet “%2”.</translation>
        </message>
        <message>
            <source>“%1” is not a date that exists; a date looks like 2026-03-16.</source>
            <translation>“%1” is geen bestaande datum; een datum ziet eruit als 2026-03-16.</translation>
        </message>
        <message>
            <source>Instead of --length: a term of the list, such as T1 or T8_COMMITTEE, with its length and counting.</source>
            <translation>In plaats van --length: een termijn uit de lijst, zoals T1 of T8_COMMITTEE, met zijn lengte en telling.</translation>
        </message>
        <message>
            <source>Show the list of terms in sentences, with their sources, and count nothing.</source>
            <translation>Toont de lijst met termijnen in zinnen, met hun bronnen, en telt niets.</translation>
        </message>
        <message>
            <source>--rule says how to count; --%1 does not go with it.</source>
            <translation>--rule zegt al hoe er wordt geteld; --%1 past daar niet bij.</translation>
        </message>
        <message>
            <source>There is no rule “%1”; --rules shows them all.</source>
            <translation>Er is geen regel “%1”; --rules toont ze allemaal.</translation>
        </message>
        <message>
            <source>%1 lengthens %2; count that one with --extend.</source>
            <translation>%1 verlengt %2; tel die met --extend.</translation>
        </message>
        <message>
            <source>%1 has no length: it is to be done at once.</source>
            <translation>%1 heeft geen lengte: het moet onverwijld.</translation>
        </message>
        <message>
            <source>Standard input cannot be read.</source>
            <translation>De standaardinvoer kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>The note comes from standard input, so the passphrase cannot.</source>
            <translation>De notitie komt van de standaardinvoer, dus de wachtzin kan daar niet vandaan komen.</translation>
        </message>
        <message>
            <source>The note is kept in the Inbox.</source>
            <translation>De notitie is bewaard in de Inbox.</translation>
        </message>
        <message>
            <source>Keeps what comes on standard input as a quick note in the Inbox; it is no case yet.</source>
            <translation>Bewaart wat op de standaardinvoer komt als snelle notitie in de Inbox; het is nog geen zaak.</translation>
        </message>
        <message>
            <source>The text is UTF-8 and has at most %1 characters. It is never shown again here: the window has the Inbox.</source>
            <translation>De tekst is UTF-8 en heeft hoogstens %1 tekens. Hier wordt ze nooit meer getoond: de Inbox staat in het venster.</translation>
        </message>
        <message>
            <source>These are the newest %1 cases; there are more (--most).</source>
            <translation>Dit zijn de nieuwste %1 zaken; er zijn er meer (--most).</translation>
        </message>
        <message>
            <source>The question comes from standard input, so the passphrase cannot.</source>
            <translation>De vraag komt van de standaardinvoer, dus de wachtzin kan dat niet.</translation>
        </message>
        <message>
            <source>--most is a number of cases, from 1.</source>
            <translation>--most is een aantal zaken, vanaf 1.</translation>
        </message>
        <message>
            <source>There is no question on standard input.</source>
            <translation>Er staat geen vraag op de standaardinvoer.</translation>
        </message>
        <message>
            <source>%1 texts could not be opened: check the vault with “verify”.</source>
            <translation>%1 teksten gingen niet open: controleer de kluis met “verify”.</translation>
        </message>
        <message>
            <source>Show the piece of text in which it was found: the output then holds case text, and keeping it safe is up to you.</source>
            <translation>Toon het stuk tekst waarin het gevonden is: de uitvoer bevat dan tekst uit zaken, en u moet die zelf veilig houden.</translation>
        </message>
        <message>
            <source>At most this many cases; without it %1.</source>
            <translation>Hoogstens zoveel zaken; zonder deze optie %1.</translation>
        </message>
        <message>
            <source>Answers the question on standard input: which cases, and in which field. Newest case first.</source>
            <translation>Beantwoordt de vraag op de standaardinvoer: welke zaken, en in welk veld. De nieuwste zaak eerst.</translation>
        </message>
        <message>
            <source>A question is typed as in the window: words, wo*, "a phrase", -word, and the filters phase:, role:, channel:, term:, unit: and state:. No name and no text of a case is shown unless you ask for it. That somebody searched is written in the journal; the words are not.</source>
            <translation>Een vraag typt u als in het venster: woorden, wo*, "een zinsdeel", -woord, en de filters fase:, rol:, kanaal:, termijn:, onderdeel: en status:. Er verschijnt geen naam en geen tekst van een zaak, tenzij u daarom vraagt. In het journaal staat dat er gezocht is, niet waarop.</translation>
        </message>
        <message>
            <source>Standard input is not text in UTF-8.</source>
            <translation>De standaardinvoer is geen tekst in UTF-8.</translation>
        </message>
        <message>
            <source>There is no file “%1” in this vault; “document list” shows the ids.</source>
            <translation>Er is geen bestand “%1” in deze kluis; “document list” toont de nummers.</translation>
        </message>
        <message>
            <source>The originals still lie where they were, unprotected; nothing was deleted.</source>
            <translation>De originelen staan nog waar ze stonden, onbeschermd; er is niets verwijderd.</translation>
        </message>
        <message>
            <source>Written in clear and out of the vault's protection; names in the file were not looked for.</source>
            <translation>Onversleuteld opgeslagen, buiten de bescherming van de kluis; er is niet gezocht naar namen in het bestand.</translation>
        </message>
        <message>
            <source>“document %1” needs --%2.</source>
            <translation>“document %1” vraagt om --%2.</translation>
        </message>
        <message>
            <source>“%1” is nothing to do with a document; it is add, list, verify or save.</source>
            <translation>“%1” kan niet met een document; kies add, list, verify of save.</translation>
        </message>
        <message>
            <source>add, list, verify: the number of the case.</source>
            <translation>add, list, verify: het nummer van de zaak.</translation>
        </message>
        <message>
            <source>add: a file to take in; may be given several times.</source>
            <translation>add: een bestand dat in de kluis komt; mag vaker.</translation>
        </message>
        <message>
            <source>add: the document that gets a new version.</source>
            <translation>add: het document dat een nieuwe versie krijgt.</translation>
        </message>
        <message>
            <source>save: the file, as “list” numbers it.</source>
            <translation>save: het bestand, met het nummer van “list”.</translation>
        </message>
        <message>
            <source>save: where it goes; a new file, for its owner only.</source>
            <translation>save: waar het komt; een nieuw bestand, alleen voor de eigenaar.</translation>
        </message>
        <message>
            <source>save: for whom, a code of the list of recipients.</source>
            <translation>save: voor wie, een code van de lijst van ontvangers.</translation>
        </message>
        <message>
            <source>save: why it leaves the vault, for the journal.</source>
            <translation>save: waarom het de kluis verlaat, voor het journaal.</translation>
        </message>
        <message>
            <source>Takes files into a case (add), lists and verifies them, and takes one out again (save).</source>
            <translation>Zet bestanden in een zaak (add), toont en controleert ze, en haalt er een uit (save).</translation>
        </message>
        <message>
            <source>A line has id, document, version, bytes, day, type and SHA-256, parted by tabs; no name. “save” asks the consents of the case, as the window does, and is written into the journal.</source>
            <translation>Een regel heeft nummer, document, versie, bytes, dag, soort en SHA-256, gescheiden door tabs; geen naam. “save” vraagt naar de toestemmingen van de zaak, net als het venster, en komt in het journaal.</translation>
        </message>
    </context>
    <context>
        <name>app::Desk</name>
        <message>
            <source>&amp;Cases</source>
            <translation>&amp;Zaken</translation>
        </message>
        <message>
            <source>Example vault: everything in it is fictional, and gone when you quit.</source>
            <translation>Voorbeeldkluis: alles erin is verzonnen, en weg als u afsluit.</translation>
        </message>
        <message>
            <source>Other roles</source>
            <translation>Andere rollen</translation>
        </message>
        <message>
            <source>Written to %1. It is now outside the vault: whoever has the file can read it.</source>
            <translation>Geschreven naar %1. Het staat nu buiten de kluis: wie het bestand heeft, kan het lezen.</translation>
        </message>
        <message>
            <source>The disk is full. What you typed is saved, in room the vault keeps for that. Make room now: there is not much of it.</source>
            <translation>De schijf is vol. Wat u typte is opgeslagen, in ruimte die de kluis daarvoor bewaart. Maak nu ruimte: het is niet veel.</translation>
        </message>
    </context>
    <context>
        <name>app::DocumentAdding</name>
        <message>
            <source>You stopped this.</source>
            <translation>U heeft dit gestopt.</translation>
        </message>
    </context>
    <context>
        <name>app::DocumentController</name>
        <message>
            <source>Adding “%1” to the vault</source>
            <translation>“%1” in de kluis zetten</translation>
        </message>
        <message>
            <source>“%1” is in the vault now. The picture may still be on the clipboard.</source>
            <translation>“%1” zit nu in de kluis. De afbeelding kan nog op het klembord staan.</translation>
        </message>
        <message>
            <source>“%1” is in the vault now. The original still lies unprotected in %2. Whether to delete it is up to you; the program never does.</source>
            <translation>“%1” zit nu in de kluis. Het origineel staat nog onbeschermd in %2. Verwijderen is aan uzelf; het programma doet dat nooit.</translation>
        </message>
        <message>
            <source>Pasted picture %1</source>
            <translation>Geplakte afbeelding %1</translation>
        </message>
    </context>
    <context>
        <name>app::DocumentViewing</name>
        <message>
            <source>This document is larger than 200 MB; that is too much to show here.</source>
            <translation>Dit document is groter dan 200 MB; dat is te veel om hier te tonen.</translation>
        </message>
        <message>
            <source>[The rest is not shown: the text is longer than 2 MB.]</source>
            <translation>[De rest wordt niet getoond: de tekst is langer dan 2 MB.]</translation>
        </message>
        <message>
            <source>This document cannot be shown: it is damaged, protected by a password, or not what it says it is. It is kept as it came in.</source>
            <translation>Dit document kan niet worden getoond: het is beschadigd, beveiligd met een wachtwoord, of niet wat het zegt te zijn. Het blijft bewaard zoals het binnenkwam.</translation>
        </message>
    </context>
    <context>
        <name>app::Door</name>
        <message>
            <source>This is an example vault. Its passphrase is: %1</source>
            <translation>Dit is een voorbeeldkluis. De wachtzin is: %1</translation>
        </message>
        <message>
            <source>Open a vault</source>
            <translation>Een kluis openen</translation>
        </message>
        <message>
            <source>This is a recovery code, but not the one of this vault. Copy the one on the screen.</source>
            <translation>Dit is een herstelcode, maar niet die van deze kluis. Neem die op het scherm over.</translation>
        </message>
    </context>
    <context>
        <name>app::ImportController</name>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>Het bestand %1 kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>The mapping could not be saved as %1.</source>
            <translation>De koppeling kon niet worden bewaard als %1.</translation>
        </message>
        <message>
            <source>The import before this one has not stopped yet.</source>
            <translation>De vorige invoer is nog niet gestopt.</translation>
        </message>
    </context>
    <context>
        <name>app::InboxController</name>
        <message>
            <source>&amp;Inbox</source>
            <translation>&amp;Inbox</translation>
        </message>
        <message>
            <source>The note is kept in the Inbox.</source>
            <translation>De notitie is bewaard in de Inbox.</translation>
        </message>
        <message>
            <source>To the Inbox</source>
            <translation>Naar de Inbox</translation>
        </message>
        <message>
            <source>Today %1</source>
            <translation>Vandaag %1</translation>
        </message>
        <message>
            <source>Yesterday %1</source>
            <translation>Gisteren %1</translation>
        </message>
        <message>
            <source>The note is a case now. It was written down: %1. No day was filled in for you.</source>
            <translation>De notitie is nu een zaak. Opgeschreven: %1. Er is geen dag voor u ingevuld.</translation>
        </message>
        <message>
            <source>The note was added to case %1.</source>
            <translation>De notitie is toegevoegd aan zaak %1.</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Zaak openen</translation>
        </message>
        <message>
            <source>The note is destroyed.</source>
            <translation>De notitie is vernietigd.</translation>
        </message>
    </context>
    <context>
        <name>app::JournalController</name>
        <message>
            <source>&amp;Journal</source>
            <translation>&amp;Journaal</translation>
        </message>
        <message>
            <source>Checking the journal</source>
            <translation>Het journaal wordt gecontroleerd</translation>
        </message>
        <message numerus="yes">
            <source>All %n entries fit together.</source>
            <translation>
                <numerusform>De %n regel klopt.</numerusform>
                <numerusform>Alle %n regels passen op elkaar.</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal was changed by another program: entry %1 does not fit the one before it.</source>
            <translation>Het journaal is met een ander programma veranderd: regel %1 past niet bij de regel ervoor.</translation>
        </message>
    </context>
    <context>
        <name>app::JournalWords</name>
        <message>
            <source>Vault made</source>
            <translation>Kluis gemaakt</translation>
        </message>
        <message>
            <source>Vault opened</source>
            <translation>Kluis geopend</translation>
        </message>
        <message>
            <source>Case begun</source>
            <translation>Zaak begonnen</translation>
        </message>
        <message>
            <source>Case looked at</source>
            <translation>Zaak bekeken</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Gewijzigd</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Toegevoegd</translation>
        </message>
        <message>
            <source>Struck out</source>
            <translation>Doorgestreept</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>Teruggehaald</translation>
        </message>
        <message>
            <source>Step ticked</source>
            <translation>Stap afgevinkt</translation>
        </message>
        <message>
            <source>Tick taken back</source>
            <translation>Vinkje weggehaald</translation>
        </message>
        <message>
            <source>Phase finished</source>
            <translation>Fase afgerond</translation>
        </message>
        <message>
            <source>Phase skipped</source>
            <translation>Fase overgeslagen</translation>
        </message>
        <message>
            <source>Returned to a phase</source>
            <translation>Terug naar een fase</translation>
        </message>
        <message>
            <source>Case closed</source>
            <translation>Zaak gesloten</translation>
        </message>
        <message>
            <source>Case opened again</source>
            <translation>Zaak heropend</translation>
        </message>
        <message>
            <source>Register imported</source>
            <translation>Register geïmporteerd</translation>
        </message>
        <message>
            <source>Case imported</source>
            <translation>Zaak geïmporteerd</translation>
        </message>
        <message>
            <source>Left the vault</source>
            <translation>Uit de kluis gegaan</translation>
        </message>
        <message>
            <source>Leaving the vault refused</source>
            <translation>Verlaten van de kluis geweigerd</translation>
        </message>
        <message>
            <source>Vault exported</source>
            <translation>Kluis geëxporteerd</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>Wachtzin gewijzigd</translation>
        </message>
        <message>
            <source>Journal checked</source>
            <translation>Journaal gecontroleerd</translation>
        </message>
        <message>
            <source>Example cases made</source>
            <translation>Voorbeeldzaken gemaakt</translation>
        </message>
        <message>
            <source>Leaving the vault failed</source>
            <translation>Verlaten van de kluis mislukt</translation>
        </message>
        <message>
            <source>Name in the journal changed</source>
            <translation>Naam in het journaal gewijzigd</translation>
        </message>
        <message>
            <source>Recovery code, or a passphrase that was withdrawn</source>
            <translation>Herstelcode, of een wachtzin die is ingetrokken</translation>
        </message>
        <message>
            <source>%1, passphrase %2</source>
            <translation>%1, wachtzin %2</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>op papier</translation>
        </message>
        <message>
            <source>with the name of who reported</source>
            <translation>met de naam van wie meldde</translation>
        </message>
        <message>
            <source>without the name of who reported</source>
            <translation>zonder de naam van wie meldde</translation>
        </message>
        <message>
            <source>wrong passphrase</source>
            <translation>verkeerde wachtzin</translation>
        </message>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n zaak</numerusform>
                <numerusform>%n zaken</numerusform>
            </translation>
        </message>
        <message>
            <source>mapping %1</source>
            <translation>toewijzing %1</translation>
        </message>
        <message>
            <source>as a calendar</source>
            <translation>als agendabestand</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s)</source>
            <translation>
                <numerusform>%n termijn</numerusform>
                <numerusform>%n termijnen</numerusform>
            </translation>
        </message>
        <message>
            <source>Quick note made</source>
            <translation>Snelle notitie gemaakt</translation>
        </message>
        <message>
            <source>Quick note changed</source>
            <translation>Snelle notitie gewijzigd</translation>
        </message>
        <message>
            <source>Case made of a quick note</source>
            <translation>Zaak gemaakt van een snelle notitie</translation>
        </message>
        <message>
            <source>Quick note added to a case</source>
            <translation>Snelle notitie aan een zaak toegevoegd</translation>
        </message>
        <message>
            <source>Quick note destroyed</source>
            <translation>Snelle notitie vernietigd</translation>
        </message>
        <message>
            <source>note %1</source>
            <translation>notitie %1</translation>
        </message>
        <message>
            <source>noted %1</source>
            <translation>opgeschreven %1</translation>
        </message>
        <message>
            <source>Found to be the same person</source>
            <translation>Bleek dezelfde persoon</translation>
        </message>
        <message>
            <source>Persons joined into one</source>
            <translation>Personen samengevoegd</translation>
        </message>
        <message>
            <source>Person split in two</source>
            <translation>Persoon gesplitst</translation>
        </message>
        <message>
            <source>Link to a person taken back</source>
            <translation>Koppeling aan een persoon teruggenomen</translation>
        </message>
        <message>
            <source>Said to be different persons</source>
            <translation>Verschillende personen, zo is gezegd</translation>
        </message>
        <message>
            <source>No longer said to be different persons</source>
            <translation>Niet langer als verschillende personen aangemerkt</translation>
        </message>
        <message>
            <source>Name of a person changed</source>
            <translation>Naam van een persoon gewijzigd</translation>
        </message>
        <message>
            <source>Names looked at</source>
            <translation>Namen bekeken</translation>
        </message>
        <message>
            <source>Said who works here</source>
            <translation>Gezegd wie hier werkt</translation>
        </message>
        <message>
            <source>Clash of roles answered</source>
            <translation>Botsing van rollen beantwoord</translation>
        </message>
        <message>
            <source>Answer to a clash of roles taken back</source>
            <translation>Antwoord op een botsing van rollen teruggenomen</translation>
        </message>
        <message>
            <source>Searched</source>
            <translation>Gezocht</translation>
        </message>
        <message>
            <source>Document added</source>
            <translation>Document toegevoegd</translation>
        </message>
        <message>
            <source>New version of a document</source>
            <translation>Nieuwe versie van een document</translation>
        </message>
        <message>
            <source>Document looked at</source>
            <translation>Document bekeken</translation>
        </message>
        <message>
            <source>Own words for spelling changed</source>
            <translation>Eigen woorden voor de spelling gewijzigd</translation>
        </message>
        <message>
            <source>Own questions changed</source>
            <translation>Eigen vragen gewijzigd</translation>
        </message>
        <message>
            <source>Shown to whoever told it</source>
            <translation>Getoond aan wie het vertelde</translation>
        </message>
        <message>
            <source>Versions looked at</source>
            <translation>Versies bekeken</translation>
        </message>
        <message>
            <source>person %1</source>
            <translation>persoon %1</translation>
        </message>
    </context>
    <context>
        <name>app::LeavingController</name>
        <message>
            <source>This is the folder of the vault itself; choose another place.</source>
            <translation>Dit is de map van de kluis zelf; kies een andere plek.</translation>
        </message>
        <message>
            <source>Where should the PDF go?</source>
            <translation>Waar moet de PDF komen?</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>This is an example vault. Its passphrase is: %1</source>
            <translation>Dit is een voorbeeldkluis. De wachtzin is: %1</translation>
        </message>
        <message>
            <source>This is not the recovery code of this vault. Nothing has left.</source>
            <translation>Dit is niet de herstelcode van deze kluis. Er heeft niets de kluis verlaten.</translation>
        </message>
        <message>
            <source>This is not the passphrase the vault was opened with. Nothing has left.</source>
            <translation>Dit is niet de wachtzin waarmee de kluis is geopend. Er heeft niets de kluis verlaten.</translation>
        </message>
        <message>
            <source>Checking the passphrase</source>
            <translation>De wachtzin wordt gecontroleerd</translation>
        </message>
        <message>
            <source>Writing the PDF</source>
            <translation>De PDF wordt geschreven</translation>
        </message>
        <message>
            <source>Where should the calendar go?</source>
            <translation>Waar moet het agendabestand komen?</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Agenda (*.ics)</translation>
        </message>
        <message>
            <source>Writing the calendar</source>
            <translation>Agendabestand schrijven</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Termijnen</translation>
        </message>
        <message>
            <source>Meldwijzer cannot look into a file: look for names yourself</source>
            <translation>Meldwijzer kan niet in een bestand kijken: kijk zelf of er namen in staan</translation>
        </message>
        <message>
            <source>Every file (*)</source>
            <translation>Elk bestand (*)</translation>
        </message>
        <message>
            <source>Where should the file go?</source>
            <translation>Waar moet het bestand komen?</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Bestand wordt opgeslagen</translation>
        </message>
    </context>
    <context>
        <name>app::Lines</name>
        <message>
            <source>%1, %2 times</source>
            <translation>%1, %2 keer</translation>
        </message>
    </context>
    <context>
        <name>app::MemoryFile</name>
        <message>
            <source>There is not enough memory to show this document.</source>
            <translation>Er is niet genoeg geheugen om dit document te tonen.</translation>
        </message>
    </context>
    <context>
        <name>app::PageContexts</name>
        <message>
            <source>Rule: %1, text read on %2.</source>
            <translation>Regel: %1, tekst gelezen op %2.</translation>
        </message>
        <message>
            <source>Policy, not law: %1.</source>
            <translation>Beleid, geen wet: %1.</translation>
        </message>
        <message>
            <source>Objection (Awb) is open.</source>
            <translation>Bezwaar (Awb) is mogelijk.</translation>
        </message>
        <message>
            <source>Grievance (WMT) is open, within five days.</source>
            <translation>Beklag (WMT) is mogelijk, binnen vijf dagen.</translation>
        </message>
        <message>
            <source>No objection is open.</source>
            <translation>Bezwaar is niet mogelijk.</translation>
        </message>
        <message>
            <source>Not verified in the source: check before you rely on it.</source>
            <translation>Niet nagekeken in de bron: controleer dit voordat u erop vertrouwt.</translation>
        </message>
    </context>
    <context>
        <name>app::PageFilling</name>
        <message>
            <source>The reporter’s name is hidden: there is no consent any more that this vault knows it. Where it stood you see ▒▒▒. You can read this page, and edit it again once there is new consent.</source>
            <translation>De naam van de melder is verborgen: er is geen toestemming meer dat deze kluis die kent. Waar de naam stond, ziet u ▒▒▒. U kunt deze pagina lezen, en weer bewerken zodra er nieuwe toestemming is.</translation>
        </message>
    </context>
    <context>
        <name>app::PeopleController</name>
        <message>
            <source>roles that clash: %1</source>
            <translation>rollen die botsen: %1</translation>
        </message>
    </context>
    <context>
        <name>app::PersonController</name>
        <message>
            <source>&amp;Persons</source>
            <translation>&amp;Personen</translation>
        </message>
        <message>
            <source>This person is in no case any more</source>
            <translation>Deze persoon komt in geen zaak meer voor</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>gesloten</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
    </context>
    <context>
        <name>app::PersonWords</name>
        <message>
            <source>Answered on %1: %2</source>
            <translation>Beantwoord op %1: %2</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>gesloten</translation>
        </message>
        <message>
            <source>and older cases</source>
            <translation>en oudere zaken</translation>
        </message>
        <message>
            <source>Is this the same person as %1 in case %2?</source>
            <translation>Is dit dezelfde persoon als %1 in zaak %2?</translation>
        </message>
        <message>
            <source>In %1 other cases or more.</source>
            <translation>In %1 andere zaken of meer.</translation>
        </message>
        <message numerus="yes">
            <source>In %n other case(s).</source>
            <translation>
                <numerusform>In %n andere zaak.</numerusform>
                <numerusform>In %n andere zaken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: found to be the same person as %2.</source>
            <translation>%1: bleek dezelfde persoon als %2.</translation>
        </message>
        <message>
            <source>%1: joined with another person (%2).</source>
            <translation>%1: samengevoegd met een andere persoon (%2).</translation>
        </message>
        <message>
            <source>%1: split off as a person of its own (%2).</source>
            <translation>%1: afgesplitst als eigen persoon (%2).</translation>
        </message>
        <message>
            <source>In no other case.</source>
            <translation>In geen andere zaak.</translation>
        </message>
    </context>
    <context>
        <name>app::QuickNoteSaver</name>
        <message>
            <source>All its words were taken out while it was written.</source>
            <translation>Bij het schrijven zijn alle woorden weggehaald.</translation>
        </message>
    </context>
    <context>
        <name>app::ReadBackController</name>
        <message>
            <source>Sho&amp;w to the counselee</source>
            <translation>&amp;Toon aan gesprekspartner</translation>
        </message>
        <message>
            <source>Sho&amp;w to the reporter</source>
            <translation>&amp;Toon aan melder</translation>
        </message>
        <message>
            <source>There is nothing to show yet: no account, and no summary of a conversation with a person of this case.</source>
            <translation>Er is nog niets om te tonen: geen verslag, en geen samenvatting van een gesprek met een persoon uit deze zaak.</translation>
        </message>
        <message>
            <source>What you told</source>
            <translation>Wat u vertelde</translation>
        </message>
        <message>
            <source>What you reported</source>
            <translation>Wat u meldde</translation>
        </message>
        <message>
            <source>What you said at the hearing</source>
            <translation>Wat u zei bij het horen</translation>
        </message>
        <message>
            <source>Our conversation</source>
            <translation>Ons gesprek</translation>
        </message>
        <message>
            <source>You agreed with this on %1.</source>
            <translation>U ging hiermee akkoord op %1.</translation>
        </message>
        <message>
            <source>This page holds no text that has versions. Choose a text, or a row, first.</source>
            <translation>Op deze pagina staat geen tekst met versies. Kies eerst een tekst of een regel.</translation>
        </message>
        <message>
            <source>Why does version %1 come back?</source>
            <translation>Waarom komt versie %1 terug?</translation>
        </message>
        <message>
            <source>What stands there now is kept as a version first. The reason goes into the journal.</source>
            <translation>Wat er nu staat, wordt eerst als versie bewaard. De reden komt in het journaal.</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Terugzetten</translation>
        </message>
    </context>
    <context>
        <name>app::RowChoices</name>
        <message>
            <source>no date yet</source>
            <translation>nog geen datum</translation>
        </message>
    </context>
    <context>
        <name>app::Screens</name>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Vandaag</translation>
        </message>
        <message>
            <source>&amp;Vault</source>
            <translation>&amp;Kluis</translation>
        </message>
        <message>
            <source>From now on the new passphrase opens this vault.</source>
            <translation>Vanaf nu opent de nieuwe wachtzin deze kluis.</translation>
        </message>
        <message>
            <source>the recovery code</source>
            <translation>de herstelcode</translation>
        </message>
        <message>
            <source>Empty a working note, or keep it longer</source>
            <translation>Een eigen notitie leegmaken of langer bewaren</translation>
        </message>
    </context>
    <context>
        <name>app::SearchController</name>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Zoeken</translation>
        </message>
        <message>
            <source>More than %1 cases; the newest come first.</source>
            <translation>Meer dan %1 zaken; de nieuwste staan bovenaan.</translation>
        </message>
        <message>
            <source>%1 cases; the newest come first.</source>
            <translation>%1 zaken; de nieuwste staan bovenaan.</translation>
        </message>
        <message>
            <source>Nothing was found. All words must stand in one text. Try fewer words, or the beginning of a word with a star: wo*.</source>
            <translation>Niets gevonden. Alle woorden moeten in één tekst staan. Probeer minder woorden, of het begin van een woord met een sterretje: wo*.</translation>
        </message>
        <message>
            <source>The newest cases come first; there are more.</source>
            <translation>De nieuwste zaken staan bovenaan; er zijn er meer.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) found.</source>
            <translation>
                <numerusform>%n zaak gevonden.</numerusform>
                <numerusform>%n zaken gevonden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) could not be opened: check the vault.</source>
            <translation>
                <numerusform>%n tekst ging niet open: controleer de kluis.</numerusform>
                <numerusform>%n teksten gingen niet open: controleer de kluis.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not all texts are searchable yet. A search may miss some of them.</source>
            <translation>Nog niet alle teksten zijn doorzoekbaar. U kunt er bij het zoeken een missen.</translation>
        </message>
    </context>
    <context>
        <name>app::SearchIndexing</name>
        <message>
            <source>Making all texts searchable, once</source>
            <translation>Alle teksten doorzoekbaar maken, eenmalig</translation>
        </message>
        <message>
            <source>Not all texts are searchable yet. A search may miss some of them.</source>
            <translation>Nog niet alle teksten zijn doorzoekbaar. U kunt er bij het zoeken een missen.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Doorgaan</translation>
        </message>
    </context>
    <context>
        <name>app::SearchWords</name>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>gesloten</translation>
        </message>
        <message>
            <source>by its number or pseudonym</source>
            <translation>op nummer of schuilnaam</translation>
        </message>
        <message>
            <source>by a person in it: %1 (%2)</source>
            <translation>op een persoon in de zaak: %1 (%2)</translation>
        </message>
        <message>
            <source>Quick note of %1</source>
            <translation>Snelle notitie van %1</translation>
        </message>
        <message>
            <source>in the Inbox, not a case yet</source>
            <translation>in de Inbox, nog geen zaak</translation>
        </message>
    </context>
    <context>
        <name>app::StorageThread</name>
        <message>
            <source>Something unexpected went wrong while saving.</source>
            <translation>Bij het opslaan ging iets onverwachts mis.</translation>
        </message>
    </context>
    <context>
        <name>app::TermRecount</name>
        <message>
            <source>Counting the terms of all cases anew</source>
            <translation>De termijnen van alle zaken worden opnieuw geteld</translation>
        </message>
        <message>
            <source>The terms were not all counted anew. Today and Terms may miss a date.</source>
            <translation>Niet alle termijnen zijn opnieuw geteld. In Vandaag en Termijnen kan een datum ontbreken.</translation>
        </message>
        <message>
            <source>Count now</source>
            <translation>Nu tellen</translation>
        </message>
    </context>
    <context>
        <name>app::TermReminder</name>
        <message>
            <source>Show them</source>
            <translation>Tonen</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) and promised days end soon, or have passed.</source>
            <translation>
                <numerusform>%n termijn of toegezegde dag loopt binnenkort af of is voorbij.</numerusform>
                <numerusform>%n termijnen en toegezegde dagen lopen binnenkort af of zijn voorbij.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>app::TermWords</name>
        <message>
            <source>Term</source>
            <translation>Termijn</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>of a term: %1 is the day it ends, %2 how much time is left</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>met on %1</source>
            <translation>voldaan op %1</translation>
        </message>
        <message>
            <source>%1, too late</source>
            <translation>%1, te laat</translation>
        </message>
        <message>
            <source>over since %1</source>
            <translation>voorbij sinds %1</translation>
        </message>
        <message>
            <source>over</source>
            <translation>voorbij</translation>
        </message>
        <message>
            <source>stands still or has stopped</source>
            <translation>staat stil of is gestopt</translation>
        </message>
        <message>
            <source>what started it is no longer in the case</source>
            <translation>wat de termijn startte, staat niet meer in de zaak</translation>
        </message>
        <message>
            <source>This day was entered by hand on the page %1 of the case; nothing was counted.</source>
            <translation>Deze dag is met de hand ingevuld op de pagina %1 van de zaak; er is niets berekend.</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <extracomment>one line about a term: %1 is what it is, %2 how it stands</extracomment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Name hidden</source>
            <translation>Naam verborgen</translation>
        </message>
    </context>
    <context>
        <name>app::TermsController</name>
        <message>
            <source>T&amp;erms</source>
            <translation>Ter&amp;mijnen</translation>
        </message>
    </context>
    <context>
        <name>app::VersionWords</name>
        <message>
            <source>writing paused</source>
            <translation>pauze bij het schrijven</translation>
        </message>
        <message>
            <source>case closed or vault locked</source>
            <translation>zaak gesloten of kluis vergrendeld</translation>
        </message>
        <message>
            <source>shown to whoever told it</source>
            <translation>getoond aan wie het vertelde</translation>
        </message>
        <message>
            <source>agreed with</source>
            <translation>akkoord</translation>
        </message>
        <message>
            <source>before another version was put back</source>
            <translation>voordat een andere versie werd teruggezet</translation>
        </message>
    </context>
    <context>
        <name>app::Withdrawals</name>
        <message>
            <source>The reporter joins a talk</source>
            <translation>De melder schuift aan bij een gesprek</translation>
        </message>
        <message>
            <source>Contact with somebody else</source>
            <translation>Contact met een ander</translation>
        </message>
        <message>
            <source>%1 to %2 (%3), with the name</source>
            <extracomment>something that left the vault: %1 is when, %2 to whom, %3 the form of the file</extracomment>
            <translation>%1 aan %2 (%3), met de naam</translation>
        </message>
        <message>
            <source>%1 to %2 (%3), without the name</source>
            <translation>%1 aan %2 (%3), zonder de naam</translation>
        </message>
    </context>
    <context>
        <name>model::Advice</name>
        <message>
            <source>The advice was reviewed before it was asked for.</source>
            <translation>Het advies is nagelezen voordat erom werd gevraagd.</translation>
        </message>
        <message>
            <source>The advice was sent before it was asked for.</source>
            <translation>Het advies is verstuurd voordat erom werd gevraagd.</translation>
        </message>
        <message>
            <source>The advice was sent before a colleague had read it.</source>
            <translation>Het advies is verstuurd voordat een collega het had gelezen.</translation>
        </message>
        <message>
            <source>The advice was sent, but it is not written to whom.</source>
            <translation>Het advies is verstuurd, maar er staat niet aan wie.</translation>
        </message>
        <message>
            <source>The advice was sent, but it is not written what it says.</source>
            <translation>Het advies is verstuurd, maar er staat niet wat erin staat.</translation>
        </message>
    </context>
    <context>
        <name>model::Aftercare</name>
        <message>
            <source>There is a sign of retaliation, but it is not written what happened.</source>
            <translation>Er is een teken van benadeling, maar er staat niet wat er is gebeurd.</translation>
        </message>
        <message>
            <source>There is a sign of retaliation, but not the day on which you heard of it.</source>
            <translation>Er is een teken van benadeling, maar de dag waarop u dat hoorde ontbreekt.</translation>
        </message>
        <message>
            <source>The sign was acknowledged before you heard of it.</source>
            <translation>Het signaal is bevestigd voordat u ervan hoorde.</translation>
        </message>
        <message>
            <source>A sign of retaliation was acknowledged, but not chosen here.</source>
            <translation>Er is een signaal van benadeling bevestigd, maar het is hier niet gekozen.</translation>
        </message>
    </context>
    <context>
        <name>model::Agreement</name>
        <message>
            <source>It is not written what was agreed.</source>
            <translation>Er staat niet wat er is afgesproken.</translation>
        </message>
    </context>
    <context>
        <name>model::Allegation</name>
        <message>
            <source>Allegations are numbered from 1.</source>
            <translation>Gedragingen worden genummerd vanaf 1.</translation>
        </message>
        <message>
            <source>Discrimination needs a ground; choose ‘unknown’ when you do not know it.</source>
            <translation>Bij discriminatie hoort een grond; kies ‘onbekend’ als u die niet weet.</translation>
        </message>
        <message>
            <source>There is a finding, but it is not written what it rests on.</source>
            <translation>Er is een oordeel, maar er staat niet waarop het berust.</translation>
        </message>
        <message>
            <source>The conduct was discovered before it happened.</source>
            <translation>De gedraging is ontdekt voordat zij gebeurde.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>De periode eindigt voordat zij begint.</translation>
        </message>
    </context>
    <context>
        <name>model::Anonymity</name>
        <message>
            <source>This report is anonymous: nobody here knows who reported, so no name can stand here. If you do know, the report is confidential.</source>
            <translation>Deze melding is anoniem: niemand hier weet wie er meldde, dus kan hier geen naam staan. Weet u het wel, dan is de melding vertrouwelijk.</translation>
        </message>
    </context>
    <context>
        <name>model::CaseEvent</name>
        <message>
            <source>It is not chosen what happened.</source>
            <translation>Er is niet gekozen wat er gebeurde.</translation>
        </message>
        <message>
            <source>This is no time of day; write it as 14:00.</source>
            <translation>Dit is geen tijdstip; schrijf het als 14:00.</translation>
        </message>
        <message>
            <source>The hearing may begin 24 hours after the accusation was handed over; write down at what time that was.</source>
            <translation>Het onderzoek mag pas 24 uur na het uitreiken van de beschuldiging beginnen; schrijf op hoe laat dat was.</translation>
        </message>
    </context>
    <context>
        <name>model::CaseFile</name>
        <message>
            <source>Who joins a talk is no longer secret; ask the reporter first whether this person may know the name, and record the answer under Consent.</source>
            <translation>Wie bij een gesprek zit, is niet meer geheim; vraag de melder eerst of deze persoon de naam mag weten, en leg het antwoord vast bij Toestemming.</translation>
        </message>
        <message>
            <source>Another allegation has this number already.</source>
            <translation>Een andere gedraging heeft dit nummer al.</translation>
        </message>
        <message>
            <source>This conduct is dated after the report came in.</source>
            <translation>De datum van deze gedraging ligt na de dag waarop de melding binnenkwam.</translation>
        </message>
        <message>
            <source>The objection came in before the decision was taken.</source>
            <translation>Het bezwaar kwam binnen voordat het besluit was genomen.</translation>
        </message>
        <message>
            <source>The case was closed before the report came in.</source>
            <translation>De zaak is gesloten voordat de melding binnenkwam.</translation>
        </message>
        <message>
            <source>The case was closed before the last decision was taken.</source>
            <translation>De zaak is gesloten voordat het laatste besluit was genomen.</translation>
        </message>
        <message>
            <source>The case is closed, but an objection was not decided yet.</source>
            <translation>De zaak is gesloten, maar op een bezwaar is nog niet beslist.</translation>
        </message>
        <message>
            <source>This points to something that was struck through; choose again.</source>
            <translation>Dit verwijst naar iets dat is doorgehaald; kies opnieuw.</translation>
        </message>
        <message>
            <source>These days overlap with another absence of the same person; each day counts once.</source>
            <translation>Deze dagen overlappen met een andere afwezigheid van dezelfde persoon; elke dag telt één keer.</translation>
        </message>
        <message>
            <source>The term stands still on some of these days already; each day counts once.</source>
            <translation>De termijn staat op een deel van deze dagen al stil; elke dag telt één keer.</translation>
        </message>
        <message>
            <source>There is no consent for this recipient before this day that could be withdrawn.</source>
            <translation>Voor deze ontvanger is er vóór deze dag geen toestemming die kan worden ingetrokken.</translation>
        </message>
    </context>
    <context>
        <name>model::CaseKeys</name>
        <message>
            <source>A case has lost its key.</source>
            <translation>Een zaak is haar sleutel kwijt.</translation>
        </message>
    </context>
    <context>
        <name>model::CaseListModel</name>
        <message>
            <source>All phases finished</source>
            <translation>Alle fasen afgerond</translation>
        </message>
        <message>
            <source>%1 (late)</source>
            <translation>%1 (te laat)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Gesloten</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Pseudonym</source>
            <translation>Pseudoniem</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Onderdeel</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <translation>Gedrag</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Geopend</translation>
        </message>
        <message>
            <source>Next date</source>
            <translation>Volgende datum</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>model::CaseService</name>
        <message>
            <source>All phases of this case are finished already.</source>
            <translation>Alle fasen van deze zaak zijn al afgerond.</translation>
        </message>
        <message>
            <source>This phase cannot be skipped.</source>
            <translation>Deze fase kan niet worden overgeslagen.</translation>
        </message>
        <message>
            <source>Say why this phase is skipped.</source>
            <translation>Schrijf op waarom deze fase wordt overgeslagen.</translation>
        </message>
        <message>
            <source>Only a phase that was finished or skipped can be returned to.</source>
            <translation>U kunt alleen terug naar een fase die is afgerond of overgeslagen.</translation>
        </message>
        <message>
            <source>Say why the case returns to an earlier phase.</source>
            <translation>Schrijf op waarom de zaak teruggaat naar een eerdere fase.</translation>
        </message>
        <message>
            <source>This does not belong in a vault of this role. It was not saved; what was there is unchanged.</source>
            <translation>Dit hoort niet in een kluis van deze rol. Het is niet bewaard; wat er stond is niet veranderd.</translation>
        </message>
    </context>
    <context>
        <name>model::Casework</name>
        <message>
            <source>The vault does not say whose it is.</source>
            <translation>De kluis vermeldt niet van wie hij is.</translation>
        </message>
        <message>
            <source>The making of this vault was cut off before it was complete. It holds no cases and can be thrown away.</source>
            <translation>Het maken van deze kluis is afgebroken voordat zij klaar was. Er zitten geen dossiers in; u kunt haar weggooien.</translation>
        </message>
        <message>
            <source>Confidential counsellor</source>
            <translation>Vertrouwenspersoon</translation>
        </message>
        <message>
            <source>Integrity adviser</source>
            <translation>Integriteitsadviseur</translation>
        </message>
        <message>
            <source>Investigator</source>
            <translation>Onderzoeker</translation>
        </message>
        <message>
            <source>Legal-status officer</source>
            <translation>Medewerker Rechtspositie</translation>
        </message>
    </context>
    <context>
        <name>model::CatalogueReader</name>
        <message>
            <source>there is no personnel category %1</source>
            <translation>er is geen personeelscategorie %1</translation>
        </message>
        <message>
            <source>“%1” is no code; a code has capital letters, digits and _ only</source>
            <translation>“%1” is geen code; een code heeft alleen hoofdletters, cijfers en _</translation>
        </message>
        <message>
            <source>the measure %1 occurs twice</source>
            <translation>de maatregel %1 komt twee keer voor</translation>
        </message>
    </context>
    <context>
        <name>model::Checks</name>
        <message>
            <source>This date cannot be right; look at the year.</source>
            <translation>Deze datum kan niet kloppen; kijk naar het jaartal.</translation>
        </message>
        <message>
            <source>This date lies in the future, but it is about something that has already happened.</source>
            <translation>Deze datum ligt in de toekomst, maar gaat over iets dat al is gebeurd.</translation>
        </message>
        <message>
            <source>This number cannot be below zero.</source>
            <translation>Dit aantal kan niet lager zijn dan nul.</translation>
        </message>
    </context>
    <context>
        <name>model::ClashRules</name>
        <message>
            <source>The rule %1 stands here twice.</source>
            <translation>De regel %1 staat hier twee keer.</translation>
        </message>
        <message>
            <source>"with" is about two cases.</source>
            <translation>"with" gaat over twee zaken.</translation>
        </message>
        <message>
            <source>There is no role %1.</source>
            <translation>Er is geen rol %1.</translation>
        </message>
    </context>
    <context>
        <name>model::ClashWords</name>
        <message>
            <source>You work on this case, and in case %1 you are: %2 (%3).</source>
            <translation>U werkt aan deze zaak, en in zaak %1 bent u: %2 (%3).</translation>
        </message>
        <message>
            <source>You work on this case, and in it you are: %1 (%2).</source>
            <translation>U werkt aan deze zaak, en bent daarin: %1 (%2).</translation>
        </message>
        <message>
            <source>%1 is here: %2. In case %3 the same person is: %4 (%5).</source>
            <translation>%1 is hier: %2. In zaak %3 is dezelfde persoon: %4 (%5).</translation>
        </message>
        <message>
            <source>%1 is in this case: %2, and also: %3 (%4).</source>
            <translation>%1 is in deze zaak: %2, en ook: %3 (%4).</translation>
        </message>
        <message>
            <source>%1, text read on %2.</source>
            <translation>%1, tekst gelezen op %2.</translation>
        </message>
        <message>
            <source>Not verified in the source: check before you rely on it.</source>
            <translation>Niet nagekeken in de bron: controleer dit voordat u erop vertrouwt.</translation>
        </message>
    </context>
    <context>
        <name>model::Closure</name>
        <message>
            <source>The case is closed, but the reason is not chosen.</source>
            <translation>De zaak is gesloten, maar de reden is niet gekozen.</translation>
        </message>
        <message>
            <source>There is a plan for aftercare, and at the same time a reason why there is none.</source>
            <translation>Er is een plan voor nazorg, en tegelijk een reden waarom er geen plan is.</translation>
        </message>
    </context>
    <context>
        <name>model::CodeListReader</name>
        <message>
            <source>“%1” is no code; a code has capital letters, digits and _ only</source>
            <translation>“%1” is geen code; een code heeft alleen hoofdletters, cijfers en _</translation>
        </message>
        <message>
            <source>the code %1 occurs twice; the first time on line %2</source>
            <translation>de code %1 komt twee keer voor; de eerste keer op regel %2</translation>
        </message>
        <message>
            <source>there is no code %1 above this line</source>
            <translation>er is geen code %1 boven deze regel</translation>
        </message>
        <message>
            <source>the code %1 ends before it begins</source>
            <translation>de code %1 eindigt voordat zij begint</translation>
        </message>
    </context>
    <context>
        <name>model::Consent</name>
        <message>
            <source>Consent is given per recipient, but it is not written for whom this one is.</source>
            <translation>Toestemming geldt per ontvanger, maar er staat niet voor wie deze is.</translation>
        </message>
        <message>
            <source>Choose which person concerned this consent is about.</source>
            <translation>Kies over welke betrokkene deze toestemming gaat.</translation>
        </message>
        <message>
            <source>There is an answer, but not the day on which it was given.</source>
            <translation>Er is een antwoord, maar de dag waarop dat werd gegeven ontbreekt.</translation>
        </message>
        <message>
            <source>The consent was withdrawn, but not written on which day.</source>
            <translation>De toestemming is ingetrokken, maar er staat niet op welke dag.</translation>
        </message>
        <message>
            <source>A consent that was refused cannot be withdrawn.</source>
            <translation>Een toestemming die is geweigerd, kan niet worden ingetrokken.</translation>
        </message>
        <message>
            <source>The consent was withdrawn before it was given.</source>
            <translation>De toestemming is ingetrokken voordat zij was gegeven.</translation>
        </message>
        <message>
            <source>Say which parts may go, or ‘all of it’; until then this yes opens nothing.</source>
            <translation>Zeg welke delen verder mogen, of kies ‘alles’; tot dan opent dit ja niets.</translation>
        </message>
        <message>
            <source>One conversation was chosen, but conversations are not among the parts that may go.</source>
            <translation>Er is één gesprek gekozen, maar gesprekken horen niet bij de delen die verder mogen.</translation>
        </message>
        <message>
            <source>One allegation was chosen, but allegations are not among the parts that may go.</source>
            <translation>Er is één gedraging gekozen, maar gedragingen horen niet bij de delen die verder mogen.</translation>
        </message>
    </context>
    <context>
        <name>model::Conversation</name>
        <message>
            <source>This conversation lasted more than ten hours; look at the number of minutes.</source>
            <translation>Dit gesprek duurde meer dan tien uur; kijk naar het aantal minuten.</translation>
        </message>
        <message>
            <source>The follow-up lies before the conversation itself.</source>
            <translation>Het vervolg ligt vóór het gesprek zelf.</translation>
        </message>
        <message>
            <source>The day until which you wanted to keep your own note has passed. Empty it, or choose a later day.</source>
            <translation>De dag tot wanneer u uw eigen notitie wilde bewaren, is voorbij. Maak haar leeg, of kies een latere dag.</translation>
        </message>
        <message>
            <source>The summary was shown before the conversation was held.</source>
            <translation>De samenvatting is voorgelegd voordat het gesprek was gehouden.</translation>
        </message>
    </context>
    <context>
        <name>model::CsvGuess</name>
        <message>
            <source>%1 is a spreadsheet or a ZIP file; save it as CSV first.</source>
            <translation>%1 is een rekenblad of een ZIP-bestand; bewaar het eerst als CSV.</translation>
        </message>
        <message>
            <source>%1 is an old Office file; save it as CSV first.</source>
            <translation>%1 is een oud Office-bestand; bewaar het eerst als CSV.</translation>
        </message>
        <message>
            <source>%1 is a PDF; a register must be CSV.</source>
            <translation>%1 is een PDF; een register moet CSV zijn.</translation>
        </message>
        <message>
            <source>%1 is compressed; unpack it first.</source>
            <translation>%1 is gecomprimeerd; pak het eerst uit.</translation>
        </message>
        <message>
            <source>%1 is a program; a register must be CSV.</source>
            <translation>%1 is een programma; een register moet CSV zijn.</translation>
        </message>
        <message>
            <source>%1 is a database; export its table as CSV first.</source>
            <translation>%1 is een database; voer de tabel eerst uit als CSV.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 is leeg.</translation>
        </message>
        <message>
            <source>%1 holds NUL characters; it is no text file.</source>
            <translation>%1 bevat NUL-tekens; het is geen tekstbestand.</translation>
        </message>
    </context>
    <context>
        <name>model::CsvReader</name>
        <message>
            <source>a quotation mark opens here and is never closed.</source>
            <translation>hier begint een aanhalingsteken dat nergens sluit.</translation>
        </message>
        <message>
            <source>after a closing quotation mark comes neither a separator nor the end of the line.</source>
            <translation>na een sluitend aanhalingsteken komt geen scheidingsteken en geen regeleinde.</translation>
        </message>
        <message>
            <source>this line has more than %1 columns.</source>
            <translation>deze regel heeft meer dan %1 kolommen.</translation>
        </message>
        <message>
            <source>these bytes are not UTF-8; if the file came from an older spreadsheet, its encoding is probably windows-1252.</source>
            <translation>deze bytes zijn geen UTF-8; komt het bestand uit een ouder rekenblad, dan is de codering waarschijnlijk windows-1252.</translation>
        </message>
        <message>
            <source>this line is longer than 1 MB; a register has shorter ones. Perhaps a quotation mark is missing, or this is another kind of file.</source>
            <translation>deze regel is langer dan 1 MB; een register heeft kortere. Misschien ontbreekt een aanhalingsteken, of is dit een ander soort bestand.</translation>
        </message>
        <message>
            <source>a NUL character stands here; this is no text, or a text in UTF-16.</source>
            <translation>hier staat een NUL-teken; dit is geen tekst, of een tekst in UTF-16.</translation>
        </message>
        <message>
            <source>the control character 0x%1 stands here; this is no plain text.</source>
            <translation>hier staat het stuurteken 0x%1; dit is geen gewone tekst.</translation>
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation>%1, regel %2: %3</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 is leeg.</translation>
        </message>
    </context>
    <context>
        <name>model::Decision</name>
        <message>
            <source>The time for views ended before the intention was announced.</source>
            <translation>De tijd voor de zienswijze eindigde voordat het voornemen bekend was.</translation>
        </message>
        <message>
            <source>The views were heard before the intention was announced.</source>
            <translation>De zienswijze is gehoord voordat het voornemen bekend was.</translation>
        </message>
        <message>
            <source>The minutes were signed, but it is not written when the views were heard.</source>
            <translation>Het verslag is ondertekend, maar er staat niet wanneer de zienswijze is gehoord.</translation>
        </message>
        <message>
            <source>The minutes were signed before the views were heard.</source>
            <translation>Het verslag is ondertekend voordat de zienswijze was gehoord.</translation>
        </message>
        <message>
            <source>The decision was taken before the views were heard.</source>
            <translation>Het besluit is genomen voordat de zienswijze was gehoord.</translation>
        </message>
        <message>
            <source>The decision was taken while the time for views was still running.</source>
            <translation>Het besluit is genomen terwijl de tijd voor de zienswijze nog liep.</translation>
        </message>
        <message>
            <source>The decision was taken before the intention was announced.</source>
            <translation>Het besluit is genomen voordat het voornemen bekend was.</translation>
        </message>
        <message>
            <source>The decision was made known before it was taken.</source>
            <translation>Het besluit is bekendgemaakt voordat het was genomen.</translation>
        </message>
        <message>
            <source>The decision deviates from the advice, but the reason is not written.</source>
            <translation>Het besluit wijkt af van het advies, maar de reden staat er niet bij.</translation>
        </message>
        <message>
            <source>There is a reason for deviating, but the answer says that the advice is followed.</source>
            <translation>Er is een reden om af te wijken, maar volgens het antwoord is het advies gevolgd.</translation>
        </message>
    </context>
    <context>
        <name>model::DecreeReader</name>
        <message>
            <source>%1 does not come after the day before it in the list</source>
            <translation>%1 komt niet na de dag die er in de lijst voor staat</translation>
        </message>
        <message>
            <source>“from year” must come after %1: decrees stand in order and share no year</source>
            <translation>“from year” moet na %1 komen: besluiten staan op volgorde en delen geen jaar</translation>
        </message>
        <message>
            <source>“to year” must lie between “from year” and %1</source>
            <translation>“to year” moet tussen “from year” en %1 liggen</translation>
        </message>
        <message>
            <source>%1 is not in a year of its decree</source>
            <translation>%1 valt niet in een jaar van het besluit</translation>
        </message>
        <message>
            <source>%1 is no working day to begin with; look at the date</source>
            <translation>%1 is om te beginnen al geen werkdag; kijk naar de datum</translation>
        </message>
    </context>
    <context>
        <name>model::DemoCases</name>
        <message>
            <source>This vault has cases already; examples go into an empty one.</source>
            <translation>Deze kluis heeft al zaken; voorbeelden horen in een lege kluis.</translation>
        </message>
    </context>
    <context>
        <name>model::Document</name>
        <message>
            <source>The document has no name.</source>
            <translation>Het document heeft geen naam.</translation>
        </message>
    </context>
    <context>
        <name>model::DocumentReader</name>
        <message>
            <source>The file “%1” in the vault is damaged: it is not what was put in.</source>
            <translation>Het bestand “%1” in de kluis is beschadigd: het is niet wat erin ging.</translation>
        </message>
    </context>
    <context>
        <name>model::DocumentRepository</name>
        <message>
            <source>A document in the vault is damaged and cannot be shown.</source>
            <translation>Een document in de kluis is beschadigd en kan niet worden getoond.</translation>
        </message>
    </context>
    <context>
        <name>model::DocumentService</name>
        <message>
            <source>There is no room for “%1” on the disk of the vault: it needs %2 and there is %3.</source>
            <translation>Voor “%1” is geen ruimte op de schijf van de kluis: nodig is %2, er is %3.</translation>
        </message>
    </context>
    <context>
        <name>model::Duty</name>
        <message>
            <source>There is a decision, but not which duty was considered.</source>
            <translation>Er staat een besluit, maar niet welke plicht is afgewogen.</translation>
        </message>
        <message>
            <source>There is a decision, but not the day on which it was taken.</source>
            <translation>Er staat een besluit, maar niet de dag waarop het is genomen.</translation>
        </message>
        <message>
            <source>There is a decision, but it is not written why. One sentence is enough.</source>
            <translation>Er staat een besluit, maar niet waarom. Eén zin is genoeg.</translation>
        </message>
        <message>
            <source>A duty goes first, but it is not written to whom this should go.</source>
            <translation>Er gaat een plicht voor, maar er staat niet naar wie dit moet gaan.</translation>
        </message>
        <message>
            <source>A conflict of duties is a last resort: it counts only when each condition is met.</source>
            <translation>Een conflict van plichten is een laatste redmiddel: het telt alleen als aan elke voorwaarde is voldaan.</translation>
        </message>
        <message>
            <source>The duty to report wrongdoing goes for the content, never for the name (Wbk art. 1a).</source>
            <translation>De plicht een misstand door te geven geldt voor de inhoud, nooit voor de naam (Wbk art. 1a).</translation>
        </message>
    </context>
    <context>
        <name>model::Evaluation</name>
        <message>
            <source>The effect is known, but not the day on which it was looked at.</source>
            <translation>Het effect is bekend, maar de dag waarop dat is nagegaan ontbreekt.</translation>
        </message>
        <message>
            <source>The measure was not carried out, and yet it reached its aim.</source>
            <translation>De maatregel is niet uitgevoerd, en toch is het doel bereikt.</translation>
        </message>
    </context>
    <context>
        <name>model::Failure</name>
        <message>
            <source>Try again; check caps lock. If you forgot it, use the recovery code.</source>
            <translation>Probeer het opnieuw; let op caps lock. Bent u hem vergeten? Gebruik dan de herstelcode.</translation>
        </message>
        <message>
            <source>Choose a folder whose name ends in .meldwijzer, or make a new vault.</source>
            <translation>Kies een map waarvan de naam eindigt op .meldwijzer, of maak een nieuwe kluis.</translation>
        </message>
        <message>
            <source>Install the newest Meldwijzer and open the vault with that. Nothing was changed.</source>
            <translation>Installeer de nieuwste Meldwijzer en open de kluis daarmee. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Copy the folder aside before anything else, then restore the newest backup.</source>
            <translation>Kopieer eerst de hele map naar een andere plek. Zet daarna de nieuwste reservekopie terug.</translation>
        </message>
        <message>
            <source>Close the vault there first. Nothing was changed here.</source>
            <translation>Sluit de kluis eerst daar. Hier is niets veranderd.</translation>
        </message>
        <message>
            <source>Make room on the disk and try again. What was saved before is safe.</source>
            <translation>Maak ruimte op de schijf en probeer het opnieuw. Wat eerder is opgeslagen, is veilig.</translation>
        </message>
        <message>
            <source>Choose another place, or ask for the right to write there. Nothing was changed.</source>
            <translation>Kies een andere plek, of vraag schrijfrechten voor deze plek. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Mend the file and try again. Nothing was changed.</source>
            <translation>Herstel het bestand en probeer het opnieuw. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Close other programs and try again. Nothing was changed.</source>
            <translation>Sluit andere programma's en probeer het opnieuw. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Choose another name or place. Nothing was changed.</source>
            <translation>Kies een andere naam of plek. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Everything is as it was.</source>
            <translation>Alles is zoals het was.</translation>
        </message>
        <message>
            <source>This is a mistake in Meldwijzer. Please report it; what was saved before is safe.</source>
            <translation>Dit is een fout in Meldwijzer. Meld hem alstublieft; wat eerder is opgeslagen, is veilig.</translation>
        </message>
    </context>
    <context>
        <name>model::FilterChoices</name>
        <message>
            <source>“%1:” does not know “%2”. Choose from: %3.</source>
            <translation>“%1:” kent “%2” niet. Kies uit: %3.</translation>
        </message>
    </context>
    <context>
        <name>model::Gate</name>
        <message>
            <source>Say for whom this is.</source>
            <translation>Zeg voor wie dit is.</translation>
        </message>
        <message>
            <source>Choose what goes along.</source>
            <translation>Kies wat er meegaat.</translation>
        </message>
        <message>
            <source>Say in one sentence why this leaves the vault.</source>
            <translation>Schrijf in één zin waarom dit de kluis verlaat.</translation>
        </message>
        <message>
            <source>[reporter]</source>
            <translation>[melder]</translation>
        </message>
        <message>
            <source>A calendar carries terms and nothing else.</source>
            <translation>Een agendabestand bevat termijnen en niets anders.</translation>
        </message>
        <message>
            <source>This file does not belong to this case.</source>
            <translation>Dit bestand hoort niet bij deze zaak.</translation>
        </message>
    </context>
    <context>
        <name>model::Hearing</name>
        <message>
            <source>The time to respond ended before the invitation was sent.</source>
            <translation>De tijd om te reageren eindigde voordat de uitnodiging was verstuurd.</translation>
        </message>
        <message>
            <source>The hearing was held before the invitation.</source>
            <translation>Het wederhoor vond plaats vóór de uitnodiging.</translation>
        </message>
        <message>
            <source>The account was read back before the hearing was held.</source>
            <translation>Het verslag is teruggelezen voordat het wederhoor plaatsvond.</translation>
        </message>
        <message>
            <source>The account was read back, but the hearing itself has no date.</source>
            <translation>Het verslag is teruggelezen, maar het wederhoor zelf heeft geen datum.</translation>
        </message>
        <message>
            <source>The person declined to be heard, and yet the hearing has a date.</source>
            <translation>De betrokkene wilde niet worden gehoord, en toch heeft het wederhoor een datum.</translation>
        </message>
        <message>
            <source>The person declined to be heard, but it is not written how that became clear.</source>
            <translation>De betrokkene wilde niet worden gehoord, maar er staat niet hoe dat bleek.</translation>
        </message>
    </context>
    <context>
        <name>model::ImportMapping</name>
        <message>
            <source>There is no mapping “%1”; built in are: %2.</source>
            <translation>De koppeling “%1” bestaat niet; ingebouwd zijn: %2.</translation>
        </message>
        <message>
            <source>There is no mapping %1.</source>
            <translation>De koppeling %1 bestaat niet.</translation>
        </message>
        <message>
            <source>The mapping %1 cannot be read.</source>
            <translation>De koppeling %1 kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>here a list of phases is expected, such as “- {phase: advice}”</source>
            <translation>hier hoort een lijst met fasen, zoals “- {phase: advice}”</translation>
        </message>
        <message>
            <source>there are two records named “%1”</source>
            <translation>er zijn twee records met de naam “%1”</translation>
        </message>
        <message>
            <source>there is no section “%1”</source>
            <translation>het onderdeel “%1” bestaat niet</translation>
        </message>
        <message>
            <source>a value comes from one place, not from “%1” and “%2”</source>
            <translation>een waarde komt van één plaats, niet van “%1” en “%2”</translation>
        </message>
        <message>
            <source>this does not say where the value comes from; say one of: %1</source>
            <translation>hier staat niet waar de waarde vandaan komt; kies uit: %1</translation>
        </message>
        <message>
            <source>say “when” or “begins with”, not both</source>
            <translation>schrijf “when” of “begins with”, niet allebei</translation>
        </message>
        <message>
            <source>here the name of a column of the register is expected</source>
            <translation>hier hoort de naam van een kolom van het register</translation>
        </message>
        <message>
            <source>only a number can be counted, and “%1” is none</source>
            <translation>alleen een getal kan worden geteld, en “%1” is dat niet</translation>
        </message>
        <message>
            <source>“%1” is another record: say {record: …}</source>
            <translation>“%1” is een ander record: schrijf {record: …}</translation>
        </message>
        <message>
            <source>“%1” is no record; say from which column it comes</source>
            <translation>“%1” is geen record; schrijf uit welke kolom het komt</translation>
        </message>
        <message>
            <source>there is no record “%1” of section “%2” above this one</source>
            <translation>hierboven staat geen record “%1” van het onderdeel “%2”</translation>
        </message>
        <message>
            <source>“%1” is no word of the list “%2”</source>
            <translation>“%1” is geen woord van de lijst “%2”</translation>
        </message>
        <message>
            <source>this is answered with yes or no, not “%1”</source>
            <translation>het antwoord is yes of no, niet “%1”</translation>
        </message>
    </context>
    <context>
        <name>model::Intake</name>
        <message>
            <source>The reporter agreed with the account before the report came in.</source>
            <translation>De melder was akkoord met het verslag voordat de melding binnenkwam.</translation>
        </message>
        <message>
            <source>The report was acknowledged before it came in.</source>
            <translation>De ontvangst is bevestigd voordat de melding binnenkwam.</translation>
        </message>
        <message>
            <source>The report was forwarded before it came in.</source>
            <translation>De melding is doorgestuurd voordat zij binnenkwam.</translation>
        </message>
        <message>
            <source>The reporter was informed before the report came in.</source>
            <translation>De melder is geïnformeerd voordat de melding binnenkwam.</translation>
        </message>
        <message>
            <source>The person concerned was informed before the report came in.</source>
            <translation>De betrokkene is geïnformeerd voordat de melding binnenkwam.</translation>
        </message>
        <message>
            <source>The complaint was refused before it came in.</source>
            <translation>De klacht is geweigerd voordat zij binnenkwam.</translation>
        </message>
        <message>
            <source>This is no complaint, and yet a committee advises on it or it was refused.</source>
            <translation>Dit is geen klacht, en toch adviseert er een commissie over of is zij geweigerd.</translation>
        </message>
        <message>
            <source>The reporter used another word; write it down as it was said.</source>
            <translation>De melder gebruikte een ander woord; schrijf het op zoals het is gezegd.</translation>
        </message>
        <message>
            <source>The account was shown before the report came in.</source>
            <translation>Het verslag is voorgelegd voordat de melding binnenkwam.</translation>
        </message>
    </context>
    <context>
        <name>model::Investigation</name>
        <message>
            <source>The investigation started before it was assigned.</source>
            <translation>Het onderzoek begon voordat de opdracht was gegeven.</translation>
        </message>
        <message>
            <source>The investigation was concluded before it started.</source>
            <translation>Het onderzoek is afgerond voordat het begon.</translation>
        </message>
        <message>
            <source>The report is dated before the investigation started.</source>
            <translation>Het rapport heeft een datum van vóór het begin van het onderzoek.</translation>
        </message>
        <message>
            <source>Independence was declared only after the investigation had started.</source>
            <translation>De onafhankelijkheid is pas verklaard toen het onderzoek al was begonnen.</translation>
        </message>
    </context>
    <context>
        <name>model::JsonWriter</name>
        <message>
            <source>The export could not be written to its end.</source>
            <translation>De uitvoer kon niet tot het einde worden geschreven.</translation>
        </message>
    </context>
    <context>
        <name>model::KeyWrap</name>
        <message>
            <source>A key belongs to a destroyed epoch and cannot be opened.</source>
            <translation>Een sleutel hoort bij een vernietigde periode en kan niet worden geopend.</translation>
        </message>
    </context>
    <context>
        <name>model::Keyring</name>
        <message>
            <source>Both copies in the key file vault.keys are damaged.</source>
            <translation>Beide kopieën in het sleutelbestand vault.keys zijn beschadigd.</translation>
        </message>
        <message>
            <source>This vault was made by a newer Meldwijzer.</source>
            <translation>Deze kluis is gemaakt door een nieuwere Meldwijzer.</translation>
        </message>
        <message>
            <source>This passphrase does not open the vault.</source>
            <translation>Deze wachtzin opent de kluis niet.</translation>
        </message>
        <message>
            <source>This recovery code does not belong to this vault.</source>
            <translation>Deze herstelcode hoort niet bij deze kluis.</translation>
        </message>
        <message>
            <source>This passphrase has been withdrawn already.</source>
            <translation>Deze wachtzin is al ingetrokken.</translation>
        </message>
        <message>
            <source>The vault has room for %1 passphrases and recovery codes, and all are in use.</source>
            <translation>De kluis heeft plaats voor %1 wachtzinnen en herstelcodes, en die zijn allemaal in gebruik.</translation>
        </message>
        <message>
            <source>The key file vault.keys was changed by something other than Meldwijzer.</source>
            <translation>Het sleutelbestand vault.keys is veranderd door iets anders dan Meldwijzer.</translation>
        </message>
        <message>
            <source>The key file vault.keys is older or newer than the cases beside it.</source>
            <translation>Het sleutelbestand vault.keys is ouder of nieuwer dan de zaken die ernaast staan.</translation>
        </message>
        <message>
            <source>This is the last passphrase of the vault; it can be changed, not withdrawn.</source>
            <translation>Dit is de laatste wachtzin van de kluis. U kunt hem wijzigen, maar niet intrekken.</translation>
        </message>
    </context>
    <context>
        <name>model::LongWork</name>
        <message>
            <source>You stopped this.</source>
            <translation>U heeft dit gestopt.</translation>
        </message>
    </context>
    <context>
        <name>model::Measure</name>
        <message>
            <source>There is no measure, but the reason is not chosen.</source>
            <translation>Er is geen maatregel, maar de reden is niet gekozen.</translation>
        </message>
        <message>
            <source>There is a measure, and at the same time a reason why there is none.</source>
            <translation>Er is een maatregel, en tegelijk een reden waarom er geen is.</translation>
        </message>
        <message>
            <source>There is no measure, and yet one was planned or carried out.</source>
            <translation>Er is geen maatregel, en toch is er een gepland of uitgevoerd.</translation>
        </message>
        <message>
            <source>The measure was planned for a day before it was ordered.</source>
            <translation>De maatregel is gepland op een dag voordat hij was opgelegd.</translation>
        </message>
        <message>
            <source>The measure was carried out before it was ordered.</source>
            <translation>De maatregel is uitgevoerd voordat hij was opgelegd.</translation>
        </message>
        <message>
            <source>The measure was carried out, so there was at least one talk or meeting.</source>
            <translation>De maatregel is uitgevoerd, dus er was ten minste één gesprek of bijeenkomst.</translation>
        </message>
    </context>
    <context>
        <name>model::Migrator</name>
        <message>
            <source>This vault was made by a newer Meldwijzer (format %1; this program knows format %2).</source>
            <translation>Deze kluis is gemaakt door een nieuwere Meldwijzer (formaat %1; dit programma kent formaat %2).</translation>
        </message>
        <message>
            <source>This database does not belong to Meldwijzer.</source>
            <translation>Deze database is niet van Meldwijzer.</translation>
        </message>
        <message>
            <source>The vault has rows that point to nothing; it was not brought up to date.</source>
            <translation>De kluis heeft regels die nergens naar verwijzen; hij is niet bijgewerkt.</translation>
        </message>
        <message>
            <source>After bringing the vault up to date its database is not in order.</source>
            <translation>Na het bijwerken van de kluis is de database niet in orde.</translation>
        </message>
    </context>
    <context>
        <name>model::Objection</name>
        <message>
            <source>The objection was received before it was posted.</source>
            <translation>Het bezwaar is ontvangen voordat het op de post ging.</translation>
        </message>
        <message>
            <source>The objection was decided before it came in.</source>
            <translation>Op het bezwaar is beslist voordat het binnenkwam.</translation>
        </message>
        <message>
            <source>There is an outcome, but not the day on which it was decided.</source>
            <translation>Er is een uitkomst, maar de dag van de beslissing ontbreekt.</translation>
        </message>
        <message>
            <source>The objection was decided, but the outcome is not chosen.</source>
            <translation>Op het bezwaar is beslist, maar de uitkomst is niet gekozen.</translation>
        </message>
        <message>
            <source>The hearing was before the objection came in.</source>
            <translation>De hoorzitting was voordat het bezwaar binnenkwam.</translation>
        </message>
        <message>
            <source>The hearing was before the documents lay open.</source>
            <translation>De hoorzitting was voordat de stukken ter inzage lagen.</translation>
        </message>
        <message>
            <source>The decision was notified before it was taken.</source>
            <translation>De beslissing is bekendgemaakt voordat zij was genomen.</translation>
        </message>
        <message>
            <source>The appeal came in before the decision was notified.</source>
            <translation>Het beroep is ingesteld voordat de beslissing was bekendgemaakt.</translation>
        </message>
        <message>
            <source>The court gave judgment before the appeal came in.</source>
            <translation>De uitspraak is van voor het beroep.</translation>
        </message>
        <message>
            <source>The higher appeal came in before the judgment.</source>
            <translation>Het hoger beroep is van voor de uitspraak.</translation>
        </message>
    </context>
    <context>
        <name>model::OpenVault</name>
        <message>
            <source>The database is not the one this vault was closed with: an older or another one was put in its place.</source>
            <translation>De database is niet die waarmee deze kluis is gesloten: er is een oudere of een andere voor in de plaats gezet.</translation>
        </message>
        <message>
            <source>The file “%1” with the cases is missing.</source>
            <translation>Het bestand “%1” met de zaken ontbreekt.</translation>
        </message>
    </context>
    <context>
        <name>model::OutsideFile</name>
        <message>
            <source>“%1” is not there any more.</source>
            <translation>“%1” is er niet meer.</translation>
        </message>
        <message>
            <source>You have no right to read “%1”.</source>
            <translation>U mag “%1” niet lezen.</translation>
        </message>
        <message>
            <source>“%1” cannot be read.</source>
            <translation>“%1” kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>“%1” is a folder. Add the files in it.</source>
            <translation>“%1” is een map. Voeg de bestanden toe die erin staan.</translation>
        </message>
        <message>
            <source>“%1” is no ordinary file.</source>
            <translation>“%1” is geen gewoon bestand.</translation>
        </message>
        <message>
            <source>“%1” is empty.</source>
            <translation>“%1” is leeg.</translation>
        </message>
        <message>
            <source>“%1” is larger than 2 GB.</source>
            <translation>“%1” is groter dan 2 GB.</translation>
        </message>
        <message>
            <source>“%1” changed while it was being read. Nothing of it was kept.</source>
            <translation>“%1” veranderde terwijl het werd gelezen. Er is niets van bewaard.</translation>
        </message>
        <message>
            <source>“%1” could not be read to its end. Is its disk still there? Nothing of it was kept.</source>
            <translation>“%1” kon niet tot het einde worden gelezen. Is de schijf er nog? Er is niets van bewaard.</translation>
        </message>
    </context>
    <context>
        <name>model::Party</name>
        <message>
            <source>The pseudonym holds a part of the name, and lists and titles would show it.</source>
            <translation>In de schuilnaam staat een deel van de naam, en lijsten en titels zouden dat tonen.</translation>
        </message>
        <message>
            <source>This person has a name but no pseudonym, so lists cannot show anybody here.</source>
            <translation>Deze persoon heeft een naam maar geen schuilnaam, dus lijsten kunnen hier niemand tonen.</translation>
        </message>
        <message>
            <source>This rank or scale does not go with the kind of personnel chosen above.</source>
            <translation>Deze rang of schaal past niet bij de personeelscategorie die hierboven is gekozen.</translation>
        </message>
    </context>
    <context>
        <name>model::Passphrase</name>
        <message>
            <source>The passphrase holds a tab, a line break or another control character.</source>
            <translation>In de wachtzin staat een tab, een regeleinde of een ander stuurteken.</translation>
        </message>
        <message>
            <source>A passphrase has at least %1 characters; this one has %2. Four or more words are easy to keep.</source>
            <translation>Een wachtzin heeft minstens %1 tekens; deze heeft er %2. Vier of meer woorden zijn makkelijk te onthouden.</translation>
        </message>
        <message>
            <source>This passphrase repeats itself too much and would be guessed.</source>
            <translation>Deze wachtzin herhaalt zich te veel en is te raden.</translation>
        </message>
        <message>
            <source>The passphrase is not text in UTF-8.</source>
            <translation>De wachtzin is geen tekst in UTF-8.</translation>
        </message>
        <message>
            <source>The passphrase is longer than %1 bytes.</source>
            <translation>De wachtzin is langer dan %1 bytes.</translation>
        </message>
        <message>
            <source>Too weak: this one is not accepted.</source>
            <translation>Te zwak: deze wachtzin wordt niet aangenomen.</translation>
        </message>
        <message>
            <source>Just enough, if it is not a known sentence or a name.</source>
            <translation>Net genoeg, als het geen bekende zin of naam is.</translation>
        </message>
        <message>
            <source>Good, if you chose the words by chance.</source>
            <translation>Goed, als u de woorden op toeval hebt gekozen.</translation>
        </message>
        <message>
            <source>Strong, if you chose the words by chance.</source>
            <translation>Sterk, als u de woorden op toeval hebt gekozen.</translation>
        </message>
    </context>
    <context>
        <name>model::Pause</name>
        <message>
            <source>It is not chosen why days do not count.</source>
            <translation>Er is niet gekozen waarom dagen niet meetellen.</translation>
        </message>
        <message>
            <source>It ends before it begins.</source>
            <translation>Het einde ligt voor het begin.</translation>
        </message>
        <message>
            <source>It is not written from which day.</source>
            <translation>Er staat niet vanaf welke dag.</translation>
        </message>
        <message>
            <source>As long as the last day is not written, these days simply count.</source>
            <translation>Zolang de laatste dag er niet staat, tellen deze dagen gewoon mee.</translation>
        </message>
        <message>
            <source>It is not chosen which term stands still.</source>
            <translation>Er is niet gekozen welke termijn stilstaat.</translation>
        </message>
        <message>
            <source>It is not chosen which term was extended.</source>
            <translation>Er is niet gekozen welke termijn is verlengd.</translation>
        </message>
        <message>
            <source>It is not written why.</source>
            <translation>Er staat niet waarom.</translation>
        </message>
        <message>
            <source>This term does not stand still. Of a term of disciplinary law, record leave, illness or unauthorised absence.</source>
            <translation>Deze termijn staat niet stil. Leg bij een termijn van het tuchtrecht verlof, ziekte of ongeoorloofde afwezigheid vast.</translation>
        </message>
        <message>
            <source>The law knows no extension of this term.</source>
            <translation>De wet kent geen verlenging van deze termijn.</translation>
        </message>
    </context>
    <context>
        <name>model::Permission</name>
        <message>
            <source>the report and the own account</source>
            <translation>de melding en het eigen verslag</translation>
        </message>
        <message>
            <source>the allegations</source>
            <translation>de gedragingen</translation>
        </message>
        <message>
            <source>the conversations</source>
            <translation>de gesprekken</translation>
        </message>
        <message>
            <source>who is involved</source>
            <translation>wie erbij betrokken zijn</translation>
        </message>
        <message>
            <source>the documents</source>
            <translation>de documenten</translation>
        </message>
        <message>
            <source>what the handlers wrote</source>
            <translation>wat de behandelaars schreven</translation>
        </message>
        <message>
            <source>The reporter did not agree that this recipient gets the content. Record consent first, or an exception with its ground.</source>
            <translation>De melder heeft er niet mee ingestemd dat deze ontvanger de inhoud krijgt. Leg eerst toestemming vast, of een uitzondering met de grond.</translation>
        </message>
        <message>
            <source>The reporter did not agree that this recipient gets this: %1. Leave it out, or record consent for it.</source>
            <translation>De melder stemde er niet mee in dat deze ontvanger dit krijgt: %1. Laat het weg, of leg er toestemming voor vast.</translation>
        </message>
        <message>
            <source>An exception to secrecy is never automatic. Record first, on the page of duties, that this duty was considered and goes first: its ground, the day and why.</source>
            <translation>Een uitzondering op de geheimhouding gaat nooit vanzelf. Leg eerst op de pagina over plichten vast dat deze plicht is afgewogen en voorgaat: de grond, de dag en waarom.</translation>
        </message>
        <message>
            <source>An exception to secrecy needs a note: why there was no other way.</source>
            <translation>Bij een uitzondering op de geheimhouding hoort een toelichting: waarom het niet anders kon.</translation>
        </message>
        <message>
            <source>The reporter did not agree to be known to this recipient. Leave the identity out.</source>
            <translation>De melder heeft er niet mee ingestemd dat deze ontvanger weet wie hij of zij is. Laat de identiteit weg.</translation>
        </message>
    </context>
    <context>
        <name>model::PersonService</name>
        <message>
            <source>This line is not in the case any more.</source>
            <translation>Deze regel staat niet meer in de zaak.</translation>
        </message>
        <message>
            <source>Take back what was done later to the same lines first.</source>
            <translation>Neem eerst terug wat later met dezelfde regels is gedaan.</translation>
        </message>
    </context>
    <context>
        <name>model::PlainFile</name>
        <message>
            <source>The file could not be written to its end.</source>
            <translation>Het bestand kon niet helemaal worden geschreven.</translation>
        </message>
        <message>
            <source>No file can be written at the place you chose.</source>
            <translation>Op de gekozen plek kan geen bestand worden geschreven.</translation>
        </message>
    </context>
    <context>
        <name>model::QuickNote</name>
        <message>
            <source>There is nothing in this note yet. Write something first.</source>
            <translation>Er staat nog niets in deze notitie. Schrijf eerst iets op.</translation>
        </message>
        <message>
            <source>A quick note has room for %1 characters. Make a case of it to write on.</source>
            <translation>In een snelle notitie passen %1 tekens. Maak er een zaak van om verder te schrijven.</translation>
        </message>
    </context>
    <context>
        <name>model::QuickNoteService</name>
        <message>
            <source>This note is not in the Inbox any more.</source>
            <translation>Deze notitie staat niet meer in de Inbox.</translation>
        </message>
        <message>
            <source>Say why this note is destroyed.</source>
            <translation>Schrijf op waarom deze notitie wordt vernietigd.</translation>
        </message>
        <message>
            <source>Added from a quick note.</source>
            <translation>Toegevoegd uit een snelle notitie.</translation>
        </message>
    </context>
    <context>
        <name>model::ReadBackService</name>
        <message>
            <source>There is no such version.</source>
            <translation>Die versie is er niet.</translation>
        </message>
    </context>
    <context>
        <name>model::RecoveryCode</name>
        <message>
            <source>Each group has five symbols; look again at group %1.</source>
            <translation>Elke groep heeft vijf tekens; kijk nog eens naar groep %1.</translation>
        </message>
        <message>
            <source>The recovery code has eight groups of five symbols, 40 in all; you typed %1.</source>
            <translation>De herstelcode heeft acht groepen van vijf tekens, samen 40; u typte er %1.</translation>
        </message>
        <message>
            <source>There is a typing error in group %1.</source>
            <translation>Er zit een typefout in groep %1.</translation>
        </message>
    </context>
    <context>
        <name>model::RegisterImport</name>
        <message>
            <source>an earlier row of this case says something else.</source>
            <translation>een eerdere regel van deze zaak zegt iets anders.</translation>
        </message>
        <message>
            <source>“%1” holds no date in the form %2.</source>
            <translation>“%1” bevat geen datum in de vorm %2.</translation>
        </message>
        <message>
            <source>“%1” holds neither yes nor no.</source>
            <translation>“%1” bevat geen ja en geen nee.</translation>
        </message>
        <message>
            <source>“%1” holds no whole number.</source>
            <translation>“%1” bevat geen geheel getal.</translation>
        </message>
        <message>
            <source>“%1” holds a word that the list “%2” does not have.</source>
            <translation>“%1” bevat een woord dat niet in de lijst “%2” staat.</translation>
        </message>
        <message>
            <source>it belongs to the same case as line %1, which does not fit.</source>
            <translation>hij hoort bij dezelfde zaak als regel %1, die niet past.</translation>
        </message>
        <message>
            <source>%1 has the column “%2” twice; the mapping cannot tell which one is meant.</source>
            <translation>%1 heeft de kolom “%2” twee keer; de koppeling weet niet welke is bedoeld.</translation>
        </message>
        <message>
            <source>%1 has no column “%2”, which the mapping asks for.</source>
            <translation>%1 heeft geen kolom “%2”, en de koppeling vraagt daarom.</translation>
        </message>
        <message>
            <source>%1 has no column “%2”, which the mapping asks for; did you mean “%3”?</source>
            <translation>%1 heeft geen kolom “%2”, en de koppeling vraagt daarom; bedoelde u “%3”?</translation>
        </message>
        <message>
            <source>the mapping does not say what this value of “%1” means.</source>
            <translation>de koppeling zegt niet wat deze waarde van “%1” betekent.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 is leeg.</translation>
        </message>
        <message>
            <source>there is only one column. Is “%1” the character that separates the columns?</source>
            <translation>er is maar één kolom. Is “%1” het teken dat de kolommen scheidt?</translation>
        </message>
        <message>
            <source>a register may have %1 rows; import it in parts.</source>
            <translation>een register mag %1 regels hebben; voer het in delen in.</translation>
        </message>
        <message>
            <source>it has %1 columns, the first line has %2.</source>
            <translation>hij heeft %1 kolommen, de eerste regel heeft er %2.</translation>
        </message>
        <message>
            <source>it has no case number.</source>
            <translation>hij heeft geen zaaknummer.</translation>
        </message>
        <message>
            <source>its case number is no number: it is longer than %1 characters or has several lines.</source>
            <translation>het zaaknummer is geen nummer: het is langer dan %1 tekens of heeft meer regels.</translation>
        </message>
        <message>
            <source>This phase was walked elsewhere; the case comes from a register.</source>
            <translation>Deze fase is elders doorlopen; de zaak komt uit een register.</translation>
        </message>
        <message>
            <source>This register fills parts of a case that a vault of your role does not have. Import it into the vault of an integrity adviser.</source>
            <translation>Dit register vult delen van een zaak die een kluis van uw rol niet heeft. Importeer het in de kluis van een integriteitsadviseur.</translation>
        </message>
    </context>
    <context>
        <name>model::Review</name>
        <message>
            <source>This question is answered, but the reasons are not written.</source>
            <translation>Deze vraag is beantwoord, maar de redenen staan er niet bij.</translation>
        </message>
        <message>
            <source>The advice on legal status was given before it was asked for.</source>
            <translation>Het advies van Rechtspositie is gegeven voordat erom werd gevraagd.</translation>
        </message>
        <message>
            <source>The advice on legal status has a date, but no text.</source>
            <translation>Het advies van Rechtspositie heeft een datum, maar geen tekst.</translation>
        </message>
    </context>
    <context>
        <name>model::Route</name>
        <message>
            <source>There is a date of the choice, but not what was chosen.</source>
            <translation>Er is een datum van de keuze, maar er staat niet wat er is gekozen.</translation>
        </message>
        <message>
            <source>The chosen way is not among the ways that were discussed.</source>
            <translation>De gekozen route staat niet bij de routes die zijn besproken.</translation>
        </message>
    </context>
    <context>
        <name>model::RuleReader</name>
        <message>
            <source>a rule that extends others has no “%1” of its own</source>
            <translation>een regel die andere verlengt, heeft zelf geen “%1”</translation>
        </message>
        <message>
            <source>a bar is a number of days</source>
            <translation>een grens (“bar”) is een aantal dagen</translation>
        </message>
        <message>
            <source>“%1” is no fact; a fact looks like intake.received_on</source>
            <translation>“%1” is geen gegeven; een gegeven ziet eruit als intake.received_on</translation>
        </message>
        <message>
            <source>“%1” is no length of a term; write “7 days” or “10 weeks”</source>
            <translation>“%1” is geen lengte van een termijn; schrijf “7 days” of “10 weeks”</translation>
        </message>
        <message>
            <source>“%1” is no name of a rule; it has capital letters, digits and _ only</source>
            <translation>“%1” is geen naam van een regel; die heeft alleen hoofdletters, cijfers en _</translation>
        </message>
        <message>
            <source>%1 occurs twice; the first time on line %2</source>
            <translation>%1 komt twee keer voor; de eerste keer op regel %2</translation>
        </message>
        <message>
            <source>%1 cannot be counted: its length, counting, direction, bar and extensions do not fit each other</source>
            <translation>%1 is niet te tellen: lengte, telling, richting, grens en verlengingen passen niet bij elkaar</translation>
        </message>
        <message>
            <source>there is no rule %1</source>
            <translation>er is geen regel %1</translation>
        </message>
        <message>
            <source>%1 cannot lengthen %2</source>
            <translation>%1 kan %2 niet verlengen</translation>
        </message>
    </context>
    <context>
        <name>model::Sealer</name>
        <message>
            <source>A text or a file in the vault is damaged and cannot be shown.</source>
            <translation>Een tekst of een bestand in de kluis is beschadigd en kan niet worden getoond.</translation>
        </message>
    </context>
    <context>
        <name>model::SearchQuery</name>
        <message>
            <source>This is too long to search for. Use a few words.</source>
            <translation>Dit is te lang om op te zoeken. Gebruik een paar woorden.</translation>
        </message>
        <message>
            <source>A quotation mark was opened and not closed.</source>
            <translation>Er is een aanhalingsteken geopend en niet gesloten.</translation>
        </message>
        <message>
            <source>Say what you look for after “%1:”.</source>
            <translation>Zeg na “%1:” wat u zoekt.</translation>
        </message>
        <message>
            <source>There is no filter “%1:”. Did you mean “%2:”?</source>
            <translation>Er is geen filter “%1:”. Bedoelde u “%2:”?</translation>
        </message>
        <message>
            <source>There is no filter “%1:”. To search for these words, put them between quotation marks.</source>
            <translation>Er is geen filter “%1:”. Zoekt u deze woorden, zet ze dan tussen aanhalingstekens.</translation>
        </message>
        <message>
            <source>Put the word that may not be there right after the minus.</source>
            <translation>Zet het woord dat er niet in mag staan direct achter de min.</translation>
        </message>
        <message>
            <source>“%1” has no letters or digits to search for.</source>
            <translation>In “%1” staat geen letter of cijfer om op te zoeken.</translation>
        </message>
        <message>
            <source>Type at least two letters before the *.</source>
            <translation>Typ minstens twee letters voor de *.</translation>
        </message>
        <message>
            <source>Add a word that must be there: only leaving words out finds almost everything.</source>
            <translation>Geef ook een woord dat er wel in staat: met alleen weglaten vindt u bijna alles.</translation>
        </message>
    </context>
    <context>
        <name>model::SecretBytes</name>
        <message>
            <source>The cryptography library could not be started.</source>
            <translation>De versleuteling kon niet worden gestart.</translation>
        </message>
        <message>
            <source>There is not enough protected memory for a key.</source>
            <translation>Er is te weinig beschermd geheugen voor een sleutel.</translation>
        </message>
    </context>
    <context>
        <name>model::Sha256</name>
        <message>
            <source>The hash of a file could not be counted.</source>
            <translation>De hash van een bestand kon niet worden berekend.</translation>
        </message>
    </context>
    <context>
        <name>model::SheetReader</name>
        <message>
            <source>there is no role %1</source>
            <translation>er is geen rol %1</translation>
        </message>
        <message>
            <source>a step has either “to finish” (a fact) or “check” (a tick)</source>
            <translation>een stap heeft óf “to finish” (een gegeven) óf “check” (een vinkje)</translation>
        </message>
        <message>
            <source>“when” and “otherwise” belong together: the user must read why a step does not apply</source>
            <translation>“when” en “otherwise” horen bij elkaar: de gebruiker moet lezen waarom een stap niet geldt</translation>
        </message>
        <message>
            <source>there is no page %1</source>
            <translation>er is geen pagina %1</translation>
        </message>
        <message>
            <source>there is no fact %1</source>
            <translation>er is geen gegeven %1</translation>
        </message>
        <message>
            <source>“%1” is no name; a name has small letters, digits and _ only</source>
            <translation>“%1” is geen naam; een naam heeft alleen kleine letters, cijfers en _</translation>
        </message>
        <message>
            <source>%1 occurs twice; the first time on line %2</source>
            <translation>%1 komt twee keer voor; de eerste keer op regel %2</translation>
        </message>
        <message>
            <source>there is no phase %1</source>
            <translation>er is geen fase %1</translation>
        </message>
        <message>
            <source>the phases %1 and %2 both come first; give one of them “comes after”</source>
            <translation>de fasen %1 en %2 zijn allebei de eerste; geef een van de twee “comes after”</translation>
        </message>
        <message>
            <source>the phases %1 and %2 both come after %3</source>
            <translation>de fasen %1 en %2 komen allebei na %3</translation>
        </message>
        <message>
            <source>these phases come after each other in a circle: %1</source>
            <translation>deze fasen komen in een kring na elkaar: %1</translation>
        </message>
        <message>
            <source>the phase %1 may only return to an earlier phase, not to %2</source>
            <translation>de fase %1 mag alleen terug naar een eerdere fase, niet naar %2</translation>
        </message>
    </context>
    <context>
        <name>model::SignOff</name>
        <message>
            <source>This was agreed with before it was shown.</source>
            <translation>Hiermee is akkoord gegeven voordat het werd voorgelegd.</translation>
        </message>
        <message>
            <source>This was agreed with, but it is not written when it was shown or read back.</source>
            <translation>Er is akkoord gegeven, maar er staat niet wanneer het is voorgelegd of voorgelezen.</translation>
        </message>
        <message>
            <source>This was agreed with, but it is not written how it was read back.</source>
            <translation>Er is akkoord gegeven, maar er staat niet hoe het is voorgelegd.</translation>
        </message>
        <message>
            <source>This was agreed with, but it is not written how the agreement was given.</source>
            <translation>Er is akkoord gegeven, maar er staat niet op welke manier.</translation>
        </message>
        <message>
            <source>This was agreed with, but there is no text.</source>
            <translation>Er is akkoord gegeven, maar er staat geen tekst.</translation>
        </message>
        <message>
            <source>Changed after the agreement. Read it back again; the version that was agreed with stays among the versions.</source>
            <translation>Gewijzigd na akkoord. Leg de tekst opnieuw voor; de versie waarmee akkoord is gegeven blijft bij de versies staan.</translation>
        </message>
    </context>
    <context>
        <name>model::SimpleMapping</name>
        <message>
            <source>No column is the case number; choose which one it is.</source>
            <translation>Geen kolom is het zaaknummer; kies welke het is.</translation>
        </message>
        <message>
            <source>Only the case number was chosen; choose what else is imported.</source>
            <translation>Alleen het zaaknummer is gekozen; kies wat er nog meer wordt geïmporteerd.</translation>
        </message>
    </context>
    <context>
        <name>model::SlotKey</name>
        <message>
            <source>Opening the vault needs %1 MiB of free memory, and there is less.</source>
            <translation>Voor het openen van de kluis is %1 MiB vrij geheugen nodig, en er is minder.</translation>
        </message>
        <message>
            <source>The key slot of this passphrase was changed or damaged.</source>
            <translation>De sleutelplaats van deze wachtzin is veranderd of beschadigd.</translation>
        </message>
    </context>
    <context>
        <name>model::SqlCipherProcess</name>
        <message>
            <source>The encrypted storage could not be started safely.</source>
            <translation>De versleutelde opslag kon niet veilig worden gestart.</translation>
        </message>
    </context>
    <context>
        <name>model::Store</name>
        <message>
            <source>There is already a database at %1.</source>
            <translation>Er staat al een database op %1.</translation>
        </message>
        <message>
            <source>Something was to be written outside a transaction.</source>
            <translation>Er zou iets buiten een transactie worden geschreven.</translation>
        </message>
        <message>
            <source>A transaction was begun inside another.</source>
            <translation>Er begon een transactie binnen een andere.</translation>
        </message>
        <message>
            <source>The disk is full; this was not saved.</source>
            <translation>De schijf is vol; dit is niet opgeslagen.</translation>
        </message>
        <message>
            <source>The vault is busy with other work; this was not saved.</source>
            <translation>De kluis is bezig met ander werk; dit is niet opgeslagen.</translation>
        </message>
        <message>
            <source>The vault cannot be written to; this was not saved.</source>
            <translation>In de kluis kan niet worden geschreven; dit is niet opgeslagen.</translation>
        </message>
        <message>
            <source>The disk reports an error; it is not certain that this was saved.</source>
            <translation>De schijf meldt een fout; het is niet zeker dat dit is opgeslagen.</translation>
        </message>
        <message>
            <source>Part of the vault's database is damaged.</source>
            <translation>Een deel van de database van de kluis is beschadigd.</translation>
        </message>
        <message>
            <source>The database refused an instruction of Meldwijzer.</source>
            <translation>De database weigerde een opdracht van Meldwijzer.</translation>
        </message>
    </context>
    <context>
        <name>model::Term</name>
        <message>
            <source>There is a date, but it is not written which term this is.</source>
            <translation>Er is een datum, maar er staat niet welke termijn dit is.</translation>
        </message>
        <message>
            <source>The term ends before it begins.</source>
            <translation>De termijn eindigt voordat zij begint.</translation>
        </message>
        <message>
            <source>The term was met before it began.</source>
            <translation>De termijn is gehaald voordat zij begon.</translation>
        </message>
    </context>
    <context>
        <name>model::TextSource</name>
        <message>
            <source>%1 cannot be read to its end.</source>
            <translation>%1 kan niet tot het einde worden gelezen.</translation>
        </message>
        <message>
            <source>%1 is not a text in %2; choose another encoding.</source>
            <translation>%1 is geen tekst in %2; kies een andere codering.</translation>
        </message>
    </context>
    <context>
        <name>model::TextVersions</name>
        <message>
            <source>A version of a text has an unknown cause.</source>
            <translation>Een versie van een tekst heeft een onbekende oorzaak.</translation>
        </message>
    </context>
    <context>
        <name>model::Triage</name>
        <message>
            <source>There is direct danger, but it is not written what was done about it.</source>
            <translation>Er is direct gevaar, maar er staat niet wat ertegen is gedaan.</translation>
        </message>
        <message>
            <source>There is a conflict of interest, but it is not written how you deal with it.</source>
            <translation>Er is een belangenconflict, maar er staat niet hoe u daarmee omgaat.</translation>
        </message>
        <message>
            <source>The answers to the questions point the other way; write why you decide differently.</source>
            <translation>De antwoorden op de vragen wijzen de andere kant op; schrijf op waarom u anders beslist.</translation>
        </message>
        <message>
            <source>The case counts as wrongdoing here, but the answer above says it is not.</source>
            <translation>De zaak telt hier als misstand, maar volgens het antwoord hierboven is het dat niet.</translation>
        </message>
        <message>
            <source>The triage has a date, but the kind of case was not chosen.</source>
            <translation>De triage heeft een datum, maar de soort zaak is niet gekozen.</translation>
        </message>
        <message>
            <source>It could be a crime, but it is not written which facts point to it.</source>
            <translation>Het kan een strafbaar feit zijn, maar er staat niet welke feiten daarop wijzen.</translation>
        </message>
        <message>
            <source>There are too few facts for an inquiry, but it is not written what is missing.</source>
            <translation>Er zijn te weinig feiten voor een onderzoek, maar er staat niet wat ontbreekt.</translation>
        </message>
        <message>
            <source>Somebody disagrees with this triage, but it is not written with what.</source>
            <translation>Iemand is het niet eens met deze triage, maar er staat niet waarmee.</translation>
        </message>
        <message>
            <source>Somebody disagreed before the triage was decided.</source>
            <translation>Iemand was het er niet mee eens voordat de triage was bepaald.</translation>
        </message>
    </context>
    <context>
        <name>model::Vault</name>
        <message>
            <source>One of the two copies in vault.keys was damaged or behind. It is mended.</source>
            <translation>Een van de twee kopieën in vault.keys was beschadigd of liep achter. Dat is hersteld.</translation>
        </message>
        <message>
            <source>One of the two copies in vault.keys is damaged and could not be mended: %1</source>
            <translation>Een van de twee kopieën in vault.keys is beschadigd en kon niet worden hersteld: %1</translation>
        </message>
        <message>
            <source>The current passphrase is not right; nothing was changed.</source>
            <translation>De huidige wachtzin klopt niet; er is niets veranderd.</translation>
        </message>
        <message>
            <source>A forgotten passphrase is replaced with the recovery code only.</source>
            <translation>Een vergeten wachtzin vervangt u alleen met de herstelcode.</translation>
        </message>
    </context>
    <context>
        <name>model::VaultCheck</name>
        <message>
            <source>… and more.</source>
            <translation>… en meer.</translation>
        </message>
        <message>
            <source>This could not be looked at to its end.</source>
            <translation>Dit kon niet tot het einde worden bekeken.</translation>
        </message>
        <message>
            <source>%1 can be read or changed by others.</source>
            <translation>Anderen kunnen %1 lezen of veranderen.</translation>
        </message>
        <message>
            <source>The folder and its files are yours alone, and both copies of the keys are whole.</source>
            <translation>De map en de bestanden zijn van u alleen, en beide kopieën van de sleutels zijn heel.</translation>
        </message>
        <message>
            <source>The folder was not as it should be.</source>
            <translation>De map was niet zoals het hoort.</translation>
        </message>
        <message>
            <source>The pages of the database are whole.</source>
            <translation>De pagina's van de database zijn heel.</translation>
        </message>
        <message>
            <source>Pages of the database are damaged.</source>
            <translation>Pagina's van de database zijn beschadigd.</translation>
        </message>
        <message>
            <source>A row of %1 refers to one that is not there.</source>
            <translation>Een rij van %1 verwijst naar een rij die er niet is.</translation>
        </message>
        <message>
            <source>Every row that refers to another finds it.</source>
            <translation>Elke rij die naar een andere verwijst, vindt die.</translation>
        </message>
        <message>
            <source>Rows refer to others that are not there.</source>
            <translation>Rijen verwijzen naar andere die er niet zijn.</translation>
        </message>
        <message>
            <source>Case %1: %2</source>
            <translation>Zaak %1: %2</translation>
        </message>
        <message>
            <source>Every sealed text opens: %1.</source>
            <translation>Elke verzegelde tekst gaat open: %1.</translation>
        </message>
        <message>
            <source>Sealed texts do not open.</source>
            <translation>Verzegelde teksten gaan niet open.</translation>
        </message>
        <message>
            <source>Entry %1 does not fit the one before it.</source>
            <translation>Regel %1 past niet bij de regel ervoor.</translation>
        </message>
        <message>
            <source>The journal is not the one that this vault was closed with.</source>
            <translation>Het journaal is niet het journaal waarmee deze kluis is gesloten.</translation>
        </message>
        <message>
            <source>The journal is unbroken: %1 entries.</source>
            <translation>Het journaal is ongeschonden: %1 regels.</translation>
        </message>
        <message>
            <source>The journal was tampered with.</source>
            <translation>Er is met het journaal geknoeid.</translation>
        </message>
        <message>
            <source>Note of %1: %2</source>
            <translation>Notitie van %1: %2</translation>
        </message>
        <message>
            <source>Every quick note opens: %1.</source>
            <translation>Elke snelle notitie gaat open: %1.</translation>
        </message>
        <message>
            <source>Quick notes do not open.</source>
            <translation>Snelle notities gaan niet open.</translation>
        </message>
        <message>
            <source>Every file of a document is what was put in: %1.</source>
            <translation>Elk bestand van een document is zoals het erin ging: %1.</translation>
        </message>
        <message>
            <source>Files of documents are not what was put in.</source>
            <translation>Bestanden van documenten zijn niet zoals ze erin gingen.</translation>
        </message>
    </context>
    <context>
        <name>model::VaultFolder</name>
        <message>
            <source>No folder was named.</source>
            <translation>Er is geen map genoemd.</translation>
        </message>
        <message>
            <source>There is no folder “%1”.</source>
            <translation>Er is geen map “%1”.</translation>
        </message>
        <message>
            <source>“%1” is a symbolic link; open the folder it points to: “%2”.</source>
            <translation>“%1” is een symbolische koppeling; open de map waarnaar die wijst: “%2”.</translation>
        </message>
        <message>
            <source>“%1” is a file; a vault is a folder.</source>
            <translation>“%1” is een bestand; een kluis is een map.</translation>
        </message>
        <message>
            <source>“%1” should be a folder and is not.</source>
            <translation>“%1” hoort een map te zijn en is dat niet.</translation>
        </message>
        <message>
            <source>“%1” should be a file and is not.</source>
            <translation>“%1” hoort een bestand te zijn en is dat niet.</translation>
        </message>
        <message>
            <source>This vault is on a network drive (%1). Saving and locking are less certain there; keep the vault on this computer and a backup on the network.</source>
            <translation>Deze kluis staat op een netwerkschijf (%1). Opslaan en vergrendelen zijn daar minder zeker. Bewaar de kluis op deze computer en een reservekopie op het netwerk.</translation>
        </message>
        <message>
            <source>This vault is in “%1”, which a sync program may copy while you work. Move it to a folder that is not synced.</source>
            <translation>Deze kluis staat in “%1”. Een synchronisatieprogramma kan die map kopiëren terwijl u werkt. Verplaats de kluis naar een map die niet wordt gesynchroniseerd.</translation>
        </message>
        <message>
            <source>There is no folder “%1” to make a vault in.</source>
            <translation>Er is geen map “%1” om een kluis in te maken.</translation>
        </message>
        <message>
            <source>The folder “%1” is not a vault.</source>
            <translation>De map “%1” is geen kluis.</translation>
        </message>
        <message>
            <source>The key file “%1” is missing; without it nothing in this vault can be opened.</source>
            <translation>Het sleutelbestand “%1” ontbreekt; zonder dat bestand kan niets in deze kluis worden geopend.</translation>
        </message>
        <message>
            <source>Beside the vault's own files stands “%1”, a second version that a sync program made. Find out which one is right, and move the other out of the folder “%2”.</source>
            <translation>Naast de bestanden van de kluis staat “%1”, een tweede versie die een synchronisatieprogramma heeft gemaakt. Zoek uit welke de juiste is en haal de andere uit de map “%2”.</translation>
        </message>
        <message>
            <source>Other users of this computer could reach files of the vault. That is mended now.</source>
            <translation>Andere gebruikers van deze computer konden bij bestanden van de kluis. Dat is nu hersteld.</translation>
        </message>
    </context>
    <context>
        <name>model::VaultLock</name>
        <message>
            <source>Another program is changing the files of this vault right now.</source>
            <translation>Een ander programma verandert op dit moment de bestanden van deze kluis.</translation>
        </message>
        <message>
            <source>This vault is open already, in another window or on another computer.</source>
            <translation>Deze kluis is al open, in een ander venster of op een andere computer.</translation>
        </message>
        <message>
            <source>This vault is open already in another window on this computer, since %1 (process %2).</source>
            <translation>Deze kluis is al open in een ander venster op deze computer, sinds %1 (proces %2).</translation>
        </message>
        <message>
            <source>This vault is open already on the computer %1, since %2.</source>
            <translation>Deze kluis is al open op de computer %1, sinds %2.</translation>
        </message>
    </context>
    <context>
        <name>model::VaultStateFile</name>
        <message>
            <source>The file “%1” with the cases is missing.</source>
            <translation>Het bestand “%1” met de zaken ontbreekt.</translation>
        </message>
        <message>
            <source>The file vault.state is missing or damaged, so it cannot be seen whether the cases are those of the last time. Look at the newest entries of the journal.</source>
            <translation>Het bestand vault.state ontbreekt of is beschadigd. Daardoor is niet te zien of de zaken die van de vorige keer zijn. Kijk naar de nieuwste regels van het journaal.</translation>
        </message>
        <message>
            <source>The file with the cases was replaced or put back since this vault was last closed. Look at the newest entries of the journal before you go on.</source>
            <translation>Het bestand met de zaken is vervangen of teruggezet sinds deze kluis het laatst is gesloten. Kijk naar de nieuwste regels van het journaal voordat u verdergaat.</translation>
        </message>
        <message>
            <source>This vault was last open on another computer and was not closed there. Make sure that it is not in use there and that its files were copied whole.</source>
            <translation>Deze kluis was het laatst open op een andere computer en is daar niet gesloten. Controleer of hij daar niet in gebruik is en of alle bestanden helemaal zijn gekopieerd.</translation>
        </message>
        <message>
            <source>“%1” does not belong to this vault as it was last closed and would have changed the cases. It was put aside as “%2”.</source>
            <translation>“%1” hoort niet bij deze kluis zoals hij het laatst is gesloten en zou de zaken hebben veranderd. Het is opzijgezet als “%2”.</translation>
        </message>
        <message>
            <source>“%1” could only be written in part, so nothing can be saved in this vault now.</source>
            <translation>“%1” kon maar voor een deel worden geschreven. Daarom kan er nu niets in deze kluis worden opgeslagen.</translation>
        </message>
    </context>
    <context>
        <name>model::VersionKeeper</name>
        <message>
            <source>This text was agreed with. It changes only with a reason.</source>
            <translation>Met deze tekst is akkoord gegeven. Hij verandert alleen met een reden.</translation>
        </message>
    </context>
    <context>
        <name>model::Withdrawal</name>
        <message>
            <source>no day yet</source>
            <translation>nog geen dag</translation>
        </message>
        <message>
            <source>the reporter joining the talk (%1)</source>
            <translation>de melder schuift aan bij het gesprek (%1)</translation>
        </message>
        <message>
            <source>contact with somebody else (%1)</source>
            <translation>contact met een ander (%1)</translation>
        </message>
        <message>
            <source>an agreement (%1)</source>
            <translation>een afspraak (%1)</translation>
        </message>
        <message>
            <source>an advice that was not sent (%1)</source>
            <translation>een advies dat niet is verstuurd (%1)</translation>
        </message>
        <message>
            <source>a reaction that was asked for (%1)</source>
            <translation>een gevraagde reactie (%1)</translation>
        </message>
        <message>
            <source>Say for whom the consent is withdrawn, and what of it.</source>
            <translation>Zeg voor wie de toestemming wordt ingetrokken, en welk deel ervan.</translation>
        </message>
        <message>
            <source>Say on which day the consent was withdrawn.</source>
            <translation>Zeg op welke dag de toestemming is ingetrokken.</translation>
        </message>
        <message>
            <source>This day lies in the future; nobody has withdrawn yet.</source>
            <translation>Deze dag ligt in de toekomst; er is nog niets ingetrokken.</translation>
        </message>
        <message>
            <source>There is no consent for this recipient before this day that could be withdrawn.</source>
            <translation>Voor deze ontvanger is er vóór deze dag geen toestemming die kan worden ingetrokken.</translation>
        </message>
        <message>
            <source>Say whether a duty goes first: danger, a crime that must be reported, wrongdoing. “No” is an answer.</source>
            <translation>Zeg of er een plicht voorgaat: gevaar, een misdrijf dat moet worden aangegeven, een misstand. ‘Nee’ is een antwoord.</translation>
        </message>
        <message>
            <source>Consent withdrawn on %1</source>
            <translation>Toestemming ingetrokken op %1</translation>
        </message>
    </context>
    <context>
        <name>model::WrongdoingPointer</name>
        <message>
            <source>There is a pattern or a structure in it.</source>
            <translation>Er zit een patroon of structuur in.</translation>
        </message>
        <message>
            <source>It is serious or extensive.</source>
            <translation>Het is ernstig of omvangrijk.</translation>
        </message>
        <message>
            <source>There is no pattern, and it is neither serious nor extensive. The law says that the public interest is at stake “in any case” when one of these holds; it may be at stake otherwise.</source>
            <translation>Er is geen patroon, en het is niet ernstig of omvangrijk. De wet zegt dat het maatschappelijk belang ‘in ieder geval’ in het geding is als een van deze geldt; het kan ook op een andere manier in het geding zijn.</translation>
        </message>
        <message>
            <source>It was not answered whether there is a pattern, or whether it is serious or extensive.</source>
            <translation>Er is niet beantwoord of er een patroon is, of dat het ernstig of omvangrijk is.</translation>
        </message>
        <message>
            <source>A law or a rule based on it is broken, or there is danger to people, the environment or the public service.</source>
            <translation>Een wet of een regel op grond daarvan is overtreden, of er is gevaar voor mensen, milieu of de publieke dienst.</translation>
        </message>
        <message>
            <source>No law or rule based on it is broken, and nothing is endangered.</source>
            <translation>Er is geen wet of regel op grond daarvan overtreden, en er loopt niets gevaar.</translation>
        </message>
        <message>
            <source>It was not answered whether a rule is broken or something is endangered.</source>
            <translation>Er is niet beantwoord of een regel is overtreden of iets gevaar loopt.</translation>
        </message>
        <message>
            <source>It touches more than personal interests.</source>
            <translation>Het raakt meer dan persoonlijke belangen.</translation>
        </message>
        <message>
            <source>It touches personal interests only. The law’s list is not exhaustive here: say in the reasons when you see it differently.</source>
            <translation>Het raakt alleen persoonlijke belangen. De lijst van de wet is hier niet volledig: zeg het bij de redenen als u er anders over denkt.</translation>
        </message>
        <message>
            <source>It was not answered whether it touches more than personal interests.</source>
            <translation>Er is niet beantwoord of het meer raakt dan persoonlijke belangen.</translation>
        </message>
        <message>
            <source>Union law is broken or about to be: that is enough by itself. Which acts count stands in Directive (EU) 2019/1937.</source>
            <translation>Unierecht is overtreden of dreigt dat te worden: dat is op zichzelf genoeg. Welke regels tellen, staat in Richtlijn (EU) 2019/1937.</translation>
        </message>
        <message>
            <source>Union law is not broken.</source>
            <translation>Er is geen Unierecht overtreden.</translation>
        </message>
        <message>
            <source>It was not answered whether Union law is broken; that would be enough by itself.</source>
            <translation>Er is niet beantwoord of Unierecht is overtreden; dat zou op zichzelf genoeg zijn.</translation>
        </message>
    </context>
    <context>
        <name>model::YamlSheet</name>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>%1 (did you mean %2?)</source>
            <translation>%1 (bedoelde u %2?)</translation>
        </message>
        <message>
            <source>here keys with values are expected, such as “%1: …”</source>
            <translation>hier horen sleutels met waarden, zoals “%1: …”</translation>
        </message>
        <message>
            <source>the key “%1” is not known here</source>
            <translation>de sleutel “%1” is hier niet bekend</translation>
        </message>
        <message>
            <source>“%1” is missing</source>
            <translation>“%1” ontbreekt</translation>
        </message>
        <message>
            <source>“%1” must be a text</source>
            <translation>“%1” moet een tekst zijn</translation>
        </message>
        <message>
            <source>“%1” cannot be “%2”; it is one of: %3</source>
            <translation>“%1” kan niet “%2” zijn; kies uit: %3</translation>
        </message>
        <message>
            <source>“%1” needs both languages: {nl: …, en: …}</source>
            <translation>“%1” moet in beide talen: {nl: …, en: …}</translation>
        </message>
        <message>
            <source>“%1” must be a date such as 2026-07-16, not “%2”</source>
            <translation>“%1” moet een datum zijn zoals 2026-07-16, niet “%2”</translation>
        </message>
        <message>
            <source>“%1” must be a whole number, not “%2”</source>
            <translation>“%1” moet een geheel getal zijn, niet “%2”</translation>
        </message>
        <message>
            <source>“%1” must be a list with at least one line “- …”</source>
            <translation>“%1” moet een lijst zijn met ten minste één regel “- …”</translation>
        </message>
        <message>
            <source>anchors (&amp;) and aliases (*) are not allowed here; put quotes around a text that starts with one</source>
            <translation>ankers (&amp;) en verwijzingen (*) mogen hier niet; zet aanhalingstekens om een tekst die zo begint</translation>
        </message>
        <message>
            <source>tags (!) are not allowed here; put quotes around a text that starts with one</source>
            <translation>tags (!) mogen hier niet; zet aanhalingstekens om een tekst die zo begint</translation>
        </message>
        <message>
            <source>the file holds more than %1 values</source>
            <translation>het bestand bevat meer dan %1 waarden</translation>
        </message>
        <message>
            <source>a key must be a plain text</source>
            <translation>een sleutel moet een gewone tekst zijn</translation>
        </message>
        <message>
            <source>the key “%1” occurs twice; the first time on line %2</source>
            <translation>de sleutel “%1” komt twee keer voor; de eerste keer op regel %2</translation>
        </message>
        <message>
            <source>values are nested too deeply here</source>
            <translation>waarden zijn hier te diep in elkaar genest</translation>
        </message>
        <message>
            <source>the file is larger than 1 MiB</source>
            <translation>het bestand is groter dan 1 MiB</translation>
        </message>
        <message>
            <source>this is not a text file (it holds control characters)</source>
            <translation>dit is geen tekstbestand (er staan stuurtekens in)</translation>
        </message>
        <message>
            <source>this is not UTF-8 text; save the file as UTF-8</source>
            <translation>dit is geen UTF-8-tekst; sla het bestand op als UTF-8</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>het bestand is leeg</translation>
        </message>
        <message>
            <source>the file holds a second document (---)</source>
            <translation>het bestand bevat een tweede document (---)</translation>
        </message>
        <message>
            <source>this cannot be read as YAML; look at indentation, colons and quotes</source>
            <translation>dit kan niet als YAML worden gelezen; kijk naar inspringing, dubbele punten en aanhalingstekens</translation>
        </message>
    </context>
    <context>
        <name>model::fileFailure</name>
        <message>
            <source>The disk is full: “%1” could not be written.</source>
            <translation>De schijf is vol: “%1” kon niet worden geschreven.</translation>
        </message>
        <message>
            <source>You have no right to read or write “%1”.</source>
            <translation>U hebt geen recht om “%1” te lezen of te schrijven.</translation>
        </message>
        <message>
            <source>“%1” is on a disk that cannot be written to.</source>
            <translation>“%1” staat op een schijf waarop u niet kunt schrijven.</translation>
        </message>
        <message>
            <source>“%1” is a symbolic link; Meldwijzer only uses the file itself.</source>
            <translation>“%1” is een symbolische koppeling; Meldwijzer gebruikt alleen het bestand zelf.</translation>
        </message>
        <message>
            <source>“%1” does not exist.</source>
            <translation>“%1” bestaat niet.</translation>
        </message>
        <message>
            <source>A folder in the path “%1” is a file.</source>
            <translation>Een map in het pad “%1” is een bestand.</translation>
        </message>
        <message>
            <source>“%1” exists already.</source>
            <translation>“%1” bestaat al.</translation>
        </message>
        <message>
            <source>The name “%1” is too long.</source>
            <translation>De naam “%1” is te lang.</translation>
        </message>
        <message>
            <source>The system has no room left to open “%1”.</source>
            <translation>Het systeem heeft geen ruimte meer om “%1” te openen.</translation>
        </message>
        <message>
            <source>The disk reports an error at “%1”.</source>
            <translation>De schijf meldt een fout bij “%1”.</translation>
        </message>
        <message>
            <source>“%1” cannot be used on this disk.</source>
            <translation>“%1” kan op deze schijf niet worden gebruikt.</translation>
        </message>
    </context>
    <context>
        <name>views::AboutDialog</name>
        <message>
            <source>About Meldwijzer</source>
            <translation>Over Meldwijzer</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versie %1</translation>
        </message>
        <message>
            <source>Helps with reports of racism, undesirable behaviour and integrity breaches: from intake to advice, measure and evaluation. Every case stays in an encrypted vault on your own computer.</source>
            <translation>Helpt bij meldingen van racisme, ongewenst gedrag en integriteitsschendingen: van intake tot advies, maatregel en evaluatie. Elke zaak blijft in een versleutelde kluis op uw eigen computer.</translation>
        </message>
        <message>
            <source>It does not protect against somebody who watches your keyboard or screen, or against harmful programs on this computer. The help says more.</source>
            <translation>Het beschermt niet tegen iemand die meekijkt op uw toetsenbord of scherm, en niet tegen schadelijke programma’s op deze computer. In de hulp staat meer.</translation>
        </message>
        <message>
            <source>Free software under the European Union Public Licence 1.2 (EUPL-1.2).</source>
            <translation>Vrije software onder de European Union Public Licence 1.2 (EUPL-1.2).</translation>
        </message>
        <message>
            <source>Stands on Qt %1, SQLCipher, libsodium, yaml-cpp and Boost. Icons: Lucide (ISC).</source>
            <translation>Gebouwd op Qt %1, SQLCipher, libsodium, yaml-cpp en Boost. Pictogrammen: Lucide (ISC).</translation>
        </message>
    </context>
    <context>
        <name>views::AdvicePage</name>
        <message>
            <source>Advice</source>
            <translation>Advies</translation>
        </message>
        <message>
            <source>There are two addressees, and so two texts: the reporter, and the competent authority that decides.</source>
            <translation>Er zijn twee ontvangers, en dus twee teksten: de melder, en het bevoegd gezag dat beslist.</translation>
        </message>
        <message>
            <source>Add advice</source>
            <translation>Advies toevoegen</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Aan wie</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>Advises</source>
            <translation>Adviseert</translation>
        </message>
        <message>
            <source>Read by a colleague on</source>
            <translation>Meegelezen door een collega op</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Verstuurd op</translation>
        </message>
        <message>
            <source>To whom, about whom</source>
            <translation>Aan wie en over wie</translation>
        </message>
        <message>
            <source>Person concerned</source>
            <translation>Betrokkene</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Gevraagd op</translation>
        </message>
        <message>
            <source>Question of the competent authority</source>
            <translation>Vraag van het bevoegd gezag</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Wat bekend is</translation>
        </message>
        <message>
            <source>Facts, each with its source</source>
            <translation>Feiten, elk met de bron</translation>
        </message>
        <message>
            <source>Assessment of each allegation</source>
            <translation>Beoordeling per gedraging</translation>
        </message>
        <message>
            <source>Per numbered allegation: what speaks for it, what against it, what the person concerned said.</source>
            <translation>Per genummerde gedraging: wat ervoor spreekt, wat ertegen, en wat de betrokkene zei.</translation>
        </message>
        <message>
            <source>The advice</source>
            <translation>Het advies</translation>
        </message>
        <message>
            <source>Options, with what speaks for and against each</source>
            <translation>Mogelijkheden, met wat voor en tegen elk spreekt</translation>
        </message>
        <message>
            <source>What is advised</source>
            <translation>Wat wordt geadviseerd</translation>
        </message>
        <message>
            <source>Text of the advice</source>
            <translation>Tekst van het advies</translation>
        </message>
        <message>
            <source>How the report should be handled. How heavy a measure should be is up to the competent authority.</source>
            <translation>Hoe de melding verder wordt behandeld. Hoe zwaar een maatregel moet zijn, bepaalt het bevoegd gezag.</translation>
        </message>
        <message>
            <source>Safety and aftercare, for both sides</source>
            <translation>Veiligheid en nazorg, voor beide kanten</translation>
        </message>
        <message>
            <source>What may be told to whom</source>
            <translation>Wat aan wie mag worden verteld</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Versturen</translation>
        </message>
        <message>
            <source>From this day the text is what was advised. A change is a new advice.</source>
            <translation>Vanaf deze dag is dit wat is geadviseerd. Een wijziging is een nieuw advies.</translation>
        </message>
    </context>
    <context>
        <name>views::AftercarePage</name>
        <message>
            <source>Aftercare</source>
            <translation>Nazorg</translation>
        </message>
        <message>
            <source>When you ask again how it is going stands here. It ends when the case is destroyed.</source>
            <translation>Hier staat wanneer u weer vraagt hoe het gaat. Het stopt als de zaak wordt vernietigd.</translation>
        </message>
        <message>
            <source>Reporter and person concerned are asked again how it is going: after two weeks, and after 3, 6 and 12 months.</source>
            <translation>Melder en betrokkene krijgen opnieuw de vraag hoe het gaat: na twee weken, en na 3, 6 en 12 maanden.</translation>
        </message>
        <message>
            <source>Add check-in</source>
            <translation>Nazorgmoment toevoegen</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>Gepland op</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Met</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Gehouden op</translation>
        </message>
        <message>
            <source>Signs of retaliation</source>
            <translation>Signalen van benadeling</translation>
        </message>
        <message>
            <source>The check-in</source>
            <translation>Het nazorgmoment</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Met wie</translation>
        </message>
        <message>
            <source>How it is going</source>
            <translation>Hoe het gaat</translation>
        </message>
        <message>
            <source>Retaliation</source>
            <translation>Benadeling</translation>
        </message>
        <message>
            <source>A threat or an attempt counts too (Wbk art. 17da). Do not go to the manager when the manager may be the one who retaliates.</source>
            <translation>Een dreiging of poging telt ook mee (Wbk art. 17da). Ga niet naar de leidinggevende als die misschien zelf benadeelt.</translation>
        </message>
        <message>
            <source>Sign acknowledged on</source>
            <translation>Signaal bevestigd op</translation>
        </message>
        <message>
            <source>Within a week after you heard of it.</source>
            <translation>Binnen een week nadat u ervan hoorde.</translation>
        </message>
    </context>
    <context>
        <name>views::AgreementLock</name>
        <message>
            <source>Change after the agreement…</source>
            <translation>Wijzigen na akkoord…</translation>
        </message>
        <message>
            <source>Changed on %1, after the agreement. Show it again (F9) and write down the new agreement.</source>
            <translation>Gewijzigd op %1, na het akkoord. Leg de tekst opnieuw voor (F9) en leg het nieuwe akkoord vast.</translation>
        </message>
        <message>
            <source>Agreed with on %1. The text is locked.</source>
            <translation>Akkoord gegeven op %1. De tekst zit op slot.</translation>
        </message>
        <message>
            <source>Shown or read back on</source>
            <translation>Voorgelegd of voorgelezen op</translation>
        </message>
        <message>
            <source>How it was read back</source>
            <translation>Hoe het is voorgelegd</translation>
        </message>
        <message>
            <source>In her own words. The text itself stays as it was until you change it; what was shown stays among its versions (F7).</source>
            <translation>In haar of zijn eigen woorden. De tekst zelf blijft zoals hij was tot u hem wijzigt; wat is getoond, blijft bij de versies staan (F7).</translation>
        </message>
        <message>
            <source>From then on the text is locked.</source>
            <translation>Vanaf dan zit de tekst op slot.</translation>
        </message>
        <message>
            <source>How the agreement was given</source>
            <translation>Hoe akkoord is gegeven</translation>
        </message>
    </context>
    <context>
        <name>views::AgreementPage</name>
        <message>
            <source>Agreements</source>
            <translation>Afspraken</translation>
        </message>
        <message>
            <source>What was agreed stands here: who does what, and by when.</source>
            <translation>Hier staat wat is afgesproken: wie doet wat, en wanneer.</translation>
        </message>
        <message>
            <source>Add agreement</source>
            <translation>Afspraak toevoegen</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Gedaan op</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>Wat is afgesproken</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Wie het doet</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>Uiterlijk op</translation>
        </message>
        <message>
            <source>Who is told something</source>
            <translation>Wie iets te horen krijgt</translation>
        </message>
        <message>
            <source>Only when this passes something on to somebody. It then rests on consent, and is asked about when that is withdrawn.</source>
            <translation>Alleen als dit iets aan iemand doorgeeft. Het rust dan op toestemming, en komt terug als die wordt ingetrokken.</translation>
        </message>
    </context>
    <context>
        <name>views::AllegationPage</name>
        <message>
            <source>Allegations</source>
            <translation>Gedragingen</translation>
        </message>
        <message>
            <source>Each alleged conduct stands here on its own: what, when, about whom. Advice, decision and figures count them one by one.</source>
            <translation>Elke gemelde gedraging staat hier apart: wat, wanneer, over wie. Advies, besluit en cijfers tellen ze één voor één.</translation>
        </message>
        <message>
            <source>Add allegation</source>
            <translation>Gedraging toevoegen</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <translation>Gedrag</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Bevinding</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Wat er gebeurde</translation>
        </message>
        <message>
            <source>What is said to have happened</source>
            <translation>Wat er gebeurd zou zijn</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Person concerned</source>
            <translation>Betrokkene</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hoe</translation>
        </message>
        <message>
            <source>In neutral words, as it was reported. It is an allegation until it has been found plausible.</source>
            <translation>In neutrale woorden, zoals het is gemeld. Het staat pas vast als het aannemelijk is bevonden.</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>Hoe het heet</translation>
        </message>
        <message>
            <source>Grounds of discrimination</source>
            <translation>Discriminatiegronden</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Wat is gebleken</translation>
        </message>
        <message>
            <source>On what the finding rests</source>
            <translation>Waar de bevinding op steunt</translation>
        </message>
        <message>
            <source>Discovered on</source>
            <translation>Ontdekt op</translation>
        </message>
        <message>
            <source>Only for conduct under WMT art. 6, 23, 26, 37 or 39: there the 21 days run from this day.</source>
            <translation>Alleen bij gedrag van WMT art. 6, 23, 26, 37 of 39: daar lopen de 21 dagen vanaf deze dag.</translation>
        </message>
        <message>
            <source>Soldier and commander in different countries for the service</source>
            <translation>Militair en commandant voor de dienst in verschillende landen</translation>
        </message>
        <message>
            <source>If so, there are 60 days instead of 21 (WMT art. 53).</source>
            <translation>Zo ja, dan zijn het 60 dagen in plaats van 21 (WMT art. 53).</translation>
        </message>
        <message>
            <source>More than one is possible: nobody has to choose between race and religion. What is indented is counted under the wider ground above it as well.</source>
            <translation>Er kunnen er meer zijn: niemand hoeft te kiezen tussen ras en godsdienst. Wat inspringt, telt ook mee bij de ruimere grond erboven.</translation>
        </message>
        <message>
            <source>Happened on, or began on</source>
            <translation>Gebeurd op, of begonnen op</translation>
        </message>
        <message>
            <source>Leave it empty when nobody knows. The term for disciplinary law runs from this day: 21 days, and never later than 60.</source>
            <translation>Laat dit leeg als niemand het weet. De termijn voor het tuchtrecht loopt vanaf deze dag: 21 dagen, en nooit later dan 60.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Only for a period. It counts as one allegation all the same.</source>
            <translation>Alleen bij een periode. Het telt toch als één gedraging.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>What, and towards whom</source>
            <translation>Wat, en tegen wie</translation>
        </message>
    </context>
    <context>
        <name>views::AnswerChoice</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>Not yet answered</source>
            <translation>Nog niet beantwoord</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>accessible name of a radio button: %1 is the question, %2 the answer</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>views::CalculatorDialog</name>
        <message>
            <source>C&amp;opy the answer</source>
            <translation>Antwoord &amp;kopiëren</translation>
        </message>
        <message>
            <source>Pr&amp;int the answer…</source>
            <translation>Antwoord a&amp;fdrukken…</translation>
        </message>
        <message>
            <source>Calculate a term</source>
            <translation>Termijn berekenen</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Uitleg</translation>
        </message>
        <message>
            <source>Fill in the day and the length</source>
            <translation>Vul de dag en de lengte in</translation>
        </message>
        <message>
            <source>This cannot be counted yet</source>
            <translation>Dit kan nog niet worden berekend</translation>
        </message>
    </context>
    <context>
        <name>views::CalculatorForm</name>
        <message>
            <source>&amp;Day of the event (it does not count itself)</source>
            <translation>&amp;Dag van de gebeurtenis (telt zelf niet mee)</translation>
        </message>
        <message>
            <source>Day of the event</source>
            <translation>Dag van de gebeurtenis</translation>
        </message>
        <message>
            <source>Term of the list</source>
            <translation>Termijn uit de lijst</translation>
        </message>
        <message>
            <source>Own length</source>
            <translation>Eigen lengte</translation>
        </message>
        <message>
            <source>&amp;Term of the list</source>
            <translation>&amp;Termijn uit de lijst</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Lengte</translation>
        </message>
        <message>
            <source>For example 10 weeks, 7 days, 24 hours</source>
            <translation>Bijvoorbeeld 10 weken, 7 dagen, 24 uur</translation>
        </message>
        <message>
            <source>&amp;Length</source>
            <translation>&amp;Lengte</translation>
        </message>
        <message>
            <source>Ti&amp;me of the event</source>
            <translation>Tijd&amp;stip van de gebeurtenis</translation>
        </message>
        <message>
            <source>Time of the event</source>
            <translation>Tijdstip van de gebeurtenis</translation>
        </message>
        <message>
            <source>For example 14:00</source>
            <translation>Bijvoorbeeld 14:00</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Manier van tellen</translation>
        </message>
        <message>
            <source>Calendar days, the end stays where it falls</source>
            <translation>Kalenderdagen, het einde blijft waar het valt</translation>
        </message>
        <message>
            <source>Military disciplinary law: without days of absence</source>
            <translation>Militair tuchtrecht: zonder dagen van afwezigheid</translation>
        </message>
        <message>
            <source>Working days only</source>
            <translation>Alleen werkdagen</translation>
        </message>
        <message>
            <source>&amp;Counting</source>
            <translation>&amp;Manier van tellen</translation>
        </message>
        <message>
            <source>Days of absence</source>
            <translation>Dagen van afwezigheid</translation>
        </message>
        <message>
            <source>For example 9-3-26 to 13-3-26; 20-3-26</source>
            <translation>Bijvoorbeeld 9-3-26 t/m 13-3-26; 20-3-26</translation>
        </message>
        <message>
            <source>Days of &amp;absence (leave, illness, unauthorised)</source>
            <translation>Dagen van &amp;afwezigheid (verlof, ziekte, ongeoorloofd)</translation>
        </message>
        <message>
            <source>Da&amp;y of the conduct, for the bar of 60 days</source>
            <translation>Dag van de &amp;gedraging, voor de grens van 60 dagen</translation>
        </message>
        <message>
            <source>Day of the conduct</source>
            <translation>Dag van de gedraging</translation>
        </message>
        <message>
            <source>&amp;Extended by</source>
            <translation>&amp;Verlengd met</translation>
        </message>
        <message>
            <source>Extended by</source>
            <translation>Verlengd met</translation>
        </message>
        <message>
            <source>For example 4 weeks</source>
            <translation>Bijvoorbeeld 4 weken</translation>
        </message>
        <message>
            <source>A term of &amp;policy, not of law</source>
            <translation>Een termijn uit &amp;beleid, niet uit de wet</translation>
        </message>
        <message>
            <source>Count &amp;back from the day</source>
            <translation>Terugtelle&amp;n vanaf de dag</translation>
        </message>
        <message>
            <source>Posted on</source>
            <translation>Op de post gedaan op</translation>
        </message>
        <message>
            <source>An objection: &amp;received on</source>
            <translation>Een bezwaar: &amp;ontvangen op</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Ontvangen op</translation>
        </message>
        <message>
            <source>“%1” is not a period. Write for example 9-3-26 to 13-3-26, and a semicolon between two.</source>
            <translation>“%1” is geen periode. Schrijf bijvoorbeeld 9-3-26 t/m 13-3-26, met een puntkomma tussen twee periodes.</translation>
        </message>
        <message>
            <source>An objection: po&amp;sted on</source>
            <translation>Een bezwaar: op de &amp;post gedaan op</translation>
        </message>
        <message>
            <source>General Extension of Time Limits Act: ends on a working day</source>
            <translation>Algemene termijnenwet (einde op werkdag)</translation>
        </message>
    </context>
    <context>
        <name>views::CaseFileHeader</name>
        <message>
            <source>Explanation</source>
            <translation>Uitleg</translation>
        </message>
        <message>
            <source>Show or hide why this step exists, the terms and the consents</source>
            <translation>Toon of verberg waarom deze stap er is, de termijnen en de toestemmingen</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>gesloten</translation>
        </message>
        <message>
            <source>from the register</source>
            <translation>uit het register</translation>
        </message>
        <message>
            <source>term passed on %1</source>
            <translation>termijn voorbij op %1</translation>
        </message>
        <message numerus="yes">
            <source>term: %n day(s)</source>
            <translation>
                <numerusform>termijn: %n dag</numerusform>
                <numerusform>termijn: %n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>Everything is saved as you type; this makes the page read-only again</source>
            <translation>Alles wordt opgeslagen terwijl u typt; hiermee kunt u de bladzijde alleen nog lezen</translation>
        </message>
        <message>
            <source>Pages are read-only until you choose this</source>
            <translation>Bladzijden zijn alleen te lezen tot u dit kiest</translation>
        </message>
        <message>
            <source>term: today</source>
            <translation>termijn: vandaag</translation>
        </message>
    </context>
    <context>
        <name>views::CaseFilterBar</name>
        <message>
            <source>Cha&amp;nnel</source>
            <translation>Ka&amp;naal</translation>
        </message>
        <message>
            <source>&amp;Behaviour</source>
            <translation>Ge&amp;draging</translation>
        </message>
        <message>
            <source>&amp;Due</source>
            <translation>Te&amp;rmijn</translation>
        </message>
        <message>
            <source>S&amp;tate</source>
            <translation>Stat&amp;us</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Meer filters</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter wissen</translation>
        </message>
        <message>
            <source>Number or pseudonym</source>
            <translation>Nummer of pseudoniem</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Te laat</translation>
        </message>
        <message>
            <source>Within 14 days</source>
            <translation>Binnen 14 dagen</translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Niets gepland</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Gesloten</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Ph&amp;ase</source>
            <translation>F&amp;ase</translation>
        </message>
        <message>
            <source>Com&amp;ponent</source>
            <translation>&amp;Onderdeel</translation>
        </message>
        <message>
            <source>F&amp;ind</source>
            <translation>Zoe&amp;k</translation>
        </message>
    </context>
    <context>
        <name>views::CaseListView</name>
        <message>
            <source>Cases</source>
            <translation>Zaken</translation>
        </message>
        <message>
            <source>S&amp;ort by</source>
            <translation>Sorteer &amp;op</translation>
        </message>
        <message>
            <source>No cases yet</source>
            <translation>Nog geen zaken</translation>
        </message>
        <message>
            <source>Every report you handle gets a case of its own. Start one, or bring in the register you kept until now.</source>
            <translation>Elke melding die u behandelt krijgt een eigen zaak. Begin er een, of breng het register binnen dat u tot nu toe bijhield.</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>Nieuwe zaak</translation>
        </message>
        <message>
            <source>Import a register…</source>
            <translation>Register importeren…</translation>
        </message>
        <message>
            <source>No case fits this filter</source>
            <translation>Geen zaak past bij dit filter</translation>
        </message>
        <message>
            <source>The cases are still there.</source>
            <translation>De zaken zijn er nog.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Het filter wissen</translation>
        </message>
        <message>
            <source>Order: from high to low</source>
            <translation>Volgorde: van hoog naar laag</translation>
        </message>
        <message>
            <source>Order: from low to high</source>
            <translation>Volgorde: van laag naar hoog</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>1 case</source>
            <translation>1 zaak</translation>
        </message>
        <message>
            <source>%1 cases</source>
            <translation>%1 zaken</translation>
        </message>
    </context>
    <context>
        <name>views::CasePicker</name>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Pseudonym</source>
            <translation>Pseudoniem</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Gevonden op</translation>
        </message>
        <message>
            <source>number or pseudonym</source>
            <translation>nummer of pseudoniem</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Zoeken</translation>
        </message>
        <message>
            <source>Cases found</source>
            <translation>Gevonden zaken</translation>
        </message>
        <message>
            <source>&amp;Add to this case</source>
            <translation>&amp;Aan deze zaak toevoegen</translation>
        </message>
        <message>
            <source>Make a &amp;new case</source>
            <translation>&amp;Nieuwe zaak maken</translation>
        </message>
        <message>
            <source>Is there a case already?</source>
            <translation>Is er al een zaak?</translation>
        </message>
        <message>
            <source>To which case?</source>
            <translation>Bij welke zaak?</translation>
        </message>
        <message>
            <source>Case number, pseudonym, or part of a na&amp;me</source>
            <translation>Zaaknummer, pseudoniem of &amp;deel van een naam</translation>
        </message>
        <message>
            <source>No case is named in this note. Search for one, or make a new case.</source>
            <translation>Deze notitie noemt geen zaak die u al heeft. Zoek er een, of maak een nieuwe zaak.</translation>
        </message>
        <message>
            <source>The note may be about one of these cases. Does it belong there?</source>
            <translation>De notitie kan over een van deze zaken gaan. Hoort ze daarbij?</translation>
        </message>
        <message>
            <source>There are no cases yet.</source>
            <translation>Er zijn nog geen zaken.</translation>
        </message>
        <message>
            <source>The newest cases. Search for another.</source>
            <translation>De nieuwste zaken. Zoek een andere.</translation>
        </message>
        <message>
            <source>No case was found. Try a shorter part of the name, or the number.</source>
            <translation>Geen zaak gevonden. Probeer een korter deel van de naam, of het nummer.</translation>
        </message>
        <message>
            <source>Found by what you typed:</source>
            <translation>Gevonden met wat u typte:</translation>
        </message>
    </context>
    <context>
        <name>views::CheckCard</name>
        <message>
            <source>Tick as done</source>
            <translation>Afvinken als gedaan</translation>
        </message>
        <message>
            <source>Not applicable…</source>
            <translation>Niet van toepassing…</translation>
        </message>
        <message>
            <source>Why does this step not apply?</source>
            <translation>Waarom is deze stap niet van toepassing?</translation>
        </message>
        <message>
            <source>Not applicable: %1</source>
            <extracomment>under a step that does not apply: %1 is the reason</extracomment>
            <translation>Niet van toepassing: %1</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Op</translation>
        </message>
        <message>
            <source>It does apply</source>
            <translation>Toch van toepassing</translation>
        </message>
        <message>
            <source>Take the tick back</source>
            <translation>Vinkje weghalen</translation>
        </message>
        <message>
            <source>Mark as not applicable</source>
            <translation>Niet van toepassing</translation>
        </message>
    </context>
    <context>
        <name>views::CheckPage</name>
        <message>
            <source>None were found.</source>
            <translation>Er zijn er geen gevonden.</translation>
        </message>
        <message>
            <source>What stands there</source>
            <translation>Wat er staat</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>What happens to it</source>
            <translation>Wat ermee gebeurt</translation>
        </message>
        <message>
            <source>Names and traceable facts</source>
            <translation>Namen en herleidbare feiten</translation>
        </message>
        <message>
            <source>May it go?</source>
            <translation>Mag het naar buiten?</translation>
        </message>
        <message>
            <source>Who is made unrecognisable?</source>
            <translation>Wie wordt onherkenbaar gemaakt?</translation>
        </message>
        <message>
            <source>Names and traceable facts in it</source>
            <translation>Namen en herleidbare feiten erin</translation>
        </message>
        <message>
            <source>Also read the text itself: a description can give somebody away without a name. What must not go along you change in the case, or you leave that part out.</source>
            <translation>Lees ook de tekst zelf: een beschrijving kan iemand verraden zonder naam. Wat niet mee mag, wijzigt u in de zaak, of u laat dat deel weg.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ga erheen</translation>
        </message>
        <message>
            <source>Go there: %1</source>
            <translation>Ga erheen: %1</translation>
        </message>
        <message>
            <source>Nothing stands in the way.</source>
            <translation>Er staat niets in de weg.</translation>
        </message>
        <message>
            <source>Nobody. The recipient may know every name that is in it.</source>
            <translation>Niemand. De ontvanger mag elke naam kennen die erin staat.</translation>
        </message>
        <message>
            <source>%1. Every name of theirs is replaced; the pseudonym stays.</source>
            <translation>%1. Elke naam van hen wordt vervangen; het pseudoniem blijft.</translation>
        </message>
        <message>
            <source>is hidden</source>
            <translation>wordt verborgen</translation>
        </message>
        <message>
            <source>goes along</source>
            <translation>gaat mee</translation>
        </message>
        <message>
            <source>Stays behind, because the reporter did not agree to it: %1.</source>
            <extracomment>%1: "Conversations: 2"</extracomment>
            <translation>Blijft achter, omdat de melder daar niet mee instemde: %1.</translation>
        </message>
    </context>
    <context>
        <name>views::ChoiceCombo</name>
        <message>
            <source>Not yet known</source>
            <translation>Nog niet bekend</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <extracomment>%1 is a choice that cannot be made now, %2 the reason</extracomment>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>views::ClashPanel</name>
        <message>
            <source>Roles that clash</source>
            <translation>Rollen die botsen</translation>
        </message>
        <message>
            <source>Take the answer back</source>
            <translation>Antwoord terugnemen</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Beantwoorden…</translation>
        </message>
        <message>
            <source>Why is this no obstacle? For instance: another person, or discussed with those concerned and no objection. It stays visible with your reason.</source>
            <translation>Waarom is dit geen bezwaar? Bijvoorbeeld: een ander persoon, of besproken met de betrokkenen en geen bezwaar. Het blijft zichtbaar, met uw reden.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Beantwoorden</translation>
        </message>
    </context>
    <context>
        <name>views::ClosurePage</name>
        <message>
            <source>Aftercare</source>
            <translation>Nazorg</translation>
        </message>
        <message>
            <source>A case is not closed without a plan for aftercare, or a reason why there is none.</source>
            <translation>Een zaak sluit niet zonder plan voor nazorg, of een reden waarom die er niet is.</translation>
        </message>
        <message>
            <source>Plan for aftercare</source>
            <translation>Plan voor nazorg</translation>
        </message>
        <message>
            <source>When you ask again, and how you may reach the counselee.</source>
            <translation>Wanneer u weer contact zoekt, en hoe u de gesprekspartner mag bereiken.</translation>
        </message>
        <message>
            <source>For the reporter and for the person concerned: who asks, when, and how.</source>
            <translation>Voor de melder en voor de betrokkene: wie vraagt het, wanneer en hoe.</translation>
        </message>
        <message>
            <source>Or: why there is no aftercare</source>
            <translation>Of: waarom er geen nazorg is</translation>
        </message>
        <message>
            <source>What was learnt</source>
            <translation>Wat is geleerd</translation>
        </message>
        <message>
            <source>Lessons, without anybody being recognisable</source>
            <translation>Lessen, zonder dat iemand te herkennen is</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Afsluiten</translation>
        </message>
        <message>
            <source>Reason for closing</source>
            <translation>Reden van afsluiten</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Gesloten op</translation>
        </message>
    </context>
    <context>
        <name>views::CodeChecklist</name>
        <message>
            <source>Nothing chosen yet</source>
            <translation>Nog niets gekozen</translation>
        </message>
    </context>
    <context>
        <name>views::CommandPalette</name>
        <message>
            <source>Search or go to</source>
            <translation>Zoek of ga naar</translation>
        </message>
        <message>
            <source>Case number, pseudonym or command</source>
            <translation>Zaaknummer, pseudoniem of opdracht</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gevonden</translation>
        </message>
    </context>
    <context>
        <name>views::ConsentLedger</name>
        <message>
            <source>Who may know what today</source>
            <translation>Wie mag vandaag wat weten</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Ontvanger</translation>
        </message>
        <message>
            <source>Part of the case</source>
            <translation>Deel van de zaak</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>niet gevraagd</translation>
        </message>
        <message>
            <source>an unknown day</source>
            <translation>een onbekende dag</translation>
        </message>
        <message>
            <source>yes, since %1</source>
            <extracomment>consent: %1 is a day</extracomment>
            <translation>ja, sinds %1</translation>
        </message>
        <message>
            <source>no, on %1</source>
            <extracomment>consent refused: %1 is a day</extracomment>
            <translation>nee, op %1</translation>
        </message>
        <message>
            <source>withdrawn on %1</source>
            <extracomment>consent withdrawn: %1 is a day</extracomment>
            <translation>ingetrokken op %1</translation>
        </message>
    </context>
    <context>
        <name>views::ConsentPage</name>
        <message>
            <source>Nothing leaves this case unless the counselee said so, for each recipient and each item. A refusal is recorded too.</source>
            <translation>Er gaat niets uit deze zaak naar buiten tenzij de gesprekspartner dat zegt, per ontvanger en per onderdeel. Een weigering leggen we ook vast.</translation>
        </message>
        <message>
            <source>What may go to whom stands here, content and name apart. A refusal is recorded too.</source>
            <translation>Hier staat wat naar wie mag, inhoud en naam apart. Een weigering leggen we ook vast.</translation>
        </message>
        <message>
            <source>Add consent</source>
            <translation>Toestemming toevoegen</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Ontvanger</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Geantwoord op</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Ingetrokken op</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>Wat is gevraagd</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Waar het om gaat</translation>
        </message>
        <message>
            <source>Who may receive it</source>
            <translation>Wie het mag krijgen</translation>
        </message>
        <message>
            <source>Which person in this case</source>
            <translation>Welke persoon in deze zaak</translation>
        </message>
        <message>
            <source>Only when the recipient is somebody in this case, for instance the person concerned before a joint talk.</source>
            <translation>Alleen als de ontvanger iemand in deze zaak is, bijvoorbeeld de betrokkene vóór een gezamenlijk gesprek.</translation>
        </message>
        <message>
            <source>What the counselee answered</source>
            <translation>Wat de gesprekspartner antwoordde</translation>
        </message>
        <message>
            <source>What the reporter answered</source>
            <translation>Wat de melder antwoordde</translation>
        </message>
        <message>
            <source>How it was given</source>
            <translation>Hoe het is gegeven</translation>
        </message>
        <message>
            <source>What was said about it</source>
            <translation>Wat erover is gezegd</translation>
        </message>
        <message>
            <source>Answers, as they were given</source>
            <translation>Antwoorden, zoals ze zijn gegeven</translation>
        </message>
        <message>
            <source>Withdraw consent…</source>
            <translation>Toestemming intrekken…</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>Vastgelegd door</translation>
        </message>
        <message>
            <source>Which parts may go</source>
            <translation>Welke delen mogen verder</translation>
        </message>
        <message>
            <source>“All of it” is a choice of its own. What is not chosen stays here.</source>
            <translation>‘Alles’ is een eigen keuze. Wat niet is gekozen, blijft hier.</translation>
        </message>
        <message>
            <source>One conversation only</source>
            <translation>Alleen dit gesprek</translation>
        </message>
        <message>
            <source>One allegation only</source>
            <translation>Alleen deze gedraging</translation>
        </message>
        <message>
            <source>What exactly, and what not</source>
            <translation>Wat precies wel, en wat niet</translation>
        </message>
        <message>
            <source>In words, for instance: “the report, without place and date”.</source>
            <translation>In woorden, bijvoorbeeld: ‘de melding, zonder plaats en datum’.</translation>
        </message>
        <message>
            <source>Withdrawing works for the future: from this day nothing more goes to this recipient. An earlier answer stays as it was given.</source>
            <translation>Intrekken werkt voor de toekomst: vanaf deze dag gaat er niets meer naar deze ontvanger. Een eerder antwoord blijft staan zoals het is gegeven.</translation>
        </message>
        <message>
            <source>Recorded by %1</source>
            <extracomment>%1 is the name of whoever recorded a consent</extracomment>
            <translation>Vastgelegd door %1</translation>
        </message>
        <message>
            <source>Because of it this does not happen:
%1</source>
            <extracomment>%1 is a list of planned steps, one on a line</extracomment>
            <translation>Daardoor gaat dit niet door:
%1</translation>
        </message>
    </context>
    <context>
        <name>views::ContextPanel</name>
        <message>
            <source>Why this step?</source>
            <translation>Waarom deze stap?</translation>
        </message>
        <message>
            <source>Terms of this case</source>
            <translation>Termijnen van deze zaak</translation>
        </message>
        <message>
            <source>Who may know what?</source>
            <translation>Wie mag wat weten?</translation>
        </message>
        <message>
            <source>Explanation of this step</source>
            <translation>Uitleg bij deze stap</translation>
        </message>
        <message>
            <source>By law</source>
            <translation>Volgens de wet</translation>
        </message>
        <message>
            <source>Policy, not law</source>
            <translation>Beleid, geen wet</translation>
        </message>
        <message>
            <source>%1 (version of %2)</source>
            <extracomment>the rule on which a step rests: %1 is the source, %2 the day of the version that was read</extracomment>
            <translation>%1 (versie van %2)</translation>
        </message>
        <message>
            <source>Not checked in the source itself.</source>
            <translation>Niet nagekeken in de bron zelf.</translation>
        </message>
        <message>
            <source>No terms are kept in this case.</source>
            <translation>In deze zaak worden geen termijnen bijgehouden.</translation>
        </message>
        <message>
            <source>Nothing may go to anybody yet: no consent was given.</source>
            <translation>Er mag nog niets naar iemand: er is geen toestemming gegeven.</translation>
        </message>
        <message>
            <source>Recipient not named</source>
            <translation>Ontvanger niet genoemd</translation>
        </message>
        <message>
            <source>%1: %2 – withdrawn on %3</source>
            <extracomment>a consent: %1 is the recipient, %2 what it is about, %3 a day</extracomment>
            <translation>%1: %2 – ingetrokken op %3</translation>
        </message>
        <message>
            <source>%1: %2 – yes</source>
            <extracomment>a consent: %1 is the recipient, %2 what it is about</extracomment>
            <translation>%1: %2 – ja</translation>
        </message>
        <message>
            <source>%1: %2 – no (%3)</source>
            <extracomment>a consent that is not there: %1 is the recipient, %2 what it is about, %3 the answer</extracomment>
            <translation>%1: %2 – nee (%3)</translation>
        </message>
    </context>
    <context>
        <name>views::ConversationPage</name>
        <message>
            <source>Conversations</source>
            <translation>Gesprekken</translation>
        </message>
        <message>
            <source>Each conversation gets a few lines here: when, with whom, and what it was about.</source>
            <translation>Elk gesprek krijgt hier een paar regels: wanneer, met wie, en waar het over ging.</translation>
        </message>
        <message>
            <source>Add conversation</source>
            <translation>Gesprek toevoegen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Met</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>Next contact</source>
            <translation>Volgend contact</translation>
        </message>
        <message>
            <source>The conversation</source>
            <translation>Het gesprek</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Gehouden op</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Met wie</translation>
        </message>
        <message>
            <source>How you spoke</source>
            <translation>Hoe u sprak</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>What it was about</source>
            <translation>Waar het over ging</translation>
        </message>
        <message>
            <source>For the counselee and me</source>
            <translation>Voor de gesprekspartner en mij</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Wat er is gezegd</translation>
        </message>
        <message>
            <source>Facts, in the words of who told them. Whoever told it may read it and have it corrected.</source>
            <translation>Feiten, in de woorden van wie ze vertelde. Wie het vertelde, mag het lezen en laten verbeteren.</translation>
        </message>
        <message>
            <source>Only for me</source>
            <translation>Alleen voor mij</translation>
        </message>
        <message>
            <source>My own note</source>
            <translation>Mijn eigen notitie</translation>
        </message>
        <message>
            <source>Next contact promised for</source>
            <translation>Volgend contact beloofd op</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>Voorleggen</translation>
        </message>
        <message>
            <source>What is not right, says who told it</source>
            <translation>Wat niet klopt volgens wie het vertelde</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Akkoord op</translation>
        </message>
        <message>
            <source>What kind of conversation</source>
            <translation>Wat voor gesprek</translation>
        </message>
        <message>
            <source>Who else was there</source>
            <translation>Wie er nog meer bij was</translation>
        </message>
        <message>
            <source>Options discussed</source>
            <translation>Besproken mogelijkheden</translation>
        </message>
        <message>
            <source>Doing nothing now is an option, too. What was chosen for the case as a whole stands on the page of the route.</source>
            <translation>Nu niets doen is ook een mogelijkheid. Wat voor de hele zaak is gekozen, staat op de pagina met de gekozen weg.</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>Verwezen naar</translation>
        </message>
        <message>
            <source>What you write down</source>
            <translation>Wat u opschrijft</translation>
        </message>
        <message>
            <source>What the team must know</source>
            <translation>Wat het team moet weten</translation>
        </message>
        <message>
            <source>For colleagues who work in this vault. It goes into no export and no letter.</source>
            <translation>Voor collega's die in deze kluis werken. Het gaat in geen export en geen brief.</translation>
        </message>
        <message>
            <source>Your working note. It goes into no export and no letter; write it as if it might be read one day all the same.</source>
            <translation>Uw eigen notitie. Zij gaat in geen export en geen brief; schrijf haar toch alsof iemand haar ooit kan lezen.</translation>
        </message>
        <message>
            <source>Keep my own note until</source>
            <translation>Mijn eigen notitie bewaren tot en met</translation>
        </message>
        <message>
            <source>Empty my own note</source>
            <translation>Mijn eigen notitie leegmaken</translation>
        </message>
        <message>
            <source>For the reporter and me</source>
            <translation>Voor de melder en mij</translation>
        </message>
        <message>
            <source>May be shown to whoever told it, to be corrected and agreed.</source>
            <translation>Wie het vertelde, mag dit zien, laten verbeteren en ermee instemmen.</translation>
        </message>
        <message>
            <source>For the team</source>
            <translation>Voor het team</translation>
        </message>
        <message>
            <source>For everybody who works in this vault, and for nobody outside it.</source>
            <translation>Voor iedereen die in deze kluis werkt, en voor niemand daarbuiten.</translation>
        </message>
        <message>
            <source>Your working note, for a limited time. It never leaves the vault.</source>
            <translation>Uw eigen notitie, voor beperkte tijd. Zij gaat nooit de kluis uit.</translation>
        </message>
        <message>
            <source>For whom you write</source>
            <translation>Voor wie u schrijft</translation>
        </message>
        <message>
            <source>Put the questions in</source>
            <translation>Zet de vragen klaar</translation>
        </message>
        <message>
            <source>Change the questions…</source>
            <translation>Vragen aanpassen…</translation>
        </message>
    </context>
    <context>
        <name>views::CountEdit</name>
        <message>
            <source>Not yet known</source>
            <translation>Nog niet bekend</translation>
        </message>
    </context>
    <context>
        <name>views::DecisionPage</name>
        <message>
            <source>Decisions</source>
            <translation>Besluiten</translation>
        </message>
        <message>
            <source>For each person concerned the competent authority decides once. The decision stands beside the advice it answers.</source>
            <translation>Voor elke betrokkene besluit het bevoegd gezag één keer. Het besluit staat naast het advies waarop het antwoordt.</translation>
        </message>
        <message>
            <source>Add decision</source>
            <translation>Besluit toevoegen</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>Answer to the advice</source>
            <translation>Antwoord op het advies</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>Genomen op</translation>
        </message>
        <message>
            <source>Notified on</source>
            <translation>Bekendgemaakt op</translation>
        </message>
        <message>
            <source>About whom, on which advice</source>
            <translation>Over wie, op welk advies</translation>
        </message>
        <message>
            <source>Person concerned</source>
            <translation>Betrokkene</translation>
        </message>
        <message>
            <source>Answers this advice</source>
            <translation>Antwoordt op dit advies</translation>
        </message>
        <message>
            <source>Intention and views</source>
            <translation>Voornemen en zienswijze</translation>
        </message>
        <message>
            <source>Before a decision that weighs on somebody, that person may give views (Awb art. 4:8).</source>
            <translation>Vóór een besluit dat iemand belast, mag die persoon een zienswijze geven (Awb art. 4:8).</translation>
        </message>
        <message>
            <source>Intention sent on</source>
            <translation>Voornemen verstuurd op</translation>
        </message>
        <message>
            <source>Views possible until</source>
            <translation>Zienswijze mogelijk tot en met</translation>
        </message>
        <message>
            <source>Views or account given on</source>
            <translation>Zienswijze of verantwoording gegeven op</translation>
        </message>
        <message>
            <source>Minutes signed on</source>
            <translation>Verslag getekend op</translation>
        </message>
        <message>
            <source>Was counsel present?</source>
            <translation>Was er een raadsman of raadsvrouw bij?</translation>
        </message>
        <message>
            <source>The decision</source>
            <translation>Het besluit</translation>
        </message>
        <message>
            <source>The six weeks for objection run from the day after this one (Awb art. 6:8).</source>
            <translation>De zes weken voor bezwaar lopen vanaf de dag na deze (Awb art. 6:8).</translation>
        </message>
        <message>
            <source>Reason for deviating from the advice</source>
            <translation>Reden om van het advies af te wijken</translation>
        </message>
        <message>
            <source>A deviation, heavier or lighter, is always reasoned (Awb art. 9:16 for complaints; elsewhere policy).</source>
            <translation>Een afwijking, zwaarder of lichter, krijgt altijd een reden (Awb art. 9:16 bij klachten; elders beleid).</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Wat is besloten</translation>
        </message>
        <message>
            <source>The advice was: %1</source>
            <extracomment>above the decision: %1 is the text of the advice it answers</extracomment>
            <translation>Het advies was: %1</translation>
        </message>
    </context>
    <context>
        <name>views::DocumentPage</name>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>Letters, photos and records that belong to this case stand here, inside the vault. Choose files, drag them here, or paste a picture.</source>
            <translation>Hier staan de brieven, foto's en verslagen die bij deze zaak horen, in de kluis. Kies bestanden, sleep ze hierheen of plak een afbeelding.</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Bestanden toevoegen…</translation>
        </message>
        <message>
            <source>Move to the trash…</source>
            <translation>Naar de prullenbak…</translation>
        </message>
        <message>
            <source>Show the trash</source>
            <translation>Prullenbak tonen</translation>
        </message>
        <message>
            <source>Why does this document go to the trash? It can be put back.</source>
            <translation>Waarom gaat dit document naar de prullenbak? U kunt het terugzetten.</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Naar de prullenbak</translation>
        </message>
        <message>
            <source>In the trash: %1</source>
            <translation>In de prullenbak: %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>no file</source>
            <translation>geen bestand</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versies</translation>
        </message>
        <message>
            <source>Kind of document</source>
            <translation>Soort document</translation>
        </message>
        <message>
            <source>Date of the document</source>
            <translation>Datum van het document</translation>
        </message>
        <message>
            <source>The day the document itself bears, not the day you added it.</source>
            <translation>De dag die op het document zelf staat, niet de dag waarop u het toevoegde.</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>Van wie</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Aantekening</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>Afbeelding plakken</translation>
        </message>
        <message>
            <source>Which file is the new version?</source>
            <translation>Welk bestand is de nieuwe versie?</translation>
        </message>
        <message>
            <source>Which files belong to this case?</source>
            <translation>Welke bestanden horen bij deze zaak?</translation>
        </message>
        <message>
            <source>There is no picture on the clipboard.</source>
            <translation>Er staat geen afbeelding op het klembord.</translation>
        </message>
    </context>
    <context>
        <name>views::DocumentViewer</name>
        <message>
            <source>&amp;Back to the case</source>
            <translation>&amp;Terug naar de zaak</translation>
        </message>
        <message>
            <source>&amp;Previous page</source>
            <translation>&amp;Vorige bladzijde</translation>
        </message>
        <message>
            <source>&amp;Next page</source>
            <translation>V&amp;olgende bladzijde</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>&amp;Kleiner</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>&amp;Groter</translation>
        </message>
        <message>
            <source>&amp;Fit the width</source>
            <translation>&amp;Passend maken</translation>
        </message>
        <message>
            <source>As &amp;text</source>
            <translation>Als &amp;tekst</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Bladzijde</translation>
        </message>
        <message>
            <source>Page number</source>
            <translation>Bladzijdenummer</translation>
        </message>
        <message>
            <source>The document is being opened.</source>
            <translation>Het document wordt geopend.</translation>
        </message>
        <message>
            <source>There is no text on this page; it may be a scan.</source>
            <translation>Op deze bladzijde staat geen tekst; misschien is het een scan.</translation>
        </message>
        <message>
            <source>Page %1 of %2 of “%3”</source>
            <translation>Bladzijde %1 van %2 van “%3”</translation>
        </message>
        <message>
            <source>Picture “%1”</source>
            <translation>Afbeelding “%1”</translation>
        </message>
        <message>
            <source>Text of page %1 of %2 of “%3”</source>
            <translation>Tekst van bladzijde %1 van %2 van “%3”</translation>
        </message>
        <message>
            <source>Text of “%1”</source>
            <translation>Tekst van “%1”</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>van %1</translation>
        </message>
    </context>
    <context>
        <name>views::DutyPage</name>
        <message>
            <source>Duty to share?</source>
            <translation>Plicht om te delen?</translation>
        </message>
        <message>
            <source>Here you record that you considered whether a duty goes before secrecy: a crime that must be reported (Sv 160, 162), danger, wrongdoing. “No” is an answer, too.</source>
            <translation>Hier legt u vast dat u hebt afgewogen of een plicht voor de geheimhouding gaat: een misdrijf dat moet worden aangegeven (Sv 160, 162), gevaar, een misstand. ‘Nee’ is ook een antwoord.</translation>
        </message>
        <message>
            <source>Consider a duty</source>
            <translation>Plicht afwegen</translation>
        </message>
        <message>
            <source>Considered on</source>
            <translation>Afgewogen op</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Plicht</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Besluit</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>Vastgelegd door</translation>
        </message>
        <message>
            <source>Recording this passes nothing on. Discuss it first, without names. What goes out still goes through “Out of the vault”, with this decision behind it.</source>
            <translation>Vastleggen geeft niets door. Overleg eerst, zonder namen. Wat naar buiten gaat, gaat nog steeds via ‘Uit de kluis’, met dit besluit als grond.</translation>
        </message>
        <message>
            <source>Sv 160 / 162: is there a duty to report a crime?</source>
            <translation>Sv 160 / 162: is er een aangifteplicht?</translation>
        </message>
        <message>
            <source>Which duties did you consider?</source>
            <translation>Welke plichten hebt u afgewogen?</translation>
        </message>
        <message>
            <source>Sv 160 holds for everybody and for a few very grave crimes, such as rape. Sv 162 holds for civil servants. The present wording was not checked in the source; have a lawyer look when in doubt.</source>
            <translation>Sv 160 geldt voor iedereen, bij enkele zeer ernstige misdrijven, zoals verkrachting. Sv 162 geldt voor ambtenaren. De huidige tekst is niet in de bron nagelezen; laat bij twijfel een jurist kijken.</translation>
        </message>
        <message>
            <source>Does a duty go first?</source>
            <translation>Gaat er een plicht voor?</translation>
        </message>
        <message>
            <source>Of a conflict of duties: what holds?</source>
            <translation>Bij een conflict van plichten: wat geldt er?</translation>
        </message>
        <message>
            <source>A last resort: it counts only when all of these hold.</source>
            <translation>Een laatste redmiddel: het telt alleen als dit allemaal geldt.</translation>
        </message>
        <message>
            <source>To whom should it go?</source>
            <translation>Naar wie moet het?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>As little as is needed, and no names.</source>
            <translation>Zo min mogelijk, en geen namen.</translation>
        </message>
    </context>
    <context>
        <name>views::EvaluationPage</name>
        <message>
            <source>Evaluations</source>
            <translation>Evaluaties</translation>
        </message>
        <message>
            <source>Each measure is looked at again, and the case as a whole once: did it help, and what is there to learn?</source>
            <translation>Elke maatregel wordt opnieuw bekeken, en de hele zaak één keer: hielp het, en wat is er te leren?</translation>
        </message>
        <message>
            <source>Add evaluation</source>
            <translation>Evaluatie toevoegen</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>Uitgevoerd</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effect</translation>
        </message>
        <message>
            <source>What is evaluated</source>
            <translation>Wat wordt geëvalueerd</translation>
        </message>
        <message>
            <source>Which measure</source>
            <translation>Welke maatregel</translation>
        </message>
        <message>
            <source>The case as a whole</source>
            <translation>De zaak als geheel</translation>
        </message>
        <message>
            <source>Evaluated on</source>
            <translation>Geëvalueerd op</translation>
        </message>
        <message>
            <source>How it turned out</source>
            <translation>Hoe het afliep</translation>
        </message>
        <message>
            <source>Was it carried out as decided?</source>
            <translation>Is het uitgevoerd zoals besloten?</translation>
        </message>
        <message>
            <source>Was the reporter asked how it is now?</source>
            <translation>Is de melder gevraagd hoe het nu gaat?</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Wat is gebleken</translation>
        </message>
        <message>
            <source>Behaviour, climate in the unit, how the reporter and the person concerned are doing.</source>
            <translation>Gedrag, sfeer in de eenheid, hoe het gaat met de melder en de betrokkene.</translation>
        </message>
        <message>
            <source>What the unit can learn from it</source>
            <translation>Wat de eenheid ervan kan leren</translation>
        </message>
    </context>
    <context>
        <name>views::EventPage</name>
        <message>
            <source>Events</source>
            <translation>Gebeurtenissen</translation>
        </message>
        <message>
            <source>What happens outside this case and starts or ends a term stands here: an accusation, a suspension, a request, a letter of an authority.</source>
            <translation>Hier staat wat buiten deze zaak gebeurt en een termijn laat beginnen of eindigen: een beschuldiging, een schorsing, een verzoek, een brief van een autoriteit.</translation>
        </message>
        <message>
            <source>Add event</source>
            <translation>Gebeurtenis toevoegen</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Wat er gebeurde</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>Happened on</source>
            <translation>Gebeurd op</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Tijdstip</translation>
        </message>
        <message>
            <source>Needed only where the law counts hours: when an accusation was handed over. Write it as 14:00.</source>
            <translation>Alleen nodig waar de wet in uren telt: bij het uitreiken van een beschuldiging. Schrijf het als 14:00.</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Over wie</translation>
        </message>
        <message>
            <source>Choose somebody when the case is about more than one person: each has terms of their own.</source>
            <translation>Kies iemand als de zaak over meer dan één persoon gaat: ieder heeft eigen termijnen.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Aantekening</translation>
        </message>
    </context>
    <context>
        <name>views::ExplanationPane</name>
        <message>
            <source>Why that day</source>
            <translation>Waarom die dag</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <extracomment>of a term: %1 is a case, %2 is "By law" or "Policy", %3 how much time is left</extracomment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Why that day?</source>
            <translation>Waarom die dag?</translation>
        </message>
        <message>
            <source>Choose a term. Return opens its case.</source>
            <translation>Kies een termijn. Enter opent de zaak.</translation>
        </message>
    </context>
    <context>
        <name>views::FieldNames</name>
        <message>
            <source>Case number</source>
            <translation>Zaaknummer</translation>
        </message>
        <message>
            <source>Report: received on</source>
            <translation>Melding: ontvangen op</translation>
        </message>
        <message>
            <source>Report: channel</source>
            <translation>Melding: meldweg</translation>
        </message>
        <message>
            <source>Report: component</source>
            <translation>Melding: defensieonderdeel</translation>
        </message>
        <message>
            <source>Report: who knows the reporter</source>
            <translation>Melding: wie de melder kent</translation>
        </message>
        <message>
            <source>Report: subject</source>
            <translation>Melding: onderwerp</translation>
        </message>
        <message>
            <source>Report: account</source>
            <translation>Melding: verhaal</translation>
        </message>
        <message>
            <source>Report: acknowledged on</source>
            <translation>Melding: bevestigd op</translation>
        </message>
        <message>
            <source>Triage: category</source>
            <translation>Triage: categorie</translation>
        </message>
        <message>
            <source>Person concerned: code or pseudonym</source>
            <translation>Betrokkene: code of schuilnaam</translation>
        </message>
        <message>
            <source>Person concerned: personnel category</source>
            <translation>Betrokkene: personeelscategorie</translation>
        </message>
        <message>
            <source>Person concerned: component</source>
            <translation>Betrokkene: defensieonderdeel</translation>
        </message>
        <message>
            <source>Allegation: description</source>
            <translation>Gedraging: omschrijving</translation>
        </message>
        <message>
            <source>Allegation: day of the conduct</source>
            <translation>Gedraging: dag</translation>
        </message>
        <message>
            <source>Allegation: behaviour</source>
            <translation>Gedraging: soort gedrag</translation>
        </message>
        <message>
            <source>Allegation: ground</source>
            <translation>Gedraging: grond</translation>
        </message>
        <message>
            <source>Allegation: form</source>
            <translation>Gedraging: vorm</translation>
        </message>
        <message>
            <source>Allegation: finding</source>
            <translation>Gedraging: oordeel</translation>
        </message>
        <message>
            <source>Allegation: reasons of the finding</source>
            <translation>Gedraging: redenen van het oordeel</translation>
        </message>
        <message>
            <source>Advice: text</source>
            <translation>Advies: tekst</translation>
        </message>
        <message>
            <source>Advice: issued on</source>
            <translation>Advies: uitgebracht op</translation>
        </message>
        <message>
            <source>Decision: taken on</source>
            <translation>Besluit: genomen op</translation>
        </message>
        <message>
            <source>Decision: follows the advice</source>
            <translation>Besluit: volgt het advies</translation>
        </message>
        <message>
            <source>Decision: reason of the deviation</source>
            <translation>Besluit: reden van afwijking</translation>
        </message>
        <message>
            <source>Decision: text</source>
            <translation>Besluit: tekst</translation>
        </message>
        <message>
            <source>Measure: kind</source>
            <translation>Maatregel: soort</translation>
        </message>
        <message>
            <source>Measure: description</source>
            <translation>Maatregel: omschrijving</translation>
        </message>
        <message>
            <source>Measure: ordered on</source>
            <translation>Maatregel: opgelegd op</translation>
        </message>
        <message>
            <source>Measure: carried out on</source>
            <translation>Maatregel: uitgevoerd op</translation>
        </message>
        <message>
            <source>Closing: reason</source>
            <translation>Sluiten: reden</translation>
        </message>
        <message>
            <source>Closing: closed on</source>
            <translation>Sluiten: gesloten op</translation>
        </message>
    </context>
    <context>
        <name>views::FindingsPanel</name>
        <message>
            <source>What is missing</source>
            <translation>Wat ontbreekt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Close what is missing</source>
            <translation>Lijst met wat ontbreekt sluiten</translation>
        </message>
        <message>
            <source>To do before this phase can be finished: %1</source>
            <extracomment>%1 is how many things</extracomment>
            <translation>Nog te doen voordat deze fase klaar is: %1</translation>
        </message>
    </context>
    <context>
        <name>views::FirstRunWizard</name>
        <message>
            <source>First look around in an &amp;example vault</source>
            <translation>Eerst rondkijken in een v&amp;oorbeeldkluis</translation>
        </message>
        <message>
            <source>Making the vault</source>
            <translation>De kluis wordt gemaakt</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Stap %1 van %2</translation>
        </message>
        <message>
            <source>&amp;Make the vault</source>
            <translation>Kluis &amp;maken</translation>
        </message>
        <message>
            <source>&amp;Open the vault</source>
            <translation>Kluis &amp;openen</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Volgende</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Terug</translation>
        </message>
    </context>
    <context>
        <name>views::FormBody</name>
        <message>
            <source>%1 (required)</source>
            <extracomment>%1 is the label of a field that must be filled</extracomment>
            <translation>%1 (verplicht)</translation>
        </message>
    </context>
    <context>
        <name>views::FormPage</name>
        <message>
            <source>As a PDF</source>
            <translation>Als PDF</translation>
        </message>
        <message>
            <source>On every page stand the number of the case, the marking and the page number. For paper, print the PDF and stay beside the printer: it may remember the text.</source>
            <translation>Op elke bladzijde staan het zaaknummer, de merking en het bladzijdenummer. Voor papier drukt u de PDF af; blijf bij de printer staan, want die kan de tekst onthouden.</translation>
        </message>
        <message>
            <source>What goes along</source>
            <translation>Wat gaat mee</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Voor wie</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Who reported</source>
            <translation>Wie heeft gemeld</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Naam van het bestand</translation>
        </message>
        <message>
            <source>From then on it is outside the vault: not encrypted, and Meldwijzer cannot call it back. The journal keeps what went to whom, when and why.</source>
            <translation>Daarna staat het buiten de kluis: niet versleuteld, en Meldwijzer kan het niet terughalen. Het journaal bewaart wat naar wie ging, wanneer en waarom.</translation>
        </message>
        <message>
            <source>is hidden</source>
            <translation>wordt verborgen</translation>
        </message>
        <message>
            <source>may be known to the recipient</source>
            <translation>mag bij de ontvanger bekend zijn</translation>
        </message>
        <message>
            <source>Caps lock seems to be on.</source>
            <translation>Caps lock lijkt aan te staan.</translation>
        </message>
        <message>
            <source>Your recovery code once more, so that a window left open gives nothing away</source>
            <translation>Nog eenmaal uw herstelcode, zodat een venster dat open bleef staan niets weggeeft</translation>
        </message>
        <message>
            <source>Your passphrase once more, so that a window left open gives nothing away</source>
            <translation>Nog eenmaal uw wachtzin, zodat een venster dat open bleef staan niets weggeeft</translation>
        </message>
        <message>
            <source>Calendar (iCalendar)</source>
            <translation>Agenda (iCalendar)</translation>
        </message>
        <message>
            <source>A file for your calendar with the days of the terms that still run. It holds the number of the case and the kind of each term, and no name, pseudonym or text.</source>
            <translation>Een bestand voor uw agenda met de dagen van de termijnen die nog lopen. Er staan het nummer van de zaak en de soort termijn in, en geen naam, schuilnaam of tekst.</translation>
        </message>
        <message>
            <source>the number of the case; the kind and the day of its terms</source>
            <translation>het nummer van de zaak; de soort en de dag van haar termijnen</translation>
        </message>
        <message>
            <source>is not in it</source>
            <translation>staat er niet in</translation>
        </message>
        <message numerus="yes">
            <source>A file for your calendar with the days of all %n term(s) that run now. It holds the numbers of the cases and the kind of each term, and no name, pseudonym or text. Whoever sees your calendar sees that these cases exist.</source>
            <translation>
                <numerusform>Een bestand voor uw agenda met de dag van de %n termijn die nu loopt. Erin staan het nummer van de zaak en de soort termijn, en geen naam, schuilnaam of tekst. Wie uw agenda ziet, ziet dat deze zaak bestaat.</numerusform>
                <numerusform>Een bestand voor uw agenda met de dagen van alle %n termijnen die nu lopen. Erin staan de nummers van de zaken en de soort van elke termijn, en geen naam, schuilnaam of tekst. Wie uw agenda ziet, ziet dat deze zaken bestaan.</numerusform>
            </translation>
        </message>
        <message>
            <source>The file “%1”, byte for byte as it was put into the vault. Nothing in it is hidden: Meldwijzer cannot change a file.</source>
            <translation>Het bestand “%1”, byte voor byte zoals het in de kluis ging. Er is niets in verborgen: Meldwijzer kan een bestand niet veranderen.</translation>
        </message>
    </context>
    <context>
        <name>views::HearingPage</name>
        <message>
            <source>Hearings</source>
            <translation>Hoor en wederhoor</translation>
        </message>
        <message>
            <source>Everybody whom the report is about is heard before anybody advises. Each hearing stands here.</source>
            <translation>Iedereen over wie de melding gaat, wordt gehoord voordat iemand adviseert. Elk verhoor staat hier.</translation>
        </message>
        <message>
            <source>Add hearing</source>
            <translation>Horen toevoegen</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Invited on</source>
            <translation>Uitgenodigd op</translation>
        </message>
        <message>
            <source>Heard on</source>
            <translation>Gehoord op</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Afgezien</translation>
        </message>
        <message>
            <source>Read back on</source>
            <translation>Teruggelezen op</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Uitnodiging</translation>
        </message>
        <message>
            <source>Who is heard</source>
            <translation>Wie wordt gehoord</translation>
        </message>
        <message>
            <source>May respond until</source>
            <translation>Mag reageren tot en met</translation>
        </message>
        <message>
            <source>Did this person decline to be heard?</source>
            <translation>Ziet deze persoon af van horen?</translation>
        </message>
        <message>
            <source>Declining is a right. Record it; the case goes on without a hearing of this person.</source>
            <translation>Afzien is een recht. Leg het vast; de zaak gaat verder zonder deze persoon te horen.</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Horen</translation>
        </message>
        <message>
            <source>What this person said</source>
            <translation>Wat deze persoon zei</translation>
        </message>
        <message>
            <source>Remarks of this person on the account</source>
            <translation>Opmerkingen van deze persoon bij het verslag</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>Voorleggen</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Akkoord op</translation>
        </message>
    </context>
    <context>
        <name>views::HelpView</name>
        <message>
            <source>&amp;Close help</source>
            <translation>Hulp &amp;sluiten</translation>
        </message>
        <message>
            <source>&amp;Search in the help</source>
            <translation>&amp;Zoek in de hulp</translation>
        </message>
        <message>
            <source>Help pages</source>
            <translation>Hulppagina’s</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>Hulppagina</translation>
        </message>
    </context>
    <context>
        <name>views::ImportColumnsPage</name>
        <message>
            <source>Say for every column what it is. Rows with the same case number become one case. What you leave out is not imported; what no column tells stays unknown.</source>
            <translation>Zeg van elke kolom wat die is. Regels met hetzelfde zaaknummer worden één zaak. Wat u weglaat wordt niet geïmporteerd; wat geen kolom vertelt blijft onbekend.</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Bijvoorbeeld</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>Is</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Kolommen van het bestand</translation>
        </message>
        <message>
            <source>&amp;Save this mapping…</source>
            <translation>Deze koppeling &amp;bewaren…</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelaten</translation>
        </message>
        <message>
            <source>What the values of “%1” mean. A value that means nothing here stays unknown.</source>
            <translation>Wat de waarden van “%1” betekenen. Een waarde zonder betekenis blijft onbekend.</translation>
        </message>
    </context>
    <context>
        <name>views::ImportFilePage</name>
        <message>
            <source>No file chosen yet.</source>
            <translation>Nog geen bestand gekozen.</translation>
        </message>
        <message>
            <source>Choose &amp;file…</source>
            <translation>Be&amp;stand kiezen…</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>Koppeling</translation>
        </message>
        <message>
            <source>I say which column is what</source>
            <translation>Ik zeg welke kolom wat is</translation>
        </message>
        <message>
            <source>Built in: %1</source>
            <translation>Ingebouwd: %1</translation>
        </message>
        <message>
            <source>From a mapping file…</source>
            <translation>Uit een koppelbestand…</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codering</translation>
        </message>
        <message>
            <source>Columns are parted by</source>
            <translation>Kolommen zijn gescheiden door</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>komma</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>puntkomma</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>verticale streep</translation>
        </message>
        <message>
            <source>Dates are written as</source>
            <translation>Datums staan er als</translation>
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation>De eerste regels van het bestand</translation>
        </message>
        <message>
            <source>Encoding, separator and dates were guessed from the file. Look at the rows.</source>
            <translation>Codering, scheidingsteken en datums zijn uit het bestand geraden. Bekijk de regels.</translation>
        </message>
        <message>
            <source>The dates fit several formats. Choose the right one: 03-04 can be two days.</source>
            <translation>De datums passen in meer vormen. Kies de juiste: 03-04 kan twee dagen zijn.</translation>
        </message>
        <message>
            <source>Look at the rows: are the columns where they should be?</source>
            <translation>Bekijk de regels: staan de kolommen waar ze horen?</translation>
        </message>
        <message>
            <source>The encoding is only probable. Look for broken letters and choose another if you see any.</source>
            <translation>De codering is niet zeker. Kijk of letters kapot zijn, en kies dan een andere.</translation>
        </message>
    </context>
    <context>
        <name>views::ImportReportPage</name>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Why it does not fit</source>
            <translation>Waarom hij niet past</translation>
        </message>
        <message>
            <source>Rows that do not fit</source>
            <translation>Regels die niet passen</translation>
        </message>
        <message>
            <source>Busy. You can stop at any moment; then nothing has changed.</source>
            <translation>Bezig. U kunt op elk moment stoppen; dan is er niets veranderd.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) read.</source>
            <translation>
                <numerusform>%Ln regel gelezen.</numerusform>
                <numerusform>%Ln regels gelezen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln case(s) can be imported.</source>
            <translation>
                <numerusform>%Ln zaak kan worden geïmporteerd.</numerusform>
                <numerusform>%Ln zaken kunnen worden geïmporteerd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln case(s) imported.</source>
            <translation>
                <numerusform>%Ln zaak geïmporteerd.</numerusform>
                <numerusform>%Ln zaken geïmporteerd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln case(s) were there already and stay as they are.</source>
            <translation>
                <numerusform>%Ln zaak was er al en blijft zoals hij is.</numerusform>
                <numerusform>%Ln zaken waren er al en blijven zoals ze zijn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) do not fit; they are listed below.</source>
            <translation>
                <numerusform>%Ln regel past niet; die staat hieronder.</numerusform>
                <numerusform>%Ln regels passen niet; ze staan hieronder.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to import.</source>
            <translation>Er is niets in te voeren.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Er is niets veranderd.</translation>
        </message>
    </context>
    <context>
        <name>views::ImportWizard</name>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Terug</translation>
        </message>
        <message>
            <source>Import a register</source>
            <translation>Register importeren</translation>
        </message>
        <message>
            <source>Choose a register</source>
            <translation>Kies een register</translation>
        </message>
        <message>
            <source>Registers (*.csv *.txt *.tsv)</source>
            <translation>Registers (*.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Choose a mapping</source>
            <translation>Kies een koppeling</translation>
        </message>
        <message>
            <source>Mappings (*.yaml *.yml)</source>
            <translation>Koppelingen (*.yaml *.yml)</translation>
        </message>
        <message>
            <source>Save the mapping</source>
            <translation>De koppeling bewaren</translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importeren</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Volgende</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Controleren</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Stoppen</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Klaar</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuleren</translation>
        </message>
    </context>
    <context>
        <name>views::InboxView</name>
        <message>
            <source>Noted</source>
            <translation>Opgeschreven</translation>
        </message>
        <message>
            <source>First words</source>
            <translation>Eerste woorden</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>Show &amp;older notes</source>
            <translation>&amp;Oudere notities tonen</translation>
        </message>
        <message>
            <source>&amp;Write on</source>
            <translation>Verder &amp;schrijven</translation>
        </message>
        <message>
            <source>&amp;Make a case</source>
            <translation>Zaak &amp;maken</translation>
        </message>
        <message>
            <source>&amp;Add to a case</source>
            <translation>&amp;Aan zaak toevoegen</translation>
        </message>
        <message>
            <source>&amp;Destroy</source>
            <translation>&amp;Vernietigen</translation>
        </message>
        <message>
            <source>The Inbox is empty</source>
            <translation>De Inbox is leeg</translation>
        </message>
        <message>
            <source>What you write down in a hurry lies here until you know what it is: a call, a remark in the corridor, something to come back to. Ctrl+Shift+N opens a note from anywhere.</source>
            <translation>Wat u snel opschrijft, ligt hier tot u weet wat het is: een telefoontje, een opmerking op de gang, iets om op terug te komen. Met Ctrl+Shift+N opent u overal een notitie.</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Snelle notitie</translation>
        </message>
        <message>
            <source>Not a case yet</source>
            <translation>Nog geen zaak</translation>
        </message>
        <message>
            <source>Text of the note</source>
            <translation>Tekst van de notitie</translation>
        </message>
        <message>
            <source>Why do you destroy this note? Its words are gone for good; your reason goes into the journal.</source>
            <translation>Waarom vernietigt u deze notitie? De woorden zijn voorgoed weg; uw reden komt in het journaal.</translation>
        </message>
        <message>
            <source>Destroy for good</source>
            <translation>Voorgoed vernietigen</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s), no case yet</source>
            <translation>
                <numerusform>%n notitie, nog geen zaak</numerusform>
                <numerusform>%n notities, nog geen zaak</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a note</source>
            <translation>Kies een notitie</translation>
        </message>
    </context>
    <context>
        <name>views::IntakePage</name>
        <message>
            <source>How it came in</source>
            <translation>Hoe het binnenkwam</translation>
        </message>
        <message>
            <source>First contact on</source>
            <translation>Eerste contact op</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Ontvangen op</translation>
        </message>
        <message>
            <source>The day on which the counselee first came to you.</source>
            <translation>De dag waarop de gesprekspartner voor het eerst bij u kwam.</translation>
        </message>
        <message>
            <source>The day on which anybody at Defence received it first. The term for the acknowledgement runs from this day.</source>
            <translation>De dag waarop iemand bij Defensie de melding als eerste ontving. Vanaf deze dag loopt de termijn voor de ontvangstbevestiging.</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Defence component</source>
            <translation>Defensieonderdeel</translation>
        </message>
        <message>
            <source>Who knows the identity</source>
            <translation>Wie de identiteit kent</translation>
        </message>
        <message>
            <source>Confidential is not anonymous: with a confidential report the recipient does know who it is.</source>
            <translation>Vertrouwelijk is niet anoniem: bij een vertrouwelijke melding weet de ontvanger wél wie het is.</translation>
        </message>
        <message>
            <source>What the counselee told</source>
            <translation>Wat de gesprekspartner vertelde</translation>
        </message>
        <message>
            <source>What was reported</source>
            <translation>Wat is gemeld</translation>
        </message>
        <message>
            <source>Subject in a few words</source>
            <translation>Onderwerp in een paar woorden</translation>
        </message>
        <message>
            <source>The counselee's own words</source>
            <translation>De eigen woorden van de gesprekspartner</translation>
        </message>
        <message>
            <source>The reporter's own words</source>
            <translation>De eigen woorden van de melder</translation>
        </message>
        <message>
            <source>An oral report is written down completely and accurately; the reporter may check, correct and sign it (Wbk art. 2b).</source>
            <translation>Een mondelinge melding schrijft u volledig en nauwkeurig op; de melder mag die nakijken, verbeteren en ondertekenen (Wbk art. 2b).</translation>
        </message>
        <message>
            <source>What the counselee hopes for</source>
            <translation>Wat de gesprekspartner hoopt</translation>
        </message>
        <message>
            <source>What the reporter hopes for</source>
            <translation>Wat de melder hoopt</translation>
        </message>
        <message>
            <source>Read back and agreed on</source>
            <translation>Teruggelezen en akkoord op</translation>
        </message>
        <message>
            <source>Checked and signed by the reporter on</source>
            <translation>Nagekeken en getekend door de melder op</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>Wat is verstuurd</translation>
        </message>
        <message>
            <source>Acknowledgement sent on</source>
            <translation>Ontvangstbevestiging verstuurd op</translation>
        </message>
        <message>
            <source>At most 7 days after receipt. The three months for informing the reporter run from this day.</source>
            <translation>Hoogstens 7 dagen na ontvangst. Vanaf deze dag lopen de drie maanden om de melder te informeren.</translation>
        </message>
        <message>
            <source>Passed on to the COID on</source>
            <translation>Doorgezet naar de COID op</translation>
        </message>
        <message>
            <source>Without names, rank or unit.</source>
            <translation>Zonder namen, rang of eenheid.</translation>
        </message>
        <message>
            <source>Wrongdoing goes to the secretary-general through the COID without delay (AMAR art. 153h).</source>
            <translation>Een misstand gaat onverwijld via de COID naar de secretaris-generaal (AMAR art. 153h).</translation>
        </message>
        <message>
            <source>Reporter informed on</source>
            <translation>Melder geïnformeerd op</translation>
        </message>
        <message>
            <source>Of the assessment and what follows, at most three months after the acknowledgement.</source>
            <translation>Over de beoordeling en de opvolging, ten hoogste drie maanden na de ontvangstbevestiging.</translation>
        </message>
        <message>
            <source>Person concerned informed on</source>
            <translation>Betrokkene geïnformeerd op</translation>
        </message>
        <message>
            <source>Together with the reporter, unless that harms the inquiry.</source>
            <translation>Tegelijk met de melder, tenzij dat het onderzoek schaadt.</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Klacht</translation>
        </message>
        <message>
            <source>Only when this is a complaint in the sense of Awb chapter 9.</source>
            <translation>Alleen als dit een klacht is in de zin van hoofdstuk 9 van de Awb.</translation>
        </message>
        <message>
            <source>It is a complaint</source>
            <translation>Het is een klacht</translation>
        </message>
        <message>
            <source>What came through the complaints committee counts as one, unless you say no.</source>
            <translation>Wat via de COG binnenkwam, geldt als klacht, tenzij u nee zegt.</translation>
        </message>
        <message>
            <source>A committee advises on it</source>
            <translation>Een commissie adviseert erover</translation>
        </message>
        <message>
            <source>Ten weeks instead of six (Awb 9:11).</source>
            <translation>Tien weken in plaats van zes (Awb 9:11).</translation>
        </message>
        <message>
            <source>Notice that it is not taken up, on</source>
            <translation>Bericht dat zij niet in behandeling komt, op</translation>
        </message>
        <message>
            <source>At most four weeks after receipt (Awb 9:8).</source>
            <translation>Ten hoogste vier weken na ontvangst (Awb 9:8).</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Ontvangen door</translation>
        </message>
        <message>
            <source>Who took it first: a function is enough.</source>
            <translation>Wie de melding als eerste aannam: een functie is genoeg.</translation>
        </message>
        <message>
            <source>Written or spoken</source>
            <translation>Schriftelijk of mondeling</translation>
        </message>
        <message>
            <source>What the counselee calls it</source>
            <translation>Zo noemt de gesprekspartner het</translation>
        </message>
        <message>
            <source>What the reporter calls it</source>
            <translation>Zo noemt de melder het</translation>
        </message>
        <message>
            <source>Their own word for it. Nothing that is decided later changes it.</source>
            <translation>Het eigen woord ervoor. Niets wat later wordt besloten, verandert het.</translation>
        </message>
        <message>
            <source>The reporter’s own word for it. The triage puts its own beside it and never changes this one; both are counted.</source>
            <translation>Het woord van de melder zelf. De triage zet er een eigen woord naast en verandert dit nooit; beide tellen mee.</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>In eigen woorden</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>Voorleggen</translation>
        </message>
        <message>
            <source>What the counselee says is not right</source>
            <translation>Wat volgens de gesprekspartner niet klopt</translation>
        </message>
        <message>
            <source>What the reporter says is not right</source>
            <translation>Wat volgens de melder niet klopt</translation>
        </message>
    </context>
    <context>
        <name>views::InvestigationPage</name>
        <message>
            <source>Assignment</source>
            <translation>Opdracht</translation>
        </message>
        <message>
            <source>Assigned on</source>
            <translation>Opgedragen op</translation>
        </message>
        <message>
            <source>Independence declared on</source>
            <translation>Onafhankelijkheid verklaard op</translation>
        </message>
        <message>
            <source>Whoever may be involved, or stands too close, does not investigate (AMAR art. 153k).</source>
            <translation>Wie mogelijk betrokken is of te dichtbij staat, onderzoekt niet (AMAR art. 153k).</translation>
        </message>
        <message>
            <source>What is to be found out</source>
            <translation>Wat moet worden uitgezocht</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>How, and in which order</source>
            <translation>Hoe, en in welke volgorde</translation>
        </message>
        <message>
            <source>The lightest means that can answer the question come first.</source>
            <translation>Het lichtste middel dat de vraag kan beantwoorden, komt eerst.</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Begonnen op</translation>
        </message>
        <message>
            <source>Concluded on</source>
            <translation>Afgerond op</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>What was found, for and against</source>
            <translation>Wat is gevonden, voor en tegen</translation>
        </message>
        <message>
            <source>Facts and where they come from. What should follow from them does not belong here.</source>
            <translation>Feiten en waar ze vandaan komen. Wat eruit moet volgen, hoort hier niet.</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>Gerapporteerd op</translation>
        </message>
    </context>
    <context>
        <name>views::JournalView</name>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Bijzonderheden</translation>
        </message>
        <message>
            <source>&amp;Verify the journal</source>
            <translation>&amp;Controleer het journaal</translation>
        </message>
        <message>
            <source>Show &amp;older entries</source>
            <translation>&amp;Oudere regels tonen</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journaal</translation>
        </message>
        <message>
            <source>What &amp;happened</source>
            <translation>Wat er &amp;gebeurde</translation>
        </message>
        <message>
            <source>No entries</source>
            <translation>Geen regels</translation>
        </message>
        <message>
            <source>Whatever happens in the vault is written down here.</source>
            <translation>Alles wat in de kluis gebeurt, wordt hier opgeschreven.</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Verifying…</source>
            <translation>Controleren…</translation>
        </message>
    </context>
    <context>
        <name>views::LeadTimesDialog</name>
        <message>
            <source>How many days before</source>
            <translation>Hoeveel dagen vooraf</translation>
        </message>
        <message>
            <source>As &amp;proposed</source>
            <translation>Zoals &amp;voorgesteld</translation>
        </message>
        <message>
            <source>From that day on Meldwijzer reminds you of the term. The numbers are a proposal, no law; the day of the term stays the same.</source>
            <translation>Vanaf die dag herinnert Meldwijzer u aan de termijn. De getallen zijn een voorstel, geen wet; de dag van de termijn blijft dezelfde.</translation>
        </message>
        <message>
            <source>on the day itself</source>
            <translation>op de dag zelf</translation>
        </message>
        <message>
            <source> day before</source>
            <translation> dag vooraf</translation>
        </message>
        <message>
            <source> days before</source>
            <translation> dagen vooraf</translation>
        </message>
        <message numerus="yes">
            <source>Proposed: %n day(s)</source>
            <translation>
                <numerusform>Voorgesteld: %n dag</numerusform>
                <numerusform>Voorgesteld: %n dagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>views::LeavingView</name>
        <message>
            <source>What goes along</source>
            <translation>Wat gaat mee</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Voor wie</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Controle</translation>
        </message>
        <message>
            <source>In which form</source>
            <translation>In welke vorm</translation>
        </message>
        <message>
            <source>Stay in the vault</source>
            <translation>In de kluis blijven</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>Write the PDF…</source>
            <translation>PDF maken…</translation>
        </message>
        <message>
            <source>Take case %1 out of the vault</source>
            <translation>Zaak %1 uit de kluis halen</translation>
        </message>
        <message>
            <source>Write the calendar…</source>
            <translation>Agenda schrijven…</translation>
        </message>
        <message>
            <source>Take the terms of all cases out of the vault</source>
            <translation>De termijnen van alle zaken uit de kluis halen</translation>
        </message>
        <message>
            <source>Write the file…</source>
            <translation>Bestand opslaan…</translation>
        </message>
        <message>
            <source>Take a document of case %1 out of the vault</source>
            <translation>Een document van zaak %1 uit de kluis halen</translation>
        </message>
    </context>
    <context>
        <name>views::LetterPdf</name>
        <message>
            <source>This is too much for one PDF: choose fewer parts.</source>
            <translation>Dit is te veel voor één PDF: kies minder delen.</translation>
        </message>
        <message>
            <source>No PDF could be made.</source>
            <translation>Er kon geen PDF worden gemaakt.</translation>
        </message>
    </context>
    <context>
        <name>views::LongTextEdit</name>
        <message>
            <source>Nothing written yet</source>
            <translation>Nog niets geschreven</translation>
        </message>
    </context>
    <context>
        <name>views::MainMenu</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ga</translation>
        </message>
        <message>
            <source>&amp;Case</source>
            <translation>&amp;Zaak</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>B&amp;eeld</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hulp</translation>
        </message>
    </context>
    <context>
        <name>views::MeasurePage</name>
        <message>
            <source>Measures</source>
            <translation>Maatregelen</translation>
        </message>
        <message>
            <source>What was decided for each person stands here, also when it is no measure, with the reason.</source>
            <translation>Hier staat wat voor elke persoon is besloten. Ook als dat geen maatregel is, met de reden.</translation>
        </message>
        <message>
            <source>Add measure</source>
            <translation>Maatregel toevoegen</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maatregel</translation>
        </message>
        <message>
            <source>Ordered on</source>
            <translation>Opgelegd op</translation>
        </message>
        <message>
            <source>Planned for</source>
            <translation>Gepland op</translation>
        </message>
        <message>
            <source>Carried out on</source>
            <translation>Uitgevoerd op</translation>
        </message>
        <message>
            <source>What, and for whom</source>
            <translation>Wat, en voor wie</translation>
        </message>
        <message>
            <source>Person concerned</source>
            <translation>Betrokkene</translation>
        </message>
        <message>
            <source>What the law does not know for this person's personnel category is grey in the list, with the reason.</source>
            <translation>Wat de wet voor de personeelscategorie van deze persoon niet kent, is grijs in de lijst, met de reden.</translation>
        </message>
        <message>
            <source>Why there is no measure</source>
            <translation>Waarom er geen maatregel is</translation>
        </message>
        <message>
            <source>What it comes down to</source>
            <translation>Waar het op neerkomt</translation>
        </message>
        <message>
            <source>From order to done</source>
            <translation>Van opdracht tot uitvoering</translation>
        </message>
        <message>
            <source>Number of sessions</source>
            <translation>Aantal gesprekken</translation>
        </message>
        <message>
            <source>Does the reporter join?</source>
            <translation>Doet de melder mee?</translation>
        </message>
        <message>
            <source>Joining shows who reported. First record consent for the identity towards this very person.</source>
            <translation>Meedoen laat zien wie heeft gemeld. Leg eerst toestemming vast voor de identiteit tegenover juist deze persoon.</translation>
        </message>
        <message>
            <source>From what it appears that it was done</source>
            <translation>Waaruit blijkt dat het is gedaan</translation>
        </message>
    </context>
    <context>
        <name>views::MessageRow</name>
        <message>
            <source>Close this message</source>
            <translation>Sluit dit bericht</translation>
        </message>
    </context>
    <context>
        <name>views::Navigation</name>
        <message>
            <source>Screens</source>
            <translation>Schermen</translation>
        </message>
        <message>
            <source>shown now</source>
            <translation>nu getoond</translation>
        </message>
    </context>
    <context>
        <name>views::NoteBar</name>
        <message>
            <source>Bold</source>
            <translation>Vet</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Kop</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lijst</translation>
        </message>
        <message>
            <source>%1, in “%2”</source>
            <extracomment>%1 is a mark ("Bold"), %2 the field it is for</extracomment>
            <translation>%1, in “%2”</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n woord</numerusform>
                <numerusform>%n woorden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>views::NoteEdit</name>
        <message>
            <source>Nothing written yet</source>
            <translation>Nog niets geschreven</translation>
        </message>
        <message>
            <source>That is too long to paste here: a text has at most %L1 letters. Nothing was changed. Add it to the case as a document.</source>
            <translation>Dat is te lang om hier te plakken: een tekst heeft hoogstens %L1 tekens. Er is niets veranderd. Voeg het als document aan de zaak toe.</translation>
        </message>
    </context>
    <context>
        <name>views::NoteMenu</name>
        <message>
            <source>No suggestions</source>
            <translation>Geen suggesties</translation>
        </message>
        <message>
            <source>Add “%1” to my words</source>
            <translation>“%1” toevoegen aan mijn woorden</translation>
        </message>
        <message>
            <source>Take “%1” off my words</source>
            <translation>“%1” uit mijn woorden halen</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Vet</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Kop</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lijst</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Spelling controleren</translation>
        </message>
        <message>
            <source>No Dutch list of words was found; install hunspell-nl</source>
            <translation>Geen Nederlandse woordenlijst gevonden; installeer hunspell-nl</translation>
        </message>
    </context>
    <context>
        <name>views::ObjectionPage</name>
        <message>
            <source>Objections</source>
            <translation>Bezwaar en beklag</translation>
        </message>
        <message>
            <source>Whoever objects to a decision has six weeks. The objection and its outcome stand here.</source>
            <translation>Wie het niet eens is met een besluit, heeft zes weken. Het bezwaar en de uitkomst staan hier.</translation>
        </message>
        <message>
            <source>Add objection</source>
            <translation>Bezwaar toevoegen</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Tegen</translation>
        </message>
        <message>
            <source>Posted on</source>
            <translation>Op de post gedaan op</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Ontvangen op</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Beslist op</translation>
        </message>
        <message>
            <source>The objection</source>
            <translation>Het bezwaar</translation>
        </message>
        <message>
            <source>Against which decision</source>
            <translation>Tegen welk besluit</translation>
        </message>
        <message>
            <source>A punishment under disciplinary law (WMT) knows no objection but a grievance, within five days.</source>
            <translation>Tegen een straf onder het tuchtrecht (WMT) staat geen bezwaar open maar beklag, binnen vijf dagen.</translation>
        </message>
        <message>
            <source>Posted on (postmark)</source>
            <translation>Op de post gedaan op (poststempel)</translation>
        </message>
        <message>
            <source>By post it is in time when posted within the term and received at most a week after it (Awb art. 6:9).</source>
            <translation>Per post is het op tijd als het binnen de termijn is gepost en uiterlijk een week daarna is ontvangen (Awb art. 6:9).</translation>
        </message>
        <message>
            <source>The decision on it</source>
            <translation>De beslissing erop</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Redenen</translation>
        </message>
        <message>
            <source>The hearing</source>
            <translation>De hoorzitting</translation>
        </message>
        <message>
            <source>A committee advises (Awb 7:13)</source>
            <translation>Een commissie adviseert (Awb 7:13)</translation>
        </message>
        <message>
            <source>With a committee there are twelve weeks to decide, otherwise six.</source>
            <translation>Met een commissie zijn er twaalf weken om te beslissen, anders zes.</translation>
        </message>
        <message>
            <source>Hearing on</source>
            <translation>Hoorzitting op</translation>
        </message>
        <message>
            <source>Further documents come in at the latest ten days before; of a grievance, the hearing begins within thirty days.</source>
            <translation>Nadere stukken komen uiterlijk tien dagen ervoor binnen; bij beklag begint het onderzoek binnen dertig dagen.</translation>
        </message>
        <message>
            <source>Documents open from</source>
            <translation>Stukken ter inzage vanaf</translation>
        </message>
        <message>
            <source>At least one week before the hearing (Awb 7:4).</source>
            <translation>Ten minste één week voor de hoorzitting (Awb 7:4).</translation>
        </message>
        <message>
            <source>Notified on</source>
            <translation>Bekendgemaakt op</translation>
        </message>
        <message>
            <source>The six weeks for appeal run from this day, not from the day of the decision.</source>
            <translation>De zes weken voor beroep lopen vanaf deze dag, niet vanaf de dag van de beslissing.</translation>
        </message>
        <message>
            <source>At court</source>
            <translation>Bij de rechter</translation>
        </message>
        <message>
            <source>Appeal lodged on</source>
            <translation>Beroep ingesteld op</translation>
        </message>
        <message>
            <source>Judgment sent on</source>
            <translation>Uitspraak verzonden op</translation>
        </message>
        <message>
            <source>Higher appeal lodged on</source>
            <translation>Hoger beroep ingesteld op</translation>
        </message>
    </context>
    <context>
        <name>views::OptionalDateEdit</name>
        <message>
            <source>Choose from the calendar (Alt+Down)</source>
            <translation>Kies uit de kalender (Alt+Omlaag)</translation>
        </message>
        <message>
            <source>Calendar: %1</source>
            <extracomment>accessible name of a button: %1 is the name of a date field</extracomment>
            <translation>Kalender: %1</translation>
        </message>
        <message>
            <source>Not yet known</source>
            <translation>Nog niet bekend</translation>
        </message>
        <message>
            <source>“%1” is not a day. Type for example 12-3-26, yesterday or +14; nothing is saved here until it is a day.</source>
            <translation>‘%1’ is geen dag. Typ bijvoorbeeld 12-3-26, gisteren of +14; hier wordt niets opgeslagen tot het een dag is.</translation>
        </message>
    </context>
    <context>
        <name>views::PartyPage</name>
        <message>
            <source>People in this case</source>
            <translation>Personen in deze zaak</translation>
        </message>
        <message>
            <source>Here stands who came to you, and who else plays a part. A pseudonym is enough.</source>
            <translation>Hier staat wie bij u kwam, en wie verder een rol speelt. Een pseudoniem is genoeg.</translation>
        </message>
        <message>
            <source>Here stand the reporter, the person concerned, witnesses, and who decides. A pseudonym is enough to begin with.</source>
            <translation>Hier staan de melder, de betrokkene, getuigen en wie beslist. Een pseudoniem is om te beginnen genoeg.</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Persoon toevoegen</translation>
        </message>
        <message>
            <source>Pseudonym</source>
            <translation>Pseudoniem</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Personnel category</source>
            <translation>Personeelscategorie</translation>
        </message>
        <message>
            <source>Defence component</source>
            <translation>Defensieonderdeel</translation>
        </message>
        <message>
            <source>Who it is</source>
            <translation>Wie het is</translation>
        </message>
        <message>
            <source>Role in this case</source>
            <translation>Rol in deze zaak</translation>
        </message>
        <message>
            <source>This is what lists, titles and letters show. Choose nothing that leads to the person.</source>
            <translation>Dit tonen lijsten, titels en brieven. Kies niets dat naar de persoon leidt.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>At Defence</source>
            <translation>Bij Defensie</translation>
        </message>
        <message>
            <source>Decides which measures the law knows for this person.</source>
            <translation>Bepaalt welke maatregelen de wet voor deze persoon kent.</translation>
        </message>
        <message>
            <source>Group of ranks or scales</source>
            <translation>Groep van rangen of schalen</translation>
        </message>
        <message>
            <source>What else matters about this person</source>
            <translation>Wat verder van belang is over deze persoon</translation>
        </message>
        <message>
            <source>Sealed: it goes nowhere without consent for the identity (Wbk art. 1a).</source>
            <translation>Verzegeld: gaat nergens heen zonder toestemming voor de identiteit (Wbk art. 1a).</translation>
        </message>
        <message>
            <source>The name is not shown: the consent to be known was withdrawn.</source>
            <translation>De naam wordt niet getoond: de toestemming om bekend te zijn is ingetrokken.</translation>
        </message>
        <message>
            <source>The name is hidden. F8 shows the names, and hides them again.</source>
            <translation>De naam is verborgen. F8 toont de namen, en verbergt ze weer.</translation>
        </message>
    </context>
    <context>
        <name>views::PassphraseEdit</name>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Plakken</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Toon: %1</translation>
        </message>
        <message>
            <source>Show or hide what is typed</source>
            <translation>Toon of verberg wat getypt is</translation>
        </message>
    </context>
    <context>
        <name>views::PassphrasePage</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Kies een wachtzin</translation>
        </message>
        <message>
            <source>Four or five words that do not belong together are easy to remember and hard to guess. Nobody can look it up for you.</source>
            <translation>Vier of vijf woorden die niet bij elkaar horen zijn goed te onthouden en moeilijk te raden. Niemand kan de zin voor u opzoeken.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Wachtzin</translation>
        </message>
        <message>
            <source>The &amp;same once more</source>
            <translation>Nog een keer &amp;dezelfde</translation>
        </message>
        <message>
            <source>The two are the same.</source>
            <translation>De twee zijn gelijk.</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>De twee zijn nog niet gelijk.</translation>
        </message>
    </context>
    <context>
        <name>views::PausePage</name>
        <message>
            <source>Pauses</source>
            <translation>Onderbrekingen</translation>
        </message>
        <message>
            <source>Days that do not count for a term stand here, and terms that stand still or were extended.</source>
            <translation>Hier staan dagen die niet meetellen voor een termijn, en termijnen die stilstaan of zijn verlengd.</translation>
        </message>
        <message>
            <source>Add pause</source>
            <translation>Onderbreking toevoegen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>Up to and including</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Termijn</translation>
        </message>
        <message>
            <source>Of whom</source>
            <translation>Van wie</translation>
        </message>
        <message>
            <source>Why days do not count</source>
            <translation>Waarom dagen niet meetellen</translation>
        </message>
        <message>
            <source>Leave, illness and unauthorised absence of the soldier concern the 21 days of disciplinary law only (WMT art. 53).</source>
            <translation>Verlof, ziekte en ongeoorloofde afwezigheid van de militair gaan alleen over de 21 dagen van het tuchtrecht (WMT art. 53).</translation>
        </message>
        <message>
            <source>Which term</source>
            <translation>Welke termijn</translation>
        </message>
        <message>
            <source>Of an extension: leave both days empty for as long as the law allows.</source>
            <translation>Bij een verlenging zo lang als de wet toestaat: laat beide dagen leeg.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>No medical data: that somebody was ill is enough.</source>
            <translation>Geen medische gegevens: dat iemand ziek was, is genoeg.</translation>
        </message>
    </context>
    <context>
        <name>views::PeopleEdit</name>
        <message>
            <source>Somebody who is not in this case</source>
            <translation>Iemand die niet in deze zaak staat</translation>
        </message>
        <message>
            <source>%1: somebody who is not in this case</source>
            <extracomment>%1 is the label of the field ("Who else was there")</extracomment>
            <translation>%1: iemand die niet in deze zaak staat</translation>
        </message>
    </context>
    <context>
        <name>views::PeoplePanel</name>
        <message>
            <source>All cases of this person</source>
            <translation>Alle zaken van deze persoon</translation>
        </message>
        <message>
            <source>Make the report confidential</source>
            <translation>Maak de melding vertrouwelijk</translation>
        </message>
        <message>
            <source>Take the name away</source>
            <translation>Haal de naam weg</translation>
        </message>
    </context>
    <context>
        <name>views::PersonSheet</name>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Pseudonym there</source>
            <translation>Schuilnaam daar</translation>
        </message>
        <message>
            <source>Role in the case</source>
            <translation>Rol in de zaak</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Defence component</source>
            <translation>Defensieonderdeel</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>Geopend op</translation>
        </message>
        <message>
            <source>&amp;Change the name everywhere</source>
            <translation>Naam overal &amp;wijzigen</translation>
        </message>
        <message>
            <source>This is &amp;me: look at my own roles too when I work on a case</source>
            <translation>Dit ben &amp;ik: kijk ook naar mijn eigen rollen als ik aan een zaak werk</translation>
        </message>
        <message>
            <source>Cases of this person</source>
            <translation>Zaken van deze persoon</translation>
        </message>
        <message>
            <source>&amp;Open the case</source>
            <translation>Zaak &amp;openen</translation>
        </message>
        <message>
            <source>This line is &amp;somebody else…</source>
            <translation>Deze regel is &amp;iemand anders…</translation>
        </message>
        <message>
            <source>Show &amp;older cases</source>
            <translation>&amp;Oudere zaken tonen</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Terug</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Naam</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>All cases of this person in this vault. Other vaults are not looked at.</source>
            <translation>Alle zaken van deze persoon in deze kluis. In andere kluizen wordt niet gekeken.</translation>
        </message>
        <message>
            <source>All cases of this person in this vault. Other vaults are not looked at. The name is hidden; F8 shows the names.</source>
            <translation>Alle zaken van deze persoon in deze kluis. In andere kluizen wordt niet gekeken. De naam is verborgen; F8 toont de namen.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Terugdraaien</translation>
        </message>
        <message>
            <source>%1 in case %2 becomes a person of its own. Why is it somebody else?</source>
            <translation>%1 in zaak %2 wordt een eigen persoon. Waarom is het iemand anders?</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Splitsen</translation>
        </message>
    </context>
    <context>
        <name>views::PersonsView</name>
        <message>
            <source>Pseudonym</source>
            <translation>Pseudoniem</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Role in the case</source>
            <translation>Rol in de zaak</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Part of a &amp;name, or a pseudonym</source>
            <translation>Deel van een &amp;naam, of een pseudoniem</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Zoeken</translation>
        </message>
        <message>
            <source>Nobody was found</source>
            <translation>Niemand gevonden</translation>
        </message>
        <message>
            <source>Try a shorter part of the name, or the pseudonym.</source>
            <translation>Probeer een korter deel van de naam, of het pseudoniem.</translation>
        </message>
        <message>
            <source>Who are you looking for?</source>
            <translation>Wie zoekt u?</translation>
        </message>
        <message>
            <source>Names are sealed in the vault. Give a part of a name to see in which cases that person appears.</source>
            <translation>Namen zijn verzegeld in de kluis. Geef een deel van een naam om te zien in welke zaken die persoon voorkomt.</translation>
        </message>
        <message>
            <source>All cases of this &amp;person</source>
            <translation>Alle zaken van deze &amp;persoon</translation>
        </message>
    </context>
    <context>
        <name>views::PhaseActions</name>
        <message>
            <source>Finish phase…</source>
            <translation>Fase afronden…</translation>
        </message>
        <message>
            <source>Skip phase…</source>
            <translation>Fase overslaan…</translation>
        </message>
        <message>
            <source>Back to the previous phase…</source>
            <translation>Terug naar de vorige fase…</translation>
        </message>
        <message>
            <source>Back to the phase %1…</source>
            <extracomment>%1 is the name of a phase</extracomment>
            <translation>Terug naar de fase %1…</translation>
        </message>
        <message>
            <source>Next step: %1</source>
            <extracomment>%1 is the title of a step</extracomment>
            <translation>Volgende stap: %1</translation>
        </message>
        <message>
            <source>You are looking ahead: the case is still in the phase %1.</source>
            <extracomment>shown under a phase that is looked at too early; %1 is the current phase</extracomment>
            <translation>U kijkt vooruit: de zaak is nog in de fase %1.</translation>
        </message>
        <message>
            <source>Finish the phase %1? What was written stays readable; a change to it asks for a reason.</source>
            <translation>De fase %1 afronden? Wat is geschreven, blijft leesbaar; een wijziging vraagt om een reden.</translation>
        </message>
        <message>
            <source>Finish phase</source>
            <translation>Fase afronden</translation>
        </message>
        <message>
            <source>This phase may be skipped: %1. Why do you skip it?</source>
            <extracomment>%1 is when a phase may be skipped, as the procedure says it</extracomment>
            <translation>Deze fase mag worden overgeslagen: %1. Waarom slaat u haar over?</translation>
        </message>
        <message>
            <source>Skip phase</source>
            <translation>Fase overslaan</translation>
        </message>
        <message>
            <source>Why does the case go back to the phase %1?</source>
            <translation>Waarom gaat de zaak terug naar de fase %1?</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Terug</translation>
        </message>
    </context>
    <context>
        <name>views::PhaseStrip</name>
        <message>
            <source>Phase %1: %2</source>
            <extracomment>accessible name of a phase: %1 is its name, %2 its state</extracomment>
            <translation>Fase %1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>tool tip of a phase: %1 is its name, %2 its state</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>views::PlacePage</name>
        <message>
            <source>This folder is not there, or you may not write in it. Choose another.</source>
            <translation>Deze map is er niet, of u mag er niet in schrijven. Kies een andere.</translation>
        </message>
        <message>
            <source>Where does the vault go?</source>
            <translation>Waar komt de kluis?</translation>
        </message>
        <message>
            <source>A vault is an encrypted folder on this computer. Do not put it in a folder that is synchronised with the internet.</source>
            <translation>Een kluis is een versleutelde map op deze computer. Zet hem niet in een map die met internet gelijk wordt gehouden.</translation>
        </message>
        <message>
            <source>Put &amp;fictional example cases in it</source>
            <translation>Zet er &amp;verzonnen voorbeeldzaken in</translation>
        </message>
        <message>
            <source>&amp;Name of the vault</source>
            <translation>&amp;Naam van de kluis</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>K&amp;iezen…</translation>
        </message>
        <message>
            <source>In this f&amp;older</source>
            <translation>In deze &amp;map</translation>
        </message>
        <message>
            <source>For example: Casework 2026</source>
            <translation>Bijvoorbeeld: Zaken 2026</translation>
        </message>
        <message>
            <source>There is a folder of that name already.</source>
            <translation>Er is al een map met die naam.</translation>
        </message>
        <message>
            <source>This cannot be the name of a folder.</source>
            <translation>Dit kan niet de naam van een map zijn.</translation>
        </message>
        <message>
            <source>In this folder</source>
            <translation>In deze map</translation>
        </message>
    </context>
    <context>
        <name>views::ProgressSheet</name>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Stoppen</translation>
        </message>
        <message>
            <source>stopping…</source>
            <translation>stoppen…</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>nog minder dan een minuut</translation>
        </message>
        <message>
            <source>about a minute left</source>
            <translation>nog ongeveer een minuut</translation>
        </message>
        <message>
            <source>about %1 minutes left</source>
            <translation>nog ongeveer %1 minuten</translation>
        </message>
    </context>
    <context>
        <name>views::QuestionsDialog</name>
        <message>
            <source>Questions for this kind of conversation</source>
            <translation>Vragen voor dit soort gesprek</translation>
        </message>
        <message>
            <source>&amp;Questions</source>
            <translation>&amp;Vragen</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Vragen</translation>
        </message>
        <message>
            <source>Each question is a heading, so that there is room under it to write. Your questions stay in this vault; texts that were written with them do not change.</source>
            <translation>Elke vraag is een kop, zodat er ruimte onder is om te schrijven. Uw vragen blijven in deze kluis; teksten die ermee zijn geschreven, veranderen niet.</translation>
        </message>
        <message>
            <source>Use the shipped questions</source>
            <translation>Meegeleverde vragen gebruiken</translation>
        </message>
    </context>
    <context>
        <name>views::QuickNoteDialog</name>
        <message>
            <source>&amp;Keep</source>
            <translation>&amp;Bewaren</translation>
        </message>
        <message>
            <source>Quick note</source>
            <translation>Snelle notitie</translation>
        </message>
        <message>
            <source>What you write here is encrypted in the vault. It is not a case yet.</source>
            <translation>Wat u hier schrijft, staat versleuteld in de kluis. Het is nog geen zaak.</translation>
        </message>
        <message>
            <source>Ctrl+Return keeps it and closes; so does Esc. You find it again in the Inbox.</source>
            <translation>Ctrl+Enter bewaart en sluit. Esc ook. U vindt de notitie terug in de Inbox.</translation>
        </message>
        <message>
            <source>This does not fit: a quick note has room for %1 characters. Make a case of it to write on.</source>
            <translation>Dit past niet: in een snelle notitie passen %1 tekens. Maak er een zaak van om verder te schrijven.</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Nog niet opgeslagen</translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <translation>Opgeslagen om %1</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Bezig met opslaan…</translation>
        </message>
    </context>
    <context>
        <name>views::ReasonBar</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
    </context>
    <context>
        <name>views::RecoveryPage</name>
        <message>
            <source>Keep this recovery code on paper</source>
            <translation>Bewaar deze herstelcode op papier</translation>
        </message>
        <message>
            <source>It opens the vault when you have forgotten the passphrase. Without one of the two nobody can, and we cannot help. Keep it in another place than this computer, and do not take a picture.</source>
            <translation>Hiermee gaat de kluis open als u de wachtzin vergeten bent. Zonder een van de twee kan niemand dat, en wij kunnen niet helpen. Bewaar de code op een andere plek dan deze computer en maak er geen foto van.</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Afdrukken…</translation>
        </message>
        <message>
            <source>&amp;Type the code from your paper</source>
            <translation>&amp;Typ de code over van uw papier</translation>
        </message>
        <message>
            <source>That is the code.</source>
            <translation>Dat is de code.</translation>
        </message>
        <message>
            <source>Recovery code of the vault “%1”</source>
            <translation>Herstelcode van de kluis ‘%1’</translation>
        </message>
        <message>
            <source>Keep this sheet in a safe place, away from the computer. Whoever has it can open the vault.</source>
            <translation>Bewaar dit blad op een veilige plek, niet bij de computer. Wie het heeft, kan de kluis openen.</translation>
        </message>
    </context>
    <context>
        <name>views::Reminders</name>
        <message>
            <source>Nobody in this chain speaks about consequences: not to the reporter, not to a witness, not to the person concerned. That belongs to the competent authority (Answer of 22 June 2026, question 12).</source>
            <translation>Niemand in deze keten spreekt over gevolgen: niet tegen de melder, niet tegen een getuige, niet tegen de betrokkene. Dat is aan het bevoegd gezag (Antwoord van 22 juni 2026, vraag 12).</translation>
        </message>
    </context>
    <context>
        <name>views::ReporterPage</name>
        <message>
            <source>What was written down of what you told</source>
            <translation>Wat is opgeschreven van wat u vertelde</translation>
        </message>
        <message>
            <source>Read it at your ease. Say what is not right, in your own words. You need not agree, and not today. (Wbk art. 2b)</source>
            <translation>Lees het rustig. Zeg in uw eigen woorden wat niet klopt. U hoeft geen akkoord te geven, en niet vandaag. (Wbk art. 2b)</translation>
        </message>
        <message>
            <source>I am done</source>
            <translation>Ik ben klaar</translation>
        </message>
        <message>
            <source>Please hand the computer back</source>
            <translation>Geef de computer terug</translation>
        </message>
        <message>
            <source>Thank you. What you wrote is kept. Only whoever works on your case goes on from here.</source>
            <translation>Dank u wel. Wat u schreef, is bewaard. Alleen wie aan uw zaak werkt, gaat hier verder.</translation>
        </message>
        <message>
            <source>Back to the case</source>
            <translation>Terug naar de zaak</translation>
        </message>
        <message>
            <source>What is not right?</source>
            <translation>Wat klopt er niet?</translation>
        </message>
        <message>
            <source>I agree with this text</source>
            <translation>Ik ben akkoord met deze tekst</translation>
        </message>
        <message>
            <source>What is not right: %1</source>
            <translation>Wat klopt er niet: %1</translation>
        </message>
        <message>
            <source>Write here what is not right, or what is missing.</source>
            <translation>Schrijf hier wat niet klopt of wat ontbreekt.</translation>
        </message>
        <message>
            <source>You said that you agree. How you sign for that, you arrange together.</source>
            <translation>U zei dat u akkoord bent. Hoe u daarvoor tekent, spreekt u samen af.</translation>
        </message>
    </context>
    <context>
        <name>views::ReviewPage</name>
        <message>
            <source>The request</source>
            <translation>Het verzoek</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Gevraagd op</translation>
        </message>
        <message>
            <source>The seven questions</source>
            <translation>De zeven toetsvragen</translation>
        </message>
        <message>
            <source>Each is answered with its reasons. “Uncertain” is an answer too.</source>
            <translation>Elke vraag krijgt een antwoord met redenen. ‘Onzeker’ is ook een antwoord.</translation>
        </message>
        <message>
            <source>1. Are the facts established?</source>
            <translation>1. Staan de feiten vast?</translation>
        </message>
        <message>
            <source>1. Because</source>
            <translation>1. Want</translation>
        </message>
        <message>
            <source>On sound data one must be convinced that this person did it; that is more than plausible.</source>
            <translation>Op deugdelijke gegevens moet de overtuiging rusten dat deze persoon het deed; dat is meer dan aannemelijk.</translation>
        </message>
        <message>
            <source>2. Is it dereliction of duty or misconduct?</source>
            <translation>2. Is het plichtsverzuim of wangedrag?</translation>
        </message>
        <message>
            <source>2. Because</source>
            <translation>2. Want</translation>
        </message>
        <message>
            <source>3. Can it be attributed to this person?</source>
            <translation>3. Is het deze persoon toe te rekenen?</translation>
        </message>
        <message>
            <source>3. Because</source>
            <translation>3. Want</translation>
        </message>
        <message>
            <source>4. Is the authority competent, on the right legal basis?</source>
            <translation>4. Is het gezag bevoegd, op de juiste grondslag?</translation>
        </message>
        <message>
            <source>4. Because</source>
            <translation>4. Want</translation>
        </message>
        <message>
            <source>5. Is the measure proportional?</source>
            <translation>5. Is de maatregel evenredig?</translation>
        </message>
        <message>
            <source>5. Because</source>
            <translation>5. Want</translation>
        </message>
        <message>
            <source>Kind, seriousness and effects, personal circumstances, record of service, time passed.</source>
            <translation>Aard, ernst en gevolgen, persoonlijke omstandigheden, staat van dienst, tijdsverloop.</translation>
        </message>
        <message>
            <source>6. Were equal cases treated alike?</source>
            <translation>6. Zijn gelijke gevallen gelijk behandeld?</translation>
        </message>
        <message>
            <source>6. Because</source>
            <translation>6. Want</translation>
        </message>
        <message>
            <source>7. Was the procedure right?</source>
            <translation>7. Klopte de procedure?</translation>
        </message>
        <message>
            <source>7. Because</source>
            <translation>7. Want</translation>
        </message>
        <message>
            <source>Hearing, reasons, terms.</source>
            <translation>Horen, motivering, termijnen.</translation>
        </message>
        <message>
            <source>The advice of the legal-status department</source>
            <translation>Het advies van Rechtspositie</translation>
        </message>
        <message>
            <source>Advice to the competent authority</source>
            <translation>Advies aan het bevoegd gezag</translation>
        </message>
        <message>
            <source>Advised on</source>
            <translation>Geadviseerd op</translation>
        </message>
    </context>
    <context>
        <name>views::RolePage</name>
        <message>
            <source>What is your work?</source>
            <translation>Wat is uw werk?</translation>
        </message>
        <message>
            <source>Your vault follows the procedure of your role, and has no screens that are not yours. Somebody who has two roles makes two vaults.</source>
            <translation>Uw kluis volgt de procedure van uw rol en heeft geen schermen die niet van u zijn. Wie twee rollen heeft, maakt twee kluizen.</translation>
        </message>
        <message>
            <source>Confidential counsellor</source>
            <translation>Vertrouwenspersoon</translation>
        </message>
        <message>
            <source>Integrity adviser</source>
            <translation>Integriteitsadviseur</translation>
        </message>
        <message>
            <source>Investigator</source>
            <translation>Onderzoeker</translation>
        </message>
        <message>
            <source>Legal-status officer</source>
            <translation>Medewerker Rechtspositie</translation>
        </message>
        <message>
            <source>You listen and look at the options together. What is said stays with you.</source>
            <translation>U luistert en bekijkt samen de opties. Wat er gezegd wordt, blijft bij u.</translation>
        </message>
        <message>
            <source>You take in reports and advise the competent authority, from intake to evaluation.</source>
            <translation>U neemt meldingen aan en adviseert het bevoegd gezag, van intake tot evaluatie.</translation>
        </message>
        <message>
            <source>You establish facts, and never consequences.</source>
            <translation>U stelt feiten vast, en nooit gevolgen.</translation>
        </message>
        <message>
            <source>You review measures and decisions.</source>
            <translation>U toetst maatregelen en besluiten.</translation>
        </message>
        <message>
            <source>&amp;Your name in the journal (may stay empty)</source>
            <translation>&amp;Uw naam in het journaal (mag leeg blijven)</translation>
        </message>
    </context>
    <context>
        <name>views::RoutePage</name>
        <message>
            <source>The ways there are</source>
            <translation>De wegen die er zijn</translation>
        </message>
        <message>
            <source>You explain them; the counselee chooses.</source>
            <translation>U legt ze uit; de gesprekspartner kiest.</translation>
        </message>
        <message>
            <source>Ways you discussed</source>
            <translation>Wegen die u besprak</translation>
        </message>
        <message>
            <source>The choice</source>
            <translation>De keuze</translation>
        </message>
        <message>
            <source>Way chosen by the counselee</source>
            <translation>Weg die de gesprekspartner kiest</translation>
        </message>
        <message>
            <source>Chosen on</source>
            <translation>Gekozen op</translation>
        </message>
        <message>
            <source>Why this way, in the counselee's own words</source>
            <translation>Waarom deze weg, in eigen woorden van de gesprekspartner</translation>
        </message>
        <message>
            <source>A choice may change. Write down the new one; the journal keeps the old one.</source>
            <translation>Een keuze mag veranderen. Schrijf de nieuwe op; het journaal bewaart de oude.</translation>
        </message>
    </context>
    <context>
        <name>views::RowsPage</name>
        <message>
            <source>Strike out…</source>
            <translation>Doorstrepen…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Terughalen</translation>
        </message>
        <message>
            <source>Show what was struck out</source>
            <translation>Toon wat is doorgestreept</translation>
        </message>
        <message>
            <source>Struck out: %1</source>
            <extracomment>shown above a row that was struck out; %1 is the reason</extracomment>
            <translation>Doorgestreept: %1</translation>
        </message>
        <message>
            <source>Why is this struck out? It stays readable, with your reason.</source>
            <translation>Waarom streept u dit door? Het blijft leesbaar, met uw reden.</translation>
        </message>
        <message>
            <source>Strike out</source>
            <translation>Doorstrepen</translation>
        </message>
        <message>
            <source>%1, struck out</source>
            <extracomment>what a screen reader says of a cell in a row that was struck out; %1 is its text</extracomment>
            <translation>%1, doorgestreept</translation>
        </message>
    </context>
    <context>
        <name>views::SamePersonBar</name>
        <message>
            <source>The same person</source>
            <translation>Dezelfde persoon</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Iemand anders</translation>
        </message>
    </context>
    <context>
        <name>views::SearchHelp</name>
        <message>
            <source>canteen remark</source>
            <translation>kantine opmerking</translation>
        </message>
        <message>
            <source>both words, in the same text; capitals and accents do not matter</source>
            <translation>beide woorden, in dezelfde tekst; hoofdletters en accenten tellen niet</translation>
        </message>
        <message>
            <source>wo*</source>
            <translation>wo*</translation>
        </message>
        <message>
            <source>every word that begins with wo</source>
            <translation>elk woord dat met wo begint</translation>
        </message>
        <message>
            <source>"rude joke"</source>
            <translation>"grove grap"</translation>
        </message>
        <message>
            <source>exactly these words, in this order</source>
            <translation>precies deze woorden, in deze volgorde</translation>
        </message>
        <message>
            <source>canteen -rota</source>
            <translation>kantine -rooster</translation>
        </message>
        <message>
            <source>texts without the word after the minus</source>
            <translation>teksten zonder het woord achter de min</translation>
        </message>
        <message>
            <source>@reporter-42</source>
            <translation>@melder-42</translation>
        </message>
        <message>
            <source>a pseudonym; a case number works too</source>
            <translation>een schuilnaam; een zaaknummer kan ook</translation>
        </message>
        <message>
            <source>phase:advice</source>
            <translation>fase:advies</translation>
        </message>
        <message>
            <source>only cases in that phase</source>
            <translation>alleen zaken in die fase</translation>
        </message>
        <message>
            <source>role:witness</source>
            <translation>rol:getuige</translation>
        </message>
        <message>
            <source>only cases in which somebody has that role</source>
            <translation>alleen zaken waarin iemand die rol heeft</translation>
        </message>
        <message>
            <source>channel:counsellor</source>
            <translation>kanaal:vertrouwenspersoon</translation>
        </message>
        <message>
            <source>only what came in that way; also unit: and state:</source>
            <translation>alleen wat langs die weg binnenkwam; ook onderdeel: en status:</translation>
        </message>
        <message>
            <source>term:late</source>
            <translation>termijn:laat</translation>
        </message>
        <message>
            <source>late, soon, none, or a kind of term</source>
            <translation>laat, binnenkort, geen, of een soort termijn</translation>
        </message>
        <message>
            <source>A minus before a filter leaves those cases out. Names are found whole, through the register of persons. What you search for is written down nowhere; that you searched is.</source>
            <translation>Een min voor een filter laat die zaken weg. Namen vindt u alleen met een heel deel van de naam, via het register van personen. Wat u zoekt, staat nergens opgeschreven; dat u zocht wel.</translation>
        </message>
    </context>
    <context>
        <name>views::SearchView</name>
        <message>
            <source>retracted</source>
            <translation>ingetrokken</translation>
        </message>
        <message numerus="yes">
            <source>%n more in this case</source>
            <translation>
                <numerusform>nog %n in deze zaak</numerusform>
                <numerusform>nog %n in deze zaak</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Zoeken</translation>
        </message>
        <message>
            <source>How to ask</source>
            <translation>Zo zoekt u</translation>
        </message>
        <message>
            <source>&amp;Keep this question</source>
            <translation>Deze vraag &amp;bewaren</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>Ver&amp;wijderen</translation>
        </message>
        <message>
            <source>Show &amp;more cases</source>
            <translation>Meer &amp;zaken tonen</translation>
        </message>
        <message>
            <source>Words, a pseudonym, a number</source>
            <translation>Woorden, een schuilnaam, een nummer</translation>
        </message>
        <message>
            <source>What do you look for?</source>
            <translation>Wat zoekt u?</translation>
        </message>
        <message>
            <source>Empty the field</source>
            <translation>Veld leegmaken</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Wat er gevonden is</translation>
        </message>
        <message>
            <source>Search in all texts</source>
            <translation>Zoeken in alle teksten</translation>
        </message>
        <message>
            <source>Kept questions</source>
            <translation>Bewaarde vragen</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Zoeken…</translation>
        </message>
        <message>
            <source>Type words and press Enter. What was written in all cases is searched, and the notes in the Inbox.</source>
            <translation>Typ woorden en druk op Enter. U zoekt in wat er in alle zaken is opgeschreven, en in de notities in de Inbox.</translation>
        </message>
    </context>
    <context>
        <name>views::ShortcutSheet</name>
        <message>
            <source>Keys</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Wat er gebeurt</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>An underlined letter works together with Alt. Esc closes what opened last.</source>
            <translation>Een onderstreepte letter werkt samen met Alt. Esc sluit wat het laatst openging.</translation>
        </message>
    </context>
    <context>
        <name>views::Shortcuts</name>
        <message>
            <source>&amp;New case</source>
            <translation>&amp;Nieuwe zaak</translation>
        </message>
        <message>
            <source>&amp;Import a register…</source>
            <translation>Register &amp;importeren…</translation>
        </message>
        <message>
            <source>&amp;Take this case out of the vault…</source>
            <translation>Deze zaak uit de kluis &amp;halen…</translation>
        </message>
        <message>
            <source>&amp;Lock the vault</source>
            <translation>Kluis ver&amp;grendelen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Afsluiten</translation>
        </message>
        <message>
            <source>&amp;Search or go to…</source>
            <translation>&amp;Zoek of ga naar…</translation>
        </message>
        <message>
            <source>&amp;Today</source>
            <translation>&amp;Vandaag</translation>
        </message>
        <message>
            <source>&amp;Cases</source>
            <translation>&amp;Zaken</translation>
        </message>
        <message>
            <source>&amp;Persons</source>
            <translation>&amp;Personen</translation>
        </message>
        <message>
            <source>&amp;Journal</source>
            <translation>&amp;Journaal</translation>
        </message>
        <message>
            <source>&amp;Vault</source>
            <translation>Kl&amp;uis</translation>
        </message>
        <message>
            <source>&amp;Find in the list</source>
            <translation>Zoek in de &amp;lijst</translation>
        </message>
        <message>
            <source>&amp;Back to the list</source>
            <translation>&amp;Terug naar de lijst</translation>
        </message>
        <message>
            <source>To the &amp;next part of the window</source>
            <translation>Naar het v&amp;olgende deel van het venster</translation>
        </message>
        <message>
            <source>To the p&amp;revious part of the window</source>
            <translation>Naar het vo&amp;rige deel van het venster</translation>
        </message>
        <message>
            <source>&amp;Edit this page</source>
            <translation>Deze pagina &amp;bewerken</translation>
        </message>
        <message>
            <source>&amp;Previous step</source>
            <translation>&amp;Vorige stap</translation>
        </message>
        <message>
            <source>&amp;Next step</source>
            <translation>V&amp;olgende stap</translation>
        </message>
        <message>
            <source>&amp;Finish this phase</source>
            <translation>Deze fase &amp;afronden</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Licht</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Donker</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Zoals het &amp;systeem</translation>
        </message>
        <message>
            <source>La&amp;rger text</source>
            <translation>&amp;Grotere tekst</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>&amp;Kleinere tekst</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Sneltoetsen</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hulp</translation>
        </message>
        <message>
            <source>&amp;About Meldwijzer</source>
            <translation>&amp;Over Meldwijzer</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Kluis</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Ga</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Beeld</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hulp</translation>
        </message>
        <message>
            <source>Text of normal si&amp;ze</source>
            <translation>Tekst in g&amp;ewone grootte</translation>
        </message>
        <message>
            <source>T&amp;erms</source>
            <translation>Ter&amp;mijnen</translation>
        </message>
        <message>
            <source>Calc&amp;ulate a term…</source>
            <translation>Termijn &amp;berekenen…</translation>
        </message>
        <message>
            <source>Quick n&amp;ote</source>
            <translation>&amp;Snelle notitie</translation>
        </message>
        <message>
            <source>&amp;Inbox</source>
            <translation>&amp;Inbox</translation>
        </message>
        <message>
            <source>Search in &amp;all texts</source>
            <translation>Zoeken in &amp;alle teksten</translation>
        </message>
        <message>
            <source>&amp;Versions of this text</source>
            <translation>&amp;Versies van deze tekst</translation>
        </message>
        <message>
            <source>Sho&amp;w to the reporter</source>
            <translation>&amp;Toon aan melder</translation>
        </message>
        <message>
            <source>S&amp;how or hide names</source>
            <translation>Namen tonen of &amp;verbergen</translation>
        </message>
    </context>
    <context>
        <name>views::Standing</name>
        <message>
            <source>current phase</source>
            <translation>huidige fase</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>afgerond</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>overgeslagen</translation>
        </message>
        <message>
            <source>not yet begun</source>
            <translation>nog niet begonnen</translation>
        </message>
        <message>
            <source>next step</source>
            <translation>volgende stap</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>bezig</translation>
        </message>
        <message>
            <source>done</source>
            <translation>klaar</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>niet van toepassing</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>te doen</translation>
        </message>
    </context>
    <context>
        <name>views::StepIndicator</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Stap %1 van %2: %3</translation>
        </message>
    </context>
    <context>
        <name>views::StepRail</name>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <extracomment>the same for a step that may be left out</extracomment>
            <translation>%1 (mag)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>a step for a screen reader: %1 is its name, %2 its state</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>views::TermNotes</name>
        <message>
            <source>Terms of this case</source>
            <translation>Termijnen van deze zaak</translation>
        </message>
        <message>
            <source>Why that day?</source>
            <translation>Waarom die dag?</translation>
        </message>
        <message>
            <source>Why that day? %1</source>
            <translation>Waarom die dag? %1</translation>
        </message>
    </context>
    <context>
        <name>views::TermPage</name>
        <message>
            <source>Terms</source>
            <translation>Termijnen</translation>
        </message>
        <message>
            <source>Terms that you keep an eye on yourself stand here: what is due, and by when.</source>
            <translation>Hier staan termijnen die u zelf bewaakt: wat moet er gebeuren, en uiterlijk wanneer.</translation>
        </message>
        <message>
            <source>Add term</source>
            <translation>Termijn toevoegen</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Termijn</translation>
        </message>
        <message>
            <source>Runs from</source>
            <translation>Loopt vanaf</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Uiterlijk op</translation>
        </message>
        <message>
            <source>Met on</source>
            <translation>Gehaald op</translation>
        </message>
        <message>
            <source>Which term</source>
            <translation>Welke termijn</translation>
        </message>
        <message>
            <source>You counted this day yourself: a term that ends on a Saturday, Sunday or holiday ends on the next working day (Algemene termijnenwet art. 1).</source>
            <translation>Deze dag telde u zelf: een termijn die eindigt op zaterdag, zondag of een feestdag, eindigt op de volgende werkdag (Algemene termijnenwet art. 1).</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
    </context>
    <context>
        <name>views::TermRowWords</name>
        <message>
            <source>no day yet</source>
            <translation>nog geen dag</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>over %n dag</numerusform>
                <numerusform>over %n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>over</source>
            <translation>voorbij</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) too late</source>
            <translation>
                <numerusform>%n dag te laat</numerusform>
                <numerusform>%n dagen te laat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>target passed %n day(s) ago</source>
            <translation>
                <numerusform>streefdag %n dag voorbij</numerusform>
                <numerusform>streefdag %n dagen voorbij</numerusform>
            </translation>
        </message>
        <message>
            <source>By law</source>
            <translation>Wettelijk</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Beleid</translation>
        </message>
        <message numerus="yes">
            <source>passed %n day(s) ago</source>
            <translation>
                <numerusform>%n dag voorbij</numerusform>
                <numerusform>%n dagen voorbij</numerusform>
            </translation>
        </message>
        <message>
            <source>Entered by hand</source>
            <translation>Met de hand ingevuld</translation>
        </message>
    </context>
    <context>
        <name>views::TermsModel</name>
        <message>
            <source>Time left</source>
            <translation>Resterende tijd</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Termijn</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>Eindigt op</translation>
        </message>
    </context>
    <context>
        <name>views::TermsView</name>
        <message>
            <source>Which terms</source>
            <translation>Welke termijnen</translation>
        </message>
        <message>
            <source>All that run</source>
            <translation>Alles wat loopt</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>Te laat</translation>
        </message>
        <message>
            <source>Within two weeks</source>
            <translation>Binnen twee weken</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Volgorde</translation>
        </message>
        <message>
            <source>Soonest first</source>
            <translation>Eerst aflopend</translation>
        </message>
        <message>
            <source>By kind of term</source>
            <translation>Op soort termijn</translation>
        </message>
        <message>
            <source>By case</source>
            <translation>Op zaak</translation>
        </message>
        <message>
            <source>Show &amp;more</source>
            <translation>&amp;Meer tonen</translation>
        </message>
        <message>
            <source>Calculate a term…</source>
            <translation>Termijn berekenen…</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Termijnen</translation>
        </message>
        <message>
            <source>No terms run here</source>
            <translation>Er lopen hier geen termijnen</translation>
        </message>
        <message>
            <source>As soon as something in a case starts a term of law or policy, it stands here until it is met. A promised day that you enter yourself as well.</source>
            <translation>Zodra iets in een zaak een termijn uit wet of beleid start, staat die hier tot eraan is voldaan. Een dag die u zelf invult ook.</translation>
        </message>
        <message>
            <source>S&amp;how</source>
            <translation>&amp;Toon</translation>
        </message>
        <message>
            <source>&amp;Order</source>
            <translation>V&amp;olgorde</translation>
        </message>
        <message>
            <source>To the cases</source>
            <translation>Naar de zaken</translation>
        </message>
        <message numerus="yes">
            <source>the first %n</source>
            <translation>
                <numerusform>de eerste %n</numerusform>
                <numerusform>de eerste %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s)</source>
            <translation>
                <numerusform>%n termijn</numerusform>
                <numerusform>%n termijnen</numerusform>
            </translation>
        </message>
        <message>
            <source>To your calendar…</source>
            <translation>Naar uw agenda…</translation>
        </message>
    </context>
    <context>
        <name>views::TodayView</name>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Plan a next step</source>
            <translation>Plan een volgende stap</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Nothing asks for attention</source>
            <translation>Niets vraagt aandacht</translation>
        </message>
        <message>
            <source>Terms, promised calls and check-ins appear here when their day comes near.</source>
            <translation>Termijnen, beloofde gesprekken en nazorgmomenten verschijnen hier als hun dag dichterbij komt.</translation>
        </message>
        <message>
            <source>To the cases</source>
            <translation>Naar de zaken</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) in the Inbox: no case yet</source>
            <translation>
                <numerusform>%n notitie in de Inbox: nog geen zaak</numerusform>
                <numerusform>%n notities in de Inbox: nog geen zaak</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing planned</source>
            <translation>niets gepland</translation>
        </message>
    </context>
    <context>
        <name>views::TokenCompletion</name>
        <message>
            <source>People in this case</source>
            <translation>Mensen in deze zaak</translation>
        </message>
    </context>
    <context>
        <name>views::TopBar</name>
        <message>
            <source>Saved at %1</source>
            <translation>Opgeslagen om %1</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Nog niet opgeslagen</translation>
        </message>
    </context>
    <context>
        <name>views::TriagePage</name>
        <message>
            <source>First of all</source>
            <translation>Eerst dit</translation>
        </message>
        <message>
            <source>Is anybody in danger now?</source>
            <translation>Is er nu iemand in gevaar?</translation>
        </message>
        <message>
            <source>What was done about the danger</source>
            <translation>Wat aan het gevaar is gedaan</translation>
        </message>
        <message>
            <source>Could it be a crime?</source>
            <translation>Kan het een strafbaar feit zijn?</translation>
        </message>
        <message>
            <source>If so, the military police or the prosecution go first: do not disturb their inquiry. A civil servant who learns of certain crimes must report them (Sv art. 162).</source>
            <translation>Dan gaan de Marechaussee of het Openbaar Ministerie voor: verstoor hun onderzoek niet. Een ambtenaar die van bepaalde misdrijven hoort, moet aangifte doen (Sv art. 162).</translation>
        </message>
        <message>
            <source>Does anybody who handles this case have a conflict of interest?</source>
            <translation>Heeft iemand die deze zaak behandelt een belangenconflict?</translation>
        </message>
        <message>
            <source>Somebody who is involved, or stands too close to one of the people, does not handle the case (AMAR art. 153k).</source>
            <translation>Wie betrokken is of te dicht bij een van de mensen staat, behandelt de zaak niet (AMAR art. 153k).</translation>
        </message>
        <message>
            <source>Is it wrongdoing?</source>
            <translation>Is het een misstand?</translation>
        </message>
        <message>
            <source>Is a law or a rule based on it broken, or is there danger to people, environment or public service?</source>
            <translation>Is een wet of een regel daarvan overtreden, of is er gevaar voor mensen, milieu of de openbare dienst?</translation>
        </message>
        <message>
            <source>Does it touch more than personal interests?</source>
            <translation>Raakt het meer dan persoonlijke belangen?</translation>
        </message>
        <message>
            <source>Is there a pattern or a structure in it?</source>
            <translation>Zit er een patroon of structuur in?</translation>
        </message>
        <message>
            <source>Is it serious or extensive?</source>
            <translation>Is het ernstig of omvangrijk?</translation>
        </message>
        <message>
            <source>Conclusion: is it (suspected) wrongdoing?</source>
            <translation>Conclusie: is het een (vermoeden van een) misstand?</translation>
        </message>
        <message>
            <source>If so, the secretary-general is the addressee and the terms are statutory. If not, the same terms hold as policy.</source>
            <translation>Dan gaat het naar de secretaris-generaal en zijn de termijnen wettelijk. Zo niet, dan gelden dezelfde termijnen als beleid.</translation>
        </message>
        <message>
            <source>Which kind of case it is</source>
            <translation>Wat voor zaak het is</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categorie</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Beslist op</translation>
        </message>
        <message>
            <source>Reasons for this choice</source>
            <translation>Redenen voor deze keuze</translation>
        </message>
        <message>
            <source>These answers point to wrongdoing in the sense of the law.</source>
            <translation>Deze antwoorden wijzen op een misstand in de zin van de wet.</translation>
        </message>
        <message>
            <source>These answers do not point to wrongdoing in the sense of the law.</source>
            <translation>Deze antwoorden wijzen niet op een misstand in de zin van de wet.</translation>
        </message>
        <message>
            <source>Triage</source>
            <translation>Triage</translation>
        </message>
        <message>
            <source>Here stands what kind of case this is, question by question with the reason. When it is looked at anew, add a second triage: the first stays.</source>
            <translation>Hier staat wat voor zaak dit is, vraag voor vraag met de reden. Wordt er opnieuw naar gekeken, voeg dan een tweede triage toe: de eerste blijft staan.</translation>
        </message>
        <message>
            <source>Add triage</source>
            <translation>Triage toevoegen</translation>
        </message>
        <message>
            <source>Wrongdoing</source>
            <translation>Misstand</translation>
        </message>
        <message>
            <source>Contested on</source>
            <translation>Weersproken op</translation>
        </message>
        <message>
            <source>Which facts point to it, or do not</source>
            <translation>Welke feiten daarop wijzen, of juist niet</translation>
        </message>
        <message>
            <source>Who, and how you deal with it</source>
            <translation>Wie, en hoe u daarmee omgaat</translation>
        </message>
        <message>
            <source>The questions of the law itself (Wbk art. 1, text of 18 February 2023).</source>
            <translation>De vragen van de wet zelf (Wbk art. 1, tekst van 18 februari 2023).</translation>
        </message>
        <message>
            <source>Is Union law broken, or in danger of being broken?</source>
            <translation>Is Unierecht overtreden, of dreigt dat?</translation>
        </message>
        <message>
            <source>Which act of the Union, or why none</source>
            <translation>Welke regel van de Unie, of waarom geen</translation>
        </message>
        <message>
            <source>Enough by itself. Think of public procurement, products, the environment, the protection of data.</source>
            <translation>Dit is op zichzelf genoeg. Denk aan aanbesteden, producten, milieu, bescherming van gegevens.</translation>
        </message>
        <message>
            <source>Which rule, or which danger</source>
            <translation>Welke regel, of welk gevaar</translation>
        </message>
        <message>
            <source>Whom or what else it touches</source>
            <translation>Wie of wat het nog meer raakt</translation>
        </message>
        <message>
            <source>From what that appears</source>
            <translation>Waaruit dat blijkt</translation>
        </message>
        <message>
            <source>Why it is, or is not</source>
            <translation>Waarom wel of niet</translation>
        </message>
        <message>
            <source>What else matters</source>
            <translation>Wat nog meer telt</translation>
        </message>
        <message>
            <source>Is the disciplinary window still open?</source>
            <translation>Is de tuchtrechtelijke termijn nog open?</translation>
        </message>
        <message>
            <source>For whom, and until when</source>
            <translation>Voor wie, en tot wanneer</translation>
        </message>
        <message>
            <source>Soldiers only: 21 days, never later than 60 (WMT art. 53). The terms of this case stand above.</source>
            <translation>Alleen voor militairen: 21 dagen, nooit later dan 60 (WMT art. 53). De termijnen van deze zaak staan hierboven.</translation>
        </message>
        <message>
            <source>Is it a formal complaint by whoever experienced it?</source>
            <translation>Is het een formele klacht van degene die het meemaakte?</translation>
        </message>
        <message>
            <source>By whom and how it was filed</source>
            <translation>Door wie en hoe die is ingediend</translation>
        </message>
        <message>
            <source>A complaint is in writing, signed and never anonymous (Awb art. 9:4).</source>
            <translation>Een klacht is schriftelijk, ondertekend en nooit anoniem (Awb art. 9:4).</translation>
        </message>
        <message>
            <source>Are there other signals about this unit or person?</source>
            <translation>Zijn er andere signalen over deze eenheid of persoon?</translation>
        </message>
        <message>
            <source>Which ones</source>
            <translation>Welke</translation>
        </message>
        <message>
            <source>Is it (also) a labour conflict?</source>
            <translation>Is het (ook) een arbeidsconflict?</translation>
        </message>
        <message>
            <source>From what the conflict appears</source>
            <translation>Waaruit het conflict blijkt</translation>
        </message>
        <message>
            <source>Are there enough facts for an inquiry?</source>
            <translation>Zijn er genoeg feiten voor een onderzoek?</translation>
        </message>
        <message>
            <source>What is there, and what is missing</source>
            <translation>Wat er is, en wat ontbreekt</translation>
        </message>
        <message>
            <source>Does anybody disagree?</source>
            <translation>Is iemand het er niet mee eens?</translation>
        </message>
        <message>
            <source>A triage can be contested. What is said against it stays beside it.</source>
            <translation>Een triage kan worden weersproken. Wat ertegen is ingebracht, blijft ernaast staan.</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Door wie</translation>
        </message>
        <message>
            <source>What was said against it</source>
            <translation>Wat ertegen is ingebracht</translation>
        </message>
        <message>
            <source>What was done with it</source>
            <translation>Wat daarmee is gedaan</translation>
        </message>
        <message>
            <source>As reported: %1</source>
            <translation>Zoals gemeld: %1</translation>
        </message>
        <message>
            <source>These answers do not decide it yet.</source>
            <translation>Deze antwoorden geven nog geen uitsluitsel.</translation>
        </message>
        <message>
            <source>• %1 (%2, read in the text of %3)</source>
            <extracomment>why something is wrongdoing: %1 is the reason, %2 the rule, %3 the day of the version that was read</extracomment>
            <translation>• %1 (%2, gelezen in de tekst van %3)</translation>
        </message>
        <message>
            <source>The law leaves room here; ask a lawyer when it matters.</source>
            <translation>De wet laat hier ruimte; vraag een jurist als het ertoe doet.</translation>
        </message>
    </context>
    <context>
        <name>views::UnlockView</name>
        <message>
            <source>Caps lock seems to be on.</source>
            <translation>Caps lock lijkt aan te staan.</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Ontgrendelen</translation>
        </message>
        <message>
            <source>&amp;Other vault…</source>
            <translation>Andere &amp;kluis…</translation>
        </message>
        <message>
            <source>&amp;New vault…</source>
            <translation>&amp;Nieuwe kluis…</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Ontgrendelen</translation>
        </message>
        <message>
            <source>Last opened: %1</source>
            <translation>Laatst geopend: %1</translation>
        </message>
        <message>
            <source>Last verified backup: %1</source>
            <translation>Laatst gecontroleerde reservekopie: %1</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Ontgrendelen…</translation>
        </message>
        <message>
            <source>&amp;Recovery code</source>
            <translation>&amp;Herstelcode</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Wachtzin</translation>
        </message>
        <message>
            <source>Use the &amp;passphrase instead</source>
            <translation>Gebruik toch de &amp;wachtzin</translation>
        </message>
        <message>
            <source>Forgotten? Use the &amp;recovery code</source>
            <translation>Vergeten? Gebruik de &amp;herstelcode</translation>
        </message>
    </context>
    <context>
        <name>views::ValuesTable</name>
        <message>
            <source>In the file</source>
            <translation>In het bestand</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Betekent</translation>
        </message>
        <message>
            <source>What the values of this column mean</source>
            <translation>Wat de waarden van deze kolom betekenen</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>onbekend</translation>
        </message>
    </context>
    <context>
        <name>views::VaultView</name>
        <message>
            <source>&amp;Change the passphrase</source>
            <translation>&amp;Wijzig de wachtzin</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>Kluis</translation>
        </message>
        <message>
            <source>This vault</source>
            <translation>Deze kluis</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>When does this lock?</source>
            <translation>Wanneer vergrendelt dit?</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 minuut</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 minuten</translation>
        </message>
        <message>
            <source>After this long without &amp;keyboard or mouse (the last minute is counted down)</source>
            <translation>Na zo lang zonder &amp;toetsenbord of muis (de laatste minuut wordt afgeteld)</translation>
        </message>
        <message>
            <source>When the screen of this computer locks.</source>
            <translation>Als het scherm van deze computer vergrendelt.</translation>
        </message>
        <message>
            <source>When the computer goes to sleep.</source>
            <translation>Als de computer in slaapstand gaat.</translation>
        </message>
        <message>
            <source>When you press Ctrl+L or the lock at the top.</source>
            <translation>Als u op Ctrl+L drukt of op het slot bovenaan.</translation>
        </message>
        <message>
            <source>When you close the program.</source>
            <translation>Als u het programma sluit.</translation>
        </message>
        <message>
            <source>What you typed is saved first. After unlocking you are where you were.</source>
            <translation>Wat u typte wordt eerst opgeslagen. Na het ontgrendelen bent u waar u was.</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nieuwe wachtzin</translation>
        </message>
        <message>
            <source>Older backups keep the passphrase they were made with. The recovery code stays the same.</source>
            <translation>Oudere reservekopieën houden de wachtzin waarmee ze gemaakt zijn. De herstelcode blijft dezelfde.</translation>
        </message>
        <message>
            <source>Cu&amp;rrent passphrase</source>
            <translation>&amp;Huidige wachtzin</translation>
        </message>
        <message>
            <source>Ne&amp;w passphrase</source>
            <translation>Nie&amp;uwe wachtzin</translation>
        </message>
        <message>
            <source>New passphrase once &amp;more</source>
            <translation>Nieuwe wachtzin &amp;nog een keer</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>De twee zijn nog niet gelijk.</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>Wijzigen…</translation>
        </message>
        <message>
            <source>&amp;Save the name</source>
            <translation>Naam &amp;opslaan</translation>
        </message>
        <message>
            <source>Your name in the journal</source>
            <translation>Uw naam in het journaal</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Opgeslagen</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Herinneringen</translation>
        </message>
        <message>
            <source>When the vault opens and when a new day begins, in this window, and in the corner of the screen where there is one for that. It says how many, and nothing of a case.</source>
            <translation>Als de kluis opengaat en als er een nieuwe dag begint, in dit venster, en in de hoek van het scherm als uw computer dat kan. Er staat hoeveel het er zijn, en niets van een zaak.</translation>
        </message>
        <message>
            <source>&amp;Remind me of what ends soon</source>
            <translation>&amp;Herinner mij aan wat binnenkort afloopt</translation>
        </message>
        <message>
            <source>How many days before…</source>
            <translation>Hoeveel dagen vooraf…</translation>
        </message>
    </context>
    <context>
        <name>views::VersionsPanel</name>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Copy the SHA-256</source>
            <translation>SHA-256 kopiëren</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>Add a new version…</source>
            <translation>Nieuwe versie toevoegen…</translation>
        </message>
        <message>
            <source>Save outside the vault…</source>
            <translation>Opslaan buiten de kluis…</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versies</translation>
        </message>
        <message>
            <source>SHA-256 of this version</source>
            <translation>SHA-256 van deze versie</translation>
        </message>
        <message>
            <source>Whoever has the same file finds the same number with sha256sum: so it can be proven that nothing was changed.</source>
            <translation>Wie hetzelfde bestand heeft, vindt met sha256sum hetzelfde getal. Zo is te bewijzen dat er niets is veranderd.</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Version %1, %2: %3, %4</source>
            <translation>Versie %1, %2: %3, %4</translation>
        </message>
        <message>
            <source>Meldwijzer shows PDF, pictures and plain text. This file can only be used outside the vault.</source>
            <translation>Meldwijzer toont pdf, afbeeldingen en gewone tekst. Dit bestand kunt u alleen buiten de kluis gebruiken.</translation>
        </message>
    </context>
    <context>
        <name>views::VersionsView</name>
        <message>
            <source>&amp;Say the changes in words</source>
            <translation>&amp;Zeg de wijzigingen in woorden</translation>
        </message>
        <message>
            <source>&amp;Put the first one back</source>
            <translation>Zet de eerste &amp;terug</translation>
        </message>
        <message>
            <source>&amp;Back to the case</source>
            <translation>&amp;Terug naar de zaak</translation>
        </message>
        <message>
            <source>No earlier versions yet</source>
            <translation>Nog geen eerdere versies</translation>
        </message>
        <message>
            <source>A version is kept when you stop writing for ten minutes, leave the page or the case, show the text to whoever told it, or when she agrees with it.</source>
            <translation>Een versie wordt bewaard als u tien minuten niet schrijft, de pagina of de zaak verlaat, de tekst toont aan wie het vertelde, of als die persoon akkoord geeft.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Wat er is gewijzigd</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Van</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>N&amp;aar</translation>
        </message>
        <message>
            <source>From this version</source>
            <translation>Van deze versie</translation>
        </message>
        <message>
            <source>To this version</source>
            <translation>Naar deze versie</translation>
        </message>
        <message>
            <source>Versions: %1</source>
            <extracomment>%1 is a text of a case: "Account in own words"</extracomment>
            <translation>Versies: %1</translation>
        </message>
        <message>
            <source>The text of now</source>
            <translation>De tekst van nu</translation>
        </message>
        <message>
            <source>%1 – %2, %3 (%4)</source>
            <translation>%1 – %2, %3 (%4)</translation>
        </message>
        <message>
            <source>These two are the same, to the letter.</source>
            <translation>Deze twee zijn gelijk, tot op de letter.</translation>
        </message>
        <message numerus="yes">
            <source>Removed in %n place(s), struck through;</source>
            <translation>
                <numerusform>Op %n plek verwijderd (doorgestreept);</numerusform>
                <numerusform>Op %n plekken verwijderd (doorgestreept);</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>added in %n place(s), underlined.</source>
            <translation>
                <numerusform>op %n plek toegevoegd (onderstreept).</numerusform>
                <numerusform>op %n plekken toegevoegd (onderstreept).</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Put version %1 back…</source>
            <extracomment>%1 is the number of a version</extracomment>
            <translation>Zet versie %1 &amp;terug…</translation>
        </message>
        <message>
            <source>[removed: %1]</source>
            <extracomment>%1 are the words that went, or that came</extracomment>
            <translation>[verwijderd: %1]</translation>
        </message>
        <message>
            <source>[added: %1]</source>
            <translation>[toegevoegd: %1]</translation>
        </message>
    </context>
    <context>
        <name>views::WhatPage</name>
        <message>
            <source>Choose all</source>
            <translation>Alles kiezen</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Niets kiezen</translation>
        </message>
        <message>
            <source>What goes along?</source>
            <translation>Wat gaat mee?</translation>
        </message>
        <message>
            <source>Choose no more than the recipient needs. The number of the case, the day on which it was opened and its phase always go along.</source>
            <translation>Kies niet meer dan de ontvanger nodig heeft. Het zaaknummer, de dag van openen en de fase gaan altijd mee.</translation>
        </message>
        <message>
            <source>Parts of the case</source>
            <translation>Delen van de zaak</translation>
        </message>
        <message>
            <source>Your own notes with conversations never leave the vault.</source>
            <translation>Uw eigen notities bij gesprekken verlaten de kluis nooit.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>a part of the case and how many there are: "Allegations (3)"</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Nothing is recorded in: %1.</source>
            <translation>Er is niets vastgelegd in: %1.</translation>
        </message>
    </context>
    <context>
        <name>views::WhomPage</name>
        <message>
            <source>Duty to report a grave crime (Sv art. 160)</source>
            <translation>Aangifteplicht bij een zwaar misdrijf (Sv art. 160)</translation>
        </message>
        <message>
            <source>Duty to report as a civil servant (Sv art. 162)</source>
            <translation>Aangifteplicht als ambtenaar (Sv art. 162)</translation>
        </message>
        <message>
            <source>Conflict of duties, as a last resort</source>
            <translation>Conflict van plichten, als laatste middel</translation>
        </message>
        <message>
            <source>Duty to pass on wrongdoing: content only (AMAR art. 153h, BARD art. 98g)</source>
            <translation>Plicht om een misstand door te geven: alleen de inhoud (AMAR art. 153h, BARD art. 98g)</translation>
        </message>
        <message>
            <source>For whom, and why?</source>
            <translation>Voor wie, en waarom?</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Ontvanger</translation>
        </message>
        <message>
            <source>Which person in this case</source>
            <translation>Welke persoon in deze zaak</translation>
        </message>
        <message>
            <source>Nobody in this case</source>
            <translation>Niemand in deze zaak</translation>
        </message>
        <message>
            <source>Only when the recipient is somebody in this case.</source>
            <translation>Alleen als de ontvanger iemand in deze zaak is.</translation>
        </message>
        <message>
            <source>Why this leaves the vault, in one sentence</source>
            <translation>Waarom dit de kluis verlaat, in één zin</translation>
        </message>
        <message>
            <source>It goes into the journal, sealed.</source>
            <translation>Het komt in het journaal, verzegeld.</translation>
        </message>
        <message>
            <source>Who may be known?</source>
            <translation>Wie mag bekend zijn?</translation>
        </message>
        <message>
            <source>May this recipient know who the counselee is?</source>
            <translation>Mag deze ontvanger weten wie de gesprekspartner is?</translation>
        </message>
        <message>
            <source>May this recipient know who reported?</source>
            <translation>Mag deze ontvanger weten wie heeft gemeld?</translation>
        </message>
        <message>
            <source>Without consent for the identity the answer is no, and the name is hidden everywhere (Wbk art. 1a).</source>
            <translation>Zonder toestemming voor de identiteit is het antwoord nee, en wordt de naam overal verborgen (Wbk art. 1a).</translation>
        </message>
        <message>
            <source>Without consent</source>
            <translation>Zonder toestemming</translation>
        </message>
        <message>
            <source>Only when a duty leaves no other way. It goes into the journal.</source>
            <translation>Alleen als een plicht geen andere weg laat. Het komt in het journaal.</translation>
        </message>
        <message>
            <source>On which duty you rely</source>
            <translation>Op welke plicht u zich beroept</translation>
        </message>
        <message>
            <source>None: there is consent</source>
            <translation>Geen: er is toestemming</translation>
        </message>
        <message>
            <source>Why there was no other way</source>
            <translation>Waarom er geen andere weg was</translation>
        </message>
    </context>
    <context>
        <name>views::WithdrawalPanel</name>
        <message>
            <source>What was told (the content)</source>
            <translation>Wat er is verteld (de inhoud)</translation>
        </message>
        <message>
            <source>Who told it (the name)</source>
            <translation>Wie het vertelde (de naam)</translation>
        </message>
        <message>
            <source>Close the case, with the reason “consent withdrawn”</source>
            <translation>Sluit de zaak, met de reden ‘toestemming ingetrokken’</translation>
        </message>
        <message>
            <source>Record the withdrawal</source>
            <translation>Intrekking vastleggen</translation>
        </message>
        <message>
            <source>Do not withdraw</source>
            <translation>Niet intrekken</translation>
        </message>
        <message>
            <source>What is withdrawn</source>
            <translation>Wat wordt ingetrokken</translation>
        </message>
        <message>
            <source>It works from that day on. What was lawfully read before stays on record; coming back is always possible.</source>
            <translation>Het werkt vanaf die dag. Wat daarvoor rechtmatig is gelezen, blijft vastgelegd; terugkomen kan altijd.</translation>
        </message>
        <message>
            <source>For whom it no longer holds</source>
            <translation>Voor wie die niet meer geldt</translation>
        </message>
        <message>
            <source>Which person in this case</source>
            <translation>Welke persoon in deze zaak</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Ingetrokken op</translation>
        </message>
        <message>
            <source>How it was said</source>
            <translation>Hoe het is gezegd</translation>
        </message>
        <message>
            <source>What was said about it</source>
            <translation>Wat erover is gezegd</translation>
        </message>
        <message>
            <source>Does a duty go first all the same?</source>
            <translation>Gaat er toch een plicht voor?</translation>
        </message>
        <message>
            <source>Danger, a crime that must be reported (Sv 160, 162), wrongdoing (AMAR 153h: the content, without the name). “No” is an answer.</source>
            <translation>Gevaar, een misdrijf dat moet worden aangegeven (Sv 160, 162), een misstand (AMAR 153h: de inhoud, zonder de naam). ‘Nee’ is een antwoord.</translation>
        </message>
        <message>
            <source>Which duties did you consider?</source>
            <translation>Welke plichten hebt u afgewogen?</translation>
        </message>
        <message>
            <source>Does a duty go first?</source>
            <translation>Gaat er een plicht voor?</translation>
        </message>
        <message>
            <source>To whom should it go?</source>
            <translation>Naar wie moet het?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>What is planned</source>
            <translation>Wat er gepland is</translation>
        </message>
        <message>
            <source>What has left already</source>
            <translation>Wat al naar buiten is</translation>
        </message>
        <message>
            <source>Nothing that could rest on this consent.</source>
            <translation>Niets wat op deze toestemming kan rusten.</translation>
        </message>
        <message>
            <source>What is ticked is taken back: struck out, with the reason. What rests on this consent is ticked already; of the rest only you can tell.</source>
            <translation>Wat is aangevinkt, gaat niet door: het wordt doorgestreept, met de reden. Wat op deze toestemming rust, is al aangevinkt; van de rest weet alleen u het.</translation>
        </message>
        <message>
            <source>Nothing has left this vault for this case.</source>
            <translation>Van deze zaak is niets uit de kluis gegaan.</translation>
        </message>
        <message>
            <source>None of this can be called back. Tell the reporter so.</source>
            <translation>Niets hiervan kan worden teruggehaald. Zeg dat tegen de melder.</translation>
        </message>
    </context>
</TS>
