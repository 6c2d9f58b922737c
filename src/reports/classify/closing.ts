import type { Words } from '../../base/locale.ts';
import { periodOf } from '../../calendar/index.ts';
import { neighbour, type Period } from '../../calendar/period.ts';
import type { Text } from '../../documents/document.ts';
import { PART_LEGEND } from './part-lanes.ts';
import type { Terms } from './terms.ts';

/** What was scored after the last week that counts, and what a dash says. */
export function closing({ answer, locale, withParts, rows, names }: Terms): Text[] {
  const after = (answer.limit?.notCounted ?? []).flatMap((id) => periodOf(id) ?? []);
  const hasGap = rows.some(
    ({ isRated, working }) => isRated && working?.parts.some(({ result }) => result && !result.isRated),
  );
  return [
    ...(after.length > 0
      ? [
          paragraph(
            AFTER[locale](
              runsOf(after)
                .map((run) => runInWords(run, locale))
                .join(', '),
            ),
          ),
        ]
      : []),
    ...(withParts && hasGap ? [paragraph(PART_LEGEND[locale](names.part[locale]))] : []),
  ];
}

function paragraph(text: string): Text {
  return { kind: 'paragraph', text };
}

/** Periods that follow each other without a gap, as first and last. */
export function runsOf(periods: readonly Period[]): { first: Period; last: Period }[] {
  const runs: { first: Period; last: Period }[] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    if (run && neighbour(run.last, 1).id === period.id) run.last = period;
    else runs.push({ first: period, last: period });
  }
  return runs;
}

/** “tuần 11”, “tuần 11 đến tuần 26”. */
export function runInWords({ first, last }: { first: Period; last: Period }, locale: 'vi' | 'en'): string {
  const name = (period: Period) => period.kind.words[locale].name(period);
  return first.id === last.id ? name(first) : `${name(first)} ${TO[locale]} ${name(last)}`;
}

const TO: Words = { vi: 'đến', en: 'to' };
const AFTER: Words<(listed: string) => string> = {
  vi: (listed) => `Đã chấm sau đó, không tính: ${listed}.`,
  en: (listed) => `Scored after that, not counted: ${listed}.`,
};
