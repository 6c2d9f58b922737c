import { Exact } from '../../../base/exact.ts';
import { bilingual } from '../../../base/locale.ts';
import { paperCount, pointsInWords } from '../../../base/number-words.ts';
import { insideSentence } from '../../../base/sentence.ts';
import type { Period } from '../../../calendar/period.ts';
import { timesInWords } from '../../../scoring/conditions/event.ts';
import type { Standing } from '../../../scoring/standing.ts';
import type { HappeningWorking } from '../../../scoring/working.ts';
import type { Closeness } from './closeness.ts';
import type { NoticeTerms } from './notice-terms.ts';
import { LETTERS, shortened } from './room.ts';
import { told } from './told.ts';

/** What was deducted, as close as asked for; nothing where nothing was. */
export function deductions(closeness: Closeness['charges'], terms: NoticeTerms): string {
  if (closeness !== 'each') return kinds(closeness, terms);
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

/** All occurrences of one kind. */
interface Kind {
  readonly event: HappeningWorking['event'];
  readonly times: Exact;
  readonly points: Exact;
  readonly periods: readonly Period[];
}

/** “báo cáo chậm 12 lần, trừ 24,0 (tuần 1–3, 5)”, the dearest first; those that find no room counted and summed. */
function kinds(closeness: Closeness['charges'], terms: NoticeTerms): string {
  const all = kindsIn(terms);
  if (all.length === 0) return '';
  const count = closeness === 'kinds' ? all.length : closeness === 'dearest' ? DEAREST : 0;
  const some = all.slice(0, count).map((kind) => kindInWords(kind, closeness === 'kinds', terms));
  return [...some, ...restInWords(all.slice(count), some.length > 0, terms)].join('; ');
}

const DEAREST = 4;
/** Letters of a name that leave room on its line for how often and how much. */
const SHORT = LETTERS.cause - 24;

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

function kindInWords({ event, times, points, periods }: Kind, isWithWhen: boolean, terms: NoticeTerms): string {
  const { locale, places, isBase } = terms;
  const title = { ...event.title, value: shortened(event.title.value, isWithWhen ? undefined : SHORT) };
  const what = timesInWords({ ...event, title }, event.id.value, times.floor)[locale];
  const cost = points.isZero ? what : WORDS[locale].minus(what, pointsInWords(points, locale, places));
  return isWithWhen && !isBase ? `${cost} (${terms.together(periods)})` : cost;
}

function restInWords(rest: readonly Kind[], areOthers: boolean, { locale, places }: NoticeTerms): string[] {
  if (rest.length === 0) return [];
  const times = Exact.sum(rest.map((kind) => kind.times)).floor;
  const points = pointsInWords(Exact.sum(rest.map((kind) => kind.points)), locale, places);
  return [WORDS[locale].rest(rest.length, times, points, areOthers)];
}

const WORDS = bilingual({
  vi: {
    minus: (what: string, points: string) => `${what}, trừ ${points}`,
    each: (kind: string) => ` mỗi ${kind}`,
    rest: (count: number, times: number, points: string, areOthers: boolean) =>
      `${paperCount(count)} loại${areOthers ? ' khác' : ''}, ${paperCount(times)} lần, trừ ${points}`,
  },
  en: {
    minus: (what, points) => `${what}, minus ${points}`,
    each: (kind) => ` each ${kind}`,
    rest: (count, times, points, areOthers) =>
      `${count} ${areOthers ? 'other ' : ''}${count === 1 ? 'kind' : 'kinds'} × ${times}, minus ${points}`,
  },
});
