import type { InspectionsAnswer, RemedyStatus, Repetition } from '../answers/inspections.ts';
import { type Day, dateSaid } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { insideSentence, raised } from '../base/sentence.ts';
import { listUnder, paragraph } from '../documents/document.ts';
import { aside, prose } from '../documents/prose.ts';
import type { Cell, Column, Table } from '../documents/table.ts';
import { BLANK, count, date, left, right, rowOf, textIfAny } from '../documents/table.ts';
import type { Inspection } from '../model/inspection.ts';
import type { Organization } from '../model/organization.ts';
import { chargesInWords } from './charge-words.ts';
import { named } from './person-words.ts';
import type { TableReport } from './report.ts';
import { leftInWords, STANDINGS, standingCell } from './standing-words.ts';

export interface InspectionsShown {
  readonly answer: InspectionsAnswer;
  readonly organization: Organization;
}

/** Which remedies are open, overdue or carried out, what came of them, and what a division was found wanting in again. */
export const inspectionsReport: TableReport<InspectionsShown> = {
  id: 'inspections',
  document({ answer, organization }, locale) {
    const words = WORDS[locale];
    const { asOf, inspections, remedies, repeated } = answer;
    if (inspections.length === 0) return { locale, blocks: [paragraph(words.none)] };
    const lists: [heading: string, items: readonly string[]][] = [
      [words.repeated, repeated.map((repetition) => repetitionLine(repetition, organization, locale))],
      [words.inspections, inspections.map((inspection) => inspectionLine(inspection, locale))],
    ];
    return {
      locale,
      blocks: [
        { kind: 'title', text: words.title(dateSaid(asOf, locale)) },
        ...(remedies.length > 0 ? [remediesTable(remedies, asOf, organization, locale)] : []),
        ...lists.flatMap(([heading, items]) => listUnder(`${heading} (${items.length})`, items)),
      ],
    };
  },
  heading({ answer: { asOf } }, locale) {
    const { type, subject } = WORDS[locale];
    return { type, subject: subject(dateSaid(asOf, locale)), orientation: 'landscape' };
  },
};

/** What was found wanting, the overdue first: what is done about it, by whom, by when, and how that stands. */
function remediesTable(
  remedies: readonly RemedyStatus[],
  asOf: Day,
  organization: Organization,
  locale: Locale,
): Table {
  const words = WORDS[locale];
  const sorted = STANDINGS.flatMap((standing) => remedies.filter((remedy) => remedy.standing === standing));
  return {
    kind: 'table',
    caption: words.remedies,
    columns: [
      right(words.number, { weight: 2 }),
      left(words.finding, { apart: apart(words.whom, words.finding) }),
      left(words.found, { weight: 3 }),
      left(words.remedy),
      left(words.who),
      left(words.by, { weight: 1 }),
      left(words.state),
      left(words.left),
    ],
    rows: sorted.map((remedy, i) => rowOf([count(i + 1), ...remedyCells(remedy, asOf, organization, locale)])),
  };
}

function remedyCells(
  { finding, inspection, standing }: RemedyStatus,
  asOf: Day,
  organization: Organization,
  locale: Locale,
): Cell[] {
  const words = WORDS[locale];
  const { whom, by, done } = finding;
  const who = chargesInWords(finding.who, by?.value ?? asOf, organization, locale);
  const where = whom && named({ kind: whom.kind, id: whom.subject.value }, organization, locale);
  const proof = done?.result ? words.result(done.result.value) : words.noResult;
  const left = leftInWords(standing, { due: by?.value, done: done?.date.value, proof }, asOf, locale);
  return [
    {
      kind: 'text',
      text: `${where ? `${where}: ` : ''}${finding.text.value}`,
      apart: [textIfAny(where ?? ''), textIfAny(finding.text.value)],
    },
    date(inspection.date.value),
    textIfAny(finding.remedy?.value ?? ''),
    textIfAny(raised(who === '' ? words.nobody : who)),
    by ? date(by.value) : BLANK,
    standingCell(standing, locale),
    textIfAny(left),
  ];
}

function apart(...headings: string[]): Column['apart'] {
  return headings.map((heading) => ({ heading, align: 'left' }));
}

function repetitionLine({ unit, about, findings }: Repetition, organization: Organization, locale: Locale): string {
  const days = findings.map(({ inspection }) => dateSaid(inspection.date.value, locale));
  const words = WORDS[locale];
  const again = words.again(organization.unit(unit)?.name.value ?? unit, about, findings.length, days);
  const last = findings.at(-1)?.inspection.date.value ?? '';
  const mended = findings.flatMap(({ finding }) => finding.done?.date.value ?? []).filter((day) => day < last);
  const before = mended.toSorted().at(-1);
  return before === undefined ? again : `${again}; ${words.mendedBefore(dateSaid(before, locale))}`;
}

function inspectionLine({ date, title, isSelf, document, findings }: Inspection, locale: Locale): string {
  const words = WORDS[locale];
  const what = [title.value, ...(document ? [document.value] : []), words.count(findings.length)];
  return `${dateSaid(date.value, locale)}: ${isSelf ? words.self : words.office}; ${what.join('; ')}`;
}

const WORDS = bilingual({
  vi: {
    none: prose`Chưa có lần kiểm tra nào.${aside(' Cách ghi: emul help inspections')}`,
    remedies: 'Khắc phục tồn tại',
    number: 'TT',
    whom: 'Tập thể, cá nhân',
    finding: 'Tồn tại',
    found: 'Kiểm tra ngày',
    remedy: 'Biện pháp khắc phục',
    who: 'Người thực hiện',
    by: 'Hạn',
    state: 'Tình trạng',
    left: 'Còn lại, kết quả',
    nobody: 'chưa giao ai',
    noResult: 'chưa ghi kết quả',
    type: 'BẢNG THEO DÕI',
    subject: (day: string) => `Kiểm tra, đôn đốc, tính đến hết ngày ${day}`,
    result: (result: string) => `kết quả: ${insideSentence(result)}`,
    repeated: 'Tồn tại lặp lại',
    inspections: 'Các lần kiểm tra',
    self: 'tự kiểm tra',
    office: 'cơ quan kiểm tra',
    title: (day: string) => `KIỂM TRA, ĐÔN ĐỐC, tính đến hết ngày ${day}`,
    again: (unit: string, about: string, count: number, days: readonly string[]) =>
      `${unit}: ${about}, ${count} lần (${days.join(', ')})`,
    mendedBefore: (day: string) => `lần trước đã khắc phục ngày ${day}`,
    count: (count: number) => (count === 0 ? 'không có tồn tại' : `${count} tồn tại`),
  },
  en: {
    none: prose`There is no inspection in inspections/ yet.${aside(' How to write one: emul help inspections')}`,
    remedies: 'Remedies',
    number: 'No',
    whom: 'Of whom',
    finding: 'Finding',
    found: 'Inspected on',
    remedy: 'Remedy',
    who: 'In charge',
    by: 'By',
    state: 'State',
    left: 'Left, result',
    nobody: 'nobody in charge',
    noResult: 'no result noted',
    type: 'TABLE OF INSPECTIONS',
    subject: (day) => `As of the end of ${day}`,
    result: (result) => result,
    repeated: 'Found again',
    inspections: 'Inspections',
    self: 'self-check',
    office: 'by the office',
    title: (day) => `INSPECTIONS, as of the end of ${day}`,
    again: (unit, about, count, days) => `${unit}: ${about}, ${count} times (${days.join(', ')})`,
    mendedBefore: (day) => `mended before on ${day}`,
    count: (count) => (count === 0 ? 'nothing found' : `${count} found`),
  },
});
