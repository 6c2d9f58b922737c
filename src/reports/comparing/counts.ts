import { readLevel } from '../../answers/comparing/causes.ts';
import { type ComparedRow, isMoved } from '../../answers/comparing/compared.ts';
import { bilingual } from '../../base/locale.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import type { Band, Row } from '../../documents/table.ts';
import { tallyColumns, tallyRow } from '../backtest/distribution.ts';
import { bandHeadings, kindBand } from '../name-column.ts';
import { amongSaid } from '../verdicts.ts';
import { type CompareTerms, ofKind } from './terms.ts';

/** How many stand at each level under both; a level of the old one that the new one cannot read has a line of its own. */
export function counts(terms: CompareTerms): Block[] {
  const { comparison, locale } = terms;
  const words = WORDS[locale];
  const rows = (['unit', 'member'] as const).flatMap((kind): (Row | Band)[] => {
    const own = ofKind(comparison.rows, kind);
    return own.length > 0 ? [kindBand(kind, locale), ...ofRows(own, terms)] : [];
  });
  return [
    { kind: 'table', caption: words.caption, bands: bandHeadings(locale), columns: tallyColumns(words, locale), rows },
  ];
}

function ofRows(own: readonly ComparedRow[], { sides, locale }: CompareTerms): Row[] {
  const { before, after } = sides;
  const levels = after.answer.rules.levels.map(({ id }) => id.value);
  const placeOf = (row: ComparedRow) => row.before && readLevel(row.before.level, row.before, row.after ?? row.before);
  const isRead = (row: ComparedRow) => levels.includes(placeOf(row) ?? '');
  const nameAt = (id: string, i: number) => {
    const now = after.names.levelName(id)[locale];
    const oldLevels = before.answer.rules.levels;
    const old =
      oldLevels.find((level) => level.id.value === id) ??
      (oldLevels.length === levels.length ? oldLevels[i] : undefined);
    const was = old && before.names.levelName(old.id.value)[locale];
    return was === undefined || was === now ? now : `${was} → ${now}`;
  };
  const unread = [
    ...new Set(own.flatMap((row) => (row.before?.level !== undefined && !isRead(row) ? row.before.level : []))),
  ];
  const none = (result: ComparedRow['before']) => !result || result.level === undefined;
  return [
    ...levels.map((id, i) => ({
      name: nameAt(id, i),
      before: own.filter((row) => placeOf(row) === id).length,
      after: own.filter((row) => row.after?.level === id).length,
    })),
    ...unread.map((id) => ({
      name: before.names.levelName(id)[locale],
      before: own.filter((row) => row.before?.level === id).length,
      after: 0,
    })),
    {
      name: WORDS[locale].notRated,
      before: own.filter((row) => none(row.before)).length,
      after: own.filter((row) => none(row.after)).length,
    },
  ].map((tally) => tallyRow(tally));
}

/** How many keep their level, and of these how many with other points. */
export function unmoved({ comparison, locale }: CompareTerms): Block[] {
  const words = WORDS[locale];
  const said = (['unit', 'member'] as const).flatMap((kind) => {
    const own = ofKind(comparison.rows, kind).filter((row) => !isMoved(row));
    const other = own.filter(
      ({ before, after }) => before?.points && after?.points && !before.points.equals(after.points),
    );
    if (own.length === 0) return [];
    return `${amongSaid(own.length, kind, locale)}${other.length > 0 ? words.otherPoints(other.length) : ''}`;
  });
  return said.length > 0 ? [paragraph(words.unmoved(said.join(', ')))] : [];
}

const WORDS = bilingual({
  vi: {
    caption: 'Số lượng từng mức',
    before: 'Cũ',
    after: 'Mới',
    notRated: 'Không xếp loại',
    unmoved: (said: string) => `Không thay đổi mức: ${said}.`,
    otherPoints: (count: number) => ` (${count} khác điểm)`,
  },
  en: {
    caption: 'How many at each level',
    before: 'Old',
    after: 'New',
    notRated: 'Not rated',
    unmoved: (said) => `Whose level stays: ${said}.`,
    otherPoints: (count) => ` (${count} with other points)`,
  },
});
