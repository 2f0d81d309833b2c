"""The text of operation 02, the Word file: fitting a flanged joint."""

from __future__ import annotations

from courses.instruction import Instruction, Picture, Section, Step

FLANGE = Instruction(
    title="Montere en flensforbindelse",
    number="ER-AI-012",
    revision="3",
    date="02.11.2026",
    before=(
        Section("Formål", ("Instruksen beskriver hvordan vi monterer en flensforbindelse så den blir trygg og tett.",)),
        Section(
            "Ansvar",
            (
                "Formannen har ansvar for at arbeidet er planlagt, og at arbeidstillatelsen er klar.",
                "Industrirørleggeren har ansvar for å følge instruksen og fylle ut sjekklista.",
            ),
        ),
        Section(
            "Verktøy",
            ("Momentnøkkel", "Fastnøkkel", "Ringnøkkel", "Stålbørste", "Skyvelære", "Smøremiddel"),
            bullets=True,
        ),
        Section("Verneutstyr", ("Hjelm", "Vernebriller", "Hansker", "Vernesko"), bullets=True),
    ),
    warnings=(
        "Rørledningen skal være trykkløs, tømt og sikret med lås og merking før arbeidet begynner.",
        "Stikk aldri fingrene mellom flensene.",
    ),
    steps=(
        Step("Kontroller at rørledningen er trykkløs, tømt og låst."),
        Step(
            "Rengjør pakningsflatene med stålbørste. Bruk rustfri børste på rustfrie flenser.",
            Picture("pakningsflate.jpg", "En stålbørste ligger mot pakningsflata på en flens", (14, 4, 84, 97)),
        ),
        Step("Kontroller pakningsflatene. De skal være uten riper, rust og rester av gammel pakning."),
        Step("Kontroller at pakningen er riktig type og størrelse. Bruk alltid ny pakning."),
        Step(
            "Kontroller at bolter, muttere og skiver er hele og riktig merket. Smør gjengene med foreskrevet smøremiddel.",
            Picture(
                "IMG_2041 flens.jpg",
                "En flensforbindelse tatt fra hverandre: flenser, pakning, bolt, skive og mutter",
                (4, 6, 86, 94),
            ),
        ),
        Step("Rett inn flensene. De skal være parallelle. Tving aldri flensene sammen med boltene."),
        Step("Sett inn de nederste boltene."),
        Step("Sett pakningen på plass mellom flensene. Den skal ligge midt på."),
        Step("Sett inn resten av boltene. Skru til mutterne for hånd."),
        Step(
            "Kontroller at momentnøkkelen er kalibrert. Trekk til boltene på kryss i tre trinn. "
            "Moment: 1. trinn ____ Nm, 2. trinn ____ Nm, 3. trinn ____ Nm.",
            Picture("momentnøkkel.jpg", "En momentnøkkel står på en mutter på flensen", (3, 8, 72, 92)),
        ),
        Step("Gå til slutt rundt hele flensen, og trekk til alle mutterne en gang til med fullt moment."),
        Step(
            "Mål avstanden mellom flensene på fire steder med skyvelære. Fyll ut sjekklista, og heng på merkelappen.",
            Picture("avstand-mellom-flenser.jpg", "Et skyvelære måler avstanden mellom to flenser", (4, 6, 72, 96)),
        ),
    ),
    after=(
        Section(
            "Referanser",
            (
                "ER-PR-004 Prosedyre for arbeid på flenser",
                "ER-SK-012 Sjekkliste for flensforbindelser",
                "ER-PR-009 Lås og merk",
            ),
            bullets=True,
        ),
        Section(
            "Mål",
            (
                "Jeg kan navnene på delene i en flensforbindelse.",
                "Jeg kan fortelle i riktig rekkefølge hvordan jeg monterer en flens.",
                "Jeg kan forklare hva «på kryss» betyr.",
            ),
            bullets=True,
        ),
        Section(
            "Modelltekst",
            (
                "Jeg skal montere en flensforbindelse. Først sjekker jeg låsen på ventilen. Røret er tomt og trykkløst. "
                "Så rengjør jeg begge pakningsflatene med stålbørste. Etterpå henter jeg en ny pakning. De nederste "
                "boltene setter jeg inn først. Da faller ikke pakningen ned. Nå skrur jeg til mutterne for hånd. "
                "Deretter trekker jeg til boltene på kryss med momentnøkkel. Til slutt måler jeg avstanden mellom "
                "flensene og fyller ut sjekklista.",
            ),
        ),
        Section(
            "Dialog",
            (
                "Formann: Er du ferdig med flensen?",
                "Lærling: Nei, jeg mangler en pakning.",
                "Formann: Kan du bruke den gamle?",
                "Lærling: Nei, vi skal alltid bruke ny pakning.",
                "Formann: Helt riktig. Hent en på lageret.",
                "Lærling: Hvilken type skal det være?",
                "Formann: Se i sjekklista. Har du momentnøkkel?",
                "Lærling: Ja, og den er kalibrert.",
                "Formann: Bra. Hvordan trekker du til?",
                "Lærling: På kryss, i tre trinn.",
            ),
        ),
        Section(
            "Muntlig",
            (
                "Pek på delene på bildet. Si: «Dette er en ...» og «Her er ...»",
                "Arbeid to og to. Den ene gir ordre, den andre gjentar: «Jeg rengjør pakningsflata.»",
                "Forklar for en ny kollega hvorfor vi trekker til på kryss.",
            ),
            bullets=True,
        ),
        Section(
            "Oppgave på jobben",
            (
                "Finn en flensforbindelse på arbeidsplassen din. Tell boltene. Spør en kollega hvilken pakning "
                "som er brukt. Skriv fire setninger om flensen.",
            ),
        ),
        Section(
            "Eksamen",
            (
                "Du skal åpne en flens og sette inn ny pakning.",
                "Planlegge: Hva må være klart før du løsner den første bolten?",
                "Gjennomføre: Beskriv arbeidet steg for steg.",
                "Vurdere: Hvordan ser du at flensforbindelsen er riktig montert?",
                "Dokumentere: Hva skriver du i sjekklista?",
            ),
        ),
        Section(
            "Fasit",
            (
                "Planlegge: Rørledningen skal være trykkløs, tømt og sikret med lås og merking, og jeg skal ha "
                "arbeidstillatelse. Jeg finner riktig pakning og kontrollerer at momentnøkkelen er kalibrert.",
                "Gjennomføre: Jeg løsner boltene litt om gangen. Jeg begynner på den sida som vender bort fra meg, "
                "så rester i røret ikke treffer meg. Mutterne står på til jeg er sikker på at det ikke er trykk. "
                "Så rengjør og kontrollerer jeg pakningsflatene, setter inn ny pakning og trekker til på kryss i "
                "tre trinn.",
                "Vurdere: Flensene er parallelle, avstanden er lik på alle fire stedene, og det lekker ikke ved "
                "trykkprøving.",
                "Dokumentere: Jeg skriver flensnummer, type pakning og moment i sjekklista. Jeg signerer og skriver "
                "datoen.",
            ),
        ),
    ),
)
