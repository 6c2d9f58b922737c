import { dateSaid } from '../../../base/day.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import { paperCount } from '../../../base/number-words.ts';
import type { Block } from '../../../documents/document.ts';
import { figure, type Prose, prose } from '../../../documents/prose.ts';
import type { Inspection } from '../../../model/inspection.ts';
import { linesOpened } from '../../workings/lines.ts';
import { listed, paperNumber } from '../phrases.ts';
import { known, type SummaryTerms } from './summary-terms.ts';

/** The inspections of the period, and of what they found wanting how much is put right by its end. */
export function inspections(terms: SummaryTerms): Block[] {
  const { classified, locale } = terms;
  const words = WORDS[locale];
  const { period, workspace } = classified;
  const own = workspace.inspections
    .filter(({ date }) => period.from <= date.value && date.value <= period.to)
    .toSorted((a, b) => (a.date.value < b.date.value ? -1 : 1));
  if (own.length === 0) return known('inspections', [], words.hint, terms);
  const kinds = [true, false].flatMap((isSelf) => {
    const some = own.filter((inspection) => inspection.isSelf === isSelf);
    if (some.length === 0) return [];
    return [
      figure(words.kind(some.length, isSelf), () => linesOpened(some.map((inspection) => headOf(inspection, locale)))),
    ];
  });
  const heading = words.counts(listed(kinds, locale), own.length);
  return known(
    'inspections',
    [{ kind: 'list', heading, items: own.map((inspection) => inWords(inspection, period.to, locale)) }],
    words.hint,
    terms,
  );
}

/** “Văn phòng kiểm tra … (23/12/2016): 02 nội dung phải khắc phục, đến cuối kỳ đã khắc phục 01.” */
function inWords(inspection: Inspection, until: string, locale: SummaryTerms['locale']): Prose {
  const words = WORDS[locale];
  const { findings } = inspection;
  const done = findings.filter((finding) => finding.done && finding.done.date.value <= until);
  const count = (some: typeof findings) =>
    figure(paperNumber(some.length, locale), () => linesOpened(some.map(({ text }) => text.value)));
  const said =
    findings.length === 0 ? words.nothing : words.found(count(findings), findings.length, done.length, count(done));
  return prose`${headOf(inspection, locale)}: ${said}.`;
}

/** “Văn phòng kiểm tra … (23/12/2016)”. */
function headOf({ title, date }: Inspection, locale: Locale): string {
  return `${title.value} (${dateSaid(date.value, locale)})`;
}

const WORDS = bilingual({
  vi: {
    hint: 'các cuộc kiểm tra, đôn đốc việc thi đua và kết quả',
    nothing: 'không có nội dung phải khắc phục',
    kind: (count: number, isSelf: boolean) => `${paperCount(count)} cuộc ${isSelf ? 'tự kiểm tra' : 'kiểm tra'}`,
    counts: (kinds: Prose, _all: number) => prose`Trong kỳ đã tiến hành ${kinds}`,
    found(count: Prose, all: number, done: number, howMany: Prose) {
      const none = all === 1 ? 'chưa khắc phục xong' : 'chưa khắc phục xong nội dung nào';
      const some = all === 1 ? 'đã khắc phục xong' : prose`đã khắc phục ${howMany}`;
      return prose`${count} nội dung phải khắc phục, đến cuối kỳ ${done === 0 ? none : some}`;
    },
  },
  en: {
    hint: 'inspections of emulation work and what they found',
    nothing: 'nothing to put right',
    kind(count, isSelf) {
      const noun = count === 1 ? 'inspection' : 'inspections';
      return isSelf ? `${count} self-${noun}` : `${count} ${noun} by others`;
    },
    counts: (kinds, all) => prose`In the period there ${all === 1 ? 'was' : 'were'} ${kinds}`,
    found: (count, _, done, howMany) =>
      prose`${count} to put right, ${done === 0 ? 'none' : howMany} done by the end of the period`,
  },
});
