import { resolve } from 'node:path';
import { LOOKED_UP, type Offered } from '../../answers/offered/looked-up.ts';
import { PlainFiles } from '../../answers/offered/plain-files.ts';
import type { Locale } from '../../base/locale.ts';
import { unaccented } from '../../base/nearest.ts';
import { workspaceAbove } from '../../source/folder.ts';
import { folderGiven } from '../folder-given.ts';
import { glanceAt } from '../glance.ts';
import type { Host } from '../host.ts';
import { languageOf } from '../language.ts';
import { actionNames, type Cursor, commandNames, cursorAt } from './cursor.ts';
import { fitting, goingOn, listed } from './fitting.ts';
import type { Line, Lines } from './lines.ts';
import { plainWord } from './plain-word.ts';

/**
 * What a shell may offer at the end of a line, a word a line with its meaning behind a tab; `:files` and `:folders` ask the shell
 * for paths, `:inside` says that the words do not begin with what was typed. Whatever goes wrong, nothing is offered.
 */
export async function offeredAt(asked: readonly string[], linesIn: LinesIn, host: Host): Promise<string> {
  try {
    const typed = asked[0] === '--' ? asked.slice(1) : (host.environment.EMUL_LINE ?? '').split('\n');
    const words = typed.map((word) => plainWord(word, host.environment.HOME));
    const glance = glanceAt(words.slice(0, -1));
    const locale = languageOf(glance, host);
    const lines = await linesIn(locale);
    const folder = resolve(host.folder, folderGiven(glance.workspace, host) ?? '.');
    const of = { lines, locale, host, folder, typed: words.at(-1) ?? '' };
    return listed(await offeredFor(cursorAt(words, lines), of));
  } catch {
    return '';
  }
}

/** Every line there is, in a language. */
export type LinesIn = (locale: Locale) => Lines | Promise<Lines>;

interface Asked {
  readonly lines: Lines;
  readonly locale: Locale;
  readonly host: Host;
  readonly folder: string;
  readonly typed: string;
}

async function offeredFor(cursor: Cursor, asked: Asked): Promise<readonly Offered[]> {
  const { lines, typed } = asked;
  if (cursor.at === 'command') return namesFitting(commandNames(lines), typed);
  if (cursor.at === 'option')
    return fitting(
      cursor.flags.flatMap(({ names, meaning }) => names.map((name): Offered => [name, meaning])),
      typed,
    );
  if (cursor.at === 'value') return valuesFor(cursor, asked);
  if (cursor.at === 'nothing') return [];
  const alone = lines[cursor.family]?.takes[0];
  const actions = namesFitting(actionNames(cursor.family, lines), typed);
  return alone ? [...actions, ...(await valuesFor({ slot: alone, before: '', ahead: [] }, asked))] : actions;
}

/** English names where nothing is typed yet; Vietnamese ones as soon as letters of them are, with or without accents as these. */
function namesFitting(
  names: readonly (readonly [name: string, command: string, line: Line])[],
  typed: string,
): readonly Offered[] {
  const isPlain = typed === unaccented(typed);
  const written = names.map(([name, , { meaning }]): Offered => [isPlain ? unaccented(name) : name, meaning]);
  return typed === '' ? written.filter((_, i) => isEnglish(names[i])) : fitting(written, typed);
}

function isEnglish(named: readonly [name: string, command: string, line: Line] | undefined): boolean {
  return named !== undefined && named[1].split(' ').at(-1) === named[0];
}

async function valuesFor(
  { slot: { words, fills }, before, ahead }: Omit<Extract<Cursor, { at: 'value' }>, 'at'>,
  { typed, folder, host, locale }: Asked,
): Promise<readonly Offered[]> {
  const root = workspaceAbove(folder);
  const found = words.map((word): Offered => [word, '']);
  for (const fill of fills) {
    if (fill === 'files' || fill === 'folders') continue;
    if (root !== undefined) found.push(...(await LOOKED_UP[fill](new PlainFiles(root, host.home), locale)));
  }
  const paths = fills.flatMap((fill): Offered[] => (fill === 'files' || fill === 'folders' ? [[`:${fill}`, '']] : []));
  const further = fitting(goingOn(found, ahead), typed);
  return further.length > 0 ? further : [...fitting(found, typed, before), ...paths];
}
