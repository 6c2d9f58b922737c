import { defineCheck } from '../../checking/check.ts';

/** `best` or `dropLowest` that does not say how many parts. */
export const methodWithoutCount = defineCheck<{ method: string }>({
  id: 'method-without-count',
  severity: 'error',
  message: {
    vi: ({ method }) =>
      method === 'best'
        ? 'cách tính “best” chưa nói lấy mấy kỳ cao nhất'
        : 'cách tính “dropLowest” chưa nói bỏ mấy kỳ thấp nhất',
    en: ({ method }) =>
      method === 'best' ? '“best” does not say how many are taken' : '“dropLowest” does not say how many are dropped',
  },
  help: {
    vi: ({ method }) => `hãy ghi thêm count, ví dụ points: {method: ${method}, count: 1}`,
    en: ({ method }) => `add count, such as points: {method: ${method}, count: 1}`,
  },
  *inWorkspace({ ownRegulations }) {
    for (const { method, count } of ownRegulations.flatMap(({ blocks }) => blocks.map(({ points }) => points))) {
      if (count || !COUNTING.includes(method.value)) continue;
      yield { at: method.place, facts: { method: method.value } };
    }
  },
});

const COUNTING = ['best', 'dropLowest'];
