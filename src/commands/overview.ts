import { bilingual, type Locale } from '../base/locale.ts';
import type { Command, CommandWords } from './command.ts';
import { WORDS as FRAME } from './globals.ts';
import { GROUPS, type Group } from './groups.ts';
import { globals, paragraph, sectionsText, termOf, WIDTH } from './help-layout.ts';
import type { Row } from './help-rows.ts';
import type { FamilyListing, FirstListing, Listing, Listings } from './listing.ts';

/** What `emul --help` prints: the usual commands by group, on one screen of 80 × 24 with what was typed and the prompt. */
export async function firstScreen(commands: Listings, locale: Locale): Promise<string> {
  const { begin, more } = WORDS[locale];
  const groups = groupsOf(commands.filter(({ isUsual }) => isUsual));
  const titles = groups.map(([group]) => GROUPS[locale][group]);
  const [wide, name] = [widest(titles), widest(commands.filter(({ isUsual }) => isUsual).map((each) => each.name))];
  const lines: string[] = [];
  for (const [group, listings] of groups)
    for (const [at, listing] of listings.entries()) {
      const title = at === 0 ? GROUPS[locale][group] : '';
      const { summary } = await wordsOf(listing, locale);
      lines.push(`${title.padEnd(wide)}${listing.name.padEnd(name)}${summary}\n`);
    }
  return `${paragraph(begin)}\n${lines.join('')}\n${paragraph(more)}`;
}

/** What `emul --help --all` prints: every command and action by group in a line, then every option in one. */
export async function everything(commands: Listings, locale: Locale): Promise<string> {
  const { topicsSection } = await import('./topics/text.ts');
  const { usage, anyCommand, about } = FRAME[locale];
  const all: (readonly [Group, Row[], Command[]])[] = [];
  for (const [group, listings] of groupsOf(commands)) {
    const told = await Promise.all(listings.map((listing) => rowsOf(listing, locale)));
    all.push([group, told.flatMap(({ rows }) => rows), told.flatMap((each) => each.commands)]);
  }
  const sections = all.map(([group, rows]) => [GROUPS[locale][group], rows] as const);
  const options = optionsOf(
    all.flatMap(([, , each]) => each),
    locale,
  );
  return [
    `${usage} emul ${anyCommand}\n`,
    paragraph(about),
    sectionsText(sections),
    sectionsText([await topicsSection(locale)]),
    sectionsText([globals(locale, ['help', 'version']), [WORDS[locale].options, options]]),
  ].join('\n');
}

function groupsOf(commands: Listings): (readonly [Group, FirstListing[]])[] {
  const groups = Object.keys(GROUPS.vi) as Group[];
  return groups.map((group) => [group, commands.filter((listing) => listing.group === group)] as const);
}

async function wordsOf(listing: Listing | FamilyListing, locale: Locale): Promise<Pick<CommandWords, 'summary'>> {
  return ('load' in listing ? await listing.load() : await listing.family()).words[locale];
}

/** A command, or a family with its actions below it. */
async function rowsOf(listing: Listing | FamilyListing, locale: Locale): Promise<{ rows: Row[]; commands: Command[] }> {
  const first: Row = [listing.name, (await wordsOf(listing, locale)).summary];
  if ('load' in listing) return { rows: [first], commands: [await listing.load()] };
  const { name, actions } = await listing.family();
  const commands = await Promise.all(actions.map((action) => action.load()));
  // An action that is a command of its own as well (`summary`) is called by its own words here.
  const rows = actions.map((action, at): Row => [`  ${action.name}`, commands[at]?.words[locale].summary ?? '']);
  return { rows: [first, ...rows.filter(([term]) => term.trim() !== name)], commands };
}

/** Each option once for everything that it means, with the command that alone has it so, where it finds room. */
function optionsOf(commands: readonly Command[], locale: Locale): Row[] {
  const users = new Map<string, Map<string, Set<string>>>();
  for (const { name, flags, words } of commands)
    for (const [key, flag] of Object.entries(flags)) {
      const [meaning = ''] = (words[locale].parts[key] ?? '').replace(BRACKETS, '').split(BEYOND);
      const meanings = users.get(termOf(flag, locale)) ?? new Map<string, Set<string>>();
      users.set(termOf(flag, locale), meanings.set(meaning, (meanings.get(meaning) ?? new Set()).add(name)));
    }
  const room = WIDTH - 2 - widest([...users.keys()]);
  const byName = [...users].sort(([a], [b]) => (bare(a) < bare(b) ? -1 : 1));
  return byName.flatMap(([term, meanings]) =>
    [...meanings].map(([meaning, [name = '', ...others]]): Row => {
      const inNamed = others.length > 0 ? '' : ` (${name})`;
      const told = clausesIn(room - inNamed.length, meaning);
      return [term, told.length + inNamed.length > room ? told : `${told}${inNamed}`];
    }),
  );
}

/** What of a meaning its command's own help tells: what stands in brackets, a second sentence, an example. */
const BRACKETS = / \([^()]*\)/g;
const BEYOND = /; | \(|, ví dụ |, e\.g\. /;

/** As many clauses of a meaning as find room, and never less than the first; one of several that are listed is not told as all. */
function clausesIn(room: number, meaning: string): string {
  const ends = [...meaning.matchAll(/([,:]) |$/g)].map(
    ({ index, 1: sign }) => [index, sign === ',' ? ',\u00a0…' : ''] as const,
  );
  const [end, rest] = ends.findLast(([at, more]) => at + more.length <= room) ?? ends[0] ?? [meaning.length, ''];
  return `${meaning.slice(0, end)}${rest}`;
}

/** `-o, --output <tệp>` stands between `--on` and `--outcome`. */
function bare(term: string): string {
  return term.slice(term.indexOf('--'));
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length)) + 2;
}

const WORDS = bilingual({
  vi: {
    begin: 'Cách dùng: emul <lệnh> [tùy chọn]; gõ emul: việc đang chờ; emul menu: gõ số',
    more: 'Chưa có sổ: emul init. Một lệnh: emul help score; một chủ đề: emul help files. Mọi lệnh, mọi tùy chọn: emul --help --all.',
    options: 'Tùy chọn của từng lệnh:',
  },
  en: {
    begin: 'Usage: emul <command> [options]; emul alone: what waits; emul menu: by numbers',
    more: 'No workspace yet: emul init. A command: emul help score; a topic: emul help files. Every command and option: emul --help --all.',
    options: 'Options of commands:',
  },
});
