import { UNKNOWN_AWARD, unknownAwardFacts } from '../../checking/award-called.ts';
import { defineCheck } from '../../checking/check.ts';
import { allAwards } from '../../model/known-awards.ts';

/** Somebody registers for a title that no regulation has. */
export const registrationOfUnknownAward = defineCheck({
  ...UNKNOWN_AWARD,
  id: 'registration-of-unknown-award',
  severity: 'error',
  *inWorkspace(workspace) {
    const files = workspace.registrations;
    if (files.length === 0 || workspace.unsound.has('regulation')) return; // a title missing there proves nothing
    const known = allAwards(workspace);
    if (known.size === 0) return; // a regulation that speaks of no award says nothing of this one
    const titles = [...known.values()].filter(({ form }) => form === 'title').map(({ id }) => id.value);
    for (const { period, entries } of files) {
      for (const { subject, titles: registered } of entries) {
        for (const { value, place } of registered) {
          if (known.has(value)) continue;
          const about = { subject: subject.value, period: period.value };
          yield { at: place, facts: unknownAwardFacts(value, titles), about };
        }
      }
    }
  },
});
