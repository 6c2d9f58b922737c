import { defineCheck } from '../../checking/check.ts';
import { lackingIn } from '../../model/key.ts';
import { gatesIn } from '../../model/rules.ts';
import { gateKindOf } from '../../scoring/gates/index.ts';

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
      for (const lacking of lackingIn(node, gateKindOf(kind.value)?.keys ?? [])) {
        yield { at: id.place, facts: { gate: id.value, ...lacking } };
      }
    }
  },
});
