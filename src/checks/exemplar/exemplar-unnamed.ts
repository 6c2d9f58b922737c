import { defineCheck } from '../../checking/check.ts';

/** An exemplar's file that names neither a member nor a unit, or both: it is about nobody. */
export const exemplarUnnamed = defineCheck<{ isBoth: boolean }>({
  id: 'exemplar-unnamed',
  severity: 'error',
  message: {
    vi: ({ isBoth }) =>
      isBoth
        ? 'tệp điển hình ghi cả member lẫn unit, nên không rõ của ai'
        : 'tệp điển hình không ghi cá nhân hay tập thể nào',
    en: ({ isBoth }) =>
      isBoth ? 'this exemplar is both a member and a unit' : 'this exemplar is neither a member nor a unit',
  },
  help: {
    vi: ({ isBoth }) => (isBoth ? 'hãy bỏ một trong hai' : 'hãy ghi member: MÃ-NGƯỜI hoặc unit: MÃ-PHÒNG'),
    en: ({ isBoth }) => (isBoth ? 'take one of them out' : 'write member: MEMBER or unit: UNIT'),
  },
  *inWorkspace({ namelessExemplars }) {
    for (const node of namelessExemplars) {
      const isBoth = node.get('member') !== undefined && node.get('unit') !== undefined;
      yield { at: node.get('id')?.place ?? node.place, facts: { isBoth } };
    }
  },
});
