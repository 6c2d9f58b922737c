import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { periodOf } from '../../calendar/index.ts';
import { bringers } from '../../checking/bringers.ts';
import { defineCheck } from '../../checking/check.ts';
import { levelsOn } from '../../model/regulation-choice.ts';

interface Facts {
  who: string;
  level: string;
  near: readonly string[];
  known: readonly string[];
}

/** A result brought along has a level that the regulation of its period does not have; the former agency's words must be translated. */
export const broughtOfUnknownLevel = defineCheck<Facts>({
  id: 'brought-of-unknown-level',
  severity: 'error',
  message: {
    vi: ({ who, level }) =>
      `kết quả ${who} mang theo ghi mức “${level}”, mà quy chế của kỳ ấy không có mức nào mang mã đó`,
    en: ({ who, level }) => `${who} brought the level “${level}”, which the regulation of that period does not have`,
  },
  help: {
    vi: ({ near, known }) => question(near, 'vi') ?? `hãy đối chiếu với các mức của cơ quan: ${known.join(', ')}`,
    en: ({ near, known }) => question(near, 'en') ?? `translate it into one of: ${known.join(', ')}`,
  },
  suggestions: ({ near }) => near,
  *inWorkspace(workspace) {
    if (workspace.unsound.has('regulation')) return; // a level missing there proves nothing
    for (const { id: subject, who, brought } of bringers(workspace.organization)) {
      for (const { period, level } of brought) {
        const known = levelsOn(periodOf(period.value)?.to ?? '', workspace).map(({ id }) => id.value);
        if (known.length === 0 || known.includes(level.value)) continue; // `brought-of-unknown-period`, `unknown-regulation`
        const facts = { who, level: level.value, known, near: nearest(level.value, known) };
        yield { at: level.place, facts, about: { subject, period: period.value } };
      }
    }
  },
});
