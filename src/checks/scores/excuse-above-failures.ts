import { Exact } from '../../base/exact.ts';
import { defineCheck } from '../../checking/check.ts';
import { number } from '../../model/mark-as-typed.ts';
import { FAILURES } from '../../model/product-rule.ts';
import { productsTyped } from '../../scoring/modes/index.ts';

/** More excused than happened: mostly the delay or return itself was left out, and nothing was lost by it (rule 62). */
export const excuseAboveFailures = defineCheck<{
  product: string;
  criterion: string;
  who: string;
  failure: 'returned' | 'late';
  excused: string;
  noted: string;
}>({
  id: 'excuse-above-failures',
  severity: 'warning',
  counted: { vi: 'chỗ miễn trừ nhiều hơn số lần đã ghi', en: 'excuses beyond what is noted' },
  message: {
    vi: ({ product, criterion, who, failure, excused, noted }) =>
      `sản phẩm “${product}” ở tiêu chí ${criterion} của ${who} được miễn ${excused} lần ${VI[failure]} mà chỉ ghi ${VI[failure]} ${noted} lần`,
    en: ({ product, criterion, who, failure, excused, noted }) =>
      `product “${product}” in ${criterion} of ${who} is excused ${excused} × ${failure}, and noted as ${failure} ${noted} ×`,
  },
  help: {
    vi: ({ failure, excused }) =>
      `phần miễn thừa không tính; số lần ${VI[failure]} ghi cả lần được miễn, ví dụ ${failure}: ${excused}`,
    en: ({ failure, excused }) =>
      `what is excused beyond that counts for nothing; note all times, those excused too: ${failure}: ${excused}`,
  },
  *inMark({ mark, criterion, who }) {
    for (const product of criterion ? productsTyped(mark.value, criterion) : [])
      for (const failure of FAILURES) {
        const excused = product.get('excused')?.get(failure);
        const times = excused && number(excused);
        if (!excused || !times) continue;
        const written = product.get(failure);
        const noted = written ? number(written) : Exact.zero;
        if (!noted || !times.isMore(noted)) continue;
        const named = (product.get('name') ?? product.get('id'))?.text ?? '';
        const facts = { product: named, criterion: mark.id, who, failure, excused: `${times}`, noted: `${noted}` };
        yield { at: excused.place, facts };
      }
  },
});

const VI = { returned: 'bị trả lại', late: 'chậm' } as const;
