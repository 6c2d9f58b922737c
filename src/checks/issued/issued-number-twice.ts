import { dateInWords } from '../../base/day.ts';
import { defineCheck } from '../../checking/check.ts';
import { type IssuedPaper, isSamePaper, keysOf, type PaperKeys, seriesOf } from '../../model/issued.ts';
import { lineAt } from '../../source/line-of.ts';

interface Twice {
  readonly number: string;
  readonly line: number;
  readonly before: IssuedPaper;
}

/** Two papers of one year and series have one number. */
export const issuedNumberTwice = defineCheck<Twice>({
  id: 'issued-number-twice',
  severity: 'error',
  message: {
    vi: ({ number, line, before }) =>
      `số ${number} đã cấp cho văn bản khác trong năm: ${before.document.value} ngày ${dateInWords(before.date.value)} (dòng ${line})`,
    en: ({ number, line, before }) =>
      `no. ${number} is that of another paper of the year: ${before.document.value} of ${dateInWords(before.date.value)} (line ${line})`,
  },
  help: {
    vi: () => 'xem sổ công văn, sửa số; bản chụp của cùng một văn bản thì ghi cùng ngày, cùng document, cùng kỳ',
    en: () => 'mend the number; a scan of the same paper has the same date, document and period',
  },
  *inWorkspace({ issued }) {
    for (const [i, paper] of issued.entries()) {
      const before = numberTaken(keysOf(paper), issued.slice(0, i));
      if (!before?.number || !paper.number) continue;
      yield {
        at: paper.number.place,
        facts: { number: paper.number.value, line: lineAt(before.number.place), before },
      };
    }
  },
});

/** The other paper that has its number. */
export function numberTaken(paper: PaperKeys, others: readonly IssuedPaper[]): IssuedPaper | undefined {
  const series = seriesOf(paper);
  return series === undefined
    ? undefined
    : others.find(
        (issuedPaper) => seriesOf(keysOf(issuedPaper)) === series && !isSamePaper(keysOf(issuedPaper), paper),
      );
}
