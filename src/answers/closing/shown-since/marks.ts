import type { Exact } from '../../../base/exact.ts';
import type { Words } from '../../../base/locale.ts';
import type { Period } from '../../../calendar/period.ts';
import { keyOf } from '../../../model/due.ts';
import type { ShownRow, ShownWeek } from '../../../model/shown.ts';
import type { Workspace } from '../../../model/workspace.ts';
import type { ScoredWeek } from '../../../pipeline.ts';
import type { Standing } from '../../../scoring/standing.ts';
import { sheetMatter } from '../../../seals/entry-matter.ts';
import { holding, type Matter, matterOf } from '../../../seals/matter.ts';
import type { Grounds } from './grounds.ts';
import { laterMarks } from './mark-changes.ts';

/** Whose row it is, in which week. */
interface Whose {
  readonly period: Period;
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
}

/** Something on a sheet that is not as it was handed out. */
export interface LaterMark extends Whose {
  readonly about: Words;
  readonly before: Words;
  readonly after: Words;
  /** Why, where a note of the sheet or the log says so. */
  readonly ground: string | undefined;
}

/** A result that is not as it was handed out. */
export interface LaterResult extends Whose {
  readonly before: Verdict;
  readonly after: Verdict;
  /** Whether its own sheet says otherwise, too: else something that all rows rest on was changed. */
  readonly isOfSheet: boolean;
  /** Why, where the log says so. */
  readonly ground: string | undefined;
}

/** Points and level of a row; neither where it was not rated. */
export interface Verdict {
  readonly points: Exact | undefined;
  readonly level: string | undefined;
}

export interface WeekSince {
  readonly marks: readonly LaterMark[];
  readonly results: readonly LaterResult[];
}

/** What a week says otherwise than as it was handed out. */
export function weekSince(shown: ShownWeek, scored: ScoredWeek, workspace: Workspace, grounds: Grounds): WeekSince {
  const pairs = pairsOf(shown, scored, workspace);
  const found = pairs.map((pair) => {
    const marks = laterMarks(pair, workspace, (column) => grounds.of(shown, pair, column));
    return { marks, results: laterResult(pair, marks.length > 0, grounds.ofResult(shown, pair)) };
  });
  return { marks: found.flatMap(({ marks }) => marks), results: found.flatMap(({ results }) => results) };
}

/** A row as it was handed out, and as it is. */
export interface Pair extends Whose {
  readonly then: ShownRow | undefined;
  readonly now: Standing | undefined;
  readonly before: Matter;
  readonly after: Matter;
}

function pairsOf({ rows, node }: ShownWeek, { week, standings }: ScoredWeek, { organization }: Workspace): Pair[] {
  const byKey = new Map(standings.map((standing) => [keyOf(standing.subject.kind, standing.subject.id), standing]));
  const nothing = holding(new Map(), node.place);
  const pair = (kind: Pair['kind'], id: string, then: ShownRow | undefined, now: Standing | undefined): Pair => ({
    period: week.period,
    kind,
    id,
    then,
    now,
    name: organization.called(kind, id) ?? now?.subject.name ?? then?.name?.value ?? id,
    before: then?.sheet ? matterOf(then.sheet) : nothing,
    after: sheetMatter(week.sheet(kind, id)?.entries ?? []) ?? nothing,
  });
  const known = rows.map((row) => {
    const key = keyOf(row.kind, row.subject.value);
    const now = byKey.get(key);
    byKey.delete(key);
    return pair(row.kind, row.subject.value, row, now);
  });
  return [...known, ...[...byKey.values()].map((now) => pair(now.subject.kind, now.subject.id, undefined, now))];
}

function laterResult({ then, now, ...whose }: Pair, isOfSheet: boolean, ground: string | undefined): LaterResult[] {
  const before = { points: then?.points?.value, level: then?.level?.value };
  const after = { points: now?.points, level: now?.level };
  const isSame = before.level === after.level && before.points?.toString() === after.points?.toString();
  const { period, kind, id, name } = whose;
  return isSame ? [] : [{ period, kind, id, name, before, after, isOfSheet, ground }];
}
