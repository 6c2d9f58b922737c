import { type Movement, yearsOf } from '../../../answers/movements.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import type { Row, Table } from '../../../documents/table.ts';

/** How many movements by length, then by way, as the forms have them; the rows of 2018 and 2023 differ in how long ones are parted, so the finer is told. */
export function movementsTable(caption: string, all: readonly Movement[], locale: Locale): Table {
  const words = WORDS[locale];
  const unended = all.filter(({ to }) => to === undefined);
  const row = (label: string, own: readonly Movement[]): Row => ({
    kind: 'row',
    cells: [
      { kind: 'text', text: label },
      { kind: 'count', count: own.length, opens: () => titlesOpened(own) },
    ],
  });
  const by = (isCampaign: boolean) => all.filter((movement) => movement.isCampaign === isCampaign);
  return {
    kind: 'table',
    caption,
    columns: [
      { heading: words.content, align: 'left', weight: 0, width: 120 },
      { heading: words.count, align: 'right', weight: 0 },
    ],
    rows: [
      row(words.all, all),
      ...words.lengths.map((label, years) =>
        row(
          label,
          all.filter((movement) => yearsOf(movement) === years),
        ),
      ),
      ...(unended.length > 0 ? [row(words.noEnd, unended)] : []),
      row(words.campaigns, by(true)),
      row(words.regular, by(false)),
    ],
  };
}

/** Which they are. */
function titlesOpened(all: readonly Movement[]) {
  return { text: String(all.length), steps: all.map(({ title }) => ({ text: title })) };
}

const WORDS = bilingual({
  vi: {
    content: 'Nội dung',
    count: 'Số phong trào',
    all: 'Tổng số',
    lengths: ['Dưới 1 năm', '1 năm', 'Trên 1 năm đến dưới 3 năm', 'Từ 3 năm đến dưới 5 năm', 'Từ 5 năm trở lên'],
    noEnd: 'Chưa ghi ngày kết thúc',
    campaigns: 'Theo chuyên đề (đợt)',
    regular: 'Thường xuyên hằng năm',
  },
  en: {
    content: 'Matter',
    count: 'Movements',
    all: 'All',
    lengths: [
      'Under a year',
      'A year',
      'Over one to under three years',
      'Three to under five years',
      'Five years and more',
    ],
    noEnd: 'No end written down',
    campaigns: 'By campaign',
    regular: 'Regular, each year',
  },
});
