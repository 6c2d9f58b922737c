import { defineCheck } from '../check.ts';
import { repeated } from '../repeated.ts';

/** A level that a regulation lists twice: nobody could tell how good it is. */
export const duplicateLevel = defineCheck<{ id: string; line: number }>({
  id: 'duplicate-level',
  severity: 'error',
  message: {
    vi: ({ id, line }) => `mức xếp loại “${id}” đã ghi ở dòng ${line}`,
    en: ({ id, line }) => `the level “${id}” is there already, in line ${line}`,
  },
  help: {
    vi: () => 'hãy bỏ một dòng, hoặc đặt mã khác cho mức này',
    en: () => 'take one of the two out, or give this level another id',
  },
  *inWorkspace({ ownRegulations }) {
    for (const { levels } of ownRegulations) {
      for (const { id, at, line } of repeated(levels)) yield { at, facts: { id, line } };
    }
  },
});
