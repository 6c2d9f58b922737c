import { dateInWords } from '../base/day.ts';
import type { Locale, Words } from '../base/locale.ts';
import { decimals } from '../base/number-words.ts';
import { periodCalled, periodOf } from '../calendar/index.ts';
import type { ColumnName } from '../model/briefing.ts';
import type { Organization } from '../model/organization.ts';
import { ABSENCE_WORDS } from '../scoring/reasons.ts';
import type { Matter } from './matter.ts';

/** What a later change is about, from the outside to the inside: “tuần 45, Nguyễn Văn An, A2 (lãnh đạo)”. */
export function aboutInWords(
  path: readonly string[],
  organization: Organization,
  locale: Locale,
  titles: Titles = NO_TITLES,
): string {
  const isDecision = path[0]?.startsWith('decision ');
  const who = (step: string) => organization.called('member', step) ?? organization.called('unit', step);
  const steps = path
    .filter(isTelling)
    .map((step) => (isDecision ? who(step) : undefined) ?? stepInWords(step, organization, locale, titles));
  const column = path[0]?.startsWith('scores ') ? path.findIndex((step) => step in COLUMNS) : -1;
  if (column === -1) return steps.join(', ');
  const name = COLUMNS[path[column] as keyof typeof COLUMNS][locale];
  return `${steps.toSpliced(column, 1).join(', ')} (${name})`;
}

/** What schemas call the keys that have no words of their own here; `event tre` is what a scale calls an event. */
export type Titles = ReadonlyMap<string, Words>;
const NO_TITLES: Titles = new Map();

/** The kind of an absence is all that is said of it. */
function isTelling(step: string, at: number, path: readonly string[]): boolean {
  return !(step === 'kind' && path[at - 1] === 'absence');
}

/** A value of a file as people read it. */
export function valueInWords(text: string | undefined, organization: Organization, locale: Locale): string {
  if (text === undefined) return NOTHING[locale];
  if (/^-?\d+\.\d+$/.test(text)) return decimals(text, locale);
  const named = called(text, organization) ?? inChargeInWords(text, organization, locale);
  const said = named ?? (ABSENCE_WORDS[text] ?? VALUES[text])?.[locale] ?? daysInWords(text, locale);
  return cut(said);
}

function called(id: string, organization: Organization): string | undefined {
  return organization.called('member', id) ?? organization.called('unit', id);
}

/** `lan: p2, cuong`: a deputy with whom and what he is in charge of. */
function inChargeInWords(text: string, organization: Organization, locale: Locale): string | undefined {
  const [, who = '', ids = ''] = /^([a-z\d-]+): ([a-z\d-]+(?:, [a-z\d-]+)*)$/.exec(text) ?? [];
  const name = called(who, organization);
  const charge = ids.split(', ').map((id) => called(id, organization) ?? id);
  return name && `${name}, ${IN_CHARGE[locale]} ${charge.join(', ')}`;
}

const IN_CHARGE: Words = { vi: 'phụ trách', en: 'in charge of' };

/** What stands there as people read it: of a whole file that there is one, else each thing in it with its name. */
export function matterInWords(
  matter: Matter | undefined,
  organization: Organization,
  locale: Locale,
  titles: Titles = NO_TITLES,
): string {
  if (!matter || matter.said !== undefined) return valueInWords(matter?.said, organization, locale);
  if (matter.inside.has('kind')) return SOMETHING[locale];
  const said = [...matter.inside].map(([key, inside]) => {
    const name = stepInWords(key, organization, locale, titles);
    if (inside.inside.size === 0 && inside.said === undefined) return name;
    if (inside.said === undefined) return `${name} (${matterInWords(inside, organization, locale, titles)})`;
    const event = key === 'event' ? titles.get(`event ${inside.said}`)?.[locale] : undefined;
    return `${name} ${event ?? valueInWords(inside.said, organization, locale)}`;
  });
  return cut(said.join(', '));
}

/** Of a whole base period that is gone or new, how many sheets it had. */
export function sheetsInWords({ inside }: Matter): Words {
  const count = [...inside.keys()].filter((key) => /^(?:member|unit) /.test(key)).length;
  return { vi: `${count} phiếu`, en: count === 1 ? '1 sheet' : `${count} sheets` };
}

function cut(said: string): string {
  return said.length > MOST ? `${said.slice(0, MOST)}…` : said;
}

/** Both days of `2016-10-24..2016-10-31`, wherever they stand in a text. */
function daysInWords(text: string, locale: Locale): string {
  if (locale === 'en') return text;
  return text.replace(DAYS, (_, from: string, to: string) => `${dateInWords(from)} – ${dateInWords(to)}`);
}

const DAYS = /\b(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})\b/g;

const MOST = 60;
const NOTHING = { vi: 'không có', en: 'nothing' };
const SOMETHING = { vi: 'có', en: 'one' };

/** Values that are no words of the office. */
const VALUES: Readonly<Record<string, Words>> = {
  true: { vi: 'có', en: 'yes' },
  monday: { vi: 'thứ Hai', en: 'Monday' },
  tuesday: { vi: 'thứ Ba', en: 'Tuesday' },
  wednesday: { vi: 'thứ Tư', en: 'Wednesday' },
  thursday: { vi: 'thứ Năm', en: 'Thursday' },
  friday: { vi: 'thứ Sáu', en: 'Friday' },
  saturday: { vi: 'thứ Bảy', en: 'Saturday' },
  sunday: { vi: 'Chủ nhật', en: 'Sunday' },
  skipped: { vi: 'không tính', en: 'skipped' },
  'before-start': { vi: 'chưa chấm (trước kỳ bắt đầu)', en: 'before scoring began' },
  'after-end': { vi: 'không chấm nữa (sau kỳ kết thúc)', en: 'after scoring ended' },
};

function stepInWords(step: string, organization: Organization, locale: Locale, titles = NO_TITLES): string {
  const [first = '', ...rest] = step.split(' ');
  const id = rest.join(' ');
  if (first === 'scores' || (first === step && periodOf(step))) return periodCalled(id || step, locale);
  if (first === 'member' || first === 'unit')
    return organization.called(first, id) ?? (id || (KEYS[locale].get(step) ?? step));
  const file = id ? FILES.get(first) : undefined;
  if (file) return `${file[locale]} ${periodCalled(id, locale)}`;
  const said =
    KEYS[locale].get(step) ??
    ABSENCE_WORDS[step]?.[locale] ??
    (titles.get(step) ?? titles.get(`event ${step}`))?.[locale];
  return said ?? daysInWords(step, locale);
}

const COLUMNS: Readonly<Record<ColumnName, Words>> = {
  self: { vi: 'tự chấm', en: 'self' },
  head: { vi: 'trưởng phòng', en: 'head' },
  council: { vi: 'lãnh đạo', en: 'council' },
};

const FILES: ReadonlyMap<string, Words> = new Map([
  ['criteria', { vi: 'thang điểm', en: 'criteria' }],
  ['campaign', { vi: 'đợt', en: 'campaign' }],
  ['decision', { vi: 'quyết định', en: 'decision' }],
  ['regulation', { vi: 'quy chế', en: 'regulation' }],
  ['regulationFrom', { vi: 'quy chế từ', en: 'regulation from' }],
  ['cutoff', { vi: 'chốt số liệu', en: 'cut-off' }],
]);

const KEYS = {
  vi: new Map([
    ['calendar', 'lịch'],
    ['skip', 'không tính'],
    ['unit', 'tập thể'],
    ['member', 'cá nhân'],
    ['assignments', 'nơi làm việc'],
    ['leave', 'nghỉ'],
    ['service', 'thời gian công tác'],
    ['discipline', 'kỷ luật'],
    ['brought', 'kết quả mang theo'],
    ['head', 'người đứng đầu'],
    ['deputies', 'cấp phó'],
    ['bonus', 'điểm cộng'],
    ['penalty', 'điểm trừ'],
    ['absence', 'vắng mặt'],
    ['note', 'ghi chú'],
    ['keep', 'giữ nguyên điểm trước'],
    ['causes', 'nguyên nhân'],
    ['remedies', 'biện pháp'],
    ['held', 'ngày giao ban'],
    ['praise', 'biểu dương'],
    ['present', 'có mặt'],
    ['absent', 'vắng mặt'],
    ['ballots', 'phiếu bầu'],
    ['results', 'kết luận'],
    ['proposed', 'mức đề nghị'],
    ['level', 'mức'],
    ['granted', 'khen'],
    ['reason', 'lý do'],
    ['votes', 'số phiếu'],
    ['for', 'đồng ý'],
    ['against', 'không đồng ý'],
    ['of', 'trong tổng số'],
    ['event', 'việc'],
    ['basis', 'căn cứ'],
    ['kind', 'loại'],
    ['done', 'xong'],
    ['assigned', 'được giao'],
    ['expect', 'số chép từ bản đã ký'],
  ]),
  en: new Map([
    ['assignments', 'place of work'],
    ['keep', 'keeps the marks before'],
  ]),
};
