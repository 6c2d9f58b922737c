import { defineCheck } from '../../checking/check.ts';
import { fillNameFor } from '../../model/fill.ts';

/** A file in `papers/` is called after another paper than the one it fills, so that nobody finds it. */
export const fillDiffersFromName = defineCheck<{ named: string; meant: string }>({
  id: 'fill-differs-from-name',
  severity: 'error',
  message: {
    vi: ({ named, meant }) => `tệp tên là ${named}.yaml nhưng bên trong ghi văn bản của ${meant}`,
    en: ({ named, meant }) => `the file is called ${named}.yaml but fills ${meant}`,
  },
  help: {
    vi: ({ meant }) => `đổi tên tệp thành papers/${meant}.yaml, hoặc sửa document, period, of bên trong`,
    en: ({ meant }) => `call it papers/${meant}.yaml, or mend document, period and of in it`,
  },
  *inWorkspace({ fills }) {
    for (const fill of fills) {
      const meant = fillNameFor(fill);
      if (fill.named !== meant) yield { at: fill.document.place, facts: { named: fill.named, meant } };
    }
  },
});
