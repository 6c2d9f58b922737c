import { isStatistical } from '../../answers/movements.ts';
import type { Province } from '../../answers/province/province.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { type Block, type Document, heading, type Orientation, paragraph } from '../../documents/document.ts';
import { joined, type Prose } from '../../documents/prose.ts';
import { belongsTo, officialPaper } from '../papers/frame.ts';
import { agencyName, type Setting } from '../papers/setting.ts';
import { handedIn } from '../province.ts';
import { regulationsTable, sealsTable } from './agencies-table.ts';
import { awardsTable } from './awards-table.ts';
import { comparedTables } from './compared-table.ts';
import { levelCharts } from './level-chart.ts';
import { agencyTables, laddersApart, sumTables } from './level-tables.ts';
import { listHeldBlocks } from './list-held.ts';
import { proofSaid } from './proof-said.ts';
import { statisticsTables } from './statistics.ts';

/** The same as it is signed and sent: what kinds of agency add up to first, then each agency in an annex. */
export function provincePaper(province: Province, setting: Setting): Document {
  const { locale } = setting;
  const words = WORDS[locale];
  const { period } = province.question;
  const subject = words.subject(period.kind.words[locale].name(period));
  const paper = officialPaper(
    {
      symbol: 'BC',
      type: words.type,
      subject,
      addressee: words.addressee,
      body: body(province, locale),
      closing: closing(subject, setting),
      behind: province.counted.length > 0 ? annexes(province, setting) : [],
    },
    setting,
  );
  return { ...paper, tellsAll: true };
}

function body(province: Province, locale: Locale): Block[] {
  const words = WORDS[locale];
  const told = [...handedIn(province, locale), ...listHeldBlocks(province, locale)];
  if (province.counted.length === 0) return told;
  const levels = [
    ...laddersApart(province, locale),
    ...sumTables(province, locale),
    ...levelCharts(province, locale),
    ...comparedTables(province, locale),
    paragraph(words.seeEach),
  ];
  return [
    ...part(words.handedIn, told),
    ...part(words.levels, levels),
    ...part(words.awards, awardsTable(province, locale)),
    ...(isStatistical(province.question.period) ? part(words.statistics, statisticsTables(province, locale)) : []),
    ...part(words.proof, [
      regulationsTable(province, locale),
      ...proofSaid(province, locale),
      paragraph(words.seeSeals),
    ]),
  ];
}

function part(title: string, blocks: readonly Block[]): Block[] {
  return [heading(1, title), ...blocks];
}

function closing(subject: string, setting: Setting): Prose {
  const words = WORDS[setting.locale];
  const said = words.closing(`${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}`);
  return joined(`${said} `, agencyName(setting));
}

function annexes(province: Province, setting: Setting): Block[] {
  const { locale } = setting;
  const words = WORDS[locale];
  const { caption: name = '', ...seals } = sealsTable(province, locale);
  const annex = (number: string, title: string, orientation: Orientation): Block[] => [
    { kind: 'new-page', countsAnew: true, orientation },
    { kind: 'annex', number, title, belongsTo: belongsTo('BC', words.type, setting) },
  ];
  return [
    ...annex('I', words.each, 'portrait'),
    ...agencyTables(province, locale),
    ...annex('II', words.seals, 'landscape'),
    { ...seals, name },
  ];
}

const WORDS = bilingual({
  vi: {
    type: 'BÁO CÁO',
    subject: (period: string) => `Tổng hợp kết quả xếp loại, khen thưởng của các cơ quan ${period}`,
    addressee: 'cơ quan, người nhận báo cáo',
    handedIn: 'Cơ quan nộp kết quả đã khóa sổ',
    levels: 'Kết quả xếp loại',
    awards: 'Khen thưởng',
    statistics: 'Số liệu phục vụ biểu thống kê',
    proof: 'Quy chế đã dùng và việc đối chiếu',
    closing: (subject: string) => `Trên đây là báo cáo ${subject} của`,
    seeEach: 'Kết quả của từng cơ quan tại Phụ lục I kèm theo.',
    seeSeals: 'Bản khóa sổ đã đọc và mã đối chiếu của từng cơ quan tại Phụ lục II kèm theo.',
    each: 'Kết quả của từng cơ quan',
    seals: 'Bản khóa sổ đã đọc',
  },
  en: {
    type: 'REPORT',
    subject: (period) => `Levels and awards of the agencies, ${period}`,
    addressee: 'whom the report goes to',
    handedIn: 'Who handed in what is closed',
    levels: 'Levels',
    awards: 'Awards',
    statistics: 'Towards the statistical forms',
    proof: 'Regulations used, and what was verified',
    closing: (subject) => `So far the ${subject}, added up by`,
    seeEach: 'Each agency stands in annex I.',
    seeSeals: 'The seals that were read, with their codes, stand in annex II.',
    each: 'Each agency',
    seals: 'Seals that were read',
  },
});
