"""The times of all sessions at once, by a solver made for such questions (OR-Tools CP-SAT).

For each session and each start it could have, a yes-or-no says whether it has begun by then. Order, days, weeks and the
longest pause between lessons are then implications between two of them, and rooms and teachers are sums. One worker, a
fixed seed and a limit counted in steps instead of seconds: the same question has the same answer on every machine.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING, Any

from fagnorsk.errors import UserError
from fagnorsk.messages import tr

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

MOVED = 1_000_000
"""What it costs to move a session that was announced; an hour later costs 1."""
EFFORT = 1.0
"""Deterministic time for one question: up to ten seconds on a slow machine."""


@dataclass(frozen=True, slots=True)
class Task:
    """A team's session to be placed. `starts` are those it could have, sorted; `keep` the one it has now."""

    team: str
    lesson: str
    minutes: int
    starts: tuple[datetime.datetime, ...]
    keep: datetime.datetime | None = None

    @property
    def key(self) -> tuple[str, str]:
        """Team and lesson."""
        return self.team, self.lesson


Times = dict[tuple[str, str], datetime.datetime]


@dataclass(frozen=True, slots=True)
class Bounds:
    """What holds between sessions: most a day, most an ISO week, `gap` most days between two lessons of a team (none where
    it is missing), `capacity` how many can run at once on a day, `others` (start, end) those that are under way anyhow.
    """

    per_day: int
    per_week: int
    gap: Mapping[str, int]
    capacity: Callable[[datetime.date], int]
    others: tuple[tuple[datetime.datetime, datetime.datetime], ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """`times` is None where there is none; `proved` whether that, or that it is the best, is certain."""

    times: Times | None
    proved: bool


def solver_there() -> bool:
    """Whether OR-Tools is installed."""
    return find_spec("ortools") is not None


def require_solver() -> None:
    """Raises UserError where OR-Tools is not installed."""
    if not solver_there():
        raise UserError(
            tr("Making a plan needs OR-Tools, which is not installed."),
            cure=tr('Install it with: pip install "fagnorsk[plan]"'),
            code="PLAN-SOLVER",
        )


def solve(
    chains: Sequence[Sequence[Task]],
    bounds: Bounds,
    cuts: Sequence[Times] = (),
    *,
    any_will_do: bool = False,
    effort: float = EFFORT,
) -> Answer:
    """Times for the tasks of all teams; each chain is one team's, in the order of teaching. As few announced sessions
    moved as can be, then as early as possible, or with `any_will_do` the first answer. `cuts` are sets of times that may
    not stand together.
    """
    if any(not task.starts for chain in chains for task in chain):
        return Answer(None, proved=True)
    return _Question(chains, bounds, cuts, any_will_do).answer(effort)


class _Question:
    def __init__(
        self, chains: Sequence[Sequence[Task]], bounds: Bounds, cuts: Sequence[Times], any_will_do: bool
    ) -> None:
        from ortools.sat.python import cp_model

        self.cp = cp_model
        self.model = cp_model.CpModel()
        self.chains = chains
        self.bounds = bounds
        self.steps: dict[tuple[str, str], list[Any]] = {}
        for chain in chains:
            for task in chain:
                self.steps[task.key] = self._steps(task)
            self._order(chain)
        self._rooms()
        for cut in cuts:
            self._forbid(cut)
        self.any_will_do = any_will_do

    def answer(self, effort: float) -> Answer:
        # Where rooms are scarce, taking lesson by lesson the earliest start finds an answer soon; the best is sooner found
        # and proved from there than from nothing.
        found = self._solved(effort, in_turn=True)
        if found.times is None or self.any_will_do:
            return found
        self._hint(found.times)
        self._aim()
        better = self._solved(effort)
        return better if better.times else found

    def _hint(self, times: Times) -> None:
        for chain in self.chains:
            for task in chain:
                for step, start in zip(self.steps[task.key], task.starts, strict=False):
                    self.model.add_hint(step, start >= times[task.key])

    def _solved(self, effort: float, *, in_turn: bool = False) -> Answer:
        solver = self.cp.CpSolver()
        if in_turn:
            tasks = [task for row in zip_longest(*self.chains) for task in row if task]
            early = [step for task in tasks for step in self.steps[task.key]]
            self.model.add_decision_strategy(early, self.cp.CHOOSE_FIRST, self.cp.SELECT_MAX_VALUE)
            solver.parameters.search_branching = self.cp.FIXED_SEARCH
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = 1
        solver.parameters.linearization_level = 2  # the implications are nearly the whole question
        solver.parameters.cp_model_probing_level = 0
        solver.parameters.symmetry_level = 0
        solver.parameters.max_deterministic_time = effort
        status = solver.solve(self.model)
        if status not in (self.cp.OPTIMAL, self.cp.FEASIBLE):
            return Answer(None, proved=status == self.cp.INFEASIBLE)
        times: Times = {}
        for chain in self.chains:
            for task in chain:
                steps = self.steps[task.key]
                at = next((i for i, step in enumerate(steps) if solver.boolean_value(step)), len(steps))
                times[task.key] = task.starts[at]
        return Answer(times, proved=status == self.cp.OPTIMAL)

    def _steps(self, task: Task) -> list[cp_model.IntVar]:
        steps = [self.model.new_bool_var("") for _ in task.starts[:-1]]
        for early, late in pairwise(steps):
            self.model.add_implication(early, late)
        return steps

    def _by(self, task: Task, number: int) -> Any:
        """Whether the task has begun by the first `number` of its starts: a variable, or what is certain."""
        if number <= 0:
            return False
        return True if number >= len(task.starts) else self.steps[task.key][number - 1]

    def _implies(self, cause: Any, effect: Any) -> None:
        if cause is False or effect is True:
            return
        if cause is True and effect is False:
            self.model.add_bool_or([])
        elif cause is True:
            self.model.add_bool_or([effect])
        elif effect is False:
            self.model.add_bool_or([~cause])
        else:
            self.model.add_implication(cause, effect)

    def _order(self, chain: Sequence[Task]) -> None:
        for number, task in enumerate(chain):
            if number:
                before = chain[number - 1]
                self._not_until(before, task, _Earlier(before.minutes), inclusive=True)
            if number >= self.bounds.per_day:
                self._not_until(chain[number - self.bounds.per_day], task, _day_begins)
            if number >= self.bounds.per_week:
                self._not_until(chain[number - self.bounds.per_week], task, _week_begins)
            if number and task.team in self.bounds.gap:
                self._not_later(chain[number - 1], task, self.bounds.gap[task.team])

    def _not_until(
        self,
        first: Task,
        then: Task,
        limit: Callable[[datetime.datetime], datetime.datetime],
        *,
        inclusive: bool = False,
    ) -> None:
        """`then` may begin at a start only where `first` has begun before `limit` of it."""
        if first.keep and then.keep and not _earlier(first.keep, limit(then.keep), inclusive):
            return  # somebody wrote it so
        find = bisect_right if inclusive else bisect_left
        for number, start in enumerate(then.starts, 1):
            self._implies(self._by(then, number), self._by(first, find(first.starts, limit(start))))

    def _not_later(self, first: Task, then: Task, days: int) -> None:
        if first.keep and then.keep and (then.keep.date() - first.keep.date()).days > days:
            return
        for number, start in enumerate(first.starts, 1):
            end = datetime.datetime.combine(start.date() + datetime.timedelta(days=days + 1), datetime.time())
            self._implies(self._by(first, number), self._by(then, bisect_left(then.starts, end)))

    def _rooms(self) -> None:
        """At every moment when a session can begin: no more under way than there are rooms and teachers."""
        begins: dict[tuple[str, datetime.datetime, int], list[tuple[Any, Any]]] = defaultdict(list)
        for chain in self.chains:
            for task in chain:
                for number, start in enumerate(task.starts, 1):
                    begins[task.team, start, task.minutes].append((self._by(task, number), self._by(task, number - 1)))
        by_day: dict[datetime.date, list[tuple[str, datetime.datetime, int]]] = defaultdict(list)
        for slot in begins:
            by_day[slot[1].date()].append(slot)
        others: dict[datetime.date, list[tuple[datetime.datetime, datetime.datetime]]] = defaultdict(list)
        for span in self.bounds.others:
            others[span[0].date()].append(span)
        uses: dict[tuple[str, datetime.datetime, int], Any] = {}
        for day, slots in sorted(by_day.items()):
            everybody = self.bounds.capacity(day)
            for moment in sorted({*(start for _, start, _ in slots), *(start for start, _ in others[day])}):
                busy = sum(start <= moment < end for start, end in others[day])
                capacity = max(everybody - busy, 0)
                running = sorted(
                    slot for slot in slots if slot[1] <= moment < slot[1] + datetime.timedelta(minutes=slot[2])
                )
                if len({team for team, _, _ in running}) <= capacity:
                    continue
                for slot in running:
                    if slot not in uses:
                        uses[slot] = self._use(begins[slot])
                self.model.add(sum(uses[slot] for slot in running) <= capacity)

    def _use(self, begins: Sequence[tuple[Any, Any]]) -> Any:
        used = self.model.new_bool_var("")
        self.model.add(sum(_difference(by, before) for by, before in begins) == used)
        return used

    def _forbid(self, times: Times) -> None:
        tasks = {task.key: task for chain in self.chains for task in chain}
        terms = []
        for key, start in times.items():
            number = bisect_left(tasks[key].starts, start) + 1
            terms.append(_difference(self._by(tasks[key], number), self._by(tasks[key], number - 1)))
        self.model.add(sum(terms) <= len(times) - 1)

    def _aim(self) -> None:
        origin = min(task.starts[0] for chain in self.chains for task in chain)
        parts: list[Any] = []
        weights: list[int] = []
        for chain in self.chains:
            for task in chain:
                costs = [_cost(task, start, origin) for start in task.starts]
                for step, cost, later in zip(self.steps[task.key], costs, costs[1:], strict=False):
                    parts.append(step)
                    weights.append(cost - later)
        if parts:
            self.model.minimize(self.cp.LinearExpr.weighted_sum(parts, weights))


def _cost(task: Task, start: datetime.datetime, origin: datetime.datetime) -> int:
    if task.keep is None:
        return int((start - origin).total_seconds()) // 3600
    away = abs(int((start - task.keep).total_seconds())) // 3600
    return MOVED + away if start != task.keep else 0


def _difference(by: Any, before: Any) -> Any:
    return int(by) - before if isinstance(by, bool) else by - (int(before) if isinstance(before, bool) else before)


def _earlier(first: datetime.datetime, limit: datetime.datetime, inclusive: bool) -> bool:
    return first <= limit if inclusive else first < limit


@dataclass(frozen=True, slots=True)
class _Earlier:
    minutes: int

    def __call__(self, moment: datetime.datetime) -> datetime.datetime:
        return moment - datetime.timedelta(minutes=self.minutes)


def _day_begins(moment: datetime.datetime) -> datetime.datetime:
    return datetime.datetime.combine(moment.date(), datetime.time())


def _week_begins(moment: datetime.datetime) -> datetime.datetime:
    return _day_begins(moment) - datetime.timedelta(days=moment.weekday())
