import { dateInWords } from '../../../base/day.ts';
import type { Words } from '../../../base/locale.ts';
import { paperCount } from '../../../base/number-words.ts';
import type { Block } from '../../../documents/document.ts';
import type { Inspection } from '../../../model/inspection.ts';
import { known, type Terms } from './terms.ts';

/** The inspections of the period, and of what they found wanting how much is put right by its end. */
export function inspections(terms: Terms): Block[] {
  const { classified, locale } = terms;
  const words = WORDS[locale];
  const { period, workspace } = classified;
  const own = workspace.inspections
    .filter(({ date }) => period.from <= date.value && date.value <= period.to)
    .toSorted((a, b) => (a.date.value < b.date.value ? -1 : 1));
  if (own.length === 0) return known('inspections', [], words.hint, terms);
  const count = (isSelf: boolean) => own.filter((one) => one.isSelf === isSelf).length;
  const heading = words.counts(count(true), count(false));
  return known(
    'inspections',
    [{ kind: 'list', heading, items: own.map((one) => inWords(one, period.to, locale)) }],
    words.hint,
    terms,
  );
}

/** “Văn phòng kiểm tra … (23/12/2016): 02 nội dung phải khắc phục, đến cuối kỳ đã khắc phục 01.” */
function inWords({ title, date, findings }: Inspection, until: string, locale: Terms['locale']): string {
  const words = WORDS[locale];
  const done = findings.filter((one) => one.done && one.done.date.value <= until).length;
  const said = findings.length === 0 ? words.nothing : words.found(findings.length, done);
  return `${title.value} (${dateInWords(date.value)}): ${said}.`;
}

interface InspectionWords {
  readonly hint: string;
  readonly nothing: string;
  counts(own: number, others: number): string;
  found(count: number, done: number): string;
}

const WORDS: Words<InspectionWords> = {
  vi: {
    hint: 'các cuộc kiểm tra, đôn đốc việc thi đua và kết quả',
    nothing: 'không có nội dung phải khắc phục',
    counts(own, others) {
      const said = [
        ...(own > 0 ? [`${paperCount(own)} cuộc tự kiểm tra`] : []),
        ...(others > 0 ? [`${paperCount(others)} cuộc kiểm tra`] : []),
      ];
      return `Trong kỳ đã tiến hành ${said.join(' và ')}`;
    },
    found: (count, done) =>
      `${paperCount(count)} nội dung phải khắc phục, đến cuối kỳ ${done === 0 ? 'chưa khắc phục xong nội dung nào' : `đã khắc phục ${paperCount(done)}`}`,
  },
  en: {
    hint: 'inspections of emulation work and what they found',
    nothing: 'nothing to put right',
    counts(own, others) {
      const said = [
        ...(own > 0 ? [`${own} self-${own === 1 ? 'inspection' : 'inspections'}`] : []),
        ...(others > 0 ? [`${others} ${others === 1 ? 'inspection' : 'inspections'} by others`] : []),
      ];
      return `In the period there were ${said.join(' and ')}`;
    },
    found: (count, done) => `${count} to put right, ${done} done by the end of the period`,
  },
};
