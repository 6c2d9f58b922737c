import { LOCALES, type Locale } from '../../base/locale.ts';
import type { Command } from '../command.ts';
import { GLOBALS, WORDS } from '../globals.ts';
import type { Listings } from '../listing.ts';
import { choicesOf, fillsOf, placeholdersIn } from '../placeholders.ts';
import type { Fill } from './fill.ts';
import { FIXED, isFixed } from './fixed.ts';

/** What may be typed at one place of a line: words that emul knows, and what else has to be looked up. */
export interface Slot {
  readonly words: readonly string[];
  readonly fills: readonly Exclude<Fill, keyof typeof FIXED>[];
  /** Whether it takes every word that follows. */
  readonly isMany: boolean;
}

/** An option by its names, `-o` and `--output`, with what follows it. */
export interface Flag {
  readonly names: readonly string[];
  readonly meaning: string;
  readonly value?: Slot;
  readonly isRepeated: boolean;
}

/** What may stand behind a command's name; of a family, behind its name alone. */
export interface Line {
  readonly meaning: string;
  readonly alias?: string | undefined;
  readonly isFamily: boolean;
  readonly takes: readonly Slot[];
  readonly flags: readonly Flag[];
}

/** Every command, family and action, by the words behind `emul`; what may stand in every line is that of no word. */
export type Lines = Readonly<Record<string, Line>>;

/** Every line there is in each language, read off the commands as they declare themselves. */
export async function everyLine(commands: Listings): Promise<Readonly<Record<Locale, Lines>>> {
  const [vi, en] = await Promise.all(LOCALES.map((locale) => linesIn(commands, locale)));
  return { vi: vi ?? {}, en: en ?? {} };
}

async function linesIn(commands: Listings, locale: Locale): Promise<Lines> {
  const lineFor = (command: LineCommand) => lineOf(command, locale, commands);
  const globals = { takes: [], flags: GLOBALS, words: { parts: WORDS[locale].parts, summary: '' } };
  const lines: Record<string, Line> = { '': await lineFor(globals) };
  for (const listing of commands) {
    if ('load' in listing) {
      const command = await listing.load();
      lines[listing.name] = { ...(await lineFor(inLanguage(command, locale))), alias: command.alias };
    } else {
      const { words, alone, actions } = await listing.family();
      const line = alone ? inLanguage(await alone.load(), locale) : NOTHING;
      const { summary } = words[locale];
      lines[listing.name] = { ...(await lineFor(line)), meaning: summary, isFamily: true };
      for (const action of actions)
        lines[`${listing.name} ${action.name}`] = await lineFor(inLanguage(await action.load(), locale));
    }
  }
  return lines;
}

interface LineCommand extends Pick<Command, 'takes' | 'flags'> {
  readonly words: { readonly summary: string; readonly parts: Readonly<Record<string, string>> };
}

const NOTHING: LineCommand = { takes: [], flags: {}, words: { summary: '', parts: {} } };

function inLanguage({ takes, flags, words }: Command, locale: Locale): LineCommand {
  return { takes, flags, words: words[locale] };
}

async function lineOf({ takes, flags, words }: LineCommand, locale: Locale, commands: Listings): Promise<Line> {
  const help = { names: ['-h', '--help'], meaning: WORDS[locale].parts.help, isRepeated: false };
  const own = Object.entries(flags).map(([key, usage]) => flagOf(usage, words.parts[key] ?? '', commands));
  return {
    meaning: words.summary,
    isFamily: false,
    takes: await Promise.all(takes.map(async (usage) => slotOf(usage, commands))),
    flags: [...(await Promise.all(own)), ...(flags === GLOBALS ? [help] : [])],
  };
}

async function flagOf(usage: string, meaning: string, commands: Listings): Promise<Flag> {
  const names = usage.split(/,? /).filter((word) => word.startsWith('-'));
  const value = placeholdersIn(usage).length > 0 ? await slotOf(usage, commands) : undefined;
  return { names, meaning: firstClause(meaning), ...(value && { value }), isRepeated: usage.includes('...') };
}

async function slotOf(usage: string, commands: Listings): Promise<Slot> {
  const names = placeholdersIn(usage);
  const fills = names.flatMap(fillsOf);
  const known = await Promise.all(fills.filter(isFixed).map((fill) => FIXED[fill](commands)));
  return {
    words: [...new Set([...names.flatMap(choicesOf), ...known.flat()])],
    fills: fills.filter((fill): fill is Slot['fills'][number] => !isFixed(fill)),
    isMany: usage.includes('...'),
  };
}

/** As much of a sentence as a list beside a cursor has room for: nothing in brackets. */
function firstClause(text: string): string {
  const [clause = ''] = text.split(';');
  return clause.replace(/ *\([^)]*\)?/g, '').trim();
}
