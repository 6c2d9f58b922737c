import { fastTape } from './fast/fast-tape.ts';
import { type Fault, fault } from './fault.ts';
import { MOST_BYTES_FOR_YAML } from './limits.ts';
import type { SourceFile } from './source-file.ts';
import { CELLS, type Tape } from './tape.ts';

/** How many values a file may hold, keys, maps and lists counted. */
export interface Limits {
  readonly values: number;
}

/** A file's values, unless its text breaks YAML or a limit, and what is wrong with it. */
export interface Reading {
  readonly tape?: Tape;
  readonly faults: readonly Fault[];
}

/** Reads a file's text: the fast reader first, and `yaml`, loaded only then, for what it refused. */
export async function readTape(file: SourceFile, limits: Limits): Promise<Reading> {
  const fast = fastTape(file);
  if (!('refusedAt' in fast)) return withinLimits(fast, limits);
  if (Buffer.byteLength(file.text) > MOST_BYTES_FOR_YAML) return { faults: [notPlain(file, fast.refusedAt)] };
  const { yamlTape } = await import('./yaml-tape.ts');
  return yamlTape(file, limits);
}

function withinLimits(tape: Tape, { values }: Limits): Reading {
  if (tape.cells.length / CELLS <= values) return { tape, faults: [] };
  const at = tape.cells[values * CELLS + 1] ?? 0;
  return { faults: [fault('too-many-values', { limit: values }, { file: tape.file, start: at, end: at })] };
}

/** The whole line that holds what was refused. */
function notPlain(file: SourceFile, refusedAt: number): Fault {
  const { line } = file.position(Math.min(refusedAt, file.text.length));
  const start = file.lineStarts[line - 1] ?? 0;
  return fault('not-plain-yaml', { limit: '5 MB' }, { file, start, end: start + file.line(line).length });
}
