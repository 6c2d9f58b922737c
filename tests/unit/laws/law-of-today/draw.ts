import { type Days, dayAfter, daysOf, periodsIn } from './days.ts';
import type { Dice } from './dice.ts';
import { memberOf, type Time, unitsOf } from './draw-people.ts';
import { type Chain, regulationOf } from './draw-regulation.ts';
import { type Hidden, scalesOf } from './draw-scales.ts';
import { decisionOf, sheetsOf } from './draw-sheets.ts';
import type { Office } from './office.ts';

/** A time in which an office is asked: which base, what for, and between which cut-offs. */
interface Times extends Chain {
  readonly classified: readonly string[];
  readonly cutoffs: readonly string[];
}

const TIMES: readonly Times[] = [
  { base: 'month', longer: ['quarter'], classified: ['2026-Q2'], cutoffs: [] },
  { base: 'month', longer: ['quarter', 'half-year'], classified: ['2026-H1'], cutoffs: [] },
  { base: 'month', longer: ['year'], classified: ['2026', '2027'], cutoffs: ['2025-11', '2026-11', '2027-10'] },
  { base: 'quarter', longer: ['half-year'], classified: ['2026-H2'], cutoffs: [] },
  { base: 'quarter', longer: ['year'], classified: ['2026', '2027'], cutoffs: ['2025-Q3', '2026-Q3'] },
  { base: 'half-year', longer: ['year'], classified: ['2026'], cutoffs: ['2025-H1', '2026-H1'] },
  { base: 'year', longer: ['term'], classified: ['2026..2030'], cutoffs: [] },
];

/** Whose points nobody sees; mostly everybody's are seen. */
const SHOWN: Hidden = { members: false, leaders: false, units: false };
const HIDDEN: readonly Hidden[] = [
  { members: true, leaders: true, units: true },
  { members: false, leaders: true, units: true },
  { members: false, leaders: false, units: true },
];

export function officeOf(dice: Dice): Office {
  const times = dice.pick(...TIMES);
  const hidden = dice.is(30) ? dice.pick(...HIDDEN) : SHOWN;
  const span = spanOf(times);
  const start = dice.pick(...startsOf(times, span));
  const last = dayAfter(span.last, times.cutoffs.length > 0 ? 100 : 0);
  const possible = periodsIn({ first: daysOf(start).first, last }, times.base as 'month');
  const scored = briefed(dice, possible);
  const people = peopleOf(dice, hidden, span, times.base === 'year' || hidden.members ? [] : possible);
  const bare: Office = {
    base: times.base,
    start,
    cutoffs: times.cutoffs.flatMap((last) =>
      dice.is(70) ? [{ period: last.slice(0, 4), last, carry: dice.is(80) ? true : undefined }] : [],
    ),
    ...people,
    regulation: regulationOf(dice, times, hidden),
    briefings: [],
    decisions: dice.is(25)
      ? [
          decisionOf(
            dice,
            dice.pick(...times.classified, ...scored),
            people.members.map(({ id }) => id),
          ),
        ]
      : [],
    questions: [
      { command: 'score', period: dice.pick(...scored) },
      { command: 'classify', period: dice.pick(...times.classified, ...times.classified, dice.pick(...scored)) },
    ],
  };
  return { ...bare, briefings: scored.map((period) => ({ period, sheets: sheetsOf(dice, bare, period) })) };
}

function spanOf({ base, classified: [first = ''] }: Times): Days {
  return base === 'year' ? { first: '2026-01-01', last: '2027-12-31' } : daysOf(first);
}

/** Scoring began with the longer period, before it, or within it. */
function startsOf({ base, cutoffs }: Times, { first, last }: Days): string[] {
  const within = periodsIn({ first, last }, base as 'month');
  const before = cutoffs.length > 0 ? periodsIn({ first: '2025-01-01', last }, base as 'month') : within;
  return [within[0], before[0], within[1]].filter((period) => period !== undefined);
}

function peopleOf(
  dice: Dice,
  hidden: Hidden,
  span: Days,
  brought: readonly string[],
): Pick<Office, 'units' | 'members' | 'scales'> {
  const days = (Date.parse(span.last) - Date.parse(span.first)) / 86_400_000 + 40;
  const time: Time = { first: dayAfter(span.first, -40), days, brought };
  const ids = dice.pick(['p1', 'p2'], ['p1', 'p2', 'p3']);
  const members = Array.from({ length: 3 + dice.below(4) }, (_, i) => memberOf(dice, time, `m${i + 1}`, ids));
  return { units: unitsOf(dice, time, ids, members), members, scales: scalesOf(dice, hidden) };
}

/** Up to three base periods have a file, the latest for sure. */
function briefed(dice: Dice, possible: readonly string[]): string[] {
  const chosen = new Set([possible.at(-1), ...Array.from({ length: 2 }, () => dice.pick(...possible))]);
  return possible.filter((period) => chosen.has(period));
}
