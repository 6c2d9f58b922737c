import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { awardConditionKindOf } from '../../candidates/conditions/index.ts';
import type { Output } from '../../declared/outputs/index.ts';
import type { Award } from '../../model/award.ts';
import type { QuotaResult } from '../../scoring/quotas/quota-result.ts';

type Answer = Pick<CandidatesAnswer, 'awards' | 'classified' | 'evidence'>;

/** Before the Council has spoken of levels: the quotas of levels that an award rests on where more stand at them than may. */
function exceeded(award: Award, answer: Answer): readonly QuotaResult[] {
  const { decision, quotas } = answer.classified;
  if (decision?.results.some(({ level }) => level)) return [];
  const levels = new Set(lowestLevels(award, answer));
  return quotas.filter(({ quota, over }) => over > 0 && quota.kind === award.kind && levels.has(quota.level.value));
}

/** The levels that an award rests on, by itself or by another award that it asks for; the last one is asked of nobody. */
function lowestLevels({ when, kind }: Award, answer: Answer): string[] {
  const { order } = answer.evidence;
  return when.flatMap((one) => {
    const { lowest, other } = awardConditionKindOf(one);
    const level = lowest?.(one, order);
    const asked = other?.(one, kind);
    const before = answer.awards.find(({ award }) => asked?.isAwaited && award.id.value === asked.award?.value);
    const own = level === undefined || level === order.ids.at(-1) ? [] : [level];
    return [...own, ...(before?.award.kind === kind ? lowestLevels(before.award, answer) : [])];
  });
}

/** How many may keep the level that an award rests on, where more stand at it now; `hint`: with the line to type, which no paper shows. */
export function levelQuotas(award: Award, answer: Answer, locale: Locale, hint: 'line' | 'none'): string[] {
  const { period, workspace } = answer.classified;
  const line = hint === 'line' ? ` (emul decide ${period.id})` : '';
  return exceeded(award, answer).map(({ quota, limit, count, scope, of }) => {
    const where = of === undefined ? '' : WORDS[locale].where(scope, workspace.organization.unit(of)?.name.value ?? of);
    return WORDS[locale].said(answer.evidence.names.levelName(quota.level.value), limit, count, where, line);
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
    said: (level: string, limit: number, count: number, where: string, line: string) =>
      `Lưu ý: tính ra có ${count} ở mức ${level}${where}, mà tỷ lệ chỉ cho ${limit}; Hội đồng chưa quyết định mức${line}, ai không giữ được mức ấy thì không còn đủ điều kiện.`,
  },
  en: {
    where: (scope, of) => (scope === 'unit' ? ` in ${of}` : ` in group ${of}`),
    said: (level, limit, count, where, line) =>
      `Note: ${count} stand at ${level}${where}, but its quota lets ${limit} through; the Council has not decided on levels yet${line}, and who does not keep it qualifies no longer.`,
  },
});
