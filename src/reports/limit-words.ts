import { isProvisional, type Limit } from '../answers/limit.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { raised } from '../base/sentence.ts';
import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Output } from '../declared/outputs/index.ts';
import { paragraph, type Text } from '../documents/document.ts';
import { runsInWords } from './period-runs.ts';

/** Up to when a period counts and why, and which of its parts count less: tạm tính catches the eye, a cut-off is only told. */
export function limitLines(limit: Limit | undefined, locale: Locale): Text[] {
  if (!limit) return [];
  const { asOf, cutoff, parts, carriedInto, carriedFrom } = limit;
  const words = WORDS[locale];
  const title = (period: Period) => period.kind.words[locale].title(period);
  const name = (period: Period) => period.kind.words[locale].name(period);
  const own = isProvisional(limit)
    ? asOf && words.asOf(title(asOf), cutoff && title(cutoff))
    : cutoff && words.cutoff(title(cutoff), asOf && title(asOf)) + (carriedInto ? words.into(name(carriedInto)) : '');
  return [
    ...(carriedFrom ? [paragraph(words.from(title(carriedFrom.last), name(carriedFrom.period)))] : []),
    ...(own ? [{ kind: isProvisional(limit) ? ('stamp' as const) : ('paragraph' as const), text: own }] : []),
    ...parts.map((part) => paragraph(raised(words.part(name(part.period), title(part.last))))),
  ];
}

/** What was scored after the last base period that counts. */
export function notCountedLines(limit: Limit | undefined, locale: Locale): Text[] {
  const after = (limit?.notCounted ?? []).flatMap((id) => periodOf(id) ?? []);
  if (after.length === 0) return [];
  const into = limit?.carriedInto;
  const listed = runsInWords(after, locale).join(', ');
  return [paragraph(WORDS[locale].after(listed, into?.kind.words[locale].name(into)))];
}

/** `asOf` and `cutoff` of what is printed for machines. */
export function limitJson(
  limit: Limit | undefined,
): Pick<Output<'candidates'>, 'asOf' | 'cutoff' | 'cutParts' | 'carriedFrom'> {
  const { asOf, cutoff, parts = [], notCounted = [], carriedInto, carriedFrom } = limit ?? {};
  return {
    asOf: asOf?.id ?? null,
    cutoff: cutoff ? { last: cutoff.id, notCounted, ...(carriedInto && { carriedInto: carriedInto.id }) } : null,
    ...(carriedFrom && { carriedFrom: { period: carriedFrom.period.id, last: carriedFrom.last.id } }),
    ...(parts.length > 0 && { cutParts: parts.map(({ period, last }) => ({ period: period.id, last: last.id })) }),
  };
}

const WORDS = bilingual({
  vi: {
    asOf: (title: string, cutoff: string | undefined) =>
      `Tạm tính đến hết ${title}${cutoff ? `; kỳ này chốt số liệu đến hết ${cutoff}` : ''}`,
    cutoff: (title: string, asOf: string | undefined) =>
      `Chốt số liệu đến hết ${title}${asOf ? `; xem tạm tính đến hết ${asOf} cũng chỉ tính đến đó` : ''}`,
    part: (name: string, title: string) => `${name} chốt số liệu đến hết ${title}`,
    after: (listed: string, into: string | undefined) =>
      `Đã chấm sau đó, ${into ? `tính vào ${into}` : 'không tính'}: ${listed}.`,
    into: (next: string) => `; phần sau tính vào ${next}`,
    from: (title: string, before: string) => `Tính từ sau ${title}, khi ${before} chốt số liệu`,
  },
  en: {
    asOf: (title, cutoff) => `As of ${title}, not final${cutoff ? `; this period is cut off after ${cutoff}` : ''}`,
    cutoff: (title, asOf) => `Cut off after ${title}${asOf ? `, also as of ${asOf}` : ''}`,
    part: (name, title) => `${name} is cut off after ${title}`,
    after: (listed, into) => `Scored after that, ${into ? `counted in ${into}` : 'not counted'}: ${listed}.`,
    into: (next) => `; what comes after counts in ${next}`,
    from: (title, before) => `Counted from the day after ${title}, where ${before} was cut off`,
  },
});
