import { bilingual, type Locale } from '../../base/locale.ts';
import { CAMPAIGN, periodKinds } from '../../calendar/index.ts';
import { kindInWords } from '../../calendar/kind-words.ts';
import type { Row } from '../help-rows.ts';
import type { Topic } from './topic.ts';

/** Other ways in which people type a period of a kind; a test has each understood. */
export const TYPED: Readonly<Record<string, readonly string[]>> = {
  week: ['40', 'tuan-40', 'tuan 40/2016', '7/10/2016'],
  month: ['thang-10', 'tháng 10/2016', '10/2016'],
  quarter: ['quy-4', 'quý IV', 'quy-4/2016'],
  'half-year': ['6-thang-cuoi-nam', '6-thang-dau-2017'],
  year: ['nam-2016', 'nam-ngoai'],
  term: ['giai-doan-2016-2020', '2016-2020'],
};

/** Periods and how they are typed. */
export const periods: Topic = {
  title: { vi: 'Kỳ: tuần, tháng, quý, sáu tháng, năm', en: 'Periods: week, month, quarter, half-year, year' },
  told(locale) {
    const words = WORDS[locale];
    return [words.what, [words.kinds, periodKinds.map((kind) => rowOf(kind.id, locale))], words.relative, words.which];
  },
};

function rowOf(id: string, locale: Locale): Row {
  const kind = periodKinds.find((periodKind) => periodKind.id === id);
  const typed = [...(TYPED[id] ?? []), ...(kind && !kind.isOfAnyLength ? [words(kind.noun, locale)] : [])];
  return [kind?.example ?? '', `${kindInWords(id)[locale]}: ${typed.join(', ')}`];
}

/** “tuan-nay”: the period that holds today. */
function words(noun: { readonly vi: string; readonly en: string }, locale: Locale): string {
  return locale === 'vi' ? `${noun.vi}-nay` : `this-${noun.en}`;
}

const WORDS = bilingual({
  vi: {
    what: 'Nhiều lệnh hỏi kỳ nào. Cột đầu là mã của kỳ, ghi trong tên tệp và in trên mọi bảng; cột sau là cách gõ nhanh, có dấu hay không dấu đều được.',
    kinds: 'Mã kỳ và cách gõ:',
    relative:
      'tuan-nay, tuan-truoc, tuan-sau là kỳ có ngày hôm nay, kỳ liền trước, kỳ liền sau; tháng, quý, năm cũng vậy. Gõ một ngày thì lấy kỳ có ngày ấy. Không ghi năm thì lấy năm của tệp điểm mới nhất.',
    which: `Tuần là tuần lịch, từ thứ Hai; tuần vắt qua hai tháng thuộc tháng có ngày làm mốc (calendar.weekBelongsTo). Gõ emul score mà không ghi kỳ: tuần mới nhất có phiếu. Nơi chấm theo tháng, quý, sáu tháng hay năm thì ghi base trong quy chế (emul help regulation.yaml). ${CAMPAIGN.vi[0]?.toUpperCase()}${CAMPAIGN.vi.slice(1)} gọi bằng mã trong campaigns/: emul campaigns.`,
  },
  en: {
    what: 'Many commands take a period. The first column is its id, as files are named and tables printed; behind it stand quicker ways to type it, with accents or without.',
    kinds: 'Ids, and how to type them:',
    relative:
      'this-week, last-week, next-week (tuan-nay, tuan-truoc, tuan-sau) go by today; months, quarters and years likewise. A date means the period that holds it. Without a year it is that of the newest scores file.',
    which: `Weeks are those of the calendar, from Monday; a week across two months belongs to that of its deciding day (calendar.weekBelongsTo). emul score without a period is the newest week with sheets. Who scores by month, quarter, half-year or year says base in the regulation (emul help regulation.yaml). A ${CAMPAIGN.en} goes by its id in campaigns/: emul campaigns.`,
  },
});
