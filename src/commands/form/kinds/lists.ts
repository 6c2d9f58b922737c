import { listKinds, listNamed } from '../../../forms/lists/index.ts';
import { listLayout, listOf } from '../../../forms/lists/list-layout.ts';
import { exportedListFile } from '../export-lists.ts';
import { importedListFiles } from '../import-lists.ts';
import type { FormKind } from './form-kind.ts';

/** Tables of people, leave, registrations, awards: every list of `forms/lists`. */
export const lists: FormKind = {
  asked(year) {
    const [ofYear, others] = [
      listKinds.filter((kind) => kind.isOfPeriod),
      listKinds.filter((kind) => !kind.isOfPeriod),
    ];
    return [...others.map(({ id }) => id), ...ofYear.map(({ id }) => `${id} ${year}`)];
  },
  isAsked: (word) => listNamed(word) !== undefined,
  export: exportedListFile,
  back: {
    isIn: ({ spreadsheet, map }) =>
      map ? listOf(map) !== undefined : (spreadsheet?.sheets.some((sheet) => listLayout(sheet)) ?? false),
    import: importedListFiles,
  },
};
