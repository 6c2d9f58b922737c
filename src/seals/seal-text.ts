import type { Day } from '../base/day.ts';
import type { Period } from '../calendar/period.ts';
import type { Value, ValueMap } from '../editing/value.ts';
import { flowText, pairLines } from '../editing/value-lines.ts';
import type { Amends } from './seal.ts';

/** What goes into a new seal. */
export interface Sealing {
  readonly period: Period;
  /** Its days as they were counted, where a cut-off carries (rule 67). */
  readonly counted: { readonly from: Day; readonly to: Day } | undefined;
  readonly edition: number;
  readonly closed: string;
  /** What `--today` said, where it is another day than the clock's. */
  readonly today: string | undefined;
  readonly by: string | undefined;
  readonly checkedBy: string | undefined;
  readonly emul: string;
  readonly previous: readonly string[];
  readonly amends: Amends | undefined;
  readonly warnings: readonly (readonly [id: string, times: number])[];
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  /** Forms that came back, as they lay there. */
  readonly forms: readonly { readonly path: string; readonly sha256: string }[];
  /** Marks that came with no form. */
  readonly unsourced: number;
  readonly elsewhere: readonly { readonly period: string; readonly seal: string }[];
  /** Everybody once. */
  readonly subjects: readonly ValueMap[];
  /** The rows of each period, parts before what they are parts of: as bytes, since a year of a province has hundreds of thousands. */
  readonly periods: readonly Uint8Array[];
}

/** The YAML of a seal: a row a line, so that a later change of one is one line of a comparison. */
export function sealText(sealing: Sealing): Uint8Array {
  const line = Buffer.from('\n');
  return Buffer.concat([Buffer.from(headText(sealing)), ...sealing.periods.flatMap((period) => [period, line])]);
}

function headText(sealing: Sealing): string {
  const { period, counted, edition, closed, today, by, checkedBy, emul, previous, amends } = sealing;
  const head: ValueMap = {
    kind: 'seal',
    period: period.id,
    counted,
    edition,
    closed,
    today,
    by,
    checkedBy,
    emul,
    previous,
  };
  return [
    ...Object.entries({ ...head, amends: amends && { ...amends } }).flatMap(([key, value]) =>
      value === undefined ? [] : pairLines(key, value, 0),
    ),
    ...listed(
      'warnings',
      sealing.warnings.map(([id, times]) => ({ id, times })),
    ),
    ...listed(
      'files',
      sealing.files.map(({ path, sha256 }) => ({ path, sha256 })),
    ),
    ...listed(
      'forms',
      sealing.forms.map(({ path, sha256 }) => ({ path, sha256 })),
    ),
    `unsourced: ${sealing.unsourced}`,
    ...listed(
      'elsewhere',
      sealing.elsewhere.map(({ period: part, seal }) => ({ period: part, seal })),
    ),
    ...listed('subjects', sealing.subjects),
    'periods:',
    '',
  ].join('\n');
}

function listed(key: string, items: readonly Value[]): string[] {
  return items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${flowText(item)}`)];
}
