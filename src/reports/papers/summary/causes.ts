import type { Remark } from '../../../answers/gathered.ts';
import { bilingual } from '../../../base/locale.ts';
import { type Block, listUnder, paragraph } from '../../../documents/document.ts';
import { aside, figure, type Prose, prose } from '../../../documents/prose.ts';
import { BLANK, type Cell, left, type Row, right, type Table } from '../../../documents/table.ts';
import { whoAndWhenOpened } from '../../workings/praise.ts';
import { paperNumber } from '../phrases.ts';
import { ownWords } from '../setting.ts';
import { type Cause, groupedCauses } from './grouped-causes.ts';
import { place, type SummaryTerms } from './summary-terms.ts';

/** So many causes are named in the text; behind them an annex has all, where it stays in the office. */
const MOST = 8;
/** So many remedies stand beside a cause, and so many divisions are named. */
const FEW = 2;

/** The office's own words, else what sheets give, grouped and counted; what individuals wrote of themselves leaves no office. */
export function causes(terms: SummaryTerms): Block[] {
  const own = ownWords('causes', terms.setting);
  if (own) return own.map(paragraph);
  const words = WORDS[terms.locale];
  const said = [...known(terms), ...ofIndividuals(terms), ...rises(terms)];
  return [...said, ...place('causes', said.length > 0 ? words.more : words.hint, terms)];
}

/** Every cause by division, for the annex; nothing where the text has them all. */
export function causesAnnexed(terms: SummaryTerms): Table | undefined {
  const faults = faultsIn(terms);
  const isWhole = terms.setting.audience !== 'council' || groupedCauses(faults).length <= MOST;
  if (isWhole || ownWords('causes', terms.setting)) return undefined;
  const { organization } = terms.classified.workspace;
  const ids = [...new Set(faults.map((remark) => unitOf(remark, terms)))];
  const inOrder = organization.units.map(({ id }) => id.value);
  return {
    kind: 'table',
    columns: columnsOf(terms, false),
    rows: ids
      .toSorted((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b))
      .flatMap((id) => [
        { kind: 'band' as const, depth: 2 as const, text: organization.unit(id)?.name.value ?? id },
        ...groupedCauses(faults.filter((remark) => unitOf(remark, terms) === id)).map((cause) =>
          rowOf(cause, cause.remedies, terms),
        ),
      ]),
  };
}

function known(terms: SummaryTerms): Block[] {
  const words = WORDS[terms.locale];
  const groups = groupedCauses(faultsIn(terms));
  const others = groups.slice(MOST);
  if (groups.length === 0) return [];
  const table: Table = {
    kind: 'table',
    caption: words.given,
    columns: columnsOf(terms, true),
    rows: groups
      .slice(0, MOST)
      .map((cause) => rowOf(cause, cause.remedies.slice(0, FEW), terms, whereOf(cause, terms))),
  };
  const behind = others.flatMap(({ remarks }) => remarks);
  const count = (many: number) => figure(String(many), () => whoAndWhenOpened(behind, terms.naming));
  const said = words.others(count(others.length), count(behind.length), causesAnnexed(terms) !== undefined);
  return [table, ...(others.length > 0 ? [paragraph(said)] : [])];
}

/** On the screen alone: that there is more than the paper tells where it goes up. */
function ofIndividuals({ gathered, setting, locale }: SummaryTerms): Block[] {
  const count = gathered.remarks.filter(({ kind, isOfRise }) => kind === 'member' && !isOfRise).length;
  if (setting.audience === 'council' || count === 0) return [];
  return [paragraph(aside(WORDS[locale].individuals(paperNumber(count, locale))))];
}

/** What sheets say that rose is told, and not as the cause of a fault. */
function rises(terms: SummaryTerms): Block[] {
  if (terms.setting.audience !== 'council') return [];
  const told = groupedCauses(terms.gathered.remarks.filter(({ isOfRise }) => isOfRise)).slice(0, MOST);
  const items = told.map(({ text, remedies }) => [text, ...remedies.slice(0, FEW)].filter(Boolean).join('; '));
  return listUnder(WORDS[terms.locale].rises, items);
}

function faultsIn(terms: SummaryTerms): Remark[] {
  return visible(terms).filter(({ isOfRise }) => !isOfRise);
}

/** What individuals wrote stays inside. */
function visible({ gathered, setting }: SummaryTerms): readonly Remark[] {
  return setting.audience === 'council' ? gathered.remarks : gathered.remarks.filter(({ kind }) => kind === 'unit');
}

function unitOf({ kind, id }: Remark, { classified }: SummaryTerms): string {
  if (kind === 'unit') return id;
  return classified.results.find(({ subject }) => subject.kind === kind && subject.id === id)?.subject.unit ?? '';
}

/** “Phòng CS – Dân tộc, Văn phòng”; of more divisions only how many. */
function whereOf({ remarks }: Cause, terms: SummaryTerms): string {
  const { organization } = terms.classified.workspace;
  const ids = [...new Set(remarks.map((remark) => unitOf(remark, terms)))];
  if (ids.length > FEW) return WORDS[terms.locale].divisions(ids.length);
  const units = ids.map((id) => organization.unit(id));
  return units.map((unit, i) => unit?.short?.value ?? unit?.name.value ?? ids[i] ?? '').join(', ');
}

function columnsOf({ locale }: SummaryTerms, withWhere: boolean): Table['columns'] {
  const words = WORDS[locale];
  return [
    left(words.cause, { width: 60 }),
    ...(withWhere ? [left(words.where)] : []),
    right(words.sheets),
    left(words.remedy, { width: 60 }),
  ];
}

function rowOf({ text, remarks }: Cause, remedies: readonly string[], { naming }: SummaryTerms, where?: string): Row {
  const cell = (said: string | undefined): Cell => (said ? { kind: 'text', text: said } : BLANK);
  return {
    kind: 'row',
    cells: [
      cell(text),
      ...(where === undefined ? [] : [cell(where)]),
      { kind: 'count', count: remarks.length, opens: () => whoAndWhenOpened(remarks, naming) },
      cell(remedies.join('; ')),
    ],
  };
}

const WORDS = bilingual({
  vi: {
    given: 'Nguyên nhân, biện pháp nêu trong phiếu',
    cause: 'Nguyên nhân',
    where: 'Nơi nêu',
    sheets: 'Số phiếu',
    remedy: 'Biện pháp khắc phục',
    divisions: (count: number) => `${count} phòng`,
    others: (causes: Prose, sheets: Prose, isAnnexed: boolean) =>
      prose`Còn ${causes} nguyên nhân khác, nêu trong ${sheets} phiếu${isAnnexed ? ' (Phụ lục II)' : ''}.`,
    individuals: (sheets: string) =>
      `Lời từng cá nhân ghi trong ${sheets} phiếu ở lại cơ quan; xem bản có đủ: thêm --audience council`,
    rises: 'Nêu trong phiếu tăng điểm so với lần chấm trước',
    hint: 'nguyên nhân chủ quan, khách quan và biện pháp khắc phục',
    more: 'nguyên nhân chung và biện pháp của cơ quan; lời điền vào đây thay cho phần trên',
  },
  en: {
    given: 'Causes and remedies as sheets give them',
    cause: 'Cause',
    where: 'Where',
    sheets: 'Sheets',
    remedy: 'Remedy',
    divisions: (count) => `${count} divisions`,
    others: (causes, sheets, isAnnexed) =>
      prose`${causes} more causes are named in ${sheets} sheets${isAnnexed ? ' (Annex II)' : ''}.`,
    individuals: (sheets) =>
      `What individuals wrote in ${sheets} sheets stays in the office; to see it: add --audience council`,
    rises: 'Said in sheets that rose above the ones before',
    hint: 'causes within and beyond the agency, and remedies',
    more: 'common causes and the agency’s remedies; words filled in here replace what stands above',
  },
});
