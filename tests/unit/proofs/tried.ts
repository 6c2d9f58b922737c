import { Exact } from '../../../src/base/exact.ts';
import type { Criteria } from '../../../src/model/criteria.ts';
import type { Criterion, ScoreEvent } from '../../../src/model/criterion.ts';
import { firstThatHolds, type Ladder } from '../../../src/scoring/level.ts';
import type { Working } from '../../../src/scoring/working.ts';
import { levelOf, product, worked } from './scales.ts';

/** A sheet written down and scored, and how it was chosen: for each criterion, then for each event of bonus and penalty, which of its ways. */
export interface Tried {
  readonly ways: readonly number[];
  readonly text: string;
  readonly working: Working;
  readonly level: string;
  /** The level of the first whose conditions hold, whatever happened that limits it. */
  readonly byConditions: string | undefined;
}

/** Whatever happens happens so often, so that once more makes no difference: nothing is asked about more than one time. */
const MOST_TIMES = 4;

/** Every sheet of a small scale; nothing where that would be too many. */
export function triedOf(criteria: Criteria, ladder: Ladder, most: number): Tried[] | undefined {
  const marks = marked(criteria).map((one) => marksOf(one, criteria));
  const bonus = (criteria.bonus?.events ?? []).map((one) => happened(one, MOST_TIMES));
  const full = criteria.groups.reduce((sum, { max }) => sum + max.value.floor + 1, 2);
  const penalty = criteria.penalties.map((one) => happened(one, full));
  const lists = [...marks, ...bonus, ...penalty];
  if (lists.reduce((count, list) => count * list.length, 1) > most) return undefined;
  const ends = [marks.length, marks.length + bonus.length] as const;
  return [...product(lists.map((list) => [...list.keys()]))].map((ways) => {
    const texts = ways.map((way, i) => lists[i]?.[way] ?? '');
    const noted = (some: readonly string[]) => some.filter(Boolean).join(', ');
    const text = `{sheet: {${noted(texts.slice(0, ends[0]))}}, bonus: [${noted(texts.slice(...ends))}], penalty: [${noted(texts.slice(ends[1]))}]}`;
    const working = worked(text, criteria);
    const byConditions = firstThatHolds(criteria.rungs, working)?.level.value;
    return { ways, text, working, byConditions, level: levelOf(working, ladder) };
  });
}

/** What can be chosen, in the order of `ways`: a criterion, or an event of bonus and penalty. */
export function marked({ groups }: Criteria): Criterion[] {
  return groups.flatMap((group) => group.criteria);
}

/** Every event that can be noted, and at which of the ways. */
export function noted(criteria: Criteria): { readonly event: ScoreEvent; readonly at: number }[] {
  const all = marked(criteria);
  const inCriteria = all.flatMap(({ events }, at) => events.map((event) => ({ event, at })));
  const beside = [...(criteria.bonus?.events ?? []), ...criteria.penalties];
  return [...inCriteria, ...beside.map((event, i) => ({ event, at: all.length + i }))];
}

/** Sheets that differ at one of the ways alone, in the order of these. */
export function alikeBut(at: number, all: readonly Tried[]): Tried[][] {
  return alike(all, ({ ways }) => ways.with(at, 0).join(' '));
}

/** Sheets of one key together. */
export function alike(all: readonly Tried[], keyOf: (one: Tried) => string): Tried[][] {
  const by = new Map<string, Tried[]>();
  for (const one of all) {
    const others = by.get(keyOf(one));
    if (others) others.push(one);
    else by.set(keyOf(one), [one]);
  }
  return [...by.values()];
}

function happened({ id }: ScoreEvent, most: number): string[] {
  return Array.from({ length: most + 1 }, (_, times) => (times === 0 ? '' : `{event: ${id.value}, times: ${times}}`));
}

function marksOf({ id, mode, max, grades, events, unsaid }: Criterion, { scale }: Criteria): string[] {
  const named = (texts: readonly string[]) => [
    ...texts.map((text) => `${id.value}: ${text}`),
    ...(unsaid === 'full' ? [''] : []),
  ];
  if (mode.value === 'grade') return named([...grades.keys()]);
  if (mode.value !== 'mark')
    return named(Array.from({ length: MOST_TIMES + 1 }, (_, times) => `{${events[0]?.id.value}: ${times}}`));
  const texts: string[] = [];
  for (let at = Exact.zero; !at.isMore(max.value); at = at.plus(scale.step.value)) texts.push(at.toString());
  return named(texts);
}
