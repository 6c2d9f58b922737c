import type { ImportedFile } from '../../answers/entry/imported-file.ts';
import { addressOf } from '../../base/cell-address.ts';
import type { Locale, Words } from '../../base/locale.ts';
import type { TroubleAt } from '../../forms/trouble.ts';
import { troubleInWords } from './trouble-words.ts';

/** `bang-diem.xlsx!D7: …` a line; the sheet is named where it is not the first. Cells that are unseen for one reason share a line. */
export function troubleLines(
  troubles: readonly TroubleAt[],
  { shown, sheets }: Pick<ImportedFile, 'shown' | 'sheets'>,
  locale: Locale,
): string[] {
  return [...together(troubles).values()].map((own) => {
    const [{ trouble, sheet }] = own;
    const inSheet = sheet === '' || sheet === sheets[0] ? '' : `${sheet}!`;
    return `${shown}!${inSheet}${cellsOf(own, locale)}: ${troubleInWords(trouble, locale)}`;
  });
}

type Together = [TroubleAt, ...TroubleAt[]];

function together(troubles: readonly TroubleAt[]): Map<string, Together> {
  const groups = new Map<string, Together>();
  for (const [i, troubleAt] of troubles.entries()) {
    const key = troubleAt.trouble.id === 'unseen' ? `${troubleAt.trouble.why} ${troubleAt.sheet}` : String(i);
    const group = groups.get(key);
    if (group) group.push(troubleAt);
    else groups.set(key, [troubleAt]);
  }
  return groups;
}

/** More addresses than this nobody reads. */
const MOST_CELLS = 8;

function cellsOf(troubles: Together, locale: Locale): string {
  const named = troubles.slice(0, MOST_CELLS).map(({ row, column }) => addressOf(row, column));
  const others = troubles.length - named.length;
  return named.join(', ') + (others > 0 ? OTHERS[locale](others) : '');
}

const OTHERS: Words<(count: number) => string> = {
  vi: (count) => ` và ${count} ô nữa`,
  en: (count) => ` and ${count} more`,
};
