import type { Words } from '../../base/locale.ts';
import { insideSentence } from '../../base/sentence.ts';
import { type Key, keysOf, ownKeys } from '../../model/key.ts';
import { conditionKinds } from '../../scoring/conditions/index.ts';
import { modes } from '../../scoring/modes/index.ts';
import { type CellKind, criterionId, exact, named, oneOf, text, wordsOf } from './cell-kinds.ts';
import { COLUMN_WORDS } from './column-words.ts';

/** The sheets of a scale's table; the codes of their columns begin with their name. */
export type Part = 'line' | 'duty' | 'event' | 'level' | 'product' | 'scale';

/** A column of a sheet, or a line of the sheet of settings. */
export interface ScaleColumn {
  readonly key: string;
  readonly words: Words;
  readonly width: number;
  readonly is: CellKind;
  /** What it means, and what a blank one means. */
  readonly told?: Words;
}

/** The keys of modes that one cell holds, and those that have rows of their own. */
export const MODE_KEYS: readonly Key[] = keysOf(modes);
export const KEYS_IN_CELLS = MODE_KEYS.filter(isInCell);
export const KEYS_IN_ROWS = MODE_KEYS.filter(({ rows }) => rows !== undefined);

/** Keys of which each of their own keys has a column: `loss.returned`. */
export const KEYS_OF_COLUMNS = MODE_KEYS.filter(({ keys, rows }) => !rows && keys?.every(isInCell));

/** Keys that hold several words of the file, which one cell takes. */
export const KEYS_OF_WORDS = MODE_KEYS.filter((key) => !isInCell(key) && !key.rows && !key.keys && key.called);

/** Whether one cell can say it; what holds lists and maps of its own has rows, or columns as above. */
export function isInCell({ keys, rows, shape }: Key): boolean {
  return !keys && !rows && !['array', 'object'].includes(String(shape?.['type']));
}

/** How a key of a plug stands in cells, as its plug says it. */
export function kindOfKey({ names, called, shape }: Key): CellKind {
  if (names === 'level' || names === 'group' || names === 'event') return named(names);
  const isNumeric = shape?.['type'] === 'integer' || /[Nn]umber|share/.test(String(shape?.['$ref']));
  const plain = isNumeric ? exact : text;
  return called ? oneOf(called, shape?.['enum'] ? undefined : plain) : plain;
}

const MODES = Object.fromEntries(modes.map(({ id, called, gloss }) => [id, called ?? { vi: gloss, en: id }] as const));

/** What a line of the table of criteria is. */
const LINE_KINDS: Readonly<Record<string, Words>> = {
  group: { vi: 'Nhóm', en: 'Group' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  ...Object.fromEntries(KEYS_IN_ROWS.flatMap(({ name, rows }) => (rows ? [[name, rows.word] as const] : []))),
};
/** Lines that only show how to fill the table in. */
const EXAMPLE: Words = { vi: 'Ví dụ', en: 'Example' };

const column = (key: keyof typeof COLUMN_WORDS, width: number, is: CellKind): ScaleColumn => ({
  key,
  width,
  is,
  words: COLUMN_WORDS[key],
});

const ofKey = (key: Key): ScaleColumn => ({
  key: key.name,
  width: key.called ? 11 : 9,
  is: kindOfKey(key),
  words: { vi: key.words.vi[0], en: key.words.en[0] },
});

/** The columns of the keys of modes. */
const MODE_COLUMNS: readonly ScaleColumn[] = [
  ...KEYS_IN_CELLS.map(ofKey),
  ...KEYS_OF_WORDS.map((key) => ({ ...ofKey(key), width: 16, is: wordsOf(key.called ?? {}) })),
  ...KEYS_OF_COLUMNS.flatMap((key) =>
    (key.keys ?? []).map((inner) => ({
      ...ofKey(inner),
      key: `${key.name}.${inner.name}`,
      words: {
        vi: `${key.words.vi[0]}: ${insideSentence(inner.words.vi[0])}`,
        en: `${key.words.en[0]}: ${insideSentence(inner.words.en[0])}`,
      },
    })),
  ),
];

const lineKind = column('line', 9, oneOf({ ...LINE_KINDS, example: EXAMPLE }));
const id = column('id', 11, criterionId);
const title = column('title', 40, text);
const max = column('max', 8, exact);
const points = column('points', 9, exact);
const per = column('per', 7, text);
const limit = column('limit', 18, named('level'));

/** “Thang điểm”: groups, criteria, what happens and grades. */
export const LINE_COLUMNS: readonly ScaleColumn[] = [
  lineKind,
  id,
  title,
  max,
  column('mode', 12, oneOf(MODES)),
  points,
  per,
  limit,
  ...MODE_COLUMNS,
];

/** “Danh mục”: the products of the scale, each with its factor. */
export const PRODUCT_COLUMNS: readonly ScaleColumn[] = [
  column('id', 20, text),
  column('name', 60, text),
  column('factor', 10, exact),
];

/** “Nhiệm vụ”: which criteria measure which duties. */
export const DUTY_COLUMNS: readonly ScaleColumn[] = [
  column('criterion', 50, named('criterion')),
  column('duty', 80, named('duty')),
  column('weight', 10, exact),
];

/** “Thưởng, trừ điểm”: what earns and costs points on top. */
export const SIDES: Readonly<Record<string, Words>> = {
  bonus: { vi: 'Cộng', en: 'Bonus' },
  penalty: { vi: 'Trừ', en: 'Penalty' },
};
export const EVENT_COLUMNS: readonly ScaleColumn[] = [
  column('side', 10, oneOf({ ...SIDES, example: EXAMPLE })),
  title,
  { ...points, words: { vi: 'Điểm mỗi lần', en: 'Points each' } },
  per,
  limit,
  column('id', 18, text),
];

/** The columns in which levels stand. */
export const LEVEL_KEYS = [
  'level',
  'limit',
  ...KEYS_IN_CELLS.flatMap(({ name, names }) => (names === 'level' ? [name] : [])),
];

const CONDITIONS = ownKeys(conditionKinds);
/** The keys of a kind of condition. */
export function keysOfCondition(kind: string): readonly Key[] {
  return CONDITIONS.find(({ name }) => name === kind)?.keys ?? [];
}
const CONDITION_KEYS = keysOf(conditionKinds.map(({ id, written }) => ({ id, keys: written.keys ?? [] }))).filter(
  isInCell,
);

/** “Mức”: levels, best first, each with its conditions below each other. */
export const LEVEL_COLUMNS: readonly ScaleColumn[] = [
  column('level', 26, named('level')),
  column(
    'condition',
    22,
    oneOf(Object.fromEntries(CONDITIONS.map(({ name, words }) => [name, { vi: words.vi[0], en: words.en[0] }]))),
  ),
  ...CONDITION_KEYS.map((key) => ({
    ...ofKey(key),
    width: key.names ? 38 : 11,
    words: headOf(key),
    is: offering(key),
  })),
];

/** How a cell of a condition is read and shown: as the kind of condition in its row says. */
export function kindInCondition(condition: string | undefined, key: string): CellKind | undefined {
  const found = keysOfCondition(condition ?? '').find(({ name }) => name === key);
  return found && kindOfKey(found);
}

/** What any kind of condition lets choose from there. */
function offering(key: Key): CellKind {
  const all = CONDITIONS.flatMap(({ keys = [] }) => keys.filter(({ name }) => name === key.name)).map(kindOfKey);
  const choices: CellKind['choices'] = (names, locale) => [
    ...new Set(all.flatMap((is) => is.choices?.(names, locale) ?? [])),
  ];
  return { ...kindOfKey(key), ...(all.some((is) => is.choices) ? { choices } : {}), isOffer: true };
}

/** One column for what several kinds of condition ask: what it names, or each heading once. */
function headOf({ name }: Key): Words {
  const all = CONDITIONS.flatMap(({ keys = [] }) => keys.filter((key) => key.name === name));
  if (all.some(({ names }) => names !== undefined)) return COLUMN_WORDS.named;
  const once = (locale: 'vi' | 'en') => [...new Set(all.map(({ words }) => words[locale][0]))].join(' / ');
  return { vi: once('vi'), en: once('en') };
}
