import type { Locale } from '../../base/locale.ts';
import type { Period } from '../../calendar/period.ts';
import { closedPeriods, everyPeriod, scoredPeriods } from './periods.ts';
import { listOf, type PlainFiles, textOf, type Written } from './plain-files.ts';

/** A word that may be typed, and what it stands for. */
export type Offered = readonly [text: string, meaning: string];

type Look = (files: PlainFiles, locale: Locale) => readonly Offered[] | Promise<readonly Offered[]>;

/** Words that only the workspace knows, by kind: what `emul completion` offers for an argument or option of that kind. */
export const LOOKED_UP = {
  appeal: async (files) => (await files.folder('appeals')).flatMap((file) => ids(listOf(file, 'appeals'), 'asks')),
  award: async (files) => (await regulationsOf(files)).flatMap((file) => ids(listOf(file, 'awards'), 'name')),
  closed: (files, locale) => closedPeriods(files).map((period) => periodIn(period, locale)),
  criterion: async (files) => (await files.folder('criteria')).flatMap(criteriaIn),
  decision: (files) => files.paths('decisions').map((path) => [path.replace(/^.*\/|\.ya?ml$/gi, ''), '']),
  exemplar: async (files) => ids(await files.folder('exemplars'), 'title'),
  group: async (files) =>
    listOf(await files.file('organization.yaml'), 'members').map((who) => [textOf(who, 'group'), '']),
  inspection: async (files) => ids(await files.folder('inspections'), 'title'),
  member: membersOf,
  paper: async (files) => listOf(await files.file('papers/issued.yaml'), 'papers').map(paperOf),
  period: async (files, locale) => (await everyPeriod(files)).map((period) => periodIn(period, locale)),
  plan: async (files) => ids(await files.folder('plans'), 'title'),
  post: async (files) =>
    listOf(await files.file('organization.yaml'), 'positions').map((post) => [textOf(post, 'name'), '']),
  regulation: async (files) => [
    ...ids(await files.folder('regulations'), 'title'),
    ...files.home.regulationIds().map((id): Offered => [id, '']),
  ],
  scale: async (files) => ids(await files.folder('criteria'), 'title'),
  scored: (files, locale) => scoredPeriods(files).map((period) => periodIn(period, locale)),
  subject: async (files) => [...(await membersOf(files)), ...(await unitsOf(files))],
  unit: unitsOf,
} satisfies Readonly<Record<string, Look>>;

/** A kind of words that are looked up. */
export type Lookup = keyof typeof LOOKED_UP;

async function membersOf(files: PlainFiles): Promise<readonly Offered[]> {
  return named(listOf(await files.file('organization.yaml'), 'members'));
}

async function unitsOf(files: PlainFiles): Promise<readonly Offered[]> {
  return named(listOf(await files.file('organization.yaml'), 'units'));
}

/** Everything that bears an id, with what it is called. */
function ids(all: readonly Written[], title: string): readonly Offered[] {
  return all.map((each) => [textOf(each, 'id'), textOf(each, title)]);
}

/** Whoever has a name may be named by it as well. */
function named(all: readonly Written[]): readonly Offered[] {
  return all.flatMap((each): Offered[] => {
    const [id, name] = [textOf(each, 'id'), textOf(each, 'name')];
    return [
      [id, name],
      [name, id],
    ];
  });
}

function criteriaIn(file: Written): readonly Offered[] {
  return listOf(file, 'groups').flatMap((group) => ids(listOf(group, 'criteria'), 'title'));
}

function paperOf(paper: Written): Offered {
  return [textOf(paper, 'number'), textOf(paper, 'document')];
}

function periodIn({ id, kind, ...dates }: Period, locale: Locale): Offered {
  return [id, kind.words[locale].name({ id, kind, ...dates })];
}

/** Regulations of the workspace and those they extend, each once. */
async function regulationsOf(files: PlainFiles): Promise<readonly Written[]> {
  const found = [...(await files.folder('regulations'))];
  for (const { extends: below } of found) {
    const isNew = typeof below === 'string' && !found.some(({ id }) => id === below);
    if (isNew) found.push(await files.shipped(below));
  }
  return found;
}
