import { LOCALES, type Locale } from '../base/locale.ts';
import { unaccented } from '../base/nearest.ts';
import { wrapped } from '../formats/terminal/width.ts';
import type { Command, CommandWords } from './command.ts';
import type { Family } from './family.ts';
import { GLOBALS, WORDS } from './globals.ts';
import type { FamilyListing, Listing, Listings } from './listing.ts';
import { inWords, placeholder, placeholdersIn } from './placeholders.ts';
import { VIETNAMESE_NAMES } from './vietnamese-names.ts';

const WIDTH = 80;
const LEAST_GAP = 2;

type Row = readonly [term: string, meaning: string];
type Section = readonly [title: string, rows: readonly Row[]];

/** How a command is used: what `emul score --help` prints. */
export function usageOf({ name, takes, flags, words }: Command, locale: Locale): string {
  const { parts, description, examples } = words[locale];
  const { usage, anyOptions, arguments: argumentsTitle, options } = WORDS[locale];
  const line = ['emul', name, ...takes.map((taken) => inWords(taken, locale)), anyOptions].join(' ');
  const taken = takes.flatMap(placeholdersIn).map((text): Row => [placeholder(text, locale), parts[text] ?? '']);
  const own = Object.entries(flags).map(([key, flag]): Row => [termOf(flag, locale), parts[key] ?? '']);
  return [
    `${usage} ${line}\n${vietnameseOf(name, locale)}`,
    paragraph(description),
    sectionsText([[argumentsTitle, taken], [options, own], globals(locale, ['help'])]),
    examplesText(examples, locale),
  ].join('\n');
}

/** Every command and family in a line: what `emul --help` prints. */
export async function overview(commands: Listings, locale: Locale): Promise<string> {
  const { usage, anyCommand, about, lines, commands: title } = WORDS[locale];
  const rows = commands.map((command) => rowOf(command, locale));
  return [
    `${usage} emul ${anyCommand}\n`,
    paragraph(about),
    sectionsText([[title, await Promise.all(rows)], globals(locale, ['help', 'version'])]),
    examplesText(lines, locale),
  ].join('\n');
}

/** Every action of a family in a line: what `emul criteria --help` prints. */
export async function actionsOf({ name, words, actions, alone }: Family, locale: Locale): Promise<string> {
  const { usage, anyOptions, actions: title } = WORDS[locale];
  // Where the family's name alone does what an action does, the action says so.
  const isListed = alone === undefined || actions.some(({ name: action }) => action === alone.name);
  const all = await Promise.all([...(isListed ? [] : [alone]), ...actions].map((listing) => listing.load()));
  const examples = all.flatMap((command) => command.words[locale].examples.slice(0, 1));
  return [
    `${usage} emul ${name} ${actionIn(alone !== undefined, locale)} ${anyOptions}\n${vietnameseOf(name, locale)}`,
    paragraph(words[locale].description),
    sectionsText([[title, all.map((command) => commandRow(command, locale))], globals(locale, ['help'])]),
    examplesText(examples, locale),
  ].join('\n');
}

/** Every help there is, by language and by the words behind `emul`. */
export async function everyHelp(commands: Listings): Promise<Record<Locale, Record<string, string>>> {
  const [vi, en] = await Promise.all(LOCALES.map((locale) => helpIn(commands, locale)));
  return { vi: vi ?? {}, en: en ?? {} };
}

async function helpIn(commands: Listings, locale: Locale): Promise<Record<string, string>> {
  const texts: Record<string, string> = { '': await overview(commands, locale) };
  const keep = async (names: readonly (string | undefined)[], listing: Listing) => {
    const text = usageOf(await listing.load(), locale);
    for (const name of names) if (name !== undefined) texts[name] = text;
  };
  for (const command of commands) {
    if ('load' in command) await keep([command.name, command.alias], command);
    else {
      const family = await command.family();
      texts[command.name] = await actionsOf(family, locale);
      for (const action of family.actions) await keep([`${command.name} ${action.name}`], action);
    }
  }
  return texts;
}

/** What else may be typed in the place of a command's name. */
function vietnameseOf(name: string, locale: Locale): string {
  const vietnamese = VIETNAMESE_NAMES[name];
  if (vietnamese === undefined) return '';
  const typed = [...new Set([vietnamese, unaccented(vietnamese)])].map((text) => `emul ${text}`);
  return `${WORDS[locale].alsoTyped} ${typed.join(', ')}\n`;
}

async function rowOf(listing: Listing | FamilyListing, locale: Locale): Promise<Row> {
  // `summary` is short for an action of a family: it is listed as one types it.
  if ('load' in listing) return commandRow({ ...(await listing.load()), name: listing.name }, locale);
  const { name, words, alone } = await listing.family();
  return [`${name} ${actionIn(alone !== undefined, locale)}`, words[locale].summary];
}

function commandRow({ name, takes, words }: Command, locale: Locale): Row {
  return [[name, ...takes.map((taken) => inWords(taken, locale))].join(' '), words[locale].summary];
}

function actionIn(isOptional: boolean, locale: Locale): string {
  return inWords(isOptional ? '[action]' : '<action>', locale);
}

const ALWAYS = { help: '-h, --help', version: '-V, --version' } as const;

function globals(locale: Locale, always: readonly (keyof typeof ALWAYS)[]): Section {
  const { globals: title, parts } = WORDS[locale];
  const names = Object.keys(GLOBALS) as (keyof typeof GLOBALS)[];
  const rows = names.map((name): Row => [termOf(GLOBALS[name], locale), parts[name]]);
  return [title, [...rows, ...always.map((name): Row => [ALWAYS[name], parts[name]])]];
}

/** `--only <mã>`, which may stand again and again, without the dots that say so to a machine. */
function termOf(flags: string, locale: Locale): string {
  return inWords(flags.replace('...', ''), locale);
}

function paragraph(text: string): string {
  return `${wrapped(text, WIDTH).join('\n')}\n`;
}

/** All sections in one column of terms, so that the eye finds the meanings below each other. */
function sectionsText(sections: readonly Section[]): string {
  const full = sections.filter(([, rows]) => rows.length > 0);
  const wide = Math.max(...full.flatMap(([, rows]) => rows.map(([term]) => term.length))) + LEAST_GAP;
  const texts = full.map(([title, rows]) => `${title}\n${rows.map((row) => rowText(row, wide)).join('')}`);
  return texts.join('\n');
}

function rowText([term, meaning]: Row, wide: number): string {
  const lines = wrapped(meaning, WIDTH - 2 - wide);
  return lines.map((line, i) => `  ${(i === 0 ? term : '').padEnd(wide)}${line}\n`).join('');
}

function examplesText(examples: CommandWords['examples'], locale: Locale): string {
  const lines = examples.map(([line, meaning]) => {
    return `  ${line}\n${wrapped(meaning, WIDTH - 6)
      .map((text) => `      ${text}\n`)
      .join('')}`;
  });
  return `${WORDS[locale].examples}\n${lines.join('')}`;
}
