import { Exact } from '../../../base/exact.ts';
import { bilingual } from '../../../base/locale.ts';
import { pointsInWords } from '../../../base/number-words.ts';
import { insideSentence } from '../../../base/sentence.ts';
import type { Period } from '../../../calendar/period.ts';
import { timesInWords } from '../../../scoring/conditions/event.ts';
import type { Standing } from '../../../scoring/standing.ts';
import type { HappeningWorking } from '../../../scoring/working.ts';
import type { NoticeTerms } from './notice-terms.ts';
import { told } from './told.ts';

/** What was deducted: each occurrence with its basis, or its kinds, with how often and when; nothing where nothing was. */
export function deductions(isEach: boolean, terms: NoticeTerms): string {
  if (!isEach)
    return kindsIn(terms)
      .map((kind) => kindInWords(kind, terms))
      .join('; ');
  return told(occurrences, terms, ({ kind }) => WORDS[terms.locale].each(kind.words[terms.locale].kind));
}

export function happenedOn({ working }: Standing): HappeningWorking[] {
  return (working?.penalties ?? []).filter(({ times }) => !times.isZero);
}

/** “báo cáo chậm 01 lần (báo cáo tuần gửi UBND tỉnh), trừ 2,0”; of what costs a level alone without points. */
export function occurrences(standing: Standing, { locale, places }: NoticeTerms): string[] {
  return happenedOn(standing).map(({ event, times, points, happening }) => {
    const basis = happening.basis ? ` (${insideSentence(happening.basis.value)})` : '';
    const what = `${timesInWords(event, event.id.value, times.floor)[locale]}${basis}`;
    return points.isZero ? what : WORDS[locale].minus(what, pointsInWords(points, locale, places));
  });
}

/** All occurrences of one kind, the dearest first. */
interface Kind {
  readonly event: HappeningWorking['event'];
  readonly times: Exact;
  readonly points: Exact;
  readonly periods: readonly Period[];
}

function kindsIn({ sheets }: NoticeTerms): Kind[] {
  const found = new Map<string, Kind>();
  for (const { period, standing } of sheets) {
    for (const { event, times, points } of happenedOn(standing)) {
      const before = found.get(event.id.value);
      found.set(event.id.value, {
        event,
        times: Exact.sum([...(before ? [before.times] : []), times]),
        points: Exact.sum([...(before ? [before.points] : []), points]),
        periods: [...new Set([...(before?.periods ?? []), period])],
      });
    }
  }
  return [...found.values()].sort((a, b) => b.points.compare(a.points));
}

/** “báo cáo chậm 12 lần, trừ 24,0 (tuần 1–3, 5)” */
function kindInWords(
  { event, times, points, periods }: Kind,
  { locale, places, isBase, together }: NoticeTerms,
): string {
  const what = timesInWords(event, event.id.value, times.floor)[locale];
  const cost = points.isZero ? what : WORDS[locale].minus(what, pointsInWords(points, locale, places));
  return isBase ? cost : `${cost} (${together(periods)})`;
}

const WORDS = bilingual({
  vi: {
    minus: (what: string, points: string) => `${what}, trừ ${points}`,
    each: (kind: string) => ` mỗi ${kind}`,
  },
  en: {
    minus: (what, points) => `${what}, minus ${points}`,
    each: (kind) => ` each ${kind}`,
  },
});
