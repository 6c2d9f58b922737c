import type { ImportedScale } from '../../answers/entry/scale-imported.ts';
import { addressOf } from '../../base/cell-address.ts';
import type { Locale } from '../../base/locale.ts';
import { type CellPlace, isOnlySaidOf } from '../../forms/scale/fault.ts';
import { faultInWords } from './fault-words.ts';
import type { LeftJson } from './left-json.ts';
import { scaleFaultInWords } from './scale-fault-words.ts';

/** `Thang điểm!D14`: a cell as Excel names it. */
export function cellCalled({ sheet, row, column }: CellPlace): string {
  return `${sheet === '' ? '' : `${sheet}!`}${addressOf(row, column)}`;
}

/** What of a table of a scale was not taken, for programs. */
export function scaleLeft({ shown, fault, faults }: ImportedScale, locale: Locale): LeftJson {
  if (fault) return [{ file: shown, cell: '', id: fault.id, message: faultInWords(fault, locale), line: null }];
  return faults
    .filter((each) => !isOnlySaidOf(each.fault))
    .map((each) => ({
      file: shown,
      cell: cellCalled(each),
      id: each.fault.id,
      message: scaleFaultInWords(each.fault, locale),
      line: null,
    }));
}
