import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';

/** A kind of period was asked for that the regulation does not roll up; `emul classify` and `emul explain` find it. */
export const notRolledUp = defineCheck<{ regulation: string; kind: Words; kinds: readonly Words[]; key: string }>({
  id: 'not-rolled-up',
  severity: 'error',
  message: {
    vi: ({ regulation, kind }) => `quy chế “${regulation}” không nói cách xếp loại cho kỳ là ${kind.vi}`,
    en: ({ regulation, kind }) => `the regulation “${regulation}” does not say how a ${kind.en} is classified`,
  },
  help: {
    vi: ({ kinds, key }) =>
      kinds.length > 0
        ? `quy chế này xếp loại theo: ${kinds.map(({ vi }) => vi).join(', ')}; nếu cần thì thêm mục ${key} vào rollup`
        : `hãy thêm mục rollup, trong đó có mục ${key}`,
    en: ({ kinds, key }) =>
      kinds.length > 0
        ? `it classifies by ${kinds.map(({ en }) => en).join(', ')}; add ${key} to rollup where more is wanted`
        : `add rollup, and ${key} in it`,
  },
});
