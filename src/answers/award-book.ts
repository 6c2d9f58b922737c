import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Award } from '../model/award.ts';
import { AwardHistory } from '../model/award-history.ts';
import { type AwardRecord, type Gap, yearOf } from '../model/awards.ts';
import { allAwards } from '../model/known-awards.ts';
import type { Workspace } from '../model/workspace.ts';
import { readWorkspace } from '../pipeline.ts';
import { yamlFilesBelow } from '../source/folder.ts';
import type { Home } from '../source/home.ts';

/** Everything the office has written down of what was won. */
export interface AwardBook {
  readonly workspace: Workspace;
  readonly history: AwardHistory;
  /** By id, of every regulation. */
  readonly awards: ReadonlyMap<string, Award>;
  /** Who has won anything, or has a gap: units, then people, in the office's order. */
  readonly subjects: readonly BookSubject[];
}

export interface BookSubject {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
  /** By year, the oldest first. */
  readonly titles: readonly AwardRecord[];
  readonly commendations: readonly AwardRecord[];
  readonly gaps: readonly Gap[];
}

export interface AwardsRead {
  /** Undefined where a file that it rests on cannot be used. */
  readonly answer: AwardBook | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
}

/** Reads the awards files, and of everything else only what names people and awards. */
export async function awardBook(root: string, home: Home): Promise<AwardsRead> {
  const reading = await readWorkspace(root, home, () => [], yamlFilesBelow(root, 'awards'));
  const { workspace, diagnostics, isRefused } = reading;
  if (!workspace || reading.isStopped) return { answer: undefined, diagnostics, isRefused };
  return { answer: bookOf(workspace), diagnostics, isRefused };
}

export function bookOf(workspace: Workspace): AwardBook {
  const { organization, awards, unsound } = workspace;
  const history = new AwardHistory(awards, organization, !unsound.has('awards'));
  const all = [
    ...organization.units.map(({ id, name }) => pageOf('unit', id.value, name.value, history)),
    ...organization.members.map(({ id, name }) => pageOf('member', id.value, name.value, history)),
  ];
  return { workspace, history, awards: allAwards(workspace), subjects: all.filter((subject) => !isBlank(subject)) };
}

/** What one subject has won. */
export function pageOf(kind: 'member' | 'unit', id: string, name: string, history: AwardHistory): BookSubject {
  const records = history.of(kind, id).toSorted((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0));
  return {
    kind,
    id,
    name,
    titles: records.filter(({ form }) => form === 'title'),
    commendations: records.filter(({ form }) => form === 'commendation'),
    gaps: history.gapsOf(kind, id),
  };
}

function isBlank({ titles, commendations, gaps }: BookSubject): boolean {
  return titles.length + commendations.length + gaps.length === 0;
}

/** A title held in years that follow each other, proven and not taken back: what titles of several years rest on. */
export interface Run {
  readonly award: string;
  readonly from: number;
  readonly to: number;
}

/** The longest such stretch that ends last, of each title held at least twice. */
export function runsOf({ titles }: BookSubject): Run[] {
  const held = titles.filter(({ decision, revoked }) => decision && !revoked);
  const ids = [...new Set(held.map(({ award }) => award.value))];
  return ids.flatMap((award) => {
    const years = new Set(held.flatMap((record) => (record.award.value === award ? (yearOf(record) ?? []) : [])));
    const to = Math.max(...years);
    let from = to;
    while (years.has(from - 1)) from -= 1;
    return from < to ? [{ award, from, to }] : [];
  });
}
