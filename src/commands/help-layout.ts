import type { Locale } from '../base/locale.ts';
import { wrapped } from '../formats/terminal/width.ts';
import type { CommandWords } from './command.ts';
import { GLOBALS, WORDS } from './globals.ts';
import type { Row, Section } from './help-rows.ts';
import { inWords } from './placeholders.ts';

/** Characters of a line of help. */
export const WIDTH = 80;
const LEAST_GAP = 2;

/** Options that commander itself knows. */
const ALWAYS = { help: '-h, --help', version: '-V, --version' } as const;

/** The options that every command takes, and those of `always`. */
export function globals(locale: Locale, always: readonly (keyof typeof ALWAYS)[]): Section {
  const { globals: title, parts } = WORDS[locale];
  const names = Object.keys(GLOBALS) as (keyof typeof GLOBALS)[];
  const rows = names.map((name): Row => [termOf(GLOBALS[name], locale), parts[name]]);
  return [title, [...rows, ...always.map((name): Row => [ALWAYS[name], parts[name]])]];
}

/** `--only <mã>`, which may stand again and again, without the dots that say so to a machine. */
export function termOf(flags: string, locale: Locale): string {
  return inWords(flags.replace('...', ''), locale);
}

/** Prose in lines of a screen. */
export function paragraph(text: string): string {
  return `${wrapped(text, WIDTH).join('\n')}\n`;
}

/** All sections in one column of terms, so that the eye finds the meanings below each other. */
export function sectionsText(sections: readonly Section[]): string {
  const full = sections.filter(([, rows]) => rows.length > 0);
  const wide = Math.max(...full.flatMap(([, rows]) => rows.map(([term]) => term.length))) + LEAST_GAP;
  const texts = full.map(([title, rows]) => `${title}\n${rows.map((row) => rowText(row, wide)).join('')}`);
  return texts.join('\n');
}

function rowText([term, meaning]: Row, wide: number): string {
  const lines = wrapped(meaning, WIDTH - 2 - wide);
  return lines.map((line, i) => `  ${(i === 0 ? term : '').padEnd(wide)}${line}\n`).join('');
}

/** Lines to copy, each with what it does below it. */
export function examplesText(examples: CommandWords['examples'], locale: Locale): string {
  const lines = examples.map(([line, meaning]) => {
    return `  ${line}\n${wrapped(meaning, WIDTH - 6)
      .map((text) => `      ${text}\n`)
      .join('')}`;
  });
  return `${WORDS[locale].examples}\n${lines.join('')}`;
}
