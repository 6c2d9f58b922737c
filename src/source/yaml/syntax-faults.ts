import type { YAMLError } from 'yaml';
import type { Fault } from '../fault.ts';
import { lineAt } from '../line-of.ts';
import type { SourceFile } from '../source-file.ts';
import { diagnosis } from './diagnosis.ts';

/** After one of these the parser has lost its way, and what it says of the rest is an echo. */
const LAST = new Set<Fault['id']>([
  'bad-indent',
  'mixed-list-and-keys',
  'stray-character',
  'unclosed-bracket',
  'unclosed-quote',
  'yaml-syntax',
]);

/** Whoever has more of them has another kind of file. */
const MOST_FAULTS = 100;

/** The package's errors and what the tokens showed, as faults in the file's order: one a line, none behind a broken structure. */
export function syntaxFaults(errors: readonly YAMLError[], seen: readonly Fault[], file: SourceFile): Fault[] {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const faults = [...seen, ...diagnosed(inOrder, file)];
  return withoutEchoes(faults.sort((a, b) => a.place.start - b.place.start));
}

/** The first error of each line, up to the first that makes the rest an echo. */
function diagnosed(errors: readonly YAMLError[], file: SourceFile): Fault[] {
  const found: Fault[] = [];
  let lastLine = -1;
  const lines = lineCounter(file);
  for (const error of errors) {
    const line = lines(error.pos[0]);
    if (line === lastLine) continue;
    lastLine = line;
    const fault = diagnosis(error, errors, file);
    found.push(fault);
    if (LAST.has(fault.id) || found.length === MOST_FAULTS) break;
  }
  return found;
}

function withoutEchoes(faults: readonly Fault[]): Fault[] {
  const kept: Fault[] = [];
  let lastLine = 0;
  for (const fault of faults.slice(0, 2 * MOST_FAULTS)) {
    const line = lineAt(fault.place);
    if (line === lastLine) continue;
    // Behind a tab nobody knows how far in the lines stand.
    if (kept.at(-1)?.id === 'tab-indent' && LAST.has(fault.id)) break;
    kept.push(fault);
    lastLine = line;
    if (LAST.has(fault.id) || kept.length === MOST_FAULTS) break;
  }
  return kept;
}

/** Lines of offsets that only grow, without the columns that `position` counts. */
function lineCounter({ lineStarts }: SourceFile): (offset: number) => number {
  let line = 0;
  return (offset) => {
    while ((lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line++;
    return line;
  };
}
