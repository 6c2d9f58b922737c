import { isStatistical } from '../../answers/movements.ts';
import type { AwardCount } from '../../answers/province/award-counts.ts';
import { byCircular, type CircularSums } from '../../answers/province/circular-sums.ts';
import type { Province } from '../../answers/province/province.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { count, type Table } from '../../documents/table.ts';
import { cited } from '../cited.ts';
import { movementsTable } from '../papers/statistics/movements-table.ts';
import { type SuperiorCells, superiorsTable } from '../papers/statistics/superiors-table.ts';

/** Of a year, what agencies say towards the statistical forms, those under one circular together. */
export function statisticsTables({ counted, question }: Province, locale: Locale): Block[] {
  if (!isStatistical(question.period) || counted.length === 0) return [];
  const all = byCircular(counted);
  const blocks = all.flatMap((sums) => [paragraph(circularSaid(sums, locale)), ...tablesOf(sums, locale)]);
  return [...blocks, paragraph(WORDS[locale].notHere)];
}

function tablesOf({ circular, movements, awards, agencies, silent, undecided }: CircularSums, locale: Locale): Block[] {
  const words = WORDS[locale];
  const forms = circular === 'untold' ? undefined : circular;
  const isToldOf = (kind: 'movements' | 'awards') => silent[kind] < agencies.length;
  const left = [
    ...(silent.movements > 0 ? [words.noMovements(silent.movements)] : []),
    ...(silent.awards > 0 ? [words.noAwards(silent.awards)] : []),
    ...(undecided > 0 ? [words.undecided(undecided)] : []),
  ];
  const each = awards.map((award) => [award.name, cellsOf([award])] as const);
  return [
    ...(isToldOf('movements')
      ? [
          named(
            movementsTable(words.movements(forms?.movements), movements, locale),
            forms?.movements,
            words.movementsSheet,
          ),
        ]
      : []),
    ...(isToldOf('awards')
      ? [
          named(
            superiorsTable(words.awards(forms?.awards), cellsOf(awards), each, locale),
            forms?.awards,
            words.awardsSheet,
          ),
        ]
      : []),
    ...(left.length > 0 ? [paragraph(left.join(' '))] : []),
  ];
}

/** By its form, since circulars have tables each; what stands over it is too long for the name of a sheet. */
function named(table: Table, form: string | undefined, name: string): Table {
  return { ...table, name: form === undefined ? name : `${name} ${form}` };
}

function cellsOf(awards: readonly AwardCount[]): SuperiorCells {
  const of = (key: 'units' | 'members' | 'leading') => awards.reduce((sum, award) => sum + award[key], 0);
  const [units, members, leading] = [of('units'), of('members'), of('leading')];
  return [count(units + members), count(units), count(members), count(leading), count(members - leading)];
}

function circularSaid({ circular, agencies: { length } }: CircularSums, locale: Locale): string {
  const words = WORDS[locale];
  if (circular === 'untold') return words.untold(length);
  if (!circular) return words.unknown(length);
  const said = cited(circular.document, undefined, locale);
  return circular.movements || circular.awards ? words.by(length, said) : words.unseen(length, said);
}

const WORDS = bilingual({
  vi: {
    by: (agencies: number, circular: string) =>
      `Số liệu phục vụ biểu thống kê theo ${circular}, cộng từ ${agencies} cơ quan (không thay cho biểu báo cáo):`,
    unseen: (agencies: number, circular: string) =>
      `Số liệu phục vụ biểu thống kê, cộng từ ${agencies} cơ quan: năm này áp dụng ${circular}; số hiệu và cột của biểu chưa biết, số liệu xếp theo nội dung:`,
    unknown: (agencies: number) =>
      `Số liệu phục vụ biểu thống kê, cộng từ ${agencies} cơ quan có quy chế chưa cho biết thông tư nào quy định biểu của năm này; số liệu xếp theo nội dung, không theo số biểu:`,
    untold: (agencies: number) =>
      `Số liệu phục vụ biểu thống kê, cộng từ ${agencies} bản xuất không cho biết thông tư của năm này (xuất bằng bản emul cũ, hoặc không kèm bảng ấy); số liệu xếp theo nội dung, không theo số biểu:`,
    movements: (form: string | undefined) =>
      `Phong trào thi đua do các cơ quan phát động trong năm${form === undefined ? '' : ` (biểu ${form})`}`,
    awards: (form: string | undefined) =>
      `Khen thưởng của cấp trên có quyết định trong năm${form === undefined ? '' : ` (biểu ${form})`}`,
    movementsSheet: 'Phong trào',
    awardsSheet: 'Cấp trên khen',
    noMovements: (agencies: number) => `${agencies} cơ quan không cho biết phong trào thi đua, không tính là 0.`,
    noAwards: (agencies: number) => `${agencies} cơ quan không có số liệu khen thưởng, không tính là 0.`,
    undecided: (many: number) => `${many} lượt khen không rõ cấp nào quyết định, nên không tính vào bảng của cấp trên.`,
    notHere:
      'Quy chế của các cơ quan chỉ ghi cấp trên quyết định, không tách khen thưởng cấp Nhà nước khỏi cấp bộ, tỉnh: xem cột Cấp quyết định ở bảng khen thưởng. Số liệu về tổ chức, công chức làm công tác thi đua, khen thưởng do tỉnh tự có, không lấy từ các cơ quan. Khen thưởng do người đứng đầu quyết định không thuộc các biểu này.',
  },
  en: {
    by: (agencies, circular) =>
      `Towards the statistical forms under ${circular}, of ${many(agencies)} (it takes the place of no form):`,
    unseen: (agencies, circular) =>
      `Towards the statistical forms, of ${many(agencies)}: ${circular} holds in this year; its forms are not known, what follows goes by matter:`,
    unknown: (agencies) =>
      `Towards the statistical forms, of ${many(agencies)} whose regulations do not say which circular has the forms of this year; what follows goes by matter:`,
    untold: (agencies) =>
      `Towards the statistical forms, of ${agencies} ${agencies === 1 ? 'export that does' : 'exports that do'} not say the circular of this year (of an older emul, or without that table); what follows goes by matter:`,
    movements: (form) =>
      `Movements that the agencies launched in the year${form === undefined ? '' : ` (form ${form})`}`,
    awards: (form) => `Awards of superiors decided in the year${form === undefined ? '' : ` (form ${form})`}`,
    movementsSheet: 'Movements',
    awardsSheet: 'Of superiors',
    noMovements: (agencies) => `Of ${many(agencies)} nothing is told of movements, which is not counted as 0.`,
    noAwards: (agencies) => `Of ${many(agencies)} nothing is told of awards, which is not counted as 0.`,
    undecided: (awards) =>
      `Of ${awards} ${awards === 1 ? 'award' : 'awards'} nothing says who decides: not in the table of superiors.`,
    notHere:
      'Regulations say only that a superior decides, and part no awards of the State from those of ministry or province: see “Decided by” among awards. Organisations and civil servants of the field are the province’s own numbers. What heads decide stands in none of these forms.',
  },
});

function many(agencies: number): string {
  return `${agencies} ${agencies === 1 ? 'agency' : 'agencies'}`;
}
