import { gatesIn } from '../../model/rules.ts';
import { defineCheck } from '../check.ts';

/** A gate that lacks what its kind goes by: it would never act. */
export const gateIncomplete = defineCheck<{ gate: string; key: string; example: string }>({
  id: 'gate-incomplete',
  severity: 'error',
  message: {
    vi: ({ gate, key }) => `điều kiện khống chế “${gate}” chưa có mục ${key}, nên không có tác dụng`,
    en: ({ gate, key }) => `the gate “${gate}” has no ${key}, so it does nothing`,
  },
  help: {
    vi: ({ example }) => `hãy ghi thêm, ví dụ ${example}`,
    en: ({ example }) => `add it, such as ${example}`,
  },
  *inWorkspace({ ownRegulations }) {
    for (const { id, kind, node } of ownRegulations.flatMap(gatesIn)) {
      for (const [key, example] of NEEDED[kind.value] ?? []) {
        if (!node.get(key)) yield { at: id.place, facts: { gate: id.value, key, example } };
      }
    }
  },
});

/** By kind, each key and how it is written; `head-not-above-unit` needs nothing: it is about heads. */
const NEEDED: Readonly<Record<string, readonly (readonly [key: string, example: string])[]>> = {
  discipline: [
    ['forms', 'forms: [khien-trach]'],
    ['level', 'level: han-che'],
  ],
  'long-absence': [
    ['days', 'days: 90'],
    ['level', 'level: tot'],
  ],
  'weak-unit': [
    ['for', 'for: [heads, deputies]'],
    ['unit', 'unit: {worseThan: tot}'],
    ['level', 'level: tot'],
  ],
};
