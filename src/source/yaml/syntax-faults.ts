import type { YAMLError } from 'yaml';
import type { Fault } from '../fault.ts';
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

/** The package's errors and what the tokens showed, as faults in the file's order: one a line, none behind a broken structure. */
export function syntaxFaults(errors: readonly YAMLError[], seen: readonly Fault[], file: SourceFile): Fault[] {
  const found = errors.map((error) => diagnosis(error, errors, file));
  return withoutEchoes([...seen, ...found].sort((a, b) => a.place.start - b.place.start));
}

function withoutEchoes(faults: readonly Fault[]): Fault[] {
  const kept: Fault[] = [];
  let lastLine = 0;
  for (const one of faults) {
    const { line } = one.place.file.position(one.place.start);
    if (line === lastLine) continue;
    kept.push(one);
    lastLine = line;
    if (LAST.has(one.id)) break;
  }
  return kept;
}
