import type { OwnScale } from '../../answers/entry/scale-exported.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import { type Document, listUnder, paragraph } from '../../documents/document.ts';
import { isOnlySaidOf } from '../../forms/scale/fault.ts';
import type { OwnColumn } from '../../forms/scale/own-columns.ts';
import { faultInWords } from './fault-words.ts';
import { scaleFaultInWords } from './scale-fault-words.ts';
import { cellCalled } from './scale-left.ts';

/** How an office's own table of a scale is understood: its columns, its lines, and what nobody can tell. */
export function ownScaleDocument({ shown, fault, tables, rows, faults, passedBy }: OwnScale, locale: Locale): Document {
  const words = WORDS[locale];
  const name = shown.split(/[/\\]/).at(-1) ?? shown;
  if (fault)
    return {
      locale,
      blocks: [paragraph(`${name}: ${fault.id === 'no-columns' ? words.none : faultInWords(fault, locale)}.`)],
    };
  const [table] = tables;
  const columns = [...(table?.headings ?? [])].map(([column, text]) =>
    words.column(quoted(text), words.columns[column]),
  );
  const others = (table?.others ?? []).map(quoted);
  const count = (is: string) => rows.filter((row) => row.is === is && row.values['line'] !== undefined).length;
  const lines = (isSaid: boolean) =>
    faults
      .filter((each) => isOnlySaidOf(each.fault) === isSaid)
      .map((each) => `${name}, ${words.cell} ${cellCalled(each)}: ${scaleFaultInWords(each.fault, locale)}`);
  return {
    locale,
    blocks: [
      { kind: 'title', text: `${name}: ${words.title}` },
      paragraph(`${words.understood}: ${columns.join('; ')}.`),
      ...(others.length > 0 ? [paragraph(words.others(others.join(', ')))] : []),
      ...(passedBy.length > 0 ? [paragraph(words.passedBy(passedBy.map(quoted).join(', ')))] : []),
      paragraph(words.counted(count('group'), count('criterion'), count('inside'))),
      ...listUnder(words.said, lines(true)),
      ...listUnder(words.left, lines(false)),
    ],
  };
}

const WORDS = bilingual({
  vi: {
    none: 'không thấy bảng nào có cột nội dung tiêu chí và cột điểm tối đa',
    title: 'bảng thang điểm của cơ quan',
    understood: 'Hiểu các cột',
    column: (heading: string, as: string) => `${heading} là ${as}`,
    columns: {
      number: 'số thứ tự',
      title: 'nội dung',
      max: 'điểm tối đa',
      cost: 'điểm trừ mỗi lần',
      gain: 'điểm cộng mỗi lần',
      per: 'đơn vị tính',
    } satisfies Readonly<Record<OwnColumn, string>>,
    others: (headings: string) => `Không đọc các cột: ${headings}.`,
    passedBy: (names: string) => `Không đọc ${names}: không có cột của thang điểm.`,
    counted: (groups: number, criteria: number, events: number) =>
      `Đọc được ${groups} nhóm, ${criteria} tiêu chí, ${events} việc bị trừ hoặc được cộng.`,
    cell: 'ô',
    said: 'Nói thêm',
    left: 'Còn phải xem lại trong bảng mới',
  },
  en: {
    none: 'no table has a column of criteria and one of their maximum',
    title: 'the office’s own table of a scale',
    understood: 'Columns understood',
    column: (heading, as) => `${heading} is ${as}`,
    columns: {
      number: 'the number',
      title: 'what is scored',
      max: 'the maximum',
      cost: 'what each time costs',
      gain: 'what each time earns',
      per: 'what is counted',
    },
    others: (headings) => `Columns not read: ${headings}.`,
    passedBy: (names) => `Not read: ${names}, without columns of a scale.`,
    counted: (groups, criteria, events) => `${groups} groups, ${criteria} criteria, ${events} events were read.`,
    cell: 'cell',
    said: 'To be said',
    left: 'To be looked at in the new table',
  },
});
