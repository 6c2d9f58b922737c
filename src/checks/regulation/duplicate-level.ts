import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';

/** A level that stands twice in one list of a regulation: nobody could tell how good it is, or by which conditions a period gets it. */
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
    for (const { levels, blocks } of ownRegulations) {
      const ofPeriods = blocks.map(({ rungs }) => rungs.map(({ level }) => ({ id: level })));
      for (const listed of [levels, ...ofPeriods])
        for (const { id, at, line } of repeated(listed)) yield { at, facts: { id, line } };
    }
  },
});
