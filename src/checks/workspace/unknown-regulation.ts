import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';

interface Facts {
  id: string;
  near: readonly string[];
  known: readonly string[];
}

/** `regulation:` names one that neither the agency nor emul has. */
export const unknownRegulation = defineCheck<Facts>({
  id: 'unknown-regulation',
  severity: 'error',
  message: {
    vi: ({ id }) => `không có quy chế nào mang mã “${id}”`,
    en: ({ id }) => `there is no regulation “${id}”`,
  },
  help: {
    vi: ({ near, known }) => question(near, 'vi') ?? `hiện có: ${known.join(', ')}`,
    en: ({ near, known }) => question(near, 'en') ?? `there are: ${known.join(', ')}`,
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ settings, regulations, shippedRegulations, unsound }) {
    if (unsound.has('regulation')) return; // an id missing there proves nothing
    const known = [...new Set([...regulations.keys(), ...shippedRegulations])];
    for (const { use } of settings.regulations) {
      if (regulations.has(use.value)) continue;
      yield { at: use.place, facts: { id: use.value, known, near: nearest(use.value, known) } };
    }
  },
});
