import { defineCheck } from '../../checking/check.ts';
import { criteriaIn } from '../../model/criteria-parts.ts';
import { keysOf } from '../../model/key.ts';
import { modeNamed, modes } from '../../scoring/modes/index.ts';

/** A criterion says something that its mode does not use. */
export const keyNotForMode = defineCheck<{ key: string; criterion: string; mode: string; modes: readonly string[] }>({
  id: 'key-not-for-mode',
  severity: 'warning',
  counted: { vi: 'mục không dùng trong cách chấm', en: 'keys that the way of scoring does not use' },
  message: {
    vi: ({ key, criterion, mode }) => `tiêu chí ${criterion} chấm theo cách “${mode}”, không dùng đến mục ${key}`,
    en: ({ key, criterion, mode }) => `criterion ${criterion} is of mode “${mode}”, which does not use ${key}`,
  },
  help: {
    vi: ({ key, modes }) => `hãy bỏ mục ${key}, hoặc viết ${modes.map((mode) => `mode: ${mode}`).join(' hay ')}`,
    en: ({ key, modes }) => `take ${key} out, or write ${modes.map((mode) => `mode: ${mode}`).join(' or ')}`,
  },
  *inWorkspace({ criteria }) {
    for (const { id, mode, node } of criteria.flatMap(criteriaIn)) {
      if (!modeNamed(mode.value)) continue; // `value-not-allowed`
      for (const [key] of node.pairs()) {
        const users = MODES.get(key.text);
        if (!users || users.includes(mode.value)) continue;
        yield { at: key.place, facts: { key: key.text, criterion: id.value, mode: mode.value, modes: users } };
      }
    }
  },
});

/** The modes that use a key, in their order; none where any does. */
const MODES: ReadonlyMap<string, readonly string[]> = new Map(
  keysOf(modes).map(({ name }) => [
    name,
    modes.filter(({ keys }) => keys.some((key) => key.name === name)).map(({ id }) => id),
  ]),
);
