import type { FoundAt } from '../../answers/entry/scale-findings.ts';
import type { ImportedScale } from '../../answers/entry/scale-imported.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { type Document, listUnder, paragraph } from '../../documents/document.ts';
import { type FaultAt, isOnlySaidOf } from '../../forms/scale/fault.ts';
import { SETTINGS } from '../../forms/scale/settings.ts';
import type { Criteria } from '../../model/criteria.ts';
import { editionInWords } from '../criteria/names.ts';
import { changeLists } from '../criteria-diff.ts';
import { faultInWords } from './fault-words.ts';
import { scaleFaultInWords } from './scale-fault-words.ts';
import { findingLine } from './scale-finding.ts';
import { cellCalled } from './scale-left.ts';

type Blocks = Document['blocks'];

/** What a table of a scale changes, what of it is not taken, and what checks say of it, by cell. */
export function scaleDocument(scale: ImportedScale, locale: Locale): Document {
  const { fault, shown } = scale;
  const blocks: Blocks = fault
    ? [paragraph(`${nameOf(shown)}: ${faultInWords(fault, locale)}.`)]
    : [...top(scale, locale), ...changes(scale, locale), ...notTaken(scale, locale), ...findingBlocks(scale, locale)];
  return { locale, blocks };
}

function top({ shown, target, after, change }: ImportedScale, locale: Locale): Blocks {
  const words = WORDS[locale];
  const criteria = after ?? target?.base;
  const title = criteria ? editionInWords(criteria, locale) : words.scale;
  const isNext = target?.is === 'next' && change !== undefined;
  return [
    { kind: 'title', text: `${nameOf(shown)}: ${title}` },
    ...(isNext ? [paragraph(words.next(editionInWords(target.base, locale)))] : []),
    ...(isAgain(target, after) ? [paragraph(words.again)] : []),
    ...(isNext && isSameDay(target.base, after) ? [paragraph(words.day)] : []),
  ];
}

/** Whether what the Council approved is changed, so that it has to see it again. */
function isAgain(target: ImportedScale['target'], after: Criteria | undefined): boolean {
  return (
    target?.is === 'draft' &&
    target.base.status.value === 'approved' &&
    after?.status.value !== 'approved' &&
    after !== undefined
  );
}

/** Whether a new edition would still begin on the day of the one that it follows. */
function isSameDay({ effective }: Criteria, after: Criteria | undefined): boolean {
  return effective.from?.value === after?.effective.from?.value;
}

function changes({ diff, change, target, after, faults }: ImportedScale, locale: Locale): Blocks {
  const words = WORDS[locale];
  if (target?.is === 'new') return after ? [paragraph(words.fresh(...sizeOf(after)))] : [];
  const said = diff ? changeLists(diff, locale) : [];
  if (said.length > 0) return [paragraph(words.changes), ...said];
  if (!after || isHeld(faults)) return [];
  return [paragraph(change ? words.small : words.same)];
}

function sizeOf({ groups, bonus, penalties, rungs }: Criteria): [number, number, number, number] {
  const criteria = groups.reduce((sum, group) => sum + group.criteria.length, 0);
  return [groups.length, criteria, (bonus?.events.length ?? 0) + penalties.length, rungs.length];
}

function notTaken({ shown, faults, refusal, target }: ImportedScale, locale: Locale): Blocks {
  const words = WORDS[locale];
  const lines = (isSaid: boolean) =>
    together(faults.filter(({ fault }) => isOnlySaidOf(fault) === isSaid)).map((each) =>
      faultLine(each, shown, locale),
    );
  const held = lines(false);
  return [
    ...listUnder(words.said, lines(true)),
    ...listUnder(words.held, held),
    ...(refusal ? [paragraph(words.refused(target?.path ?? '', refusal.line))] : []),
  ];
}

/** Whether something is not understood, so that nothing is written. */
function isHeld(faults: readonly FaultAt[]): boolean {
  return !faults.every(({ fault }) => isOnlySaidOf(fault));
}

/** Cells that are hidden, or hold formulas, in one line for each reason. */
function together(faults: readonly FaultAt[]): FaultAt[][] {
  const found = new Map<string, FaultAt[]>();
  for (const [at, each] of faults.entries()) {
    const isSeveral = ['from-formula', 'unseen'].includes(each.fault.id);
    const key = isSeveral ? `${each.fault.id} ${each.sheet}` : String(at);
    found.set(key, [...(found.get(key) ?? []), each]);
  }
  return [...found.values()];
}

function faultLine(all: readonly FaultAt[], shown: string, locale: Locale): string {
  const cells = all.slice(0, 8).map(cellCalled).join(', ') + (all.length > 8 ? ', …' : '');
  const [first] = all;
  if (!first) return '';
  const where = first.fault.id === 'sheets-lost' ? '' : `, ${WORDS[locale].cell} ${cells}${labelOf(first, locale)}`;
  return `${nameOf(shown)}${where}: ${scaleFaultInWords(first.fault, locale)}`;
}

/** “ (Tên thang điểm)”: what a cell that says nothing is for. */
function labelOf({ fault }: FaultAt, locale: Locale): string {
  return fault.id === 'lacking'
    ? ` (${SETTINGS.find(({ key }) => key === fault.key)?.words[locale] ?? fault.key})`
    : '';
}

/** What checks say of the scale, each by its cell. */
function findingBlocks({ shown, called, findings, after, faults }: ImportedScale, locale: Locale): Blocks {
  const words = WORDS[locale];
  const isTold = ({ at }: FoundAt) =>
    faults.some(
      ({ fault, sheet, row }) =>
        !isOnlySaidOf(fault) && at?.sheet === sheet && (at.row === row || fault.id === 'lacking'),
    );
  const lines = (isError: boolean) =>
    findings
      .filter((found) => after !== undefined || !isTold(found)) // of a row that is not understood nothing else is known
      .filter(({ at }) => after !== undefined || at !== undefined || !isHeld(faults)) // what is missing is told already
      .filter(({ diagnostic }) => (diagnostic.severity === 'error') === isError)
      .map((found) => findingLine(found, { file: nameOf(shown), called }, locale));
  const isFine = findings.length === 0 && after !== undefined && !isHeld(faults);
  return [
    ...listUnder(after ? words.wrong : words.broken, lines(true)),
    ...listUnder(words.doubtful, lines(false)),
    ...(isFine ? [paragraph(words.fine)] : []),
  ];
}

function nameOf(shown: string): string {
  return shown.split(/[/\\]/).at(-1) ?? shown;
}

const WORDS = bilingual({
  vi: {
    scale: 'thang điểm',
    cell: 'ô',
    next: (before: string) => `${before} đã ban hành, giữ nguyên; bảng đã sửa thành dự thảo của lần ban hành sau.`,
    day: 'Ngày áp dụng vẫn là ngày của bản đã ban hành: ghi ngày mới ở trang Áp dụng, hoặc ghi khi ban hành.',
    again:
      'Hội đồng đã thông qua nội dung cũ; nội dung đổi thì phải trình lại, nên thang điểm trở về bước trước khi thông qua.',
    changes: 'Những điều thay đổi:',
    small: 'Không có điều nào làm đổi cách chấm hay xếp loại; chỉ đổi ngày áp dụng hoặc lời.',
    same: 'Bảng như thang điểm đang ghi, không có gì thay đổi, không ghi gì.',
    fresh: (groups: number, criteria: number, events: number, levels: number) =>
      `Thang điểm mới: ${groups} nhóm, ${criteria} tiêu chí, ${events} việc cộng hoặc trừ ngoài tiêu chí, ${levels} mức.`,
    said: 'Nói thêm',
    held: 'Chưa hiểu, nên chưa ghi gì; sửa các ô này rồi nhập lại',
    refused: (path: string, line: number | undefined) =>
      `Chưa ghi gì: không sửa được tệp ${path}${line === undefined ? '' : `, dòng ${line}`} mà không mất ghi chú trong đó; nhờ người giữ tệp bỏ hoặc dời ghi chú ấy.`,
    wrong: 'Soát thang điểm: phải trả lời',
    broken: 'Chưa thành thang điểm, nên chưa ghi gì; sửa các ô này rồi nhập lại',
    doubtful: 'Soát thang điểm: nên xem lại',
    fine: 'Soát thang điểm: không thấy điều gì phải trả lời.',
  },
  en: {
    scale: 'point scale',
    cell: 'cell',
    next: (before) => `${before} is issued and stays; the changed table is a draft of the next edition.`,
    day: 'It still begins on the day of the issued edition: write the new day, or say it as it is issued.',
    again:
      'The Council approved what it said before; it has to see the change, so the scale goes back to before the vote.',
    changes: 'What changes:',
    small: 'Nothing that changes how sheets are scored or classified; only days or words.',
    same: 'The table says what the scale says; nothing changes, nothing written.',
    fresh: (groups, criteria, events, levels) =>
      `A new scale: ${groups} groups, ${criteria} criteria, ${events} events outside of these, ${levels} levels.`,
    said: 'To be said',
    held: 'Not understood, so nothing is written; mend these cells and read it in again',
    refused: (path, line) =>
      `Nothing written: ${path}${line === undefined ? '' : `, line ${line}`} cannot be changed without losing a comment there.`,
    wrong: 'The scale looked through: to be answered',
    broken: 'No scale yet, so nothing is written; mend these cells and read it in again',
    doubtful: 'The scale looked through: to be considered',
    fine: 'The scale looked through: nothing to be answered.',
  },
});
