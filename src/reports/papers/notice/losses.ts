import type { Words } from '../../../base/locale.ts';
import { pointsInWords } from '../../../base/number-words.ts';
import type { Block } from '../../../documents/document.ts';
import { placesIn } from '../../../documents/places.ts';
import { BLANK, type Row, type Table } from '../../../documents/table.ts';
import { cited } from '../../cited.ts';
import { nameOf, type Terms } from '../../explain/terms.ts';
import { raised } from '../phrases.ts';
import { byCriterion } from './by-criterion.ts';
import { causeOf, criteriaLost, notesOn, type OneSheet, penaltiesIn, sheetsIn } from './lost.ts';

/** More sheets are told criterion by criterion, so that a page is enough. */
const MOST = 5;

/** Every point that was lost, with what it was lost for and what those who scored wrote; nothing where there is no sheet. */
export function losses(terms: Terms): Block[] {
  const words = WORDS[terms.locale];
  const all = sheetsIn(terms.result);
  const sheets = all.filter(({ standing }) => lostIn(standing, terms).length > 0);
  if (all.length === 0) return [];
  if (sheets.length === 0) return [{ kind: 'paragraph', text: words.nothing }];
  const told = sheets.length > MOST ? byCriterion(sheets, terms) : [tableOf(sheets, terms)];
  return [...told, ...legend(sheets, sheets.length <= MOST, terms)];
}

function tableOf(sheets: readonly OneSheet[], terms: Terms): Table {
  const words = WORDS[terms.locale];
  const places = placesIn(sheets.flatMap(({ standing }) => standing.points ?? []));
  const rows = sheets.map(({ period, standing }): Row => {
    const { points, level } = standing;
    return {
      kind: 'row',
      cells: [
        { kind: 'text', text: raised(nameOf(period, terms)).replaceAll(' ', '\u00a0') },
        points ? { kind: 'number', value: points, places } : BLANK,
        { kind: 'text', text: level === undefined ? '–' : terms.names.levelName(level) },
        { kind: 'text', text: lostIn(standing, terms).join('; ') },
        { kind: 'text', text: notesOn(standing, terms.locale).join(' ') },
      ],
    };
  });
  return {
    kind: 'table',
    columns: [
      { heading: words.period, align: 'left', weight: 0 },
      { heading: words.points, align: 'right', weight: 0 },
      { heading: words.level, align: 'left', weight: 0 },
      { heading: words.lost, align: 'left', weight: 0 },
      { heading: words.reason, align: 'left', weight: 0 },
    ],
    rows,
  };
}

/** “A3 mất 2,0 (chậm thời hạn 01 lần)”, “trừ 2,0: báo cáo chậm 01 lần”, “dùng xe công …: cao nhất là Còn hạn chế”. */
function lostIn(standing: OneSheet['standing'], terms: Terms): string[] {
  const { locale } = terms;
  const criteria = criteriaLost(standing).map((one) => {
    const lost = pointsInWords(one.criterion.max.value.minus(one.points), locale);
    return WORDS[locale].lostOn(one.criterion.id.value, lost, causeOf(one, terms));
  });
  return [...criteria, ...penaltiesIn(standing, locale)];
}

/** The criteria that were spoken of by their letters, where they were, and the paper that they stand in. */
function legend(sheets: readonly OneSheet[], areLetters: boolean, { locale }: Terms): Block[] {
  const words = WORDS[locale];
  const titles = new Map<string, string>();
  const papers = new Set<string>();
  for (const { standing } of sheets) {
    const { issued } = standing.subject.choice.criteria ?? {};
    if (issued?.decision) papers.add(cited(issued.decision.value, issued.date?.value, locale));
    for (const { criterion } of criteriaLost(standing)) titles.set(criterion.id.value, criterion.title.value);
  }
  const said = [...titles].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, title]) => `${id}: ${title}`);
  const by = papers.size > 0 ? [words.by([...papers].join('; '))] : [];
  const all = [...(areLetters && said.length > 0 ? [`${said.join('; ')}.`] : []), ...by];
  return all.length > 0 ? [{ kind: 'paragraph', text: all.join(' ') }] : [];
}

interface LossWords {
  readonly period: string;
  readonly points: string;
  readonly level: string;
  readonly lost: string;
  readonly reason: string;
  readonly nothing: string;
  lostOn(id: string, lost: string, said: string): string;
  by(papers: string): string;
}

const WORDS: Words<LossWords> = {
  vi: {
    period: 'Kỳ',
    points: 'Điểm',
    level: 'Xếp loại',
    lost: 'Điểm bị mất',
    reason: 'Lý do người chấm ghi',
    nothing: 'Không bị mất điểm ở tiêu chí nào.',
    lostOn: (id, lost, said) => `${id} mất ${lost} (${said})`,
    by: (papers) => `Chấm theo thang bảng điểm kèm theo ${papers}.`,
  },
  en: {
    period: 'Period',
    points: 'Points',
    level: 'Level',
    lost: 'Points lost',
    reason: 'Reasons given by those who scored',
    nothing: 'No points were lost on any criterion.',
    lostOn: (id, lost, said) => `${id} lost ${lost} (${said})`,
    by: (papers) => `Scored by the point scale under ${papers}.`,
  },
};
