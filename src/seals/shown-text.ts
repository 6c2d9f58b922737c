import { Exact } from '../base/exact.ts';
import { Numeral, type Value, type ValueMap } from '../editing/value.ts';
import { flowText, pairLines } from '../editing/value-lines.ts';
import { withPrint } from '../model/shown.ts';
import type { Standing } from '../scoring/standing.ts';
import { sheetMatter } from './entry-matter.ts';
import type { Matter } from './matter.ts';

/** A week that is handed out, with all its rows. */
export interface Showing {
  readonly period: string;
  /** By the clock. */
  readonly shown: string;
  readonly document: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly skipped: readonly string[];
  readonly standings: readonly Standing[];
}

/** The YAML that remembers it: a row a line, and last the fingerprint of all lines above (rule 58). */
export function shownText({ standings, files, ...head }: Showing): string {
  const { period, shown, document, skipped } = head;
  const lines = [
    ...Object.entries({ kind: 'shown', period, shown, document }).flatMap(([key, value]) => pairLines(key, value, 0)),
    'files:',
    ...files.map(({ path, sha256 }) => `  - ${flowText({ path, sha256 })}`),
    `skipped: ${flowText(skipped)}`,
    'rows:',
    ...standings.map((standing) => `  - ${flowText(rowOf(standing))}`),
  ];
  return withPrint(`${lines.join('\n')}\n`);
}

function rowOf({ subject, points, level, sheet }: Standing): ValueMap {
  const matter = sheet && sheetMatter(sheet.entries);
  return {
    [subject.kind]: subject.id,
    name: subject.name,
    points: points && written(points.toString()),
    level,
    sheet: matter && asValue(matter),
  };
}

/** So that it reads as the very same matter. */
function asValue({ said, inside }: Matter): Value {
  if (said === undefined) return Object.fromEntries([...inside].map(([key, matter]) => [key, asValue(matter)]));
  return written(said);
}

/** A number as such, where it reads as the same text again. */
function written(said: string): Value {
  return /^-?\d+(?:\.\d+)?$/.test(said) && Exact.parse(said)?.toString() === said ? new Numeral(said) : said;
}
