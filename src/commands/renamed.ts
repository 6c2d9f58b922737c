import { nearest } from '../base/nearest.ts';
import { quoted } from '../base/quoted.ts';
import type { Family } from './family.ts';
import type { Glance } from './glance.ts';
import { type Listings, namesOf } from './listing.ts';
import { meant, type Name } from './telex.ts';
import { didYouMean, UsageError } from './usage.ts';
import { VIETNAMESE_NAMES } from './vietnamese-names.ts';

/** A line whose first word is no command's name, by the name of the one that is meant; a UsageError where none is. */
export async function renamed(
  typed: string,
  rest: readonly string[],
  commands: Listings,
): Promise<Pick<Glance, 'command' | 'rest'>> {
  const names = await namesIn(commands);
  for (const [words, left] of beginnings(typed, rest)) {
    const [command, action] = meant(words, names)?.split(' ') ?? [];
    if (command !== undefined) return { command, rest: action === undefined ? left : [action, ...left] };
  }
  throw unknownCommand(typed, names);
}

/** The words of the command or action that a word means which is not its name. */
export async function commandMeant(typed: string, commands: Listings): Promise<readonly string[] | undefined> {
  return meant(typed, await namesIn(commands))?.split(' ');
}

/** The action of a family that a word means which is not its name. */
export function actionMeant(typed: string, { name, actions }: Family): string | undefined {
  const vietnamese = actions.flatMap((action) => namedInVietnamese(`${name} ${action.name}`));
  const runs = meant(typed, [
    ...namesOf(actions).map((text) => ({ text, runs: text })),
    ...vietnamese.map(({ text, runs }) => ({ text, runs: runs.slice(name.length + 1) })),
  ]);
  return runs === typed ? undefined : runs;
}

/** What begins a line, the longest first: of `khóa sổ 2016-H2` also the first words as one. */
function beginnings(typed: string, rest: readonly string[]): (readonly [words: string, left: readonly string[]])[] {
  const end = rest.findIndex((word) => word.startsWith('-'));
  const most = Math.min(end < 0 ? rest.length : end, MOST_WORDS - 1);
  return Array.from({ length: most + 1 }, (_, i) => most - i).map((more) => [
    [typed, ...rest.slice(0, more)].join('-'),
    rest.slice(more),
  ]);
}

const MOST_WORDS = Math.max(...Object.values(VIETNAMESE_NAMES).map((name) => name.split('-').length));

async function namesIn(commands: Listings): Promise<Name[]> {
  const families = commands.flatMap((listing) => ('family' in listing ? [listing.family()] : []));
  const actions = (await Promise.all(families)).flatMap(({ name, actions }) =>
    actions.map((action) => `${name} ${action.name}`),
  );
  return [
    ...namesOf(commands).map((text) => ({ text, runs: text })),
    ...[...commands.map(({ name }) => name), ...actions].flatMap(namedInVietnamese),
  ];
}

function namedInVietnamese(runs: string): Name[] {
  const text = VIETNAMESE_NAMES[runs];
  return text === undefined ? [] : [{ text, runs }];
}

function unknownCommand(typed: string, names: readonly Name[]): UsageError {
  const texts = names.map(({ text }) => text);
  return new UsageError(
    { vi: `không có lệnh ${quoted(typed)}`, en: `there is no command ${quoted(typed)}` },
    didYouMean(nearest(typed, texts)) ?? { vi: 'xem các lệnh: emul --help', en: 'see them all: emul --help' },
  );
}
