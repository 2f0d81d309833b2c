"""`fagnorsk plan` and `fagnorsk attendance` as a user meets them."""

from __future__ import annotations

import json
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from fagnorsk.checks.shifts import check_shifts
from fagnorsk.cli import main as cli
from fagnorsk.sources.course import load_course

SETTINGS = """
start: 2027-01-11
shifts: {D: "07:00-15:00", K: "15:00-23:00"}
rotation: DDDDDFF KKKKKFF
teams: {A: {offset: 0}, B: {offset: 7}}
"""


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    folder = tmp_path / "kurs"
    (folder / "operations").mkdir(parents=True)
    (folder / "course.yaml").write_text(f"title: Norsk på <kaia>\nlanguages: [pl]\n{SETTINGS}", encoding="utf-8")
    for number, name in enumerate(("feie", "rydde"), 1):
        text = f"# {name.title()} gulvet\n\n1. Stopp maskinen.\n2. Fei gulvet med kost.\n"
        (folder / "operations" / f"0{number}-{name}.md").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    def call(*arguments: object) -> tuple[int, list[str], str]:
        monkeypatch.setattr(sys, "argv", ["fagnorsk", *map(str, arguments)])
        capsys.readouterr()
        code = 0
        try:
            cli.run()
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 0
        said = capsys.readouterr()
        return code, said.out.splitlines(), said.err

    return call


def test_a_plan_is_shown_and_only_written_when_asked(course: Path, run) -> None:  # type: ignore[no-untyped-def]
    code, out, err = run("plan", course)
    assert (code, err) == (0, "")
    assert out[:3] == [
        "Week\tWhen\tTeam\tLesson\tRoom\tTeacher\t",
        "2027-W02\tMon 11.01.2027 12:45-14:45\tB\tFeie gulvet\tKursrom\tKursleder\t",
        "2027-W02\tMon 11.01.2027 15:15-17:15\tA\tFeie gulvet\tKursrom\tKursleder\t",
    ]
    assert out[-5:] == [
        "Team A: 40.0 hours a week on average, breaks counted (agreement: 36.5).",
        "Team B: 40.0 hours a week on average, breaks counted (agreement: 36.5).",
        "4 sessions, the last on 2027-01-12.",
        f"To look at: {course / 'build' / 'plan' / 'plan.html'}",
        "plan.csv is not written; --write does that.",
    ]
    assert not (course / "plan.csv").exists()
    assert run("plan", course, "--write")[1][-1] == f"Written: {course / 'plan.csv'}."
    written = (course / "plan.csv").read_bytes()
    assert run("plan", course, "--write")[1][-1] == f"Nothing was changed in {course / 'plan.csv'}."
    assert (course / "plan.csv").read_bytes() == written


def test_an_edited_plan_is_kept_and_the_former_file_too(course: Path, run) -> None:  # type: ignore[no-untyped-def]
    run("plan", course, "--write")
    text = (course / "plan.csv").read_text(encoding="utf-8-sig")
    former = text.replace(
        "a-feie;feie;A;2027-01-11 15:15;120;Kursrom;Kursleder;planlagt",
        "a-feie;feie;A;2027-01-11 15:15;120;Kursrom;Kursleder;avlyst",
    )
    assert former != text
    (course / "plan.csv").write_text(former, encoding="utf-8")
    code, out, _ = run("plan", course, "--write")
    assert code == 0
    assert "New: a-feie-2, Wed 13.01.2027 15:15-17:15, Kursrom, Kursleder." in out
    assert out[-1].startswith("The former file is kept as ")
    [kept] = course.glob("plan (før *).csv")
    assert kept.read_text(encoding="utf-8") == former
    code, out, _ = run("plan", course, "--json")
    sessions = {one["id"]: one for one in json.loads("\n".join(out))["sessions"]}
    assert (sessions["a-feie"]["status"], sessions["a-feie"]["sequence"]) == ("cancelled", 1)
    assert sessions["a-feie-2"]["start"] == "2027-01-13T15:15"


def test_the_page(course: Path, run) -> None:  # type: ignore[no-untyped-def]
    run("plan", course)
    page = (course / "build" / "plan" / "plan.html").read_text(encoding="utf-8")
    assert "<title>Plan: Norsk på &lt;kaia&gt;</title>" in page
    assert '<th scope="col">Week 2<small>11.01.2027</small></th>' in page
    assert page.count('<th scope="row">') == 2
    assert page.count("<b>1</b>") == page.count("<b>2</b>") == 2
    assert "http" not in page
    open_tags: list[str] = []

    class Balance(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            if tag != "meta":
                open_tags.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert open_tags.pop() == tag

    Balance().feed(page)
    assert open_tags == []


def test_wrong_input_of_all_files_is_told_at_once(course: Path, run) -> None:  # type: ignore[no-untyped-def]
    (course / "plan.csv").write_text("leksjon;skiftlag;start\nfeie;C;2027-01-12 12:00\n", encoding="utf-8")
    (course / "participants.csv").write_text("ID;skiftlag;morsmål\n1;A;klingonsk\n", encoding="utf-8")
    (course / "course.yaml").write_text(f"{SETTINGS}plan: {{lesson_minutes: {{feiee: 60}}}}\n", encoding="utf-8")
    code, out, err = run("plan", course, "--write")
    assert (code, out) == (1, [])
    told = err.splitlines()
    assert told[:2] == [
        "course.yaml [lesson_minutes]: There is no lesson “feiee”. Did you mean “feie”?",
        "plan.csv:2 [skiftlag]: The course has no “C”. Known are: A, B.",
    ]
    assert told[2].startswith("participants.csv:2 [morsmål]: “klingonsk” is not a language the toolkit knows.")
    assert not (course / "build").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--from", "i dag"), "“i dag” is no day. Write year-month-day, such as 2027-01-31.\n"),
        (("--team", "C"), "There is no team “C”. Known are: A, B.\n"),
    ],
)
def test_wrong_options(course: Path, run, arguments: tuple[str, ...], told: str) -> None:  # type: ignore[no-untyped-def]
    assert run("plan", course, *arguments) == (1, [], told)


def test_anew_forgets_what_was_only_planned(course: Path, run) -> None:  # type: ignore[no-untyped-def]
    run("plan", course, "--from", "2027-02-01", "--write")
    assert "2027-W05" in run("plan", course)[1][1]
    assert "2027-W02" in run("plan", course, "--anew")[1][1]


def test_attendance_from_an_empty_sheet_to_catching_up(course: Path, run) -> None:  # type: ignore[no-untyped-def]
    assert run("attendance", course)[2].splitlines() == [
        "plan.csv: There is no plan yet. Make it with: fagnorsk plan COURSE --write",
        "participants.csv: There are no participants yet. Write a table with the columns ID, skiftlag and morsmål.",
    ]
    people = "ID;skiftlag;morsmål;navn\n1;A;pl;Deltaker En\n2;A;lt;Deltaker To\n3;B;pl;\n"
    (course / "participants.csv").write_text(people, encoding="utf-8")
    run("plan", course, "--write")
    assert run("attendance", course, "--new")[0] == 0
    sheet = (course / "attendance.csv").read_text(encoding="utf-8-sig")
    assert sheet.count(";1;") == 2
    assert run("attendance", course, "--new")[2] == (
        "attendance.csv: The file is there already. Add rows to it, or move it out of the folder.\n"
    )
    (course / "attendance.csv").write_text(sheet.replace("a-feie;1;", "a-feie;1;120"), encoding="utf-8")
    code, out, err = run("attendance", course, "--csv", course / "timer.csv")
    assert (code, err) == (0, "")
    assert out == [
        "Participant\tTeam\tLanguage\tSessions\tHours\tMissed",
        "1\tA\tpl\t1\t2.0\t",
        "2\tA\tlt\t0\t0.0\tFeie gulvet",
        "3\tB\tpl\t0\t0.0\t",
        "Team A: sessions held 1, hours taught 2.0, participants 2, hours they sat in 2.0.",
        "Team B: sessions held 0, hours taught 0.0, participants 1, hours they sat in 0.0.",
        "In all: 2.0 hours taught, 2.0 participant hours (60 minutes).",
        "2 can catch up “Feie gulvet” alone (handout, wordlist and cards of that lesson): no other team's session fits.",
        "A folder for each of them, with all they need: fagnorsk export COURSE --catch-up",
    ]
    assert "Deltaker" not in (course / "timer.csv").read_text(encoding="utf-8-sig")
    assert "Deltaker" not in "".join(run("attendance", course, "--json")[1])
    [finding] = check_shifts(load_course(str(course)).course)
    assert str(finding) == (
        "participants.csv:3: A participant speaks lietuvių, and the course makes nothing in it. "
        "Add lt to “languages” in course.yaml."
    )


def test_help_and_reading_a_course_do_not_load_solver_or_holidays() -> None:
    program = (
        "import sys\nfrom fagnorsk.cli import main\nimport fagnorsk.sources.course, fagnorsk.shifts.plan\n"
        "print(sorted({'ortools', 'holidays', 'numpy', 'pandas'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
