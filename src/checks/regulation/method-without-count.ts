import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { methodNamed } from '../../scoring/methods/index.ts';

/** A method that counts some of the parts, `best` or `dropLowest`, and does not say how many. */
export const methodWithoutCount = defineCheck<{ method: string; counting: Words }>({
  id: 'method-without-count',
  severity: 'error',
  message: {
    vi: ({ method, counting }) => `cách tính “${method}” chưa nói ${counting.vi}`,
    en: ({ method, counting }) => `“${method}” does not say ${counting.en}`,
  },
  help: {
    vi: ({ method }) => `hãy ghi thêm count, ví dụ points: {method: ${method}, count: 1}`,
    en: ({ method }) => `add count, such as points: {method: ${method}, count: 1}`,
  },
  *inWorkspace({ ownRegulations }) {
    for (const { method, count } of ownRegulations.flatMap(({ blocks }) =>
      blocks.flatMap(({ points }) => points ?? []),
    )) {
      const counting = methodNamed(method.value)?.counting;
      if (counting && !count) yield { at: method.place, facts: { method: method.value, counting } };
    }
  },
});
