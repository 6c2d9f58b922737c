import { nearest } from '../../base/nearest.ts';
import type { Criteria } from '../../model/criteria.ts';
import { levelsOf } from '../../model/regulation.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Located } from '../../source/located.ts';
import { defineCheck } from '../check.ts';
import { question } from '../scores/suggestion.ts';
import { criteriaIn, eventsIn } from './parts.ts';

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
    if (workspace.unsound.has('regulation')) return; // an id missing there proves nothing
    const known = knownLevels(workspace);
    if (!known) return; // `missing-key`, `unknown-regulation`, `regulation-without-levels`
    for (const { value, place } of workspace.criteria.flatMap(named)) {
      if (!known.includes(value)) yield { at: place, facts: { level: value, known, near: nearest(value, known) } };
    }
  },
});

/** The levels of all regulations that are in force at some time; nothing where one of them gives none, or none is named. */
function knownLevels({ settings, regulations }: Workspace): string[] | undefined {
  const all = settings.regulations.map(({ use }) => regulations.get(use.value));
  const levels = all.map((one) => (one ? levelsOf(one, regulations) : []));
  const areAllKnown = levels.length > 0 && levels.every((some) => some.length > 0);
  return areAllKnown ? [...new Set(levels.flat().map(({ id }) => id.value))] : undefined;
}

function named(criteria: Criteria): Located<string>[] {
  const ofRungs = criteria.rungs.map(({ level }) => level);
  const ofEvents = eventsIn(criteria).flatMap(({ limit }) => limit ?? []);
  return [...ofRungs, ...ofEvents, ...criteriaIn(criteria).flatMap(({ level }) => level ?? [])];
}
