import type { InspectionsAnswer, RemedyStatus, Repetition } from '../answers/inspections.ts';
import { type Day, dateInWords, numberOf } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import type { Block } from '../documents/document.ts';
import { aside, prose } from '../documents/prose.ts';
import type { Inspection } from '../model/inspection.ts';
import type { Organization } from '../model/organization.ts';
import { chargesInWords } from './charge-words.ts';
import { named } from './person-words.ts';
import type { Report } from './report.ts';

export interface InspectionsShown {
  readonly answer: InspectionsAnswer;
  readonly organization: Organization;
}

/** Which remedies are open, overdue or carried out, what came of them, and what a division was found wanting in again. */
export const inspectionsReport: Report<InspectionsShown> = {
  id: 'inspections',
  document({ answer, organization }, locale) {
    const words = WORDS[locale];
    const { asOf, inspections, remedies, repeated } = answer;
    if (inspections.length === 0) return { locale, blocks: [{ kind: 'paragraph', text: words.none }] };
    const of = (...standings: RemedyStatus['standing'][]) =>
      remedies
        .filter(({ standing }) => standings.includes(standing))
        .map((remedy) => remedyLine(remedy, asOf, organization, locale));
    const lists: [heading: string, items: readonly string[]][] = [
      [words.late, of('late')],
      [words.open, of('due', 'coming', 'running')],
      [words.repeated, repeated.map((repetition) => repetitionLine(repetition, organization, locale))],
      [words.done, of('done', 'done-late')],
      [words.inspections, inspections.map((inspection) => inspectionLine(inspection, locale))],
    ];
    return {
      locale,
      blocks: [
        { kind: 'title', text: words.title(dateInWords(asOf)) },
        ...lists.flatMap(([heading, items]): Block[] =>
          items.length > 0 ? [{ kind: 'list', heading: `${heading} (${items.length})`, items }] : [],
        ),
      ],
    };
  },
};

function remedyLine(
  { finding, inspection, standing }: RemedyStatus,
  asOf: Day,
  organization: Organization,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const { whom, by, done } = finding;
  const who = chargesInWords(finding.who, by?.value ?? asOf, organization, locale);
  const where = whom && named({ kind: whom.kind, id: whom.subject.value }, organization, locale);
  const parts = [`${where ? `${where}: ` : ''}${finding.text.value}`, words.remedy(finding.remedy?.value ?? '', who)];
  if (done && (standing === 'done' || standing === 'done-late')) {
    parts.push(words.doneOn(dateInWords(done.date.value), done.result?.value));
    if (standing === 'done-late' && by) parts.push(words.tooLate(numberOf(done.date.value) - numberOf(by.value)));
  } else if (by) {
    const days = numberOf(by.value) - numberOf(asOf);
    parts.push(words.until(dateInWords(by.value)), days < 0 ? words.lateBy(-days) : words.daysLeft(days));
  } else parts.push(words.noDeadline);
  parts.push(words.from(dateInWords(inspection.date.value)));
  return parts.join('; ');
}

function repetitionLine({ unit, about, findings }: Repetition, organization: Organization, locale: Locale): string {
  const days = findings.map(({ inspection }) => dateInWords(inspection.date.value));
  const words = WORDS[locale];
  const again = words.again(organization.unit(unit)?.name.value ?? unit, about, findings.length, days);
  const last = findings.at(-1)?.inspection.date.value ?? '';
  const mended = findings.flatMap(({ finding }) => finding.done?.date.value ?? []).filter((day) => day < last);
  const before = mended.toSorted().at(-1);
  return before === undefined ? again : `${again}; ${words.mendedBefore(dateInWords(before))}`;
}

function inspectionLine({ date, title, isSelf, document, findings }: Inspection, locale: Locale): string {
  const words = WORDS[locale];
  const what = [title.value, ...(document ? [document.value] : []), words.found(findings.length)];
  return `${dateInWords(date.value)}: ${isSelf ? words.self : words.office}; ${what.join('; ')}`;
}

const WORDS = bilingual({
  vi: {
    none: prose`Chưa có lần kiểm tra nào.${aside(' Cách ghi: emul help inspections')}`,
    late: 'Khắc phục quá hạn',
    open: 'Đang khắc phục',
    repeated: 'Tồn tại lặp lại',
    done: 'Đã khắc phục',
    inspections: 'Các lần kiểm tra',
    noDeadline: 'chưa ghi hạn',
    self: 'tự kiểm tra',
    office: 'cơ quan kiểm tra',
    title: (day: string) => `KIỂM TRA, ĐÔN ĐỐC, tính đến hết ngày ${day}`,
    remedy: (remedy: string, who: string) => `biện pháp: ${remedy}; ${who === '' ? 'chưa giao ai' : `giao ${who}`}`,
    doneOn: (day: string, result: string | undefined) =>
      `xong ngày ${day}${result ? `, kết quả: ${result}` : ', chưa ghi kết quả'}`,
    tooLate: (days: number) => `chậm ${days} ngày`,
    until: (day: string) => `hạn ${day}`,
    lateBy: (days: number) => `đã quá ${days} ngày`,
    daysLeft: (days: number) => (days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`),
    from: (day: string) => `kiểm tra ngày ${day}`,
    again: (unit: string, about: string, count: number, days: readonly string[]) =>
      `${unit}: ${about}, ${count} lần (${days.join(', ')})`,
    mendedBefore: (day: string) => `lần trước đã khắc phục ngày ${day}`,
    found: (count: number) => (count === 0 ? 'không có tồn tại' : `${count} tồn tại`),
  },
  en: {
    none: prose`There is no inspection in inspections/ yet.${aside(' How to write one: emul help inspections')}`,
    late: 'Overdue remedies',
    open: 'Open remedies',
    repeated: 'Found again',
    done: 'Mended',
    inspections: 'Inspections',
    noDeadline: 'no deadline',
    self: 'self-check',
    office: 'by the office',
    title: (day) => `INSPECTIONS, as of the end of ${day}`,
    remedy: (remedy, who) => `remedy: ${remedy}; ${who === '' ? 'nobody in charge' : `in charge: ${who}`}`,
    doneOn: (day, result) => `done on ${day}${result ? `: ${result}` : ', no result noted'}`,
    tooLate: (days) => `${days} days late`,
    until: (day) => `by ${day}`,
    lateBy: (days) => `${days} days over`,
    daysLeft: (days) => (days === 0 ? 'today is the last day' : `${days} days left`),
    from: (day) => `inspection of ${day}`,
    again: (unit, about, count, days) => `${unit}: ${about}, ${count} times (${days.join(', ')})`,
    mendedBefore: (day) => `mended before on ${day}`,
    found: (count) => (count === 0 ? 'nothing found' : `${count} found`),
  },
});
