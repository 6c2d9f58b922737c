import type { Locale } from '../base/locale.ts';
import { visible } from '../base/visible.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import { rangeOf } from './json.ts';
import type { Renderer } from './renderer.ts';
import { sentence } from './text.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** `check --format github`: workflow commands, which GitHub shows beside the lines of a pull request. */
export const github: Renderer = {
  id: 'github',
  rendered: ({ diagnostics }, { locale }) =>
    diagnostics.map((diagnostic) => `${annotation(diagnostic, locale)}\n`).join(''),
};

function annotation(diagnostic: Diagnostic, locale: Locale): string {
  const { start, end } = rangeOf(diagnostic);
  const place = { file: diagnostic.place.file.path, line: start.line, endLine: end.line, col: start.column };
  // GitHub takes an end column only where the annotation stays on its line.
  const properties = { ...place, ...(start.line === end.line && { endColumn: end.column }), title: diagnostic.id };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${COMMANDS[diagnostic.severity]} ${written.join(',')}::${inMessage(sentence(diagnostic, locale))}`;
}

/** What ends a command or begins another is written as its code; what steers a terminal is made visible. */
function inMessage(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
