import type { AmendedPeriod } from '../../answers/closing/amended.ts';
import { isOtherLevel } from '../../answers/closing/amending-paper.ts';
import type { Effect } from '../../answers/closing/effects.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { pointsInWords } from '../../base/number-words.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { type Cell, type Column, right, rowOf, text } from '../../documents/table.ts';
import { named } from '../person-words.ts';

/** How a table of changed results is made. */
interface Comparing {
  /** A decision recognises levels, and says no points. */
  readonly withPoints: boolean;
  readonly levelName: (id: string) => string;
  readonly locale: Locale;
}

/** Whose result is another one: what it was, and what it is; units first. */
export function beforeAndAfter({ effects, after }: AmendedPeriod, comparing: Comparing): Block[] {
  const { withPoints, levelName, locale } = comparing;
  const words = WORDS[locale];
  const { organization } = after.workspace;
  const shown = effects.filter((effect) => withPoints || isOtherLevel(effect));
  if (shown.length === 0) return [paragraph(words.none)];
  const left = (heading: string): Column => ({ heading, align: 'left', weight: 1 });
  const cellsOf = (result: Effect['before']): Cell[] => [
    ...(withPoints ? [text(result?.points ? pointsInWords(result.points, locale, 2) : '–')] : []),
    text(levelIn(result, levelName, locale)),
  ];
  const sorted = shown.toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === 'unit' ? -1 : 1));
  return [
    {
      kind: 'table',
      columns: [
        right(words.number),
        left(words.who),
        ...(withPoints ? [right(words.pointsBefore)] : []),
        left(words.before),
        ...(withPoints ? [right(words.pointsAfter)] : []),
        left(words.after),
      ],
      rows: sorted.map((effect, i) =>
        rowOf([
          text(String(i + 1)),
          text(named(effect, organization, locale) ?? effect.name),
          ...cellsOf(effect.before),
          ...cellsOf(effect.after),
        ]),
      ),
    },
  ];
}

function levelIn(result: Effect['before'], levelName: Comparing['levelName'], locale: Locale): string {
  if (!result) return WORDS[locale].absent;
  return result.level === undefined ? WORDS[locale].notRated : levelName(result.level);
}

const WORDS = bilingual({
  vi: {
    number: 'TT',
    who: 'Cá nhân, tập thể',
    pointsBefore: 'Điểm trước sửa đổi',
    before: 'Xếp loại trước sửa đổi',
    pointsAfter: 'Điểm sau sửa đổi',
    after: 'Xếp loại sau sửa đổi',
    none: 'Không mức xếp loại nào thay đổi.',
    absent: 'không có trong danh sách',
    notRated: 'Không xếp loại',
  },
  en: {
    number: 'No.',
    who: 'Individual, unit',
    pointsBefore: 'Points before',
    before: 'Level before',
    pointsAfter: 'Points after',
    after: 'Level after',
    none: 'No level is another one.',
    absent: 'not in the list',
    notRated: 'Not rated',
  },
});
