import { bilingual } from '../../base/locale.ts';
import type { Working } from '../../documents/working.ts';
import type { QuotaResult } from '../../scoring/quotas/quota-result.ts';
import { type Who, whoOpened } from '../workings/names.ts';
import { limitOpened } from '../workings/quotas.ts';
import type { ClassifyTerms } from './classify-terms.ts';
import { namingIn } from './counts.ts';

/** What quotas are told from. */
export type QuotaTerms = Pick<ClassifyTerms, 'locale' | 'names'> & {
  readonly answer: Pick<ClassifyTerms['answer'], 'quotas' | 'rules' | 'workspace'>;
};

/** `3 − 2`, with who there are and how many may be. */
export function overOpened(quota: QuotaResult, terms: QuotaTerms): Working {
  const there = whoOpened(whoIn(quota), namingIn(terms));
  return { text: `${quota.count} − ${quota.limit}`, steps: [there, limitOpened(quota, terms.locale)] };
}

/** Who stands at the level. */
export function whoIn({ cut }: QuotaResult): Who[] {
  return cut.map(({ result: { subject } }) => ({ kind: subject.kind, id: subject.id }));
}

/** The agency, a unit or a group, as a table names it. */
export function scopeOf({ scope, of }: QuotaResult, { answer, locale }: QuotaTerms): string {
  const words = WORDS[locale];
  if (of === undefined) return words.agency;
  const { organization } = answer.workspace;
  return scope === 'group' ? words.group(organization.groupName(of)) : (organization.unit(of)?.name.value ?? of);
}

const WORDS = bilingual({
  vi: {
    agency: 'Toàn cơ quan',
    group: (name: string) => `Nhóm ${name}`,
  },
  en: {
    agency: 'The agency',
    group: (id) => `Group ${id}`,
  },
});
