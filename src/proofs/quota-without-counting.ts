import { Exact } from '../base/exact.ts';
import type { AwardQuota } from '../model/award.ts';
import type { Quota } from '../model/quota.ts';
import { levelsOf, type Regulation } from '../model/regulation.ts';
import { awardsIn, quotasIn } from '../model/rules.ts';
import { limitOf, needsCounting } from '../scoring/quotas/quota-result.ts';
import type { Located } from '../source/located.ts';
import { defineProof } from './proof.ts';

/** A quota of a level that does not say how its base is counted; practice reads it in two ways with different results. */
export const quotaWithoutCounting = defineProof<{
  id: string;
  level: string;
  people: number;
  remaining: number;
  all: number;
}>({
  id: 'quota-without-counting',
  severity: 'error',
  message: {
    vi: ({ id, level, people, remaining, all }) =>
      `tỷ lệ “${id}” tính trên mức “${level}” mà chưa nói cách đếm: với ${people} người từ mức ấy trở lên, đếm số còn lại ở mức ấy thì được ${remaining}, đếm tất cả thì được ${all}`,
    en: ({ id, level, people, remaining, all }) =>
      `the quota “${id}” is a share of “${level}” and does not say how that is counted: with ${people} people at it or better, it is ${remaining} of those who remain, or ${all} of all`,
  },
  help: {
    vi: ({ remaining, all }) =>
      `hãy ghi thêm counting: remaining (số còn lại, được ${remaining}) hoặc counting: at-or-better (tất cả, được ${all}) theo văn bản của cơ quan`,
    en: ({ remaining, all }) =>
      `add counting: remaining (${remaining}) or counting: at-or-better (${all}), as your paper has it`,
  },
  *inWorkspace({ ownRegulations, regulations }) {
    for (const quota of ownRegulations.flatMap((regulation) => [
      ...quotasIn(regulation),
      ...quotasOfAwards(regulation, regulations),
    ])) {
      if (!needsCounting(quota)) continue;
      const people = telling(quota);
      const facts = { id: quota.id.value, level: quota.of.value, people };
      const results = { remaining: counted('remaining', quota, people), all: counted('at-or-better', quota, people) };
      yield { at: quota.of.place, facts: { ...facts, ...results } };
    }
  },
});

type Share = (Quota | AwardQuota) & { readonly id: Located<string> };

/** Quotas of awards that are a share of a level, each under its award's id. */
function quotasOfAwards(regulation: Regulation, regulations: ReadonlyMap<string, Regulation>): Share[] {
  const levels = levelsOf(regulation, regulations).map(({ id }) => id.value);
  const all = awardsIn(regulation).flatMap(({ id, quota }) => (quota ? [{ ...quota, id }] : []));
  return all.filter(({ of }) => levels.includes(of.value));
}

/** Twenty people, or the next number of them for which the two readings differ. */
function telling(quota: Share): number {
  for (let people = 20; people < 1000; people += 1) {
    if (counted('remaining', quota, people) !== counted('at-or-better', quota, people)) return people;
  }
  return 20;
}

function counted(counting: string, quota: Share, people: number): number {
  return limitOf({ ...quota, counting: { value: counting, place: quota.of.place } }, shareOf(quota), people);
}

/** Of a quota by the level of the unit any of its shares tells the readings apart. */
function shareOf(quota: Share): Exact {
  const [first] = 'byUnitLevel' in quota ? quota.byUnitLevel.values() : [];
  return (quota.atMost ?? first)?.value ?? Exact.zero;
}
