"""Headings, labels and columns as companies name them, and what each of them holds."""

from __future__ import annotations

import re
from enum import StrEnum

from fagnorsk.model.operation import SectionKind


class Role(StrEnum):
    """What stands under a heading. MIXED: protection and warnings together (HMS); EQUIPMENT: tools and protection."""

    TOOLS = "tools"
    PROTECTION = "protection"
    EQUIPMENT = "equipment"
    MIXED = "mixed"
    WARNINGS = "warnings"
    STEPS = "steps"
    SECTION = "section"
    BACKGROUND = "background"
    GENERIC = "generic"


# Bokmål and nynorsk, as they stand in work instructions. Names of phases (klargjøring ...) hold steps.
_NAMES: dict[Role, str] = {
    Role.TOOLS: """verktøy;utstyr;hjelpemidler;hjelpemiddel;nødvendig verktøy;nødvendig utstyr;verktøyliste;utstyrsliste;
        materialer;materiell;material;nødvendige materialer;deler;reservedeler;forbruksmateriell;måleutstyr;spesialverktøy;
        løfteutstyr""",
    Role.PROTECTION: """verneutstyr;personlig verneutstyr;pvu;påkrevd verneutstyr;nødvendig verneutstyr;verneklær;vernetøy;
        påbudt verneutstyr;personleg verneutstyr;krav til verneutstyr""",
    Role.MIXED: "hms;helse, miljø og sikkerhet;hms-krav;hms krav;hms-tiltak;sja",
    Role.WARNINGS: """viktig;obs;advarsel;advarsler;åtvaring;åtvaringar;fare;farer;nb;merk;sikkerhet;sikkerheit;tryggleik;
        risiko;risikoer;risikomomenter;faremomenter;sikkerhetsregler;sikkerhetstiltak;sikkerhetsinstruks;tiltak;forsiktig;
        husk;hugs;viktige punkter;viktig informasjon;stopp;spesielle farer""",
    Role.STEPS: """fremgangsmåte;framgangsmåte;gjennomføring;utførelse;utføring;arbeidsbeskrivelse;arbeidsgang;
        arbeidsoperasjon;arbeidsoperasjoner;arbeidstrinn;slik gjør du;slik gjer du;steg;trinn;prosedyre;beskrivelse;
        beskriving;aktivitet;aktiviteter;steg for steg;trinn for trinn;arbeidsrekkefølge;rekkefølge;handling;instruksjon;
        beskrivelse av arbeidet;utførelse av arbeidet;gjennomføring av arbeidet;
        klargjøring;forberedelse;forberedelser;førebuing;førebuingar;før arbeidet;før arbeidet starter;før oppstart;
        under arbeidet;etter arbeidet;etter bruk;før bruk;under bruk;oppstart;start;stans;stopp av maskin;nedstenging;
        montering;demontering;avslutning;avslutting;etterarbeid;etterkontroll;kontroll;sluttkontroll;rydding;opprydding;
        rengjøring;testing;test;oppgaver;arbeidsinstruksjon""",
    Role.BACKGROUND: """formål;føremål;hensikt;bakgrunn;ansvar;ansvarlig;ansvar og myndighet;omfang;virkeområde;
        bruksområde;gyldighet;gyldighetsområde;referanser;referansar;referanse;definisjoner;definisjonar;definisjon;
        begreper;forkortelser;vedlegg;henvisninger;dokumentasjon;dokumenter;relaterte dokumenter;tilhørende dokumenter;
        målgruppe;innledning;innleiing;generelt;om dokumentet;endringer;endringslogg;revisjonshistorikk;revisjoner;
        historikk;distribusjon;godkjenning;arkivering;registrering;avvik;avvikshåndtering;avviksbehandling;opplæring;
        kompetansekrav;krav til kompetanse;kvalifikasjoner;innhold;innholdsfortegnelse;innhald;kilder;lover og forskrifter;
        roller;roller og ansvar;signatur;signering;forutsetninger""",
    Role.GENERIC: """arbeidsinstruks;instruks;arbeidsprosedyre;prosedyrebeskrivelse;sop;operasjonsbeskrivelse;rutine;
        rutinebeskrivelse;standard operasjonsprosedyre;driftsinstruks;brukerveiledning;veiledning;bruksanvisning;
        sikker jobb-analyse;arbeidsrutine""",
}
_SECTIONS: dict[SectionKind, str] = {
    SectionKind.GOALS: "mål;læringsmål;mål for timen;mål for leksjonen",
    SectionKind.MODEL_TEXT: "modelltekst;modelltekster;eksempeltekst",
    SectionKind.DIALOGUE: "dialog;dialoger;samtale",
    SectionKind.ORAL: "muntlig;muntleg;muntlige oppgaver;snakk sammen",
    SectionKind.TASK: "oppgave på jobben;oppgave på arbeidsplassen;oppgaver på jobben;jobboppgave;hjemmeoppgave",
    SectionKind.FORM: "skjema;skjemaer",
    SectionKind.EXAM: "eksamen;eksamensoppgave;eksamensoppgaver",
    SectionKind.KEY: "fasit;løsning;løsningsforslag",
}


def _split(names: str) -> list[str]:
    return [" ".join(name.split()) for name in names.split(";")]


_ROLES = {name: role for role, names in _NAMES.items() for name in _split(names)}
_KINDS = {name: kind for kind, names in _SECTIONS.items() for name in _split(names)}

_NUMBER_BEFORE = re.compile(
    r"(?:kap(?:ittel)?\.?\s*)?(?:\d{1,2}(?:\.\d{1,2})*|[A-Z]|[IVX]{1,4})[.):]?\s+(?=\S)", re.IGNORECASE
)
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
_PARTS = re.compile(r"\s*(?:/|,|&|\bog\b)\s*")


def bare(heading: str) -> str:
    """`heading` without chapter number and colon, as it is looked up: `2.1 Verktøy:` gives `verktøy`."""
    text = _NUMBER_BEFORE.sub("", heading.strip(), count=1) if heading[:1].isdecimal() else heading.strip()
    return " ".join(text.strip(" .:!–-*_").casefold().split())


def section_kind(heading: str) -> SectionKind | None:
    """The section a heading opens (Mål, Dialog ...), or None."""
    return _KINDS.get(bare(heading))


def role_of(heading: str) -> Role | None:
    """What stands under a heading that companies commonly use, or None where the name says nothing."""
    name = bare(heading)
    if name in _KINDS:
        return Role.SECTION
    for candidate in (name, _BRACKETS.sub("", name)):
        if candidate in _ROLES:
            return _ROLES[candidate]
    parts = [part for part in _PARTS.split(name) if part]
    roles = {_ROLES.get(part) for part in parts}
    if len(parts) < 2 or len(parts) > 4 or None in roles:
        return None
    if len(roles) == 1:
        return roles.pop()
    if roles == {Role.TOOLS, Role.PROTECTION}:
        return Role.EQUIPMENT
    if roles <= {Role.PROTECTION, Role.MIXED, Role.WARNINGS, Role.TOOLS}:
        return Role.MIXED
    return Role.BACKGROUND if Role.BACKGROUND in roles else None


_LABEL = re.compile(r"(?P<name>[^:!]{2,40}?)\s*:\s*(?P<rest>.*)", re.DOTALL)
_LABELLED = {Role.TOOLS, Role.PROTECTION, Role.EQUIPMENT, Role.MIXED}


def label_of(text: str) -> tuple[Role, str, str] | None:
    """`Verktøy: hammer, fil` as (TOOLS, `Verktøy`, `hammer, fil`); None where no list is announced."""
    found = _LABEL.fullmatch(text.strip())
    if not found or (role := role_of(found["name"])) not in _LABELLED or role is None:
        return None
    return role, found["name"].strip(), found["rest"].strip()


_WARNING = re.compile(
    r"(?:viktig|obs|advarsel|åtvaring|fare|nb|forsiktig|stopp)(?P<mark>\s*[:!.–-]+\s*|\s+(?=\S)|\s*$)", re.IGNORECASE
)


def warning_text(text: str) -> str | None:
    """What a warning says, without `Viktig:` before it; empty where the word stands alone; None for other text.

    `Fare for klemskade.` is a warning whose first word belongs to the sentence: it comes back whole.
    """
    stripped = text.strip().lstrip("⚠️❗!* ")
    found = _WARNING.match(stripped)
    if not found:
        return None
    word = stripped[: found.start("mark")]
    if not found["mark"].strip() and found.end() < len(stripped) and word.casefold() not in {"obs", "nb"}:
        # "Stopp pumpa" is an order and "viktige" another word; a warning without a mark is one of these two.
        return (
            stripped if word.casefold() == "fare" or re.match(r"viktig (?:at|å)\b", stripped, re.IGNORECASE) else None
        )
    if word.casefold() == "stopp" and word != "STOPP":
        return None
    return stripped[found.end() :].strip()


_PROTECTIVE = re.compile(
    r"vern|hansk|hjelm|brille|\bsko\b|støvl|visir|maske|sele\b|refleks|dress|ørepropp|klær|klokker"
)


def is_protective(item: str) -> bool:
    """Whether a thing on a list is worn for protection."""
    return len(item.split()) <= 5 and bool(_PROTECTIVE.search(item.casefold()))


_METADATA = re.compile(
    r"(?:dok(?:ument)?[.\s-]*(?:nr|nummer|id|eier|ansvarlig)|rev(?:isjon)?(?:snr|sdato|[.\s-]*nr)?|versjon|utgave|dato|"
    r"utgitt|godkjent(?:\s*(?:av|dato))?|utarbeidet(?:\s*av)?|skrevet\s*av|kontrollert\s*av|verifisert\s*av|eier|avdeling|"
    r"gyldig\s*(?:fra|til)|sist\s*(?:endret|oppdatert|revidert)|prosesseier|forfatter|ansvarlig|signatur|sign)"
    r"(?:\s*[.:]|\s+[\d.]|\s*$)|side\s*:?\s*\d+(?:\s*(?:av|/)\s*\d+)?\s*$",
    re.IGNORECASE,
)


def is_metadata(text: str) -> bool:
    """Whether a line is the document's own book-keeping: number, revision, date, approval, page."""
    return len(text) <= 160 and bool(_METADATA.match(text.strip()))


class Column(StrEnum):
    """What a column of a table of steps holds."""

    NUMBER = "number"
    STEP = "step"
    DETAIL = "detail"
    PICTURE = "picture"
    NOTE = "note"
    WARNING = "warning"
    TOOLS = "tools"
    PROTECTION = "protection"
    OTHER = "other"


_COLUMNS: dict[str, Column] = {
    name: column
    for column, names in {
        Column.NUMBER: "nr;nr.;no;no.;#;pkt;pkt.;punkt;nummer;steg nr;trinn nr;steg nr.;trinn nr.",
        Column.STEP: """beskrivelse;hva;hva gjør du;hva skal gjøres;arbeidsoperasjon;operasjon;aktivitet;handling;utførelse;
            fremgangsmåte;framgangsmåte;slik gjør du;instruks;instruksjon;oppgave;arbeidstrinn;arbeidsbeskrivelse;tekst;
            gjøremål;gjennomføring;arbeid;hva gjøres;beskriving;arbeidsoppgave;steg;trinn""",
        Column.DETAIL: "hvordan;korleis;hvordan gjør du det;metode;detaljer",
        Column.PICTURE: "bilde;bilder;bilete;foto;illustrasjon;figur;skisse",
        Column.NOTE: "merknad;merknader;kommentar;kommentarer;tips;merk;husk;kontrollpunkt;kontroll",
        Column.WARNING: "hms;risiko;fare;farer;sikkerhet;hms/risiko;risiko/hms;advarsel;viktig;obs;faremoment;tiltak;hms/sikkerhet",
        Column.TOOLS: "verktøy;utstyr;hjelpemidler;verktøy/utstyr;materiell",
        Column.PROTECTION: "verneutstyr;pvu;personlig verneutstyr",
    }.items()
    for name in _split(names)
}


def column_of(name: str) -> Column:
    """What a column with this heading holds."""
    cleaned = " ".join(name.casefold().strip(" :*").split())
    if known := _COLUMNS.get(cleaned) or _COLUMNS.get(_BRACKETS.sub("", cleaned)):
        return known
    parts = [_COLUMNS.get(part) for part in _PARTS.split(cleaned) if part]
    return (parts[0] or Column.OTHER) if 1 < len(parts) <= 3 and None not in parts else Column.OTHER
