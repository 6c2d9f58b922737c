import { question } from '../../base/listed.ts';
import { nearest } from '../../base/nearest.ts';
import type { Period } from '../../calendar/period.ts';
import { defineCheck } from '../../checking/check.ts';
import { decidedPeriod } from '../../model/decided-period.ts';
import type { Quota } from '../../model/quota.ts';
import { isComplete } from '../../model/regulation.ts';
import { regulationFor } from '../../model/regulation-choice.ts';
import { rulesOf } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';

/** A decision uses the exception of a quota that there is not, or that knows no exception. */
export const exceptionUnknownQuota = defineCheck<{
  id: string;
  isQuota: boolean;
  near: readonly string[];
  known: readonly string[];
}>({
  id: 'exception-unknown-quota',
  severity: 'error',
  message: {
    vi: ({ id, isQuota }) =>
      isQuota
        ? `tỷ lệ “${id}” trong quy chế không có mức ngoại lệ, nên quyết định này không đổi giới hạn`
        : `quy chế không có tỷ lệ tối đa nào mang mã “${id}”`,
    en: ({ id, isQuota }) =>
      isQuota ? `the quota “${id}” knows no exception, so this changes nothing` : `the regulation has no quota “${id}”`,
  },
  help: {
    vi: ({ isQuota, near, known }) => {
      if (isQuota) return 'hãy bỏ mã này khỏi mục exceptions, hoặc ghi exception vào tỷ lệ ấy trong quy chế';
      if (known.length === 0) return 'quy chế của kỳ này không có tỷ lệ nào; hãy bỏ mục exceptions';
      return question(near, 'vi') ?? `các tỷ lệ: ${known.join(', ')}`;
    },
    en: ({ isQuota, near, known }) => {
      if (isQuota) return 'take it out of exceptions, or write an exception into that quota of the regulation';
      if (known.length === 0) return 'that regulation has no quotas; take exceptions out';
      return question(near, 'en') ?? `its quotas: ${known.join(', ')}`;
    },
  },
  suggestions: ({ near }) => near,
  *inWorkspace(workspace) {
    if (workspace.unsound.has('regulation')) return; // a quota missing there proves nothing
    for (const decision of workspace.decisions) {
      const period = decidedPeriod(decision, workspace.campaigns);
      const quotas = period && quotasOn(period, workspace);
      if (!quotas) continue; // `decision-on-unrated-period`, `unknown-regulation`
      const known = quotas.map(({ id }) => id.value);
      for (const { value, place } of decision.exceptions) {
        const quota = quotas.find(({ id }) => id.value === value);
        if (quota?.exception) continue;
        const facts = { id: value, known, isQuota: quota !== undefined, near: quota ? [] : nearest(value, known) };
        yield { at: place, facts, about: { period: decision.period.value } };
      }
    }
  },
});

/** Nothing where a regulation is unknown that may have them. */
function quotasOn(period: Period, workspace: Workspace): readonly Quota[] | undefined {
  const regulation = regulationFor(period, workspace);
  if (!regulation || !isComplete(regulation, workspace.regulations)) return undefined;
  return rulesOf(regulation, workspace.regulations).quotas;
}
