import { nearest } from '../../base/nearest.ts';
import type { DecidedResult } from '../../model/decision.ts';
import type { Organization } from '../../model/organization.ts';
import { defineCheck } from '../check.ts';
import { question } from '../scores/suggestion.ts';

interface Facts {
  kind: DecidedResult['kind'];
  id: string;
  near: readonly string[];
  isOfOtherKind: boolean;
}

/** A decision about a member or unit whom `organization.yaml` does not have. */
export const decisionForUnknown = defineCheck<Facts>({
  id: 'decision-for-unknown',
  severity: 'error',
  message: {
    vi: ({ kind, id }) => `không có ${kind === 'member' ? 'cá nhân' : 'tập thể'} nào mang mã “${id}”`,
    en: ({ kind, id }) => `there is no ${kind} “${id}”`,
  },
  help: {
    vi: ({ kind, id, near, isOfOtherKind }) =>
      isOfOtherKind
        ? `đó là mã của một ${kind === 'member' ? 'tập thể, hãy viết unit' : 'cá nhân, hãy viết member'}: ${id}`
        : (question(near, 'vi') ?? 'mã của từng người, từng phòng ghi trong organization.yaml'),
    en: ({ kind, id, near, isOfOtherKind }) =>
      isOfOtherKind
        ? `that is the id of a ${kind === 'member' ? 'unit, write unit' : 'member, write member'}: ${id}`
        : (question(near, 'en') ?? 'every id stands in organization.yaml'),
  },
  suggestions: ({ near }) => near,
  *inWorkspace({ decisions, organization, unsound }) {
    if (unsound.has('organization')) return; // an id missing there proves nothing
    for (const { period, results } of decisions) {
      for (const { kind, subject } of results) {
        const id = subject.value;
        if (isKnown(kind, id, organization)) continue;
        const near = nearest(id, kind === 'member' ? organization.memberIds() : organization.unitIds());
        const isOfOtherKind = isKnown(kind === 'member' ? 'unit' : 'member', id, organization);
        const about = { subject: id, period: period.value };
        yield { at: subject.place, facts: { kind, id, near, isOfOtherKind }, about };
      }
    }
  },
});

function isKnown(kind: DecidedResult['kind'], id: string, organization: Organization): boolean {
  return (kind === 'member' ? organization.member(id) : organization.unit(id)) !== undefined;
}
