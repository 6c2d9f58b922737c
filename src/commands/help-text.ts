import { LOCALES, type Locale } from '../base/locale.ts';
import { unaccented } from '../base/nearest.ts';
import type { Command } from './command.ts';
import type { Family } from './family.ts';
import { WORDS } from './globals.ts';
import { examplesText, globals, paragraph, sectionsText, termOf } from './help-layout.ts';
import type { Row } from './help-rows.ts';
import type { Listing, Listings } from './listing.ts';
import { everything, firstScreen } from './overview.ts';
import { inWords, placeholder, placeholdersIn } from './placeholders.ts';
import { VIETNAMESE_NAMES } from './vietnamese-names.ts';

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
  const texts: Record<string, string> = {
    '': await firstScreen(commands, locale),
    '--all': await everything(commands, locale),
  };
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

function commandRow({ name, takes, words }: Command, locale: Locale): Row {
  return [[name, ...takes.map((taken) => inWords(taken, locale))].join(' '), words[locale].summary];
}

function actionIn(isOptional: boolean, locale: Locale): string {
  return inWords(isOptional ? '[action]' : '<action>', locale);
}
