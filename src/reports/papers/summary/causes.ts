import type { Remark } from '../../../answers/gathered.ts';
import { bilingual } from '../../../base/locale.ts';
import type { Block } from '../../../documents/document.ts';
import { BLANK, type Cell, type Row, type Table } from '../../../documents/table.ts';
import { ownWords } from '../setting.ts';
import { paragraph, place, type SummaryTerms } from './summary-terms.ts';

/** The office's own words, else what divisions and people gave in their sheets, by division and without names of people. */
export function causes(terms: SummaryTerms): Block[] {
  const own = ownWords('causes', terms.setting);
  if (own) return own.map(paragraph);
  const words = WORDS[terms.locale];
  const table = tableOf(terms);
  return table ? [table, ...place('causes', words.more, terms)] : place('causes', words.hint, terms);
}

function tableOf({ gathered, classified, locale }: SummaryTerms): Table | undefined {
  const words = WORDS[locale];
  const { organization } = classified.workspace;
  const unitOf = new Map(classified.results.map(({ subject }) => [`${subject.kind} ${subject.id}`, subject.unit]));
  const groups = new Map<string, Remark[]>();
  for (const remark of gathered.remarks) {
    const id = remark.kind === 'unit' ? remark.id : (unitOf.get(`member ${remark.id}`) ?? '');
    const name = organization.unit(id)?.name.value ?? id;
    groups.set(name, [...(groups.get(name) ?? []), remark]);
  }
  if (groups.size === 0) return undefined;
  return {
    kind: 'table',
    caption: words.given,
    columns: [
      { heading: words.cause, align: 'left', weight: 0, width: 80 },
      { heading: words.remedy, align: 'left', weight: 0, width: 80 },
    ],
    rows: [...groups].flatMap(([unit, own]) => [
      { kind: 'band' as const, depth: 2 as const, text: unit },
      ...own.map(rowOf),
    ]),
  };
}

function rowOf({ cause, remedy }: Remark): Row {
  const cell = (text: string | undefined): Cell => (text === undefined ? BLANK : { kind: 'text', text: text.trim() });
  return { kind: 'row', cells: [cell(cause), cell(remedy)] };
}

const WORDS = bilingual({
  vi: {
    given: 'Nguyên nhân, biện pháp các phòng và cá nhân nêu trong phiếu',
    cause: 'Nguyên nhân',
    remedy: 'Biện pháp khắc phục',
    hint: 'nguyên nhân chủ quan, khách quan và biện pháp khắc phục',
    more: 'nguyên nhân chung và biện pháp của cơ quan; lời điền vào đây thay cho bảng trên',
  },
  en: {
    given: 'Causes and remedies as divisions and individuals gave them',
    cause: 'Cause',
    remedy: 'Remedy',
    hint: 'causes within and beyond the agency, and remedies',
    more: 'common causes and the agency’s remedies; words filled in here replace the table',
  },
});
