import type { Inspecting } from '../../../answers/inspection.ts';
import { dateSaid } from '../../../base/day.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import { ended, insideSentence, raised } from '../../../base/sentence.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import { blank } from '../../../documents/prose.ts';
import { type Cell, centre, count, date, left, rowOf, type Table, text } from '../../../documents/table.ts';
import { headInCharge } from '../../../model/charge.ts';
import type { Shortcoming } from '../../../model/inspection.ts';
import { chargesInWords } from '../../charge-words.ts';
import { named } from '../../person-words.ts';
import { ownWords, type Setting } from '../setting.ts';

/** Plan, minutes and conclusion of an inspection say who, what was found and what is to be done alike. */

/** “kiểm tra việc thực hiện kế hoạch quý IV năm 2016”: what it is about inside a sentence, without who looks, whom the paper names elsewhere. */
export function aboutIn({ inspection }: Inspecting): string {
  const title = inspection.title.value;
  const [bare = title] = /(?:tự )?kiểm tra .*$/iu.exec(title) ?? [];
  return insideSentence(bare);
}

/** Who looks: “Văn phòng”, “người đứng đầu Phòng CS – Dân tộc (ông Trần Quốc Hòa)”. */
export function teamIn({ inspection, workspace }: Inspecting, locale: Locale): string {
  return raised(chargesInWords(inspection.by, inspection.date.value, workspace.organization, locale));
}

/** The units looked at, each with who heads it that day where somebody does. */
export function unitsIn({ units, inspection, workspace }: Inspecting, locale: Locale): string[] {
  const { organization } = workspace;
  return units.map((unit) => {
    const head = headInCharge({ kind: 'head', unit: unit.id }, inspection.date.value, organization);
    const name = head === undefined ? undefined : named({ kind: 'member', id: head }, organization, locale);
    return name === undefined ? unit.name.value : `${unit.name.value}: ${name}`;
  });
}

/** What was done well, then the office's own words; a blank where neither says anything. */
export function goodIn({ inspection }: Inspecting, setting: Setting): Block[] {
  const own = (ownWords('good', setting) ?? []).map(paragraph);
  const items = inspection.good.map(({ value }) => ended(value));
  if (items.length === 0 && own.length === 0) return [paragraph([blank(WORDS[setting.locale].goodHint)])];
  return [...(items.length > 0 ? [{ kind: 'list' as const, items }] : []), ...own];
}

/** What was wanting, whose it is and why; or that nothing was. */
export function wantingIn({ inspection, workspace }: Inspecting, setting: Setting): Block[] {
  const { locale } = setting;
  const words = WORDS[locale];
  const items = inspection.findings.map((finding) => {
    const { cause, lesson } = finding;
    const whose = whoseIn(finding, workspace.organization, locale);
    const parts = [
      `${whose === undefined ? '' : `${whose}: `}${ended(finding.text.value)}`,
      ...(cause ? [`${words.cause}: ${ended(insideSentence(cause.value))}`] : []),
      ...(lesson ? [`${words.lesson}: ${ended(insideSentence(lesson.value))}`] : []),
    ];
    return parts.join(' ');
  });
  return items.length > 0 ? [{ kind: 'list', items }] : [paragraph(words.nothing)];
}

/** What is to be done, by whom and by when, and to whom that is reported; blanks for what no file says. */
export function remediesTable(findings: readonly Shortcoming[], shown: Inspecting, setting: Setting): Block[] {
  const { locale } = setting;
  const words = WORDS[locale];
  if (findings.length === 0) return [paragraph(words.noRemedies)];
  const table: Table = {
    kind: 'table',
    columns: [
      centre(words.number),
      left(words.remedy, { width: 62 }),
      left(words.who, { width: 42 }),
      centre(words.by),
      left(words.reportTo, { width: 28 }),
    ],
    rows: findings.map((finding, i) => rowOf([count(i + 1), ...remedyCells(finding, shown, setting)])),
  };
  return [table];
}

function remedyCells(finding: Shortcoming, { workspace, inspection }: Inspecting, setting: Setting): Cell[] {
  const { locale } = setting;
  const words = WORDS[locale];
  const { remedy, by } = finding;
  const day = by?.value ?? inspection.date.value;
  const who = raised(chargesInWords(finding.who, day, workspace.organization, locale));
  const reportTo = ownWords('report-to', setting)?.join(' ');
  return [
    remedy ? text(ended(remedy.value)) : { kind: 'open', hint: words.remedyHint(finding.text.value) },
    who === '' ? { kind: 'open', hint: words.whoHint } : text(who),
    by ? date(by.value) : { kind: 'open', hint: words.byHint },
    reportTo === undefined ? { kind: 'open', hint: words.reportToHint } : text(reportTo),
  ];
}

/** What was found before and is not mended: “Phòng Kế hoạch – Tổng hợp: Báo cáo … chậm 02 ngày (hạn 31/01/2017).” */
export function openBefore({ open, workspace }: Inspecting, locale: Locale): string[] {
  return open.map((finding) => {
    const whose = whoseIn(finding, workspace.organization, locale);
    const until = finding.by ? ` (${WORDS[locale].until} ${dateSaid(finding.by.value, locale)})` : '';
    return `${whose === undefined ? '' : `${whose}: `}${finding.text.value}${until}`;
  });
}

function whoseIn(
  { whom }: Shortcoming,
  organization: Inspecting['workspace']['organization'],
  locale: Locale,
): string | undefined {
  return whom && named({ kind: whom.kind, id: whom.subject.value }, organization, locale);
}

/** The office's own paragraphs, or a blank. */
export function paragraphsOr(place: string, hint: string, setting: Setting): Block[] {
  return (ownWords(place, setting) ?? [[blank(hint)]]).map(paragraph);
}

const WORDS = bilingual({
  vi: {
    goodHint: 'ưu điểm, việc làm tốt',
    cause: 'Nguyên nhân',
    lesson: 'Bài học',
    nothing: 'Không phát hiện tồn tại.',
    noRemedies: 'Không có yêu cầu, kiến nghị.',
    number: 'STT',
    remedy: 'Nội dung',
    who: 'Đơn vị, người thực hiện',
    by: 'Thời hạn',
    reportTo: 'Báo cáo về',
    remedyHint: (found: string) => `phải làm gì để khắc phục: ${insideSentence(found)}`,
    whoHint: 'ai thực hiện',
    byHint: 'thời hạn thực hiện',
    reportToHint: 'nơi nhận báo cáo kết quả thực hiện',
    until: 'hạn khắc phục',
  },
  en: {
    goodHint: 'what was done well',
    cause: 'Cause',
    lesson: 'Lesson',
    nothing: 'Nothing was found wanting.',
    noRemedies: 'Nothing is asked for.',
    number: 'No',
    remedy: 'What is to be done',
    who: 'By whom',
    by: 'By when',
    reportTo: 'Reported to',
    remedyHint: (found) => `what is to be done about: ${insideSentence(found)}`,
    whoHint: 'who does it',
    byHint: 'by when',
    reportToHint: 'to whom it is reported',
    until: 'due',
  },
});
