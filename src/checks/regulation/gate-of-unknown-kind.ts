import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';
import { gatesIn } from '../../model/rules.ts';
import { gateKinds } from '../../scoring/gates/index.ts';

/** A gate that does not say its kind, and whose id is none: it would never act. */
export const gateOfUnknownKind = defineCheck<{ id: string; near: readonly string[] }>({
  id: 'gate-of-unknown-kind',
  severity: 'error',
  message: {
    vi: ({ id }) => `điều kiện khống chế “${id}” chưa nói thuộc loại nào, nên không có tác dụng`,
    en: ({ id }) => `the gate “${id}” does not say of which kind it is, so it does nothing`,
  },
  help: {
    vi: ({ near }) => `${asked(near, 'vi')}hãy ghi thêm mục gate, một trong: ${KINDS.join(', ')}`,
    en: ({ near }) => `${asked(near, 'en')}add gate, one of: ${KINDS.join(', ')}`,
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ ownRegulations }) {
    for (const { id, kind } of ownRegulations.flatMap(gatesIn)) {
      if (kind !== id || KINDS.includes(id.value)) continue; // another `gate` is `value-not-allowed`
      yield { at: id.place, facts: { id: id.value, near: nearest(id.value, KINDS) } };
    }
  },
});

const KINDS = gateKinds.map(({ id }) => id);

function asked(near: readonly string[], locale: 'vi' | 'en'): string {
  const words = question(near, locale);
  return words ? `${words} ` : '';
}
