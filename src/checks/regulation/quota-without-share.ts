import { defineCheck } from '../../checking/check.ts';

/** A quota that says of nobody how many may be. */
export const quotaWithoutShare = defineCheck<{ id: string }>({
  id: 'quota-without-share',
  severity: 'error',
  message: {
    vi: ({ id }) => `tỷ lệ “${id}” chưa nói được bao nhiêu, nên không tính`,
    en: ({ id }) => `the quota “${id}” does not say how many may be, so it counts nowhere`,
  },
  help: {
    vi: () => 'hãy ghi atMost, ví dụ atMost: 0.2, hoặc byUnitLevel: {xuat-sac: 0.25} với scopes: [unit]',
    en: () => 'write atMost, such as atMost: 0.2, or byUnitLevel: {xuat-sac: 0.25} with scopes: [unit]',
  },
  *inWorkspace({ ownRegulations }) {
    for (const quota of ownRegulations.flatMap(({ node }) => [...(node.get('quotas')?.items() ?? [])])) {
      const id = quota.get('id');
      const hasShare = quota.get('atMost') || [...(quota.get('byUnitLevel')?.pairs() ?? [])].length > 0;
      if (id && !hasShare) yield { at: id.place, facts: { id: id.text } };
    }
  },
});
