import { bilingual } from '../../../base/locale.ts';
import { raised } from '../../../base/sentence.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import { type Prose, prose } from '../../../documents/prose.ts';
import { sentenceOf } from '../../../documents/sentences.ts';
import { BLANK, type Cell, type Row, rowOf, text } from '../../../documents/table.ts';
import type { Working } from '../../../documents/working.ts';
import { LevelOrder } from '../../../scoring/level-order.ts';
import { levelsIn } from '../../../scoring/rollup/conditions/index.ts';
import type { Part } from '../../../scoring/rollup/rollup-working.ts';
import { whyNot } from '../../classify/why-not.ts';
import { nameOf } from '../../explain/explain-terms.ts';
import { resultOpened } from '../../explain/opened.ts';
import { failedOf, shortfall } from '../../explain/shortfall.ts';
import { coverageOpened, partsOpened, resultInShort } from '../../workings/results.ts';
import { figured } from '../../workings/sums.ts';
import { levelRows } from './level-rows.ts';
import type { NoticeTerms } from './notice-terms.ts';
import { drawnParts } from './parts-table.ts';

/** The level above, and what all parts are asked for where that is another one. */
interface Wanted {
  readonly next: string;
  readonly ofParts: string;
}

/**
 * What the period is made of, a row each, or each level: points, level, and what it lacked for what is asked of it; in the
 * last row the period itself. Of a base period a sentence; nothing where there is neither.
 */
export function parts(terms: NoticeTerms, isByLevel: boolean): Block[] {
  const { result, locale } = terms;
  const words = WORDS[locale];
  const wanted = wantedIn(terms);
  const lacks = wanted && shortfall(result, wanted.next, terms);
  if (terms.isBase) {
    return lacks === undefined || !wanted
      ? []
      : [
          paragraph(
            words.notYet(
              terms.names.levelName(wanted.next)[terms.locale],
              figured(lacks, () => resultOpened(result, terms)),
            ),
          ),
        ];
  }
  const all = result.working?.parts.filter((part) => part.result) ?? [];
  if (all.length === 0) return [];
  const rows = isByLevel ? levelRows(all, terms) : all.map((part) => partRow(part, wanted, terms));
  const lackWords = wanted && words.lacks(terms.names.levelName(wanted.next)[terms.locale]);
  const ofWhole = lacks === undefined ? '' : isByLevel ? `${lackWords}: ${lacks}` : raised(lacks);
  const whole: Row = {
    kind: 'row',
    isTotal: true,
    cells: [
      text(words.whole),
      ...resultCells(result, terms),
      ...(wanted || isByLevel ? [opening(ofWhole, result, terms)] : []),
    ],
  };
  const last = isByLevel ? words.which : lackWords;
  const shown = [...rows, ...(result.isRated ? [whole] : [])];
  return shown.length > 0 ? [drawnParts(shown, last, locale)] : [];
}

/** Nothing where there is no level above, or where gates and decisions said why. */
function wantedIn({ result, levels }: NoticeTerms): Wanted | undefined {
  const place = levels.findIndex(({ id }) => id.value === result.level);
  const next = levels[place - 1]?.id.value;
  if (!result.isRated || place < 1 || next === undefined) return undefined;
  const rung = result.working?.rungs.find((working) => working.rung.level.value === next);
  if (rung?.holds) return undefined;
  const asked = rung ? failedOf(rung).flatMap(({ condition }) => levelsIn(condition)) : [];
  return { next, ofParts: asked[0]?.value ?? next };
}

function partRow({ period, result }: Part, wanted: Wanted | undefined, terms: NoticeTerms): Row {
  const name = text(raised(nameOf(period, terms)));
  const words = WORDS[terms.locale];
  if (!result?.isRated) {
    const names = terms.namesOf(result?.working?.block.from.value ?? '');
    const why = result ? whyNot(result, { locale: terms.locale, names }) : '';
    const working = result?.working;
    const opens =
      working && /\d/.test(why) ? () => coverageOpened(working, { locale: terms.locale, names }) : undefined;
    return rowOf([name, BLANK], { remark: { ...text(words.notRated(why)), ...(opens && { opens }) } });
  }
  const cells = [name, ...resultCells(result, terms)];
  if (!wanted) return rowOf(cells);
  return rowOf([...cells, opening(raised(lackOf(result, wanted, terms)), result, terms)]);
}

/** What a part lacks for what is asked of it; of another level than the head says, with its name. */
function lackOf(result: NonNullable<Part['result']>, { next, ofParts }: Wanted, terms: NoticeTerms): string {
  const order = new LevelOrder(terms.levels.map(({ id }) => id.value));
  if (result.level === undefined || !order.isWorse(result.level, ofParts)) return '';
  const partTerms = { ...terms, names: terms.namesOf(result.working?.block.from.value ?? '') };
  const lacks = shortfall(result, ofParts, partTerms) ?? '';
  return ofParts === next || lacks === ''
    ? lacks
    : WORDS[terms.locale].of(terms.names.levelName(ofParts)[terms.locale], lacks);
}

/** What a result lacked opens what it is made of. */
function opening(said: string, result: NonNullable<Part['result']>, terms: NoticeTerms): Cell {
  return { ...text(said), ...(/\d/.test(said) && { opens: () => madeOf(result, terms) }) };
}

function madeOf(result: NonNullable<Part['result']>, terms: NoticeTerms): Working {
  const { organization } = terms.answer.classified.workspace;
  const { locale } = terms;
  const names = terms.namesOf(result.working?.block.from.value ?? '');
  return result.standing ? resultInShort(result, locale) : partsOpened(result, { organization, locale, names });
}

function resultCells(result: NonNullable<Part['result']>, terms: NoticeTerms): Cell[] {
  const { points, level } = result;
  const { names, places, locale } = terms;
  return [
    points ? { kind: 'number', value: points, places, opens: () => resultInShort(result, locale) } : BLANK,
    text(level === undefined ? '' : names.levelName(level)[locale]),
  ];
}

const WORDS = bilingual({
  vi: {
    whole: 'Cả kỳ',
    which: 'Kỳ nào, bao nhiêu điểm',
    lacks: (level: string) => `Còn thiếu để xếp loại ${level}`,
    notRated: (why: string) => `Không xếp loại: ${why}`,
    notYet: (level: string, lacks: Prose) => sentenceOf(prose`chưa xếp loại ${level} vì ${lacks}`),
    of: (level: string, lacks: string) => `để xếp loại ${level}: ${lacks}`,
  },
  en: {
    whole: 'In all',
    which: 'Which periods, how many points',
    lacks: (level) => `What was missing for ${level}`,
    notRated: (why) => `Not rated: ${why}`,
    notYet: (level, lacks) => sentenceOf(prose`Not ${level}: ${lacks}`),
    of: (level, lacks) => `for ${level}: ${lacks}`,
  },
});
