import { isProvisional, type Limit } from '../answers/limit.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Output } from '../declared/outputs/index.ts';
import type { Text } from '../documents/document.ts';
import { runsInWords } from './period-runs.ts';

/** Up to when a period counts and why, and which of its parts count less: tạm tính catches the eye, a cut-off is only told. */
export function limitLines(limit: Limit | undefined, locale: Locale): Text[] {
  if (!limit) return [];
  const { asOf, cutoff, parts } = limit;
  const words = WORDS[locale];
  const title = (period: Period) => period.kind.words[locale].title(period);
  const name = (period: Period) => period.kind.words[locale].name(period);
  const own = isProvisional(limit)
    ? asOf && words.asOf(title(asOf), cutoff && title(cutoff))
    : cutoff && words.cutoff(title(cutoff), asOf && title(asOf));
  return [
    ...(own ? [{ kind: isProvisional(limit) ? ('stamp' as const) : ('paragraph' as const), text: own }] : []),
    ...parts.map((part) => ({
      kind: 'paragraph' as const,
      text: raised(words.part(name(part.period), title(part.last))),
    })),
  ];
}

/** What was scored after the last base period that counts. */
export function notCountedLines(limit: Limit | undefined, locale: Locale): Text[] {
  const after = (limit?.notCounted ?? []).flatMap((id) => periodOf(id) ?? []);
  if (after.length === 0) return [];
  return [{ kind: 'paragraph', text: WORDS[locale].after(runsInWords(after, locale).join(', ')) }];
}

/** `asOf` and `cutoff` of what is printed for machines. */
export function limitJson(limit: Limit | undefined): Pick<Output<'candidates'>, 'asOf' | 'cutoff' | 'cutParts'> {
  const { asOf, cutoff, parts = [], notCounted = [] } = limit ?? {};
  return {
    asOf: asOf?.id ?? null,
    cutoff: cutoff ? { last: cutoff.id, notCounted } : null,
    ...(parts.length > 0 && { cutParts: parts.map(({ period, last }) => ({ period: period.id, last: last.id })) }),
  };
}

function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const WORDS = bilingual({
  vi: {
    asOf: (title: string, cutoff: string | undefined) =>
      `Tạm tính đến hết ${title}${cutoff ? `; kỳ này chốt số liệu đến hết ${cutoff}` : ''}`,
    cutoff: (title: string, asOf: string | undefined) =>
      `Chốt số liệu đến hết ${title}${asOf ? `; xem tạm tính đến hết ${asOf} cũng chỉ tính đến đó` : ''}`,
    part: (name: string, title: string) => `${name} chốt số liệu đến hết ${title}`,
    after: (listed: string) => `Đã chấm sau đó, không tính: ${listed}.`,
  },
  en: {
    asOf: (title, cutoff) => `As of ${title}, not final${cutoff ? `; this period is cut off after ${cutoff}` : ''}`,
    cutoff: (title, asOf) => `Cut off after ${title}${asOf ? `, also as of ${asOf}` : ''}`,
    part: (name, title) => `${name} is cut off after ${title}`,
    after: (listed) => `Scored after that, not counted: ${listed}.`,
  },
});
