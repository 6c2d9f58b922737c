import type { ImportedFile } from '../../answers/entry/imported-file.ts';
import { addressOf } from '../../base/cell-address.ts';
import type { Locale } from '../../base/locale.ts';
import type { Output } from '../../declared/outputs/index.ts';
import { isOnlySaid } from '../../forms/trouble.ts';
import { faultInWords } from './fault-words.ts';
import { troubleInWords } from './trouble-words.ts';

export type LeftJson = NonNullable<Output<'written'>['left']>;

/** What of these files was not taken, for programs: whole files, and cells. */
export function leftJson(
  files: readonly Pick<ImportedFile, 'shown' | 'fault' | 'troubles'>[],
  locale: Locale,
): LeftJson {
  return files.flatMap(({ shown, fault, troubles }): LeftJson => {
    if (fault) return [{ file: shown, cell: '', id: fault.id, message: faultInWords(fault, locale), line: null }];
    const left = troubles.filter(({ trouble }) => !isOnlySaid(trouble));
    return left.map(({ trouble, sheet, row, column }) => ({
      file: shown,
      cell: `${sheet === '' ? '' : `${sheet}!`}${addressOf(row, column)}`,
      id: trouble.id,
      message: troubleInWords(trouble, locale),
      line: trouble.id === 'closed' ? trouble.line : null,
    }));
  });
}
