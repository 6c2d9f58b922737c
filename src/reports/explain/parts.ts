import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import { raised } from '../../base/sentence.ts';
import { aligned } from '../../documents/places.ts';
import { type Prose, plain, strung } from '../../documents/prose.ts';
import type { Cell, Row, Table, TextCell } from '../../documents/table.ts';
import { BLANK, left, right, rowOf, text } from '../../documents/table.ts';
import type { Working } from '../../documents/working.ts';
import { boundsOf, placesBeside, pointsOfResult } from '../../scoring/printed.ts';
import type { Result } from '../../scoring/result.ts';
import type { PartNames } from '../../scoring/rollup/conditions/rollup-condition.ts';
import type { Part, RollupWorking } from '../../scoring/rollup/rollup-working.ts';
import { whyNot } from '../classify/why-not.ts';
import { withSource } from '../said-aside.ts';
import { coverageOpened, partsOpened, resultInShort } from '../workings/results.ts';
import { type ExplainTerms, nameOf, readerOf } from './explain-terms.ts';
import { sheetOpened } from './opened.ts';
import { noteOf } from './part-note.ts';
import { sheetLines } from './sheet.ts';

/** The parts of a period, theirs, and so on down to the marks: points, level, how many parts of theirs are rated, and why. */
export function parts(terms: ExplainTerms): Table[] {
  const { working } = terms.result;
  if (!working || working.parts.length === 0 || terms.depth === 0) return [];
  const words = WORDS[terms.locale];
  const rows = aligned(rowsOf(working, 1, terms));
  const hasCovered = working.parts.some(({ result }) => result?.working);
  const isThere = [true, hasPoints(rows), true, hasCovered, true];
  const columns = [
    left(words.part),
    right(words.points),
    left(words.level),
    right(words.covered, { weight: 1 }),
    left(words.why),
  ] as const;
  return [
    {
      kind: 'table',
      columns: columns.filter((_, i) => isThere[i]),
      rows: rows.map((each) => ({ ...each, cells: each.cells.filter((_, i) => isThere[i]) })),
    },
  ];
}

/** Not where what is rated came to levels alone (rule 66). */
function hasPoints(rows: readonly Row[]): boolean {
  const rated = rows.filter(({ cells }) => cells.length > 1);
  return rated.length === 0 || rated.some(({ cells }) => cells[1]?.kind === 'number');
}

/** Without a word: two levels down, and of weeks those alone that kept the period from the best level. */
const USUAL_DEPTH = 2;

function rowsOf(working: RollupWorking, depth: number, terms: ExplainTerms): Row[] {
  const shown =
    terms.depth === undefined ? working.parts.filter((part) => isTelling(part, depth, terms)) : working.parts;
  return shown.flatMap((part) => {
    const below = part.result?.working;
    const isDeep = terms.depth === undefined ? depth < USUAL_DEPTH && below?.rated.length !== 0 : depth < terms.depth;
    return [
      partRow(part, working, depth, terms),
      ...(below && isDeep ? rowsOf(below, depth + 1, terms) : []),
      ...(part.result?.standing && terms.depth !== undefined && isDeep ? marks(part.result, depth, terms) : []),
    ];
  });
}

/** Of base periods below the first line of parts, those that are not rated or below the best level. */
function isTelling({ result }: Part, depth: number, { levels }: ExplainTerms): boolean {
  if (depth === 1 || !result?.standing) return true;
  return result.level !== levels[0]?.id.value;
}

function partRow(part: Part, { outcome, rated }: RollupWorking, depth: number, terms: ExplainTerms): Row {
  const { locale } = terms;
  const { period, result } = part;
  const name = nameOf(period, terms);
  const label = text(`${'\u00a0'.repeat((depth - 1) * 2)}${raised(name)}`);
  if (!result) return rowOf([label], { remark: text(WORDS[locale].notDue) });
  const names = terms.namesOf(result.working?.block.from.value ?? '');
  if (!result.isRated) {
    const excepted = part.isExcepted ? WORDS[locale].excepted : '';
    return rowOf([label], {
      remark: withOpens(
        `${WORDS[locale].notRated}: ${whyNot(result, { locale, names })}${excepted}`,
        result.working && (() => coverageOf(result, names, locale)),
      ),
    });
  }
  const covered = result.working ? coveredOf(result.working.coverage, names.part, locale) : '';
  const place = rated.indexOf(part);
  const dropped = outcome && place !== -1 && !outcome.counted.includes(place) ? [WORDS[locale].dropped] : [];
  return rowOf([
    label,
    pointsCell(result, locale),
    text(terms.names.levelName(result.level ?? '')[terms.locale]),
    withOpens(covered, result.working && (() => coverageOf(result, names, locale))),
    withOpens(strung([...dropped, ...noteOf(result, depth, terms)], '; '), () => whyOpened(result, terms)),
  ]);
}

function pointsCell(result: Result, locale: Locale): Cell {
  if (!result.points) return BLANK;
  const places = placesBeside(result.points, boundsOf(result));
  return { kind: 'number', value: result.points, places, opens: () => resultInShort(result, locale) };
}

/** 4/4 tuần; 4/4 weeks, 0/1 week */
function coveredOf({ rated, base }: RollupWorking['coverage'], part: Words, locale: Locale): string {
  return `${rated}/${base}\u00a0${part[locale]}${locale === 'en' && base !== 1 ? 's' : ''}`;
}

/** Every criterion of a week with the mark that counted. */
function marks({ standing }: Result, depth: number, terms: ExplainTerms): Row[] {
  const lines = standing ? sheetLines(standing, terms) : [];
  return lines
    .filter((line) => line.depth === 1 || line.source !== '')
    .map(({ what, points, how, source }) => {
      const label = `${'\u00a0'.repeat(depth * 2)}${what.split(' ')[0] ?? what}`;
      const note = withSource([points, how].filter((said) => said !== '').join(': '), undefined, source);
      return rowOf([text(label)], { remark: { ...text(plain(note)), figured: note } });
    });
}

/** Text that has a number in it, with how that came about. */
function withOpens(said: Prose, opens: (() => Working) | undefined): TextCell {
  const letters = plain(said);
  return { ...text(letters), figured: said, ...(opens && /\d/.test(letters) && { opens }) };
}

function coverageOf({ working }: Result, names: PartNames, locale: Locale): Working {
  return working ? coverageOpened(working, { locale, names }) : { text: '' };
}

function whyOpened(result: Result, terms: ExplainTerms): Working {
  return result.standing ? sheetOpened(result.standing, terms) : partsOpened(result, readerOf(terms));
}

/** Points as a sentence takes them. */
export function pointsOf(result: Result, { locale }: Pick<ExplainTerms, 'locale'>): string {
  return pointsOfResult(result, locale);
}

const WORDS = bilingual({
  vi: {
    part: 'Kỳ',
    points: 'Điểm',
    level: 'Xếp loại',
    covered: 'Gồm',
    why: 'Vì\u00a0sao, ghi\u00a0ở\u00a0đâu,\u00a0dòng\u00a0nào',
    notDue: 'chưa thuộc diện chấm điểm',
    notRated: 'không xếp loại',
    excepted: ' (không tính vào số phải có)',
    dropped: 'bỏ, không tính vào điểm',
  },
  en: {
    part: 'Period',
    points: 'Points',
    level: 'Level',
    covered: 'Of',
    why: 'Why, and\u00a0where\u00a0it\u00a0is\u00a0written',
    notDue: 'not to be scored yet',
    notRated: 'not rated',
    excepted: ' (out of what must be covered)',
    dropped: 'left out of the points',
  },
});
