import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../../../src/commands/run.ts';
import { memoryHost } from '../../../host.ts';
import { Fraction } from './fraction.ts';
import { type Level, named, type Office, type Question, type SubjectKind } from './office.ts';
import type { QuotaTold } from './quotas.ts';
import type { RowTold, Told } from './told.ts';
import { filesOf } from './written.ts';

/** What is read of the JSON of `score` and `classify`. */
interface Answer {
  readonly results: readonly {
    readonly subject: { readonly kind: SubjectKind; readonly id: string; readonly unit: string | null };
    readonly status: 'rated' | 'not-rated';
    readonly points: number | null;
    readonly exact?: string;
    readonly level: Level | null;
    readonly computedLevel: Level | null;
    readonly rank: number | null;
    readonly tied: boolean;
    readonly reasons: readonly { readonly id: string }[];
  }[];
  readonly quotas?: readonly (Omit<QuotaTold, 'within' | 'cut'> & {
    readonly level: Level;
    readonly unit?: string;
    readonly group?: string;
    readonly cut: readonly {
      readonly subject: { readonly kind: SubjectKind; readonly id: string };
      readonly aboveCut: boolean;
      readonly tied: boolean;
    }[];
  })[];
}

/** What acts on a level; beside these a rated row tells what was missing. */
const ACTING = new Set(['event-limit', 'unit-not-rated', 'ky-luat', 'dau-phong', 'yeu', 'nghi', 'decision']);

/** What emul says of an office, question by question, with the errors that it found. */
export async function answersOf(office: Office): Promise<(Told & { readonly errors: ReadonlySet<string> })[]> {
  const root = mkdtempSync(join(tmpdir(), 'emul-law-'));
  try {
    for (const [path, text] of Object.entries(filesOf(office))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const answers: (Told & { readonly errors: ReadonlySet<string> })[] = [];
    for (const question of office.questions) answers.push(await answered(root, question));
    return answers;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function answered(root: string, { command, period }: Question) {
  const host = memoryHost(root);
  await run([command, period, '--json'], host);
  if (host.stdout() === '') throw new Error(`${command} ${period}: ${host.stderr()}`);
  const errors = [...host.stderr().matchAll(/lỗi\[([a-z-]+)\]/g)].map(([, id = '']) => id);
  return { ...toldIn(JSON.parse(host.stdout())), errors: new Set(errors) };
}

function toldIn({ results, quotas = [] }: Answer): Told {
  return {
    rows: results.map(rowIn),
    quotas: quotas.map(({ id, scope, unit, group, base, limit, count, over, cut }) => ({
      id,
      scope,
      within: unit ?? group,
      base,
      limit,
      count,
      over,
      cut: cut.map(({ subject, aboveCut, tied }) => ({ subject: named(subject.kind, subject.id), aboveCut, tied })),
    })),
  };
}

function rowIn({ subject, status, points, exact, reasons, ...rest }: Answer['results'][number]): RowTold {
  const { level, computedLevel, rank, tied } = rest;
  const ids = [...new Set(reasons.map(({ id }) => id))];
  return {
    subject: named(subject.kind, subject.id),
    unit: subject.unit ?? undefined,
    status,
    points: points === null ? undefined : Fraction.of(exact ?? points.toFixed(6)).toString(),
    level,
    computedLevel,
    rank,
    tied,
    reasons: ids.filter((id) => status === 'not-rated' || ACTING.has(id)),
  };
}
