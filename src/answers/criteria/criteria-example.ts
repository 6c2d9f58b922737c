import type { Exact } from '../../base/exact.ts';
import type { Bases } from '../../calendar/bases.ts';
import type { Period } from '../../calendar/period.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Changed, changed } from '../../editing/changed.ts';
import { isAlike, meaningOf, meaningOfValue } from '../../editing/meaning.ts';
import { Numeral, type Value, type ValueMap } from '../../editing/value.ts';
import { flowText } from '../../editing/value-lines.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Organization } from '../../model/organization.ts';
import type { Workspace } from '../../model/workspace.ts';
import { isUsable } from '../../proofs/example-unusable.ts';
import { ladderOf } from '../../proofs/scale-proof.ts';
import { workingOf } from '../../proofs/sheets/gist.ts';
import { nodeOf } from '../../proofs/sheets/written-sheet.ts';
import { computingOf, isTyped } from '../../scoring/modes/index.ts';
import type { Standing } from '../../scoring/standing.ts';
import type { HappeningWorking, Working } from '../../scoring/working.ts';
import type { Home } from '../../source/home.ts';
import type { Node } from '../../source/node.ts';
import { scoredPeriod } from '../scored.ts';
import { pathOf } from './criteria-editions.ts';

/** Whose sheet is to become an example, of which base period. */
export interface ExampleQuestion {
  readonly criteria: Criteria;
  choose(available: Iterable<string>, bases: Bases): Period;
  /** Undefined: the first whose sheet fits. */
  readonly subject: ((organization: Organization) => { kind: 'member' | 'unit'; id: string }) | undefined;
  /** What the example says of itself. */
  note(period: Period): string;
}

/** A real sheet as an example, or why there is none. */
export type Exampled =
  | { readonly is: 'example'; readonly from: Standing; readonly file: Changed }
  | { readonly is: 'known'; readonly from: Standing }
  | {
      readonly is: 'unfit';
      readonly from: Standing;
      readonly missing: readonly string[];
      readonly extra: readonly string[];
    }
  | { readonly is: 'without-level'; readonly from: Standing; readonly points: Exact | undefined }
  | { readonly is: 'unrated'; readonly from: Standing }
  | { readonly is: 'nobody' };

export interface ExampleAnswer {
  readonly found: Exampled | undefined;
  readonly period: Period | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
}

/** Makes an entry of `examples` of a sheet that was really scored: its marks as they counted, nobody's name. */
export async function criteriaExample(root: string, home: Home, question: ExampleQuestion): Promise<ExampleAnswer> {
  const { answer, diagnostics, isRefused } = await scoredPeriod(root, home, { choose: question.choose, earlier: 0 });
  if (!answer) return { found: undefined, period: undefined, diagnostics, isRefused };
  const { workspace, period, standings } = answer;
  const { criteria } = question;
  const asked = question.subject?.(workspace.organization);
  const ofKind = standings.filter(({ subject }) => subject.kind === criteria.appliesTo.kind);
  const wanted = asked
    ? standings.filter(({ subject: { kind, id } }) => kind === asked.kind && id === asked.id)
    : ofKind;
  const tried: Exampled[] = [];
  for (const standing of wanted) {
    const found = await exampled(standing, criteria, workspace, question.note(period));
    if (asked || found.is === 'example') return { found, period, diagnostics, isRefused };
    tried.push(found);
  }
  const best = tried.find(({ is }) => is === 'known') ?? tried.find(({ is }) => is !== 'unrated') ?? tried[0];
  return { found: best ?? { is: 'nobody' }, period, diagnostics, isRefused };
}

async function exampled(from: Standing, criteria: Criteria, workspace: Workspace, note: string): Promise<Exampled> {
  const { marked: working } = from;
  if (!working) return { is: 'unrated', from };
  const { sheet, missing, extra } = sheetIn(working, criteria);
  const lists = { bonus: happeningsIn(working.bonuses), penalty: happeningsIn(working.penalties) };
  const text = flowText({ sheet, ...lists });
  if (missing.length + extra.length > 0 || !isUsable(nodeOf(text), criteria))
    return { is: 'unfit', from, missing, extra };
  const scored = workingOf(text, criteria);
  const levelled = ladderOf(criteria, workspace).levelled(scored);
  if (levelled.byConditions === undefined)
    return { is: 'without-level', from, points: criteria.scale.isShown ? scored.points : undefined };
  if (criteria.examples.some((node) => isSameSheet(node, { sheet, ...lists }))) return { is: 'known', from };
  const example = {
    sheet,
    ...lists,
    points: criteria.scale.isShown ? numberIn(scored.points) : undefined,
    level: levelled.level,
    note,
  };
  const change = { do: 'add', at: ['examples'], value: example } as const;
  return { is: 'example', from, file: await changed(criteria.node.tape.file, [change]) };
}

/** The marks that counted, in the order of the scale; what it asks for and the sheet lacks, and the other way round. */
function sheetIn(working: Working, criteria: Criteria): { sheet: ValueMap; missing: string[]; extra: string[] } {
  const given = new Map(
    working.workedGroups.flatMap((group) =>
      group.criteria.map((criterion) => [criterion.criterion.id.value, criterion]),
    ),
  );
  const all = criteria.groups.flatMap((group) => group.criteria);
  const sheet: Record<string, Value> = {};
  const missing: string[] = [];
  for (const criterion of all) {
    const { id, unsaid } = criterion;
    const criterionWorking = given.get(id.value);
    if (criterionWorking?.mark) sheet[id.value] = valueIn(criterionWorking.mark.value);
    else if (computingOf(criterion)?.reads?.(criterion)) continue;
    else if (criterionWorking && !isTyped(criterion)) sheet[id.value] = numberIn(criterionWorking.points);
    else if (unsaid === 'missing') missing.push(id.value);
  }
  const known = new Set(all.map(({ id }) => id.value));
  const events = new Set([...(criteria.bonus?.events ?? []), ...criteria.penalties].map(({ id }) => id.value));
  const noted = [...working.bonuses, ...working.penalties].map(({ event }) => event.id.value);
  const extra = [...[...given.keys()].filter((id) => !known.has(id)), ...noted.filter((id) => !events.has(id))];
  return { sheet, missing, extra };
}

function happeningsIn(all: readonly HappeningWorking[]): Value | undefined {
  if (all.length === 0) return undefined;
  return all.map(({ event, times }) => ({
    event: event.id.value,
    times: times.floor === 1 ? undefined : times.floor,
  }));
}

function valueIn(node: Node): Value {
  if (node.isMap) return Object.fromEntries([...node.pairs()].map(([key, value]) => [key.text, valueIn(value)]));
  if (node.isList) return [...node.items()].map(valueIn);
  return node.kind === 'number' ? new Numeral(node.text) : node.text;
}

/** A fraction is written as text: 70/3. */
function numberIn(value: Exact): Value {
  return value.decimals === undefined ? value.toString() : new Numeral(value.toString());
}

function isSameSheet(example: Node, { sheet, bonus, penalty }: ValueMap): boolean {
  return [['sheet', sheet] as const, ['bonus', bonus] as const, ['penalty', penalty] as const].every(([key, value]) => {
    const there = example.get(key);
    return isAlike(there && meaningOf(there), value === undefined ? undefined : meaningOfValue(value));
  });
}

/** Where the example is written. */
export function exampleFile(criteria: Criteria): { readonly path: string; readonly text: string } {
  return { path: pathOf(criteria), text: criteria.node.tape.file.text };
}
