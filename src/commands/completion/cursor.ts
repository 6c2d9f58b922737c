import { unaccented } from '../../base/nearest.ts';
import { VIETNAMESE_NAMES } from '../vietnamese-names.ts';
import type { Flag, Line, Lines, Slot } from './lines.ts';

/** What may stand where the cursor is. */
export type Cursor =
  | { readonly at: 'command' }
  | { readonly at: 'action'; readonly family: string }
  | { readonly at: 'option'; readonly flags: readonly Flag[] }
  /** `before` is what of the word stays as it is: `--style=`; `ahead` are words that the same argument was given. */
  | { readonly at: 'value'; readonly slot: Slot; readonly before: string; readonly ahead: readonly string[] }
  | { readonly at: 'nothing' };

/** What was read of a line so far. */
interface Walked {
  /** The command's words; undefined as long as none was named, a text no line bears where nobody knows it. */
  readonly command: string | undefined;
  /** The words that were taken behind the command. */
  readonly taken: readonly string[];
  readonly given: readonly string[];
  /** The value that an option waits for. */
  readonly waits: Slot | undefined;
  readonly isBehindDashes: boolean;
}

/** What may be typed at the end of a line: `words` are all behind `emul`, the last is where the cursor stands. */
export function cursorAt(words: readonly string[], lines: Lines): Cursor {
  const typed = words.at(-1) ?? '';
  const start: Walked = { command: undefined, taken: [], given: [], waits: undefined, isBehindDashes: false };
  const walked = words.slice(0, -1).reduce((before, word) => after(before, word, lines), start);
  if (walked.waits) return { at: 'value', slot: walked.waits, before: '', ahead: [] };
  const [, option, before] = /^((--[\w-]+)=)/.exec(typed) ?? [];
  if (option !== undefined && !walked.isBehindDashes) return glued(before, option, walked, lines);
  if (typed.startsWith('-') && !walked.isBehindDashes) return { at: 'option', flags: flagsLeft(walked, lines) };
  return named(walked, lines);
}

/** What a word without a dash may be. */
function named({ command, taken }: Walked, lines: Lines): Cursor {
  if (command === undefined) return { at: 'command' };
  const line = lines[command];
  if (line?.isFamily && taken.length === 0) return { at: 'action', family: command };
  const last = (line?.takes.length ?? 0) - 1;
  const slot = line?.takes[Math.min(taken.length, last)];
  if (!slot || (taken.length > last && !slot.isMany)) return { at: 'nothing' };
  return { at: 'value', slot, before: '', ahead: taken.slice(last) };
}

function glued(name: string | undefined, before: string, { command }: Walked, lines: Lines): Cursor {
  const slot = flagOf(name ?? '', flagsOf(command, lines))?.value;
  return slot ? { at: 'value', slot, before, ahead: [] } : { at: 'nothing' };
}

function after(walked: Walked, word: string, lines: Lines): Walked {
  if (walked.waits) return { ...walked, waits: undefined };
  if (!walked.isBehindDashes && word === '--') return { ...walked, isBehindDashes: true };
  if (!walked.isBehindDashes && word.startsWith('-')) return withOption(walked, word, lines);
  const { command, taken } = walked;
  if (command === undefined) return { ...walked, command: commandNamed(word, lines) ?? word };
  const action = lines[command]?.isFamily && taken.length === 0 ? actionNamed(word, command, lines) : undefined;
  return action ? { ...walked, command: action } : { ...walked, taken: [...taken, word] };
}

function withOption(walked: Walked, word: string, lines: Lines): Walked {
  const flag = flagOf(word, flagsOf(walked.command, lines));
  return { ...walked, given: [...walked.given, ...(flag?.names ?? [])], waits: flag?.value };
}

function flagsLeft({ command, given }: Walked, lines: Lines): readonly Flag[] {
  return flagsOf(command, lines).filter(
    ({ names, isRepeated }) => isRepeated || !names.some((name) => given.includes(name)),
  );
}

function flagsOf(command: string | undefined, lines: Lines): readonly Flag[] {
  return [...((command !== undefined && lines[command]?.flags) || []), ...(lines['']?.flags ?? [])];
}

function flagOf(name: string, flags: readonly Flag[]): Flag | undefined {
  return flags.find(({ names }) => names.includes(name));
}

/** Every word that names a command, with the words it stands for: `khóa-sổ` is `close`. */
export function commandNames(lines: Lines): (readonly [name: string, command: string, line: Line])[] {
  return Object.entries(lines).flatMap(([command, line]) => {
    const own = command.includes(' ') || command === '' ? [] : [command, line.alias ?? []].flat();
    return [...own, VIETNAMESE_NAMES[command] ?? []].flat().map((name) => [name, command, line] as const);
  });
}

/** Every word that names an action of a family. */
export function actionNames(family: string, lines: Lines): (readonly [name: string, command: string, line: Line])[] {
  return Object.entries(lines).flatMap(([command, line]) => {
    if (!command.startsWith(`${family} `)) return [];
    const own = command.slice(family.length + 1);
    return [own, VIETNAMESE_NAMES[command] ?? []].flat().map((name) => [name, command, line] as const);
  });
}

function commandNamed(word: string, lines: Lines): string | undefined {
  return commandNames(lines).find(([name]) => unaccented(name) === unaccented(word))?.[1];
}

function actionNamed(word: string, family: string, lines: Lines): string | undefined {
  return actionNames(family, lines).find(([name]) => unaccented(name) === unaccented(word))?.[1];
}
