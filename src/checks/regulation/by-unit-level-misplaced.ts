import { defineCheck } from '../../checking/check.ts';

/** Shares by the level of the unit where a quota is not counted unit by unit, so that no unit's level tells its share. */
export const byUnitLevelMisplaced = defineCheck<{ id: string }>({
  id: 'by-unit-level-misplaced',
  severity: 'error',
  message: {
    vi: ({ id }) => `tỷ lệ “${id}” theo mức của phòng (byUnitLevel) mà không tính riêng từng phòng`,
    en: ({ id }) => `the quota “${id}” goes by the level of the unit (byUnitLevel) and is not counted unit by unit`,
  },
  help: {
    vi: () => 'hãy ghi scopes: [unit]; giới hạn của cả cơ quan thì ghi thành một tỷ lệ khác',
    en: () => 'write scopes: [unit]; a limit of the whole agency is a quota of its own',
  },
  *inWorkspace({ ownRegulations }) {
    for (const quota of ownRegulations.flatMap(({ node }) => [...(node.get('quotas')?.items() ?? [])])) {
      const [byLevel, id] = [quota.get('byUnitLevel'), quota.get('id')];
      const scopes = [...(quota.get('scopes')?.items() ?? [])].map(({ text }) => text);
      const isByUnit = scopes.length === 1 && scopes[0] === 'unit' && quota.get('kind')?.text !== 'unit';
      if (byLevel && id && !isByUnit) yield { at: byLevel.place, facts: { id: id.text } };
    }
  },
});
