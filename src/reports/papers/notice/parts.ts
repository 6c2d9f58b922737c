import type { Words } from '../../../base/locale.ts';
import { asSentence } from '../../../base/sentence.ts';
import type { Block } from '../../../documents/document.ts';
import { BLANK, type Cell, type Row } from '../../../documents/table.ts';
import { LevelOrder } from '../../../scoring/level-order.ts';
import type { Part } from '../../../scoring/rollup/rollup-working.ts';
import { whyNot } from '../../classify/why-not.ts';
import { failedOf, shortfall } from '../../explain/shortfall.ts';
import { nameOf } from '../../explain/terms.ts';
import { raised } from '../phrases.ts';
import { LETTERS, rowLines } from './room.ts';
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
export function parts(terms: NoticeTerms): Block[] {
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
  const whole: Row = {
    kind: 'row',
    isTotal: true,
    cells: [text(words.whole), ...resultCells(result, terms), ...(wanted ? [text(raised(lacks ?? ''))] : [])],
  };
  return [
    {
      kind: 'table',
      columns: [
        { heading: words.part, align: 'left', weight: 0 },
        { heading: words.points, align: 'right', weight: 0 },
        { heading: words.level, align: 'left', weight: 0, width: wanted ? 0 : 100 },
        ...(wanted
          ? [{ heading: words.lacks(terms.names.levelName(wanted.next)), align: 'left' as const, weight: 0 }]
          : []),
      ],
      rows: [...all.map((part) => partRow(part, wanted, terms)), ...(result.isRated ? [whole] : [])],
    },
  ];
}

/** How many lines its table takes. */
export function tableLines(blocks: readonly Block[]): number {
  const rows = blocks.flatMap((one) => (one.kind === 'table' ? one.rows : []));
  const heads = rows.length > 0 ? rowLines() : 0;
  return rows.reduce((sum, one) => sum + (one.kind === 'row' ? linesOf(one) : 0), heads);
}

function linesOf({ cells, remark }: Row): number {
  const last = remark ?? cells[3];
  return rowLines([last?.kind === 'text' ? last.text : '', LETTERS.lacks]);
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

function partRow({ period, result }: Part, wanted: Wanted | undefined, terms: NoticeTerms): Row {
  const name = text(raised(nameOf(period, terms)));
  const words = WORDS[terms.locale];
  if (!result?.isRated) {
    const names = terms.namesOf(result?.working?.block.from.value ?? '');
    const why = result ? whyNot(result, { locale: terms.locale, names }) : '';
    return { kind: 'row', cells: [name, BLANK], remark: text(words.notRated(why)) };
  }
  const cells = [name, ...resultCells(result, terms)];
  if (!wanted) return { kind: 'row', cells };
  return { kind: 'row', cells: [...cells, text(raised(lackOf(result, wanted, terms)))] };
}

/** What a part lacks for what is asked of it; of another level than the head says, with its name. */
function lackOf(result: NonNullable<Part['result']>, { next, ofParts }: Wanted, terms: NoticeTerms): string {
  const order = new LevelOrder(terms.levels.map(({ id }) => id.value));
  if (result.level === undefined || !order.isWorse(result.level, ofParts)) return '';
  const partTerms = { ...terms, names: terms.namesOf(result.working?.block.from.value ?? '') };
  const lacks = shortfall(result, ofParts, partTerms) ?? '';
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
    lacks: (level) => `What was missing for ${level}`,
    notRated: (why) => `Not rated: ${why}`,
    notYet: (level, lacks) => asSentence(`Not ${level}: ${lacks}`),
    of: (level, lacks) => `for ${level}: ${lacks}`,
  },
};
