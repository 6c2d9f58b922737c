import { defineCheck } from '../../checking/check.ts';
import { isReversed, overlaps } from '../../model/span.ts';
import { lineAt } from '../../source/line-of.ts';

/** Two Councils on one day: nobody could tell whose votes count. */
export const councilsOverlap = defineCheck<{ line: number }>({
  id: 'councils-overlap',
  severity: 'error',
  message: {
    vi: ({ line }) => `Hội đồng này cùng thời gian với Hội đồng ở dòng ${line}`,
    en: ({ line }) => `this Council sits while the one of line ${line} does`,
  },
  help: {
    vi: ({ line }) =>
      `hãy ghi ngày cuối của Hội đồng cũ ở dòng ${line}, ví dụ to: 2018-12-31, và ngày đầu (from) của Hội đồng mới`,
    en: ({ line }) =>
      `write the last day of the old one in line ${line}, such as to: 2018-12-31, and the first (from) of the new one`,
  },
  *inWorkspace({ organization }) {
    const sound = organization.councils.filter(({ span }) => !isReversed(span)); // `dates-reversed` reports the others
    for (const [index, council] of sound.entries()) {
      const first = sound.slice(0, index).find(({ span }) => overlaps(span, council.span));
      if (first) yield { at: (council.span.from ?? council.node).place, facts: { line: lineAt(first.node.place) } };
    }
  },
});
