import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';

/** A regulation extends one that neither the agency nor emul has. */
export const extendsUnknown = defineCheck<{ id: string; near: readonly string[] }>({
  id: 'extends-unknown',
  severity: 'error',
  message: {
    vi: ({ id }) => `quy chế này dựa trên “${id}”, nhưng không có quy chế nào mang mã ấy`,
    en: ({ id }) => `this regulation extends “${id}”, which there is not`,
  },
  help: {
    vi: ({ near }) => question(near, 'vi') ?? 'xem các quy chế sẵn có bằng lệnh: emul regulation list',
    en: ({ near }) => question(near, 'en') ?? 'see which there are by: emul regulation list',
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ ownRegulations, regulations, shippedRegulations, unsound }) {
    if (unsound.has('regulation')) return; // an id missing there proves nothing
    for (const { extends: bases, id: own } of ownRegulations) {
      const known = [...regulations.keys(), ...shippedRegulations].filter((id) => id !== own.value);
      for (const { value, place } of bases) {
        if (!regulations.has(value)) yield { at: place, facts: { id: value, near: nearest(value, new Set(known)) } };
      }
    }
  },
});
