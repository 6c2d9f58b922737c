import type { Words } from '../../../base/locale.ts';
import { paperCount } from '../../../base/number-words.ts';
import { asSentence } from '../../../base/sentence.ts';
import type { Block } from '../../../documents/document.ts';
import { BLANK, type Cell, type Row, type Table } from '../../../documents/table.ts';
import { LevelOrder } from '../../../scoring/level-order.ts';
import type { Part } from '../../../scoring/rollup/rollup-working.ts';
import { whyNot } from '../../classify/why-not.ts';
import { failedOf, shortfall, shortfalls } from '../../explain/shortfall.ts';
import { nameOf } from '../../explain/terms.ts';
import { raised } from '../phrases.ts';
import type { Closeness } from './closeness.ts';
import { levelRows } from './level-rows.ts';
import { LETTERS, millimetres, rowLines } from './room.ts';
import type { NoticeTerms } from './terms.ts';

/** The level above, and what all parts are asked for where that is another one. */
interface Wanted {
  readonly next: string;
  readonly ofParts: string;
}

/**
 * What the period is made of, a row each: points, level, and what it lacked for what is asked of it; in the last row the
 * period itself. Of a base period a sentence; nothing where there is neither.
 */
export function parts(terms: NoticeTerms, closeness: Closeness['parts'] = 'each'): Block[] {
  const { result, locale } = terms;
  const words = WORDS[locale];
  const wanted = wantedIn(terms);
  const lacks = wanted && shortfall(result, wanted.next, terms);
  if (terms.isBase) {
    return lacks === undefined || !wanted
      ? []
      : [{ kind: 'paragraph', text: words.notYet(terms.names.levelName(wanted.next), lacks) }];
  }
  const all = result.working?.parts.filter((part) => part.result) ?? [];
  if (all.length === 0) return [];
  const isByLevel = closeness === 'levels';
  const rows = isByLevel ? levelRows(all, terms) : all.map((part) => partRow(part, wanted, closeness, terms));
  const lackWords = wanted && words.lacks(terms.names.levelName(wanted.next));
  const ofWhole = lacks === undefined ? '' : isByLevel ? `${lackWords}: ${lacks}` : raised(lacks);
  const whole: Row = {
    kind: 'row',
    isTotal: true,
    cells: [text(words.whole), ...resultCells(result, terms), ...(wanted || isByLevel ? [text(ofWhole)] : [])],
  };
  const last = isByLevel ? words.which : lackWords;
  return [drawn([...rows, ...(result.isRated ? [whole] : [])], last, terms)];
}

/** The first columns are as wide as their longest cell, so that it is known how long a line of the last one is. */
function drawn(rows: readonly Row[], last: string | undefined, { locale }: NoticeTerms): Table {
  const words = WORDS[locale];
  const [name, , level] = lettersOf(rows);
  return {
    kind: 'table',
    columns: [
      { heading: words.part, align: 'left', weight: 0, width: millimetres(name) },
      { heading: words.points, align: 'right', weight: 0 },
      { heading: words.level, align: 'left', weight: 0, width: last === undefined ? 100 : millimetres(level) },
      ...(last === undefined ? [] : [{ heading: last, align: 'left' as const, weight: 0 }]),
    ],
    rows,
  };
}

/** How many lines its table takes. */
export function tableLines(blocks: readonly Block[]): number {
  const rows = blocks.flatMap((one) => (one.kind === 'table' ? one.rows : [])).filter((one) => one.kind === 'row');
  if (rows.length === 0) return 0;
  const letters = lettersOf(rows);
  return rows.reduce((sum, one) => sum + linesOf(one, letters), rowLines());
}

type Letters = readonly [name: number, points: number, level: number, last: number];

/** How many letters a line of each column holds. */
function lettersOf(rows: readonly Row[]): Letters {
  const longest = (column: number) => Math.max(LEAST, ...rows.map(({ cells }) => textOf(cells[column]).length));
  const [name, level] = [Math.min(longest(0), MOST.name), Math.min(longest(2), MOST.level)];
  return [name, LEAST, level, LETTERS.parts - name - level - LEAST];
}

/** The heads of these columns, and what they have at most before they break. */
const LEAST = 8;
const MOST = { name: 24, level: 16 };

function linesOf({ cells, remark }: Row, [name, points, level, last]: Letters): number {
  const [first, , third, fourth] = cells.map(textOf);
  if (remark) return rowLines([first ?? '', name], [remark.text, points + level + last]);
  return rowLines([first ?? '', name], [third ?? '', level], [fourth ?? '', last]);
}

function textOf(cell: Cell | undefined): string {
  return cell?.kind === 'text' ? cell.text : '';
}

/** Nothing where there is no level above, or where gates and decisions said why. */
function wantedIn({ result, levels }: NoticeTerms): Wanted | undefined {
  const place = levels.findIndex(({ id }) => id.value === result.level);
  const next = levels[place - 1]?.id.value;
  if (!result.isRated || place < 1 || next === undefined) return undefined;
  const rung = result.working?.rungs.find((one) => one.rung.level.value === next);
  if (rung?.holds) return undefined;
  const asked = rung ? failedOf(rung).flatMap(({ condition }) => condition.level?.value ?? []) : [];
  return { next, ofParts: asked[0] ?? next };
}

function partRow(
  { period, result }: Part,
  wanted: Wanted | undefined,
  closeness: Closeness['parts'],
  terms: NoticeTerms,
): Row {
  const name = text(raised(nameOf(period, terms)));
  const words = WORDS[terms.locale];
  if (!result?.isRated) {
    const names = terms.namesOf(result?.working?.block.from.value ?? '');
    const why = result ? whyNot(result, { locale: terms.locale, names }) : '';
    return { kind: 'row', cells: [name, BLANK], remark: text(words.notRated(why)) };
  }
  const cells = [name, ...resultCells(result, terms)];
  if (!wanted) return { kind: 'row', cells };
  return { kind: 'row', cells: [...cells, text(raised(lackOf(result, wanted, closeness, terms)))] };
}

/** What a part lacks for what is asked of it; of another level than the head says, with its name. */
function lackOf(
  result: NonNullable<Part['result']>,
  { next, ofParts }: Wanted,
  closeness: Closeness['parts'],
  terms: NoticeTerms,
): string {
  const order = new LevelOrder(terms.levels.map(({ id }) => id.value));
  if (result.level === undefined || !order.isWorse(result.level, ofParts)) return '';
  const partTerms = { ...terms, names: terms.namesOf(result.working?.block.from.value ?? '') };
  const [first = '', ...more] = shortfalls(result, ofParts, partTerms);
  const isBrief = closeness === 'brief' && more.length > 0;
  const lacks = isBrief
    ? WORDS[terms.locale].andMore(first, more.length)
    : (shortfall(result, ofParts, partTerms) ?? '');
  return ofParts === next || lacks === '' ? lacks : WORDS[terms.locale].of(terms.names.levelName(ofParts), lacks);
}

function resultCells({ points, level }: NonNullable<Part['result']>, { names, places }: NoticeTerms): Cell[] {
  return [
    points ? { kind: 'number', value: points, places } : BLANK,
    text(level === undefined ? '' : names.levelName(level)),
  ];
}

function text(said: string) {
  return { kind: 'text', text: said } as const;
}

interface PartWords {
  readonly which: string;
  andMore(lack: string, more: number): string;
  readonly part: string;
  readonly points: string;
  readonly level: string;
  readonly whole: string;
  lacks(level: string): string;
  notRated(why: string): string;
  notYet(level: string, lacks: string): string;
  of(level: string, lacks: string): string;
}

const WORDS: Words<PartWords> = {
  vi: {
    part: 'Kỳ',
    points: 'Điểm',
    level: 'Xếp\u00a0loại',
    whole: 'Cả kỳ',
    which: 'Kỳ nào, bao nhiêu điểm',
    andMore: (lack, more) => `${lack} và ${paperCount(more)} điều khác`,
    lacks: (level) => `Còn thiếu để xếp loại ${level}`,
    notRated: (why) => `Không xếp loại: ${why}`,
    notYet: (level, lacks) => asSentence(`chưa xếp loại ${level} vì ${lacks}`),
    of: (level, lacks) => `để xếp loại ${level}: ${lacks}`,
  },
  en: {
    part: 'Period',
    points: 'Points',
    level: 'Level',
    whole: 'In all',
    which: 'Which periods, how many points',
    andMore: (lack, more) => `${lack} and ${more} more`,
    lacks: (level) => `What was missing for ${level}`,
    notRated: (why) => `Not rated: ${why}`,
    notYet: (level, lacks) => asSentence(`Not ${level}: ${lacks}`),
    of: (level, lacks) => `for ${level}: ${lacks}`,
  },
};
