import { defineCheck } from '../../checking/check.ts';
import { isComplete, levelsOf } from '../../model/regulation.ts';

/** A regulation that names no level, nor extends one that does: nobody can be classified by it. */
export const regulationWithoutLevels = defineCheck<{ id: string }>({
  id: 'regulation-without-levels',
  severity: 'error',
  message: {
    vi: ({ id }) => `quy chế “${id}” chưa có mức xếp loại nào`,
    en: ({ id }) => `the regulation “${id}” has no levels`,
  },
  help: {
    vi: () =>
      'hãy ghi mục levels, mức tốt nhất trước, hoặc dựa trên quy chế khác: extends: MÃ-QUY-CHẾ (xem các mã: emul regulation list)',
    en: () =>
      'write levels, best first, or rest on another regulation: extends: REGULATION (see them: emul regulation list)',
  },
  *inWorkspace({ ownRegulations, regulations, unsound }) {
    if (unsound.has('regulation')) return; // the levels may be what could not be read
    for (const regulation of ownRegulations) {
      if (levelsOf(regulation, regulations).length > 0) continue;
      if (!isComplete(regulation, regulations)) continue; // `extends-unknown`, `extends-cycle`
      yield { at: regulation.id.place, facts: { id: regulation.id.value } };
    }
  },
});
