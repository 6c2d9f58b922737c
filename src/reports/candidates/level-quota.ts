import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { exceededBehind } from '../../answers/level-quotas.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { Period } from '../../calendar/period.ts';
import type { Output } from '../../declared/outputs/index.ts';
import { aside, type Prose, prose } from '../../documents/prose.ts';
import type { Award } from '../../model/award.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Exceeded, QuotaResult } from '../../scoring/quotas/quota-result.ts';

type Answer = Pick<CandidatesAnswer, 'awards' | 'classified' | 'evidence'>;

/** How many may keep the level that an award rests on, where more stand at it now. */
export function levelQuotas(award: Award, answer: Answer, locale: Locale): Prose[] {
  const { names } = answer.evidence;
  const said = { ...answer.classified, levelName: (id: string) => names.levelName(id)[locale] };
  return exceededBehind(award, answer).map((result) => levelQuotaSaid(result, said, locale));
}

/** Where a quota of levels is said, and what levels are called there. */
interface Said {
  readonly period: Period;
  readonly workspace: Workspace;
  levelName(id: string): string;
}

/** The same of one quota. */
export function levelQuotaSaid({ quota, limit, count, scope, of }: Exceeded, said: Said, locale: Locale): Prose {
  const line = aside(` (emul decide ${said.period.id})`);
  const { organization } = said.workspace;
  const whose = (id: string) =>
    scope === 'unit' ? (organization.unit(id)?.name.value ?? id) : organization.groupName(id);
  const where = of === undefined ? '' : WORDS[locale].where(scope, whose(of));
  return WORDS[locale].said(said.levelName(quota.level.value), limit, count, where, line);
}

/** The same for programs. */
export function levelQuotasJson(award: Award, answer: Answer): Output<'candidates'>['awards'][number]['levelQuotas'] {
  return exceededBehind(award, answer).map(({ quota, scope, of, limit, count }) => ({
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
    said: (level: string, limit: number, count: number, where: string, line: Prose) =>
      prose`Lưu ý: tính ra có ${`${count}`} ở mức ${level}${where}, mà tỷ lệ chỉ cho ${`${limit}`}; Hội đồng chưa quyết định mức${line}, ai không giữ được mức ấy thì không còn đủ điều kiện.`,
  },
  en: {
    where: (scope, of) => (scope === 'unit' ? ` in ${of}` : ` in group ${of}`),
    said: (level, limit, count, where, line) =>
      prose`Note: ${`${count}`} stand at ${level}${where}, but its quota lets ${`${limit}`} through; the Council has not decided on levels yet${line}, and who does not keep it qualifies no longer.`,
  },
});
