import { Exact } from '../../../base/exact.ts';
import type { Words } from '../../../base/locale.ts';
import { pointsInWords } from '../../../base/number-words.ts';
import type { Period } from '../../../calendar/period.ts';
import type { Block } from '../../../documents/document.ts';
import type { Table } from '../../../documents/table.ts';
import type { CriterionWorking } from '../../../scoring/working.ts';
import { nameOf, type Terms } from '../../explain/terms.ts';
import { raised } from '../phrases.ts';
import { causeOf, criteriaLost, notesOn, type OneSheet, penaltiesIn } from './lost.ts';

/** The points lost on one criterion, sheet by sheet. */
interface Lost {
  readonly criterion: CriterionWorking['criterion'];
  readonly sheets: { readonly period: Period; readonly one: CriterionWorking }[];
}

/** Criteria with what each lost in every period, then penalties and the notes of those who scored, period by period. */
export function byCriterion(sheets: readonly OneSheet[], terms: Terms): Block[] {
  const words = WORDS[terms.locale];
  const { locale } = terms;
  const said = sheets.map(({ period, standing }) => ({
    name: raised(nameOf(period, terms)),
    penalties: penaltiesIn(standing, locale).map((one) => `${raised(one)}.`),
    notes: notesOn(standing, locale),
  }));
  const rows = said.flatMap(({ name, penalties, notes }) => {
    const text = [...penalties, ...notes].join(' ');
    return text === '' ? [] : [[name.replaceAll(' ', '\u00a0'), text]];
  });
  return [tableOf(lostIn(sheets), terms), ...(rows.length > 0 ? [notesTable(rows, words)] : [])];
}

/** What those who scored wrote and what was deducted besides, period by period. */
function notesTable(rows: readonly (readonly string[])[], words: ByCriterionWords): Table {
  return {
    kind: 'table',
    columns: [
      { heading: words.period, align: 'left', weight: 0, width: 20 },
      { heading: words.notes, align: 'left', weight: 0 },
    ],
    rows: rows.map((texts) => ({ kind: 'row', cells: texts.map((text) => ({ kind: 'text', text })) })),
  };
}

/** The dearest first. */
function lostIn(sheets: readonly OneSheet[]): Lost[] {
  const found = new Map<string, Lost>();
  for (const { period, standing } of sheets) {
    for (const one of criteriaLost(standing)) {
      const key = one.criterion.id.value;
      const lost = found.get(key) ?? { criterion: one.criterion, sheets: [] };
      lost.sheets.push({ period, one });
      found.set(key, lost);
    }
  }
  return [...found.values()].sort((a, b) => totalOf(b).compare(totalOf(a)));
}

function totalOf({ sheets }: Lost): Exact {
  return Exact.sum(sheets.map(({ one }) => lostOn(one)));
}

function lostOn({ criterion, points }: CriterionWorking): Exact {
  return criterion.max.value.minus(points);
}

function tableOf(all: readonly Lost[], terms: Terms): Table {
  const { locale } = terms;
  const words = WORDS[locale];
  return {
    kind: 'table',
    columns: [
      { heading: words.criterion, align: 'left', weight: 0, width: 40 },
      { heading: words.total, align: 'right', weight: 0 },
      { heading: words.each, align: 'left', weight: 0 },
    ],
    rows: all.map((lost) => ({
      kind: 'row',
      cells: [
        { kind: 'text', text: `${lost.criterion.id.value}. ${lost.criterion.title.value}` },
        { kind: 'number', value: totalOf(lost), places: 2 },
        { kind: 'text', text: eachInWords(lost, terms) },
      ],
    })),
  };
}

/** “2,0 (chậm thời hạn 01 lần): tuần 40, 41; 0,5 (phải nhắc mới làm 01 lần): tuần 51”: the same loss is said once. */
function eachInWords({ criterion, sheets }: Lost, terms: Terms): string {
  const periods = new Map<string, string[]>();
  for (const { period, one } of sheets) {
    const cause = criterion.mode.value === 'mark' ? '' : ` (${causeOf(one, terms)})`;
    const said = `${pointsInWords(lostOn(one), terms.locale)}${cause}`;
    periods.set(said, [...(periods.get(said) ?? []), nameOf(period, terms)]);
  }
  return [...periods].map(([said, names]) => `${said}: ${namesTogether(names)}`).join('; ');
}

/** “tuần 40, 41”: the noun once, where all begin with it. */
function namesTogether([first = '', ...others]: readonly string[]): string {
  const noun = first.slice(0, first.lastIndexOf(' ') + 1);
  const isShared = others.every((name) => name.startsWith(noun));
  return [first, ...(isShared ? others.map((name) => name.slice(noun.length)) : others)].join(', ');
}

interface ByCriterionWords {
  readonly criterion: string;
  readonly total: string;
  readonly each: string;
  readonly period: string;
  readonly notes: string;
}

const WORDS: Words<ByCriterionWords> = {
  vi: {
    criterion: 'Tiêu chí',
    total: 'Mất\u00a0cả kỳ',
    each: 'Mất từng lần, vì sao',
    period: 'Kỳ',
    notes: 'Lý do người chấm ghi',
  },
  en: {
    criterion: 'Criterion',
    total: 'Lost in\u00a0all',
    each: 'Lost each time, and why',
    period: 'Period',
    notes: 'Reasons given by those who scored',
  },
};
