import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { awardConditionKindOf } from '../../candidates/conditions/index.ts';
import type { Output } from '../../declared/outputs/index.ts';
import type { Award } from '../../model/award.ts';
import type { QuotaResult } from '../../scoring/quotas/quota-result.ts';

type Answer = Pick<CandidatesAnswer, 'classified' | 'evidence'>;

/** Before the Council has spoken of levels: the quotas of levels that an award rests on where more stand at them than may. */
function exceeded(award: Award, { classified, evidence }: Answer): readonly QuotaResult[] {
  const { decision, quotas } = classified;
  if (decision?.results.some(({ level }) => level)) return [];
  const { order } = evidence;
  const restsOn = (level: string) =>
    level !== order.ids.at(-1) && award.when.some((one) => awardConditionKindOf(one).lowest?.(one, order) === level);
  return quotas.filter(({ quota, over }) => over > 0 && quota.kind === award.kind && restsOn(quota.level.value));
}

/** How many may keep the level that an award rests on, where more stand at it now. */
export function levelQuotas(award: Award, answer: Answer, locale: Locale): string[] {
  const { period, workspace } = answer.classified;
  return exceeded(award, answer).map(({ quota, limit, count, scope, of }) => {
    const where = of === undefined ? '' : WORDS[locale].where(scope, workspace.organization.unit(of)?.name.value ?? of);
    return WORDS[locale].said(answer.evidence.names.levelName(quota.level.value), limit, count, where, period.id);
  });
}

/** The same for programs. */
export function levelQuotasJson(award: Award, answer: Answer): Output<'candidates'>['awards'][number]['levelQuotas'] {
  return exceeded(award, answer).map(({ quota, scope, of, limit, count }) => ({
    id: quota.id.value,
    scope,
    ...(of !== undefined && { [scope]: of }),
    level: quota.level.value,
    limit,
    count,
  }));
}

const WORDS = bilingual({
  vi: {
    where: (scope: QuotaResult['scope'], of: string) => (scope === 'unit' ? ` ở ${of}` : ` trong nhóm ${of}`),
    said: (level: string, limit: number, count: number, where: string, period: string) =>
      `Lưu ý: tính ra có ${count} ở mức ${level}${where}, mà tỷ lệ chỉ cho ${limit}; Hội đồng chưa quyết định mức (emul decide ${period}), ai không giữ được mức ấy thì không còn đủ điều kiện.`,
  },
  en: {
    where: (scope, of) => (scope === 'unit' ? ` in ${of}` : ` in group ${of}`),
    said: (level, limit, count, where, period) =>
      `Note: ${count} stand at ${level}${where}, but its quota lets ${limit} through; the Council has not decided on levels yet (emul decide ${period}), and who does not keep it qualifies no longer.`,
  },
});
