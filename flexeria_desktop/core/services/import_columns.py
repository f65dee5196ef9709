"""What the columns of a file mean: by the words over them in four languages, else by what stands in them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence

from flexeria_desktop.core.services.import_dates import looks_like_date
from flexeria_desktop.core.services.import_table import Line

WORDS: Mapping[str, tuple[str, ...]] = {
    "name": (
        "name full-name display-name tenant resident holder person contact customer member",
        "naam volledige-naam weergavenaam huurder bewoner houder persoon contactpersoon relatie relatienaam klant lid",
        "bedrijfsnaam namn fullstandigt-namn boende hyresgast person kontakt kund medlem",
        "mieter bewohner inhaber person vollstandiger-name kunde mitglied kontakt nutzer benutzer",
    ),
    "first": ("first-name given-name firstname forename voornaam roepnaam fornamn tilltalsnamn vorname rufname",),
    "initials": ("initials voorletters initialen initialer",),
    "middle": ("middle-name tussenvoegsel voorvoegsel tussenvoegsels mellannamn namenszusatz zweiter-vorname",),
    "last": ("last-name surname family-name lastname achternaam familienaam efternamn nachname familienname zuname",),
    "unit": (
        "unit flat apartment apartment-number room house address street home-street street-address address-1-street",
        "woning appartement adres straat kamer huis eenheid wooneenheid adresregel-1 straatnaam lagenhet adress gata",
        "lagenhetsnummer rum wohnung adresse strasse zimmer wohneinheit einheit anschrift home-address business-street",
    ),
    "house": ("house-number number-of-house huisnummer huisnr nr husnummer hausnummer haus-nr huisnummer-toevoeging",),
    "email": (
        "email e-mail mail e-mail-address email-address e-mail-1-value primary-email",
        "e-mailadres emailadres mailadres e-post epost e-postadress epostadress e-mail-adresse mailadresse",
    ),
    "phone": (
        "phone mobile telephone mobile-phone cell cell-phone phone-number phone-1-value primary-phone home-phone tel",
        "business-phone telefoon mobiel telefoonnummer mobiele-telefoon gsm tel-nr telefoon-1 telefon mobil",
        "mobiltelefon telefonnummer mobilnummer handy rufnummer handynummer telefon-privat mobieltje",
    ),
    "reference": (
        "reference number customer-number id personnel-number employee-number code tenant-number account member-number",
        "referentie nummer klantnummer huurdernummer relatienummer relatiecode debiteur debiteurnummer debiteurcode",
        "personeelsnummer contractnummer lidnummer referens kundnummer personalnummer kontraktsnummer medlemsnummer",
        "referenz kundennummer mieternummer vertragsnummer debitorennummer mitgliedsnummer persnr personal-nr",
    ),
    "until": (
        "until end-date end lease-end expiry-date expires valid-until valid-to expiry moving-out contract-end",
        "einddatum tot einde einde-huur einde-contract geldig-tot vertrekdatum uitverhuisd uit-dienst datum-uit",
        "slutdatum till giltig-till utflyttning enddatum ende bis gultig-bis mietende auszug vertragsende ablaufdatum",
    ),
    "note": ("note notes remark remarks comment notitie opmerking opmerkingen toelichting anteckning notiz bemerkung",),
    "group": (
        "group groups group-name group-membership user-group labels department category categories transponder-group",
        "groep groepen groepsnaam afdeling categorie categorieen gebruikersgroep personeelsgroep transpondergroep",
        "grupp grupper gruppnamn avdelning kategori kategorier anvandargrupp personalgrupp transpondergrupp",
        "gruppe gruppen gruppenname abteilung kategorie kategorien personengruppe nutzergruppe transpondergruppe",
    ),
    "tag": (
        "tag tag-number card card-number transponder serial-number chip key-fob uid tagnummer kaartnummer druppel",
        "pasnummer sleutelnummer tagg kortnummer bricka transpondernummer kartennummer chipnummer seriennummer",
    ),
}
TAKEN = ("name", "unit", "email", "phone", "reference", "until", "note")
"""Fields of a person."""
PARTS = ("first", "initials", "middle", "last", "house")
"""Columns that make up a name or a unit together."""
GROUP = "group"
"""The groups somebody is put into; nobody is taken out of one by a file."""
SHOWN = (*TAKEN, GROUP)
"""What an import takes over, in the order in which it is shown."""
KEPT_OUT = ("tag",)
"""Columns that are known but belong to keys; an import of people leaves them."""
FIELDS = (*SHOWN, *PARTS, *KEPT_OUT)
EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]+")
PHONE = re.compile(r"(?=(?:\D*\d){7,15}\D*$)\+?[\d\s()./-]{7,24}")
TAG = re.compile(r"(?=.*[A-Fa-f:])(?:[0-9A-Fa-f]{2}[: -]?){3,9}[0-9A-Fa-f]{2}")
SAMPLE = 200
MOSTLY = 0.7
"""Share of the filled cells of a column that must look alike before their look tells what the column is."""


def heading_key(text: str) -> str:
    """A heading without case, accents, marks and double blanks: "E-mail Address:" and "e mail address" are one."""
    plain = "".join(part for part in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(part))
    return " ".join(re.sub(r"[\W_]+", " ", plain).split())


_KNOWN = {heading_key(word): field for field, lines in WORDS.items() for line in lines for word in line.split()}


def is_known_heading(text: str) -> bool:
    """True for a word that stands over columns of people."""
    return len(text) < 60 and heading_key(text) in _KNOWN


def find_heading(lines: Sequence[Line]) -> int | None:
    """Index of the line of headings among the first ten, or None when the file begins with people at once."""
    best, most = None, 0
    for index, line in enumerate(lines[:10]):
        known = sum(map(is_known_heading, line.cells))
        if known > most:
            best, most = index, known
    if best is not None:
        return best
    return 0 if _stands_over(lines) else None


def _stands_over(lines: Sequence[Line]) -> bool:
    """Words over cells that are no words: an unknown heading; else the first line is like the others."""
    if len(lines) < 2 or any(map(_is_typed, lines[0].cells)):
        return False
    return any(_is_typed(cell) for line in lines[1:SAMPLE] for cell in line.cells) or len(lines[0].cells) > 1


def _is_typed(cell: str) -> bool:
    return bool(cell) and (cell.isdigit() or any(fits(cell) for fits in _LOOKS.values()))


def guess(headings: Sequence[str], lines: Sequence[Line]) -> dict[int, str]:
    """Return column → field; of several columns for one field the one with most filled cells, then the first."""
    sample = lines[:SAMPLE]
    filled = [
        [line.cells[at] for line in sample if at < len(line.cells) and line.cells[at]] for at in range(len(headings))
    ]
    found: dict[str, int] = {}
    for at, heading in enumerate(headings):
        field = _KNOWN.get(heading_key(heading), "")
        if field and (field not in found or len(filled[at]) > len(filled[found[field]])):
            found[field] = at
    _by_content(found, headings, filled)
    if "name" in found and "first" in found and "last" not in found and _is_surname(found, sample):
        found["last"] = found.pop("name")
    if "name" in found and ("last" in found or "first" in found):
        _choose_name(found, filled)
    return {at: field for field, at in found.items()}


def _is_surname(found: Mapping[str, int], sample: Sequence[Line]) -> bool:
    """Beside a column of first names "Naam" is the whole name only if the first name stands in it."""
    pairs = [
        (line.cells[found["first"]], line.cells[found["name"]])
        for line in sample
        if max(found["first"], found["name"]) < len(line.cells)
    ]
    return sum(first.casefold() in whole.casefold() for first, whole in pairs if first) * 2 <= len(pairs)


def _choose_name(found: dict[str, int], filled: Sequence[Sequence[str]]) -> None:
    """Parts of a name lose to the whole name, unless that column is emptier."""
    parts = [at for field in ("first", "initials", "middle", "last") if (at := found.get(field)) is not None]
    if len(filled[found["name"]]) >= max(len(filled[at]) for at in parts):
        for field in ("first", "initials", "middle", "last"):
            found.pop(field, None)
    else:
        found.pop("name")


def _by_content(found: dict[str, int], headings: Sequence[str], filled: Sequence[Sequence[str]]) -> None:
    for at, cells in enumerate(filled):
        if at in found.values() or not cells or heading_key(headings[at]) in _KNOWN:
            continue
        for field, fits in _LOOKS.items():
            if field not in found and sum(map(fits, cells)) >= MOSTLY * len(cells):
                found[field] = at
                break
    if not headings or any(headings) or "name" in found:
        return
    for at, cells in enumerate(filled):
        if at not in found.values() and cells and sum(map(_is_name, cells)) >= MOSTLY * len(cells):
            found["name"] = at
            return


def _is_name(cell: str) -> bool:
    return " " in cell and not any(sign.isdigit() or sign in "@/" for sign in cell)


_LOOKS: Mapping[str, Callable[[str], bool]] = {
    "email": lambda cell: EMAIL.fullmatch(cell) is not None,
    "until": looks_like_date,
    "tag": lambda cell: TAG.fullmatch(cell) is not None,
    "phone": lambda cell: PHONE.fullmatch(cell) is not None and cell[0] in "+0(",
}
