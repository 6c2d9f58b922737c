import { Composer, type Document, type YAMLError } from 'yaml';
import { codeOfCharacter } from './control-characters.ts';
import { type Fault, fault } from './fault.ts';
import { MOST_DEPTH } from './limits.ts';
import type { Limits, Reading } from './reading.ts';
import type { SourceFile } from './source-file.ts';
import { syntaxFaults } from './yaml/syntax-faults.ts';
import { TapeOfNodes } from './yaml/tape-of-nodes.ts';
import { tokenFaults } from './yaml/token-faults.ts';
import { tokensOf } from './yaml/tokens.ts';

/** Reads any YAML with the `yaml` package: the tape, unless the text breaks YAML or a limit, and what is wrong, in emul's own terms. */
export function yamlTape(file: SourceFile, limits: Limits): Reading {
  try {
    return reading(file, limits);
  } catch (error) {
    const code = error instanceof RangeError ? 'RESOURCE_EXHAUSTION' : 'IMPOSSIBLE';
    return { faults: [fault('yaml-syntax', { code }, { file, start: 0, end: 0 })] };
  }
}

function reading(file: SourceFile, limits: Limits): Reading {
  const control = file.controlAt;
  if (control !== -1) return { faults: [controlCharacter(file, control)] };
  const found = tokensOf(file.text);
  if ('tooDeepAt' in found) return { faults: [tooDeep(file, found.tooDeepAt)] };
  const { tokens } = found;
  const second = tokens.findIndex((token, at) => token.type === 'document' && tokens.slice(0, at).some(isDocument));
  const [document] = new Composer({
    version: '1.2',
    schema: 'failsafe',
    keepSourceTokens: true,
    uniqueKeys: false,
  }).compose(second === -1 ? tokens : tokens.slice(0, second), true, file.text.length);
  const faults = syntaxFaults(errorsOf(document), tokenFaults(tokens, file), file);
  return faults.length > 0 || !document ? { faults } : written(document, file, limits);
}

function isDocument({ type }: { type: string }): boolean {
  return type === 'document';
}

/** Of its warnings, only that a line starting with `%` means nothing. */
function errorsOf(document: Document | undefined): YAMLError[] {
  const warnings = document?.warnings.filter(({ code }) => code === 'BAD_DIRECTIVE') ?? [];
  return [...(document?.errors ?? []), ...warnings];
}

function written(document: Document, file: SourceFile, limits: Limits): Reading {
  const tape = new TapeOfNodes(file, limits.values);
  tape.write(document.contents, 0);
  return tape.isStopped ? { faults: tape.faults } : { tape: tape.writer.finish(file), faults: tape.faults };
}

function controlCharacter(file: SourceFile, at: number): Fault {
  return fault('control-character', { code: codeOfCharacter(file.text, at) }, { file, start: at, end: at + 1 });
}

function tooDeep(file: SourceFile, at: number): Fault {
  return fault('too-deep', { limit: MOST_DEPTH }, { file, start: at, end: at + 1 });
}
