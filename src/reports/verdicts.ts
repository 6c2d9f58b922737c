import type { LevelVerdict } from '../answers/level-verdict.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { paperCount } from '../base/number-words.ts';

type Kind = 'unit' | 'member';
/** `needs-person`: nobody can tell without one · `levels-differ`: of levels that no order tells apart. */
type Verdict = LevelVerdict | 'needs-person' | 'levels-differ';

/** A row of two sides that are compared. */
interface Judged {
  readonly verdict: Verdict;
}

/** “02 người lên mức, không ai xuống mức, 09 người giữ nguyên mức”; that nobody moves is news only where somebody could. */
export function verdictsSaid(own: readonly Judged[], kind: Kind, isCompared: boolean, locale: Locale): string {
  const words = WORDS[locale];
  const said = VERDICTS.flatMap((verdict) => {
    const count = own.filter((row) => row.verdict === verdict).length;
    const isTold = count > 0 || (isCompared && (verdict === 'up' || verdict === 'down'));
    return isTold ? [words.said[verdict](count === 0 ? words.none[kind] : words.count[kind](count))] : [];
  });
  return said.join(', ');
}

/** “13 cá nhân”. */
export function amongSaid(count: number, kind: Kind, locale: Locale): string {
  return WORDS[locale].among[kind](count);
}

/** In the order in which they are read out. */
const VERDICTS = [
  'up',
  'down',
  'same',
  'needs-person',
  'levels-differ',
  'only-before',
  'only-after',
  'not-rated',
] as const;

type Counted = Readonly<Record<Kind, (count: number) => string>>;
const UNITS: Counted = {
  unit: (count) => `${paperCount(count)} tập thể`,
  member: (count) => `${paperCount(count)} cá nhân`,
};

const WORDS = bilingual({
  vi: {
    none: { member: 'không ai', unit: 'không tập thể nào' },
    count: { ...UNITS, member: (count) => `${paperCount(count)} người` } satisfies Counted as Counted,
    among: UNITS,
    said: {
      up: (count) => `${count} lên mức`,
      down: (count) => `${count} xuống mức`,
      same: (count) => `${count} giữ nguyên mức`,
      'needs-person': (count) => `${count} chưa nói được vì phiếu cũ thiếu điểm mà bản này cần`,
      'levels-differ': (count) => `${count} không so được vì các mức hai bên không cùng thang`,
      'only-before': (count) => `${count} không còn được xếp loại`,
      'only-after': (count) => `${count} trước không xếp loại nay có`,
      'not-rated': (count) => `${count} không xếp loại cả hai bên`,
    } satisfies Readonly<Record<Verdict, (count: string) => string>>,
  },
  en: {
    none: { member: 'nobody', unit: 'none' },
    count: { member: String, unit: String },
    among: {
      member: (count) => (count === 1 ? '1 person' : `${count} people`),
      unit: (count) => (count === 1 ? '1 unit' : `${count} units`),
    },
    said: {
      up: (count) => `${count} up a level`,
      down: (count) => `${count} down`,
      same: (count) => `${count} the same`,
      'needs-person': (count) => `${count} cannot be told, since the old sheets lack what this edition asks for`,
      'levels-differ': (count) => `${count} cannot be told, since the levels of the two are no one order`,
      'only-before': (count) => `${count} no longer rated`,
      'only-after': (count) => `${count} rated that were not`,
      'not-rated': (count) => `${count} not rated on either side`,
    },
  },
});
