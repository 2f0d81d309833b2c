"""The text of operation 04, the PDF: pressure-testing a pipeline with water."""

from __future__ import annotations

from courses.instruction import Instruction, Section, Step

PRESSURE_TEST = Instruction(
    title="Trykkprøve en rørledning",
    number="ER-AI-021",
    revision="2",
    date="02.11.2026",
    before=(
        Section("Formål", ("Instruksen beskriver hvordan vi trykkprøver en rørledning med vann.",)),
        Section(
            "Ansvar",
            (
                "Testlederen har ansvar for prøvetrykk, holdetid, sperring og klarsignal.",
                "Industrirørleggeren har ansvar for å følge instruksen og føre protokollen.",
            ),
        ),
        Section("Verktøy", ("Testpumpe, manometer, slange, blindflens, lufteventil, fastnøkkel, momentnøkkel",)),
        Section("Verneutstyr", ("Hjelm, vernebriller, hansker, vernesko",)),
    ),
    warnings=(
        "Stå aldri foran en blindflens. Når trykket øker, skal alle stå utenfor sperringen til testlederen gir "
        "klarsignal.",
        "Trekk aldri til en bolt på en rørledning under trykk. Slipp ut trykket før noe repareres.",
    ),
    steps=(
        Step("Les prosedyren for trykkprøving. Prøvetrykk: ____ bar. Holdetid: ____ minutter."),
        Step("Kontroller at rørledningen er ferdig montert og godkjent, og at alle rørklamrene er på plass."),
        Step("Koble fra utstyr som ikke tåler prøvetrykket."),
        Step("Monter blindflenser med nye pakninger i endene av rørledningen."),
        Step(
            "Koble til testpumpe, slange og to manometre. Kontroller at manometrene er kalibrert. "
            "Sikkerhetsventilen skal stå på ____ bar."
        ),
        Step("Sperr av området, sett opp skilt, og varsle alle som arbeider i nærheten."),
        Step(
            "Åpne lufteventilen på det høyeste punktet, og fyll rørledningen sakte med vann nedenfra. "
            "Steng lufteventilen når vannet kommer uten luft."
        ),
        Step("Gå utenfor sperringen. Øk trykket sakte og i trinn. Stopp på hvert trinn, og les av manometeret."),
        Step(
            "Steng ventilen mellom pumpa og rørledningen når prøvetrykket er nådd. Hold trykket i ____ minutter, "
            "og skriv trykket i protokollen."
        ),
        Step("Se etter lekkasje på flenser og sveiser når testlederen har gitt klarsignal."),
        Step(
            "Slipp ut trykket sakte. Manometeret skal vise null. Åpne lufteventilen, og tøm rørledningen til "
            "godkjent avløp."
        ),
        Step("Fyll ut og signer protokollen. Ta bort sperringen når testlederen sier fra."),
    ),
    after=(
        Section(
            "Referanser",
            (
                "ER-PR-017 Prosedyre for trykkprøving",
                "ER-SK-021 Protokoll for trykkprøving",
            ),
            bullets=True,
        ),
        Section(
            "Mål",
            (
                "Jeg kan navnene på utstyret til en trykkprøving.",
                "Jeg kan lese av et manometer og si tallet høyt.",
                "Jeg kan varsle andre om at det er fare.",
            ),
            bullets=True,
        ),
        Section(
            "Modelltekst",
            (
                "I dag trykkprøver vi en rørledning med vann. Først leser jeg prosedyren. Så monterer vi blindflenser "
                "i begge ender. Testpumpa kobler jeg til på det laveste punktet. På toppen er lufteventilen. "
                "Nå sperrer vi av området. Sakte fyller vi rørledningen med vann. Så lufter vi ut og stenger "
                "lufteventilen. Alle går utenfor sperringen. Etterpå øker vi trykket i trinn. "
                "Jeg leser av manometeret og skriver tallet i protokollen. Ingen står foran blindflensen. "
                "Til slutt slipper vi ut trykket.",
            ),
        ),
        Section(
            "Dialog",
            (
                "Testleder: Er området sperret av?",
                "Lærling: Ja, og skiltene står på begge sider.",
                "Testleder: Er all lufta ute?",
                "Lærling: Ja, nå kommer det bare vann.",
                "Testleder: Steng lufteventilen, og gå utenfor sperringen.",
                "Lærling: Lufteventilen er stengt, og alle står utenfor sperringen.",
                "Testleder: Bra. Øk trykket sakte til første trinn.",
                "Lærling: Stopp! Det drypper fra en flens.",
                "Testleder: Slipp ut trykket. Ikke rør boltene nå.",
                "Lærling: Jeg slipper ut trykket. Manometeret går mot null.",
            ),
        ),
        Section(
            "Muntlig",
            (
                "Se på bildet av testutstyret. Si hva delene heter.",
                "Arbeid to og to med radio. Den ene gir ordre, den andre gjentar ordren.",
                "Det lekker fra en flens. Hva gjør du først, og hva gjør du etterpå?",
            ),
            bullets=True,
        ),
        Section(
            "Oppgave på jobben",
            (
                "Finn et manometer på arbeidsplassen din. Skriv av hva det viser, og når det ble kalibrert. "
                "Spør en kollega hva som skjer før en trykkprøving.",
            ),
        ),
        Section(
            "Eksamen",
            (
                "En ny rørledning skal trykkprøves med vann.",
                "Planlegge: Hva må være klart før dere fyller vann?",
                "Gjennomføre: Forklar hvordan dere fyller, lufter og øker trykket.",
                "Vurdere: Trykket faller i holdetiden. Hva kan grunnen være?",
                "Dokumentere: Hva skal stå i protokollen?",
            ),
        ),
        Section(
            "Fasit",
            (
                "Planlegge: Rørledningen skal være ferdig montert og godkjent. Utstyr som ikke tåler prøvetrykket, "
                "er koblet fra. Manometrene er kalibrert, området er sperret av, og alle i nærheten er varslet.",
                "Gjennomføre: Vi åpner lufteventilen på det høyeste punktet og fyller sakte nedenfra. Når vannet "
                "kommer uten luft, stenger vi lufteventilen. Alle går utenfor sperringen, og så øker vi trykket sakte og i trinn.",
                "Vurdere: Det kan være en lekkasje, luft i rørledningen, eller at temperaturen på vannet endrer seg. "
                "Vi slipper ut trykket før vi reparerer noe.",
                "Dokumentere: I protokollen skriver vi rørnummer, dato, prøvetrykk, holdetid, nummer på manometrene "
                "og resultat. Testlederen og industrirørleggeren signerer.",
            ),
        ),
    ),
)
