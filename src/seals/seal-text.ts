import type { Period } from '../calendar/period.ts';
import type { Value, ValueMap } from '../editing/value.ts';
import { flowText, pairLines } from '../editing/value-lines.ts';
import type { Organization } from '../model/organization.ts';
import type { Result } from '../scoring/result.ts';
import { rowOf } from './row.ts';

/** What goes into a new seal. */
export interface Sealing {
  readonly period: Period;
  readonly edition: number;
  readonly closed: string;
  /** What `--today` said, where it is another day than the clock's. */
  readonly today: string | undefined;
  readonly by: string | undefined;
  readonly checkedBy: string | undefined;
  readonly emul: string;
  readonly previous: readonly string[];
  readonly warnings: readonly (readonly [id: string, times: number])[];
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly elsewhere: readonly { readonly period: string; readonly seal: string }[];
  readonly periods: readonly {
    readonly period: Period;
    readonly levels: readonly string[];
    readonly results: Iterable<Result>;
  }[];
  readonly organization: Organization;
}

/** The YAML of a seal: a row a line, so that a later change of one is one line of a comparison. */
export function sealText(sealing: Sealing): string {
  const { period, edition, closed, today, by, checkedBy, emul, previous } = sealing;
  const head: ValueMap = { kind: 'seal', period: period.id, edition, closed, today, by, checkedBy, emul, previous };
  return [
    ...Object.entries(head).flatMap(([key, value]) => (value === undefined ? [] : pairLines(key, value, 0))),
    ...listed(
      'warnings',
      sealing.warnings.map(([id, times]) => ({ id, times })),
    ),
    ...listed(
      'files',
      sealing.files.map(({ path, sha256 }) => ({ path, sha256 })),
    ),
    ...listed(
      'elsewhere',
      sealing.elsewhere.map(({ period: part, seal }) => ({ period: part, seal })),
    ),
    ...listed('subjects', subjectsIn(sealing)),
    'periods:',
    ...sealing.periods.flatMap(({ period: part, levels, results }) => [
      `  - period: ${part.id}`,
      `    levels: ${flowText(levels)}`,
      '    rows:',
      ...[...results].map((result) => `      - ${flowText(rowOf(result, sealing.organization))}`),
    ]),
    '',
  ].join('\n');
}

function listed(key: string, items: readonly Value[]): string[] {
  return items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${flowText(item)}`)];
}

/** Everybody once, with the name of that day. */
function subjectsIn({ periods }: Sealing): ValueMap[] {
  const subjects = new Map<string, ValueMap>();
  for (const { results } of periods)
    for (const { subject } of results)
      subjects.set(`${subject.kind} ${subject.id}`, { [subject.kind]: subject.id, name: subject.name });
  return [...subjects.values()];
}
