import { dateInWords } from '../base/day.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { paragraph } from '../documents/document.ts';
import { BLANK, type Cell, type Column, rowOf, type Table, text } from '../documents/table.ts';
import type { LoggedWrite } from '../model/logged-write.ts';
import { outputText } from './output-text.ts';
import type { Report } from './report.ts';

export interface LogShown {
  readonly writes: readonly LoggedWrite[];
  /** How many there are in all, asked for or not. */
  readonly all: number;
}

/** Who wrote what, when and why. */
export const logReport: Report<LogShown> = {
  id: 'log',
  document({ writes, all }, locale) {
    const words = WORDS[locale];
    return {
      locale,
      blocks: [
        { kind: 'title', text: words.title },
        paragraph(words.counted(writes.length, all)),
        ...(writes.length > 0 ? [table(writes, locale)] : []),
      ],
    };
  },
};

function table(writes: readonly LoggedWrite[], locale: Locale): Table {
  const { when, user, deed, files, reason } = WORDS[locale];
  const column = (heading: string, weight: number): Column => ({ heading, weight, align: 'left' });
  // A column that would be blank in every row says nothing.
  const hasReasons = writes.some((write) => write.reason !== undefined);
  return {
    kind: 'table',
    columns: [
      column(when, 0),
      column(user, 0),
      column(deed, 2),
      column(files, 1),
      ...(hasReasons ? [column(reason, 1)] : []),
    ],
    rows: writes.map((write) => rowOf(cellsOf(write).slice(0, hasReasons ? 5 : 4))),
  };
}

function cellsOf({ when, user, deed, files, reason }: LoggedWrite): Cell[] {
  const [day = '', time = ''] = when.split('T');
  const told = [`${dateInWords(day)} ${time.slice(0, 5)}`, user, deed, files.join(', ')];
  return [...told.map((text): Cell => ({ kind: 'text', text })), reason === undefined ? BLANK : text(reason)];
}

/** `emul log --json`. */
export function logJson({ writes }: LogShown, version: string): string {
  return outputText('log', version, {
    writes: writes.map(({ corrects, ...write }) => ({ ...write, reason: write.reason ?? null })),
  });
}

const WORDS = bilingual({
  vi: {
    title: 'NHẬT KÝ GHI SỔ',
    when: 'Lúc',
    user: 'Ai',
    deed: 'Việc',
    files: 'Tệp đã ghi',
    reason: 'Lý do',
    counted: (shown: number, all: number) =>
      all === 0
        ? 'Chưa có lần ghi nào: emul chưa ghi gì trong sổ này.'
        : shown === all
          ? `${all} lần ghi.`
          : `${shown} trong ${all} lần ghi.`,
  },
  en: {
    title: 'LOG',
    when: 'When',
    user: 'Who',
    deed: 'What',
    files: 'Files',
    reason: 'Reason',
    counted: (shown, all) =>
      all === 0
        ? 'No writes: emul has written nothing here yet.'
        : shown === all
          ? `${all} ${all === 1 ? 'write' : 'writes'}.`
          : `${shown} of ${all} writes.`,
  },
});
