# ruff: noqa: E501 - the text of a paragraph stands on one line
"""What stands in the files of a new course folder: Norwegian, for the course leader and, in the operation, the learner."""

from __future__ import annotations

COURSE = """\
# Innstillinger for kurset. Alt kan stå som det er: legg bilder i photos/ og arbeidsinstrukser i operations/,
# og dobbeltklikk på «Bygg kurset». Linjer som begynner med #, er bare forklaring.

# Kursets faste navn. Endre det aldri: deltakernes framgang i kortene henger på det.
id: {id}

# Tittelen som står på arkene. Den kan du endre når du vil.
title: {title}

# Bedriftens navn, slik det skal stå på arkene.
company:

# Fag det skal letes etter ord i. Uten denne linja letes det i alle: {trades}.
{trade_line}

# Nivået deltakerne er på: A1, A2 eller B1.
level: A2

# Morsmålene i gruppa. Vanlige koder: {languages}.
# Hvert språk får sin egen ordliste, sine egne ark og sin egen kortstokk.
{language_line}

# a: «ei flate, flata» der folk sier det. en: «en flate, flaten» overalt.
feminine: a

# ask: du får beskjed om bilder der ingen har skrevet at folk er spurt. required: slike bilder blir ikke brukt.
consent: ask

# Rekkefølgen på leksjonene. Uten denne lista blir det én leksjon for hver fil i operations/, i filrekkefølge.
# lessons:
#   - operation: eksempel            # filnavnet uten nummer og endelse
#     title: Vi rydder arbeidsplassen
#     words: [kost, avfall]          # ord som skal være med; resten blir valgt

# Skiftlag: når kurset begynner, skiftene, turnusen (én bokstav for hver dag, F er fri) og hvor i turnusen hvert lag er.
# Da lager «fagnorsk plan» en plan der alle lagene får alle leksjonene.
# start: 2027-01-11
# shifts: {{D: "07:00-15:00", K: "15:00-23:00"}}
# rotation: DDDDDFF KKKKKFF            # eller 14/21, 2-2-3, toskift, treskift
# teams: {{A: {{offset: 0}}, B: {{offset: 7}}}}
# plan: {{minutes: 120, per_week: 2, rooms: [Kursrom], teachers: [Kursleder], latest_end: "20:00"}}
"""

OPERATION = """\
# Rydde og feie arbeidsplassen

Øvingstekst. Bedriftens egen prosedyre gjelder.

Verktøy: kost, feiebrett, avfallssekk
Verneutstyr: vernesko, hansker, vernebriller

> Viktig: Stopp maskinen før du feier rundt den.

1. Stopp maskinen, og vent til den står helt stille.
2. Ta på deg hansker og vernebriller.
3. Rydd bort verktøy og slanger fra gulvet.
4. Heng verktøyet på plass på tavla.
5. Fei gulvet med kost.
6. Samle avfallet på feiebrettet.
7. Kast avfallet i riktig beholder.
8. Meld fra til formannen hvis noe er ødelagt.

## Mål
- Jeg kan si hva jeg bruker når jeg rydder.
- Jeg kan fortelle i riktig rekkefølge hvordan jeg rydder arbeidsplassen.

## Modelltekst
Arbeidsdagen er snart slutt. Først stopper jeg maskinen og venter til den står helt stille. Så tar jeg på meg hansker og vernebriller. Jeg rydder bort verktøy og slanger fra gulvet. Deretter feier jeg gulvet med kost. Til slutt kaster jeg avfallet i riktig beholder.

## Dialog
Formann: Har du ryddet?
Lærling: Ja, verktøyet henger på tavla.
Formann: Har du feid gulvet også?
Lærling: Nei, jeg finner ikke kosten.
Formann: Den står bak døra.
Lærling: Takk. Da feier jeg nå.

## Muntlig
1. Pek på ting rundt deg, og si hva de heter.
2. Arbeid to og to. Den ene gir ordre: «Fei gulvet!» Den andre svarer: «Ja, jeg feier gulvet.»

## Oppgave på jobben
Se deg rundt på arbeidsplassen din. Hvor står kosten? Hvor skal avfallet? Skriv tre setninger.
"""

PHOTOS = """\
# Her kan du fortelle hva bildene i photos/ viser. Fila kan stå tom.
# Ta bort # foran linjene, og bytt ut navn og ord. Bruk mellomrom foran linjene, ikke tabulator.
#
# IMG_2041.HEIC:
#   alt: En kost og et feiebrett står ved døra        # leses opp for den som ikke ser bildet
#   words: [kost]                                      # ordet bildet viser
#   dots:                                              # nummererte prikker, i prosent av bildet fra venstre og fra toppen
#     - {word: feiebrett, x: 42, y: 31}
#   cover: [[60, 5, 8, 12]]                            # dekkes til: venstre, topp, bredde, høyde i prosent
#   consent: {given: true, asked_by: verneombud, date: 2026-11-03}
"""

PHOTOS_README = """\
Legg bildene fra arbeidsplassen i denne mappa: .jpg, .png, .webp eller .heic, rett fra telefonen.

- Bildene blir aldri endret. Posisjon og andre skjulte opplysninger blir ikke med i det som lages.
- Gi gjerne bildet navn etter det det viser: rørtang.jpg eller IMG_2041 flens.jpg.
- Spør dem som er med på bildet, og skriv det i photos.yaml.
- Ta ett bilde av hver ting, og ett av hvert steg i arbeidet. Hold telefonen på tvers, og gå nær.
"""

GITIGNORE = """\
# Det som blir laget, kan lages igjen.
build/

# Opplysninger om folk skal ikke i versjonskontroll.
participants*
attendance*
my-words*
photos-faces.yaml

# Bilder og stemmer er også opplysninger om folk. Ta bort # hvis mappa deles med andre enn bedriften.
# photos/
# recordings/

# Det andre programmer legger igjen, og gamle utgaver av ordlista.
~$*
.DS_Store
Thumbs.db
words (før *
plan (før *
"""

STARTER_WINDOWS = """\
@echo off
chcp 65001 >nul
set "FAGNORSK={program}"
if exist "%FAGNORSK%" goto build
set "FAGNORSK=fagnorsk"
where fagnorsk >nul 2>nul
if errorlevel 1 goto missing
:build
"%FAGNORSK%" build "%~dp0."
if errorlevel 1 goto end
start "" "%~dp0build"
goto end
:missing
echo Fagnorsk er ikke installert på denne maskinen.
echo Be den som har satt opp maskinen, om hjelp.
:end
echo.
pause
"""

STARTER_MAC = """\
#!/bin/bash
# Terminal finner ikke alltid programmer som er installert for brukeren.
export PATH="$HOME/.local/bin:$PATH"
cd "$(dirname "$0")" || exit 1
program={program}
[ -x "$program" ] || program=fagnorsk
if ! command -v "$program" >/dev/null; then
  echo "Fagnorsk er ikke installert på denne maskinen."
  echo "Be den som har satt opp maskinen, om hjelp."
elif "$program" build "$PWD"; then
  open build 2>/dev/null
fi
echo
read -n 1 -s -r -p "Trykk en tast for å lukke vinduet."
"""
