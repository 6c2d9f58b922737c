import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';
import type { Criteria } from '../../model/criteria.ts';
import { criteriaIn, eventsIn } from '../../model/criteria-parts.ts';
import { knownLevels } from '../../model/regulation-choice.ts';
import { resultsRule } from '../../model/results-rule.ts';
import type { Located } from '../../source/located.ts';

/** Criteria give a level that no regulation of the workspace has. */
export const unknownLevel = defineCheck<{ level: string; near: readonly string[]; known: readonly string[] }>({
  id: 'unknown-level',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ level }) => `quy chế không có mức xếp loại nào mang mã “${level}”`,
    en: ({ level }) => `the regulation has no level “${level}”`,
  },
  help: {
    vi: ({ near, known }) => question(near, 'vi') ?? `các mức: ${known.join(', ')}`,
    en: ({ near, known }) => question(near, 'en') ?? `its levels: ${known.join(', ')}`,
  },
  suggestions: ({ near }) => near,
  *inWorkspace(workspace) {
    const known = knownLevels(workspace);
    if (!known) return; // what is missing may be what could not be read
    for (const { value, place } of workspace.criteria.flatMap(named)) {
      if (!known.includes(value)) yield { at: place, facts: { level: value, known, near: nearest(value, known) } };
    }
  },
});

function named(criteria: Criteria): Located<string>[] {
  const ofRungs = criteria.rungs.map(({ level }) => level);
  const ofEvents = eventsIn(criteria).flatMap(({ limit }) => limit ?? []);
  const ofResults = criteriaIn(criteria).flatMap((criterion) => {
    const { all, levels = [] } = resultsRule(criterion);
    return [criterion.level ?? [], all ?? [], levels.map(({ level }) => level)].flat();
  });
  return [...ofRungs, ...ofEvents, ...ofResults];
}
