import type { Path } from '../../editing/change.ts';
import type { Node } from '../../source/node.ts';
import { periodInWords, text } from './column-kinds.ts';
import { column, type ListItem, type ListKind, type ListRow, type Says } from './list-kind.ts';
import { oneOf, yesNo } from './naming-kinds.ts';
import { FROM, TO } from './usual-columns.ts';

/** What a row says of the calendar. */
const WHAT = {
  start: { vi: 'Kỳ đầu tiên có chấm', en: 'First period scored' },
  end: { vi: 'Kỳ cuối cùng có chấm', en: 'Last period scored' },
  skip: { vi: 'Kỳ không chấm', en: 'Period not scored' },
  holidays: { vi: 'Ngày nghỉ lễ, Tết, nghỉ bù', en: 'Holidays' },
  cutoffs: { vi: 'Chốt số liệu sớm', en: 'Rated early' },
};

/** Which weeks are scored and which are not, which days are no working days, which periods are rated before they end. */
export const calendar: ListKind = {
  id: 'calendar',
  title: { vi: 'LỊCH CHẤM ĐIỂM', en: 'CALENDAR' },
  tab: { vi: 'Lịch', en: 'Calendar' },
  about: {
    vi: 'Kỳ đầu tiên có chấm; tuần không chấm (Tết) và lý do; ngày nghỉ lễ; kỳ chốt số liệu sớm.',
    en: 'The first period that is scored, weeks that are not and why, holidays, periods rated early.',
  },
  columns: [
    {
      ...column('what', oneOf(WHAT), 26, { vi: 'Việc', en: 'What' }, /^viec\b|^loai\b|what/),
      says: ({ path }) => String(path[1]),
    },
    {
      ...column('period', periodInWords, 20, { vi: 'Kỳ, ví dụ tuần 4 năm 2017', en: 'Period' }, /^ky\b|^tuan\b|period/),
      at: periodAt,
    },
    FROM,
    TO,
    column('last', periodInWords, 20, { vi: 'Tuần cuối tính vào kỳ', en: 'Last week that counts' }, /tuan cuoi|last/),
    column('carry', yesNo, 16, { vi: 'Phần sau tính vào kỳ sau', en: 'Rest in the next period' }, /phan sau|carry/),
    { ...column('text', text, 34, { vi: 'Lý do, dịp nghỉ', en: 'Reason, occasion' }, /ly do|dip|reason/), at: textAt },
  ],
  examples: [
    { what: WHAT.start, period: { vi: 'tuần 27 năm 2025', en: '2025-W27' } },
    {
      what: WHAT.skip,
      period: { vi: 'tuần 8 năm 2026', en: '2026-W08' },
      text: { vi: 'Nghỉ Tết Nguyên đán', en: 'Tết' },
    },
    {
      what: WHAT.holidays,
      from: { vi: '16/02/2026', en: '16/02/2026' },
      to: { vi: '20/02/2026', en: '20/02/2026' },
      text: { vi: 'Tết Nguyên đán', en: 'Tết' },
    },
    {
      what: WHAT.cutoffs,
      period: { vi: '2025', en: '2025' },
      last: { vi: 'tuần 48 năm 2025', en: '2025-W48' },
    },
  ],
  isOfOffice: true,
  roots: ({ settings }) => [settings.node],
  items: (root) => Object.keys(WHAT).flatMap((what) => itemsOf(what, root.get('calendar')?.get(what))),
  key: keyOfRow,
  likeness: [keyOfRow, alike('text'), alike('to'), alike('last')],
  needed: ['what'],
  neededOf: (row) => NEEDED[String(row.values.get('what')?.value)] ?? [],
  added,
};

/** What a row must say besides what it is. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  start: ['period'],
  end: ['period'],
  skip: ['period'],
  holidays: ['from', 'to'],
  cutoffs: ['period', 'last'],
};

function itemsOf(what: string, node: Node | undefined): ListItem[] {
  if (!node || node.kind === 'nothing') return [];
  const at: Path = ['calendar', what];
  if (!node.isList) return [{ kind: 'office', id: '', node, path: at }];
  return [...node.items()].map((item, i) => ({ kind: 'office', id: '', node: item, path: [...at, i] }));
}

/** The first and the last period are said by themselves. */
function periodAt(node: Node): Path {
  return node.isMap ? ['period'] : [];
}

function textAt(node: Node): Path {
  return [node.get('from') ? 'name' : 'reason'];
}

function isOne(what: string | undefined): boolean {
  return what === 'start' || what === 'end';
}

function keyOfRow(says: Says): string | undefined {
  const what = says('what');
  return what === undefined ? undefined : JSON.stringify(isOne(what) ? [what] : [what, says('period') ?? says('from')]);
}

function alike(key: string): (says: Says) => string | undefined {
  return (says) => (says(key) === undefined ? undefined : JSON.stringify([says('what'), says(key)]));
}

function added({ values }: ListRow): ReturnType<ListKind['added']> {
  const [what, ...said] = ['what', 'period', 'from', 'to', 'last', 'text', 'carry'].map(
    (key) => values.get(key)?.value,
  );
  const [named, from, to, last, words, carry] = said;
  const at: Path = ['calendar', String(what)];
  if (what === 'holidays') return { at, value: { from, to, name: words } };
  if (what === 'cutoffs') return { at, value: { period: named, last, carry } };
  if (what === 'skip') return { at, value: { period: named, reason: words } };
  return { at, value: named ?? null, isOnly: true };
}
