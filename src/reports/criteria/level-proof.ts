import type { LevelEnd, LevelProof } from '../../answers/criteria/criteria-checked.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { asWritten, placesOf, pointsInWords } from '../../base/number-words.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import type { Criteria } from '../../model/criteria.ts';
import { sheetInWords } from './sheet-words.ts';

/** A level with the totals that get it, which a scale without points has none to tell of (rule 66), and the lowest and highest sheet of these. */
export function levelProof(level: LevelProof, criteria: Pick<Criteria, 'scale'>, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { ends, isListed, isByLimitAlone } = level;
  const name = level.name[locale];
  if (!ends) return [paragraph(`${name}: ${isListed ? words.unreached : words.unlisted}.`)];
  const { lowest, highest } = ends;
  const why = isByLimitAlone ? words.byLimit : '';
  const said = ({ working }: LevelEnd) => sheetInWords(working, criteria, locale);
  if (!criteria.scale.isShown) {
    const items = [
      `${words.lowest}: ${said(lowest)}`,
      ...(highest.isUnbounded ? [] : [`${words.highest}: ${said(highest)}`]),
    ];
    return [{ kind: 'list', heading: `${name}${why}`, items }];
  }
  if (isOneTotal(lowest, highest)) {
    const points = asWritten(lowest.working.points, locale);
    return [
      { kind: 'list', heading: `${name}${why}: ${words.only(points)}`, items: [`${words.such}: ${said(lowest)}`] },
    ];
  }
  const heading = `${name}${why}: ${from(lowest, locale)} ${to(highest, locale)}`;
  const last = [`${words.highest} ${near(highest, locale)}: ${said(highest)}`];
  const items = [`${words.lowest} ${near(lowest, locale)}: ${said(lowest)}`, ...(highest.isUnbounded ? [] : last)];
  return [{ kind: 'list', heading, items }];
}

function isOneTotal(lowest: LevelEnd, highest: LevelEnd): boolean {
  const isOpen = lowest.beyond ?? highest.beyond ?? highest.isUnbounded;
  return !isOpen && lowest.working.points.equals(highest.working.points);
}

function from({ working, beyond }: LevelEnd, locale: Locale): string {
  const words = WORDS[locale];
  return beyond ? `${words.above} ${asWritten(beyond, locale)}` : `${words.from} ${asWritten(working.points, locale)}`;
}

function to({ working, beyond, isUnbounded }: LevelEnd, locale: Locale): string {
  const words = WORDS[locale];
  if (isUnbounded) return words.endless;
  return beyond ? words.under(asWritten(beyond, locale)) : words.to(asWritten(working.points, locale));
}

function near({ working: { points }, beyond }: LevelEnd, locale: Locale): string {
  if (!beyond) return pointsInWords(points, locale);
  let places = placesOf(points);
  while (points.toFixed(places) === beyond.toFixed(places)) places += 1; // never printed as the bound itself
  return WORDS[locale].near(asWritten(beyond, locale), pointsInWords(points, locale, places));
}

const WORDS = bilingual({
  vi: {
    unreached: 'không phiếu nào đạt',
    unlisted: 'thang điểm này không xếp mức ấy',
    byLimit: ' (chỉ do sự việc khống chế)',
    from: 'từ',
    above: 'trên',
    to: (points: string) => `đến ${points} điểm`,
    under: (points: string) => `đến dưới ${points} điểm`,
    endless: 'điểm trở lên, không có giới hạn trên',
    only: (points: string) => `chỉ khi được đúng ${points} điểm`,
    such: 'ví dụ',
    lowest: 'thấp nhất',
    highest: 'cao nhất',
    near: (bound: string, points: string) => `sát ${bound}, như ${points}`,
  },
  en: {
    unreached: 'no sheet gets it',
    unlisted: 'this scale does not give it',
    byLimit: ' (only by the limit of an event)',
    from: 'from',
    above: 'above',
    to: (points) => `to ${points}`,
    under: (points) => `to under ${points}`,
    endless: 'up, without end',
    only: (points) => `at ${points} alone`,
    such: 'such as',
    lowest: 'lowest',
    highest: 'highest',
    near: (bound, points) => `close to ${bound}, such as ${points}`,
  },
});
