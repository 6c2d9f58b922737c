import type { Exact } from '../../../base/exact.ts';
import { bilingual } from '../../../base/locale.ts';
import { pointsInWords } from '../../../base/number-words.ts';
import { raised } from '../../../base/sentence.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import { figure, joined, type Prose, prose } from '../../../documents/prose.ts';
import { BLANK, type Cell, left, type Row, right, type Table, text } from '../../../documents/table.ts';
import type { Working } from '../../../documents/working.ts';
import { nameOf } from '../../explain/explain-terms.ts';
import { resultInShort } from '../../workings/results.ts';
import { listed } from '../phrases.ts';
import { whyAbsent } from './absent.ts';
import { nounOf } from './causes.ts';
import { held, limits } from './charges.ts';
import { lossOpened, nameOfCriterion } from './criterion-lines.ts';
import { occurrences } from './deductions.ts';
import { allLostOpened, lossTable, lostInAll } from './losses.ts';
import type { NoticeTerms } from './notice-terms.ts';
import { parts } from './parts.ts';
import { reasonsInWords, reasonsOn } from './reasons.ts';
import { costOf, type Leaf, type Lost, type OneSheet, totalOf } from './sheets.ts';

/** What was lost, in a sentence for a notice whose annex has it in full. */
export function lossInShort(terms: NoticeTerms, isNamed: boolean): Prose {
  const { lost, locale, places, isBase, perSheet, sheets } = terms;
  const words = WORDS[locale];
  const points = (all: Exact, working: () => Working) => figure(pointsInWords(perSheet(all), locale, places), working);
  const most = isNamed ? lost.slice(0, DEAREST.criteria) : [];
  const isShort = most.map(nameOfCriterion).join('').length <= DEAREST.letters;
  const name = (each: Lost) => (isShort ? nameOfCriterion(each) : shortened(each.criterion.title.value));
  const dearest = most.map(
    (each) => prose`${name(each)} (${points(totalOf(each), () => lossOpened(each, terms))}${words.unit})`,
  );
  const mean = points(lostInAll(terms), () => allLostOpened(terms));
  const told = dearest.length > 0 ? joined(words.most, listed(dearest, locale)) : '';
  return joined(words.mean(mean, isBase ? undefined : nounOf(sheets, locale)), told, words.annexed);
}

/** So many criteria are named before the annex is, by how they begin where the names are longer than that. */
const DEAREST = { criteria: 3, letters: 180, each: 60 };

/** “Phối hợp với Ủy ban nhân dân các xã...”: whole words of what is too long to be named in a sentence. */
function shortened(title: string): string {
  if (title.length <= DEAREST.each) return title;
  const whole = title.slice(0, DEAREST.each + 1).replace(/[\s,;:.(–-]*\s\S*$/u, '');
  return `${whole}...`;
}

/** Criteria of more letters make an annex that nobody reads, unless it is set close. */
const MUCH = 2000;

/** Parts that the notice tells by level, each criterion, and each sheet with what was lost on it and why. */
export function annexed(terms: NoticeTerms, isByLevel: boolean): Block[] {
  const words = WORDS[terms.locale];
  const table = lossTable(terms, false);
  const each = isByLevel ? parts(terms, false) : [];
  const isClose = terms.lost.reduce((sum, { criterion }) => sum + criterion.title.value.length, 0) > MUCH;
  const captioned = (block: Block, caption: string): Block =>
    block.kind === 'table' ? { ...block, caption, ...(isClose && { isClose }) } : block;
  const reasons = terms.isBase ? reasonsInWords(terms) : '';
  return [
    ...each.map((block) => captioned(block, words.parts)),
    ...(table ? [captioned(table, words.criteria)] : []),
    ...(terms.isBase ? [] : [captioned(sheetsTable(terms), words.sheets(nounOf(terms.sheets, terms.locale)))]),
    ...(reasons === '' ? [] : [paragraph(`${words.why}: ${reasons}`)]),
  ];
}

/** A row for each sheet that was due, in order. */
function sheetsTable(terms: NoticeTerms): Table {
  const { leaves, locale, sheets } = terms;
  const words = WORDS[locale];
  return {
    kind: 'table',
    columns: [
      left(raised(nounOf(sheets, locale)), { width: 18 }),
      right(words.total),
      left(words.criteria, { width: 45 }),
      left(words.why),
    ],
    rows: leaves.flatMap((leaf) => rowOf(leaf, terms)),
  };
}

function rowOf(leaf: Leaf, terms: NoticeTerms): Row[] {
  const name = text(raised(nameOf(leaf.period, terms)));
  const sheet = terms.sheets.find(({ period }) => period === leaf.period);
  const why = whyAbsent(leaf, terms);
  if (!sheet) return why === undefined ? [] : [{ kind: 'row', cells: [name], remark: text(raised(why)) }];
  const { standing } = sheet;
  const opens = () => resultInShort({ standing }, terms.locale);
  const total: Cell = standing.points ? { kind: 'number', value: standing.points, places: terms.places, opens } : BLANK;
  const opening = (said: string): Cell => ({ ...text(said), ...(/\d/.test(said) && { opens }) });
  return [{ kind: 'row', cells: [name, total, opening(criteriaOn(sheet, terms)), opening(chargesOn(sheet, terms))] }];
}

/** “A2 3,50; B2 2,00” */
function criteriaOn({ period }: OneSheet, { lost, locale, places }: NoticeTerms): string {
  const own = lost.flatMap(({ criterion, sheets }) => {
    const found = sheets.find((sheet) => sheet.period === period);
    return found ? [`${criterion.id.value}\u00a0${pointsInWords(costOf(found.working), locale, places)}`] : [];
  });
  return own.join('; ');
}

/** What was deducted or kept the level down, and what those who scored wrote. */
function chargesOn(sheet: OneSheet, terms: NoticeTerms): string {
  const { standing } = sheet;
  const charges = [...occurrences(standing, terms), ...limits(standing, terms), ...held(standing, terms)];
  const said = charges.length > 0 ? `${raised(charges.join('; '))}.` : '';
  return [said, reasonsOn(sheet, terms)].filter((piece) => piece !== '').join(' ');
}

const WORDS = bilingual({
  vi: {
    mean: (points: Prose, noun: string | undefined) =>
      noun === undefined ? prose`Mất ${points} điểm` : prose`Điểm bị mất bình quân mỗi ${noun} là ${points} điểm`,
    most: ', nhiều nhất ở ',
    unit: ' điểm',
    annexed: '; chi tiết tại Phụ lục kèm theo.',
    parts: 'Kết quả từng kỳ',
    criteria: 'Điểm mất theo tiêu chí',
    sheets: (noun: string) => `Điểm mất theo ${noun}`,
    total: 'Điểm',
    why: 'Lý do người chấm ghi, điểm trừ',
  },
  en: {
    mean: (points, noun) =>
      noun === undefined ? prose`${points} points were lost` : prose`On average ${points} points were lost a ${noun}`,
    most: ', most of them on ',
    unit: '',
    annexed: '; all of it stands in the annex.',
    parts: 'Each period',
    criteria: 'Lost by criterion',
    sheets: (noun) => `Lost by ${noun}`,
    total: 'Points',
    why: 'Reasons given by those who scored, penalties',
  },
});
