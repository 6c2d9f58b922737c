import { defineCheck } from '../../checking/check.ts';
import { calledIn } from '../../checking/whom.ts';
import { allAwards } from '../../model/known-awards.ts';

/** Somebody registers for what nobody of that kind can win by registering: a commendation, a title of units, a title of people. */
export const registeredForUnfit = defineCheck<{ who: string; name: string; why: 'commendation' | 'units' | 'people' }>({
  id: 'registered-for-unfit',
  severity: 'error',
  message: {
    vi: ({ who, name, why }) => {
      if (why === 'commendation') return `“${name}” là hình thức khen thưởng, không phải danh hiệu để đăng ký`;
      return why === 'units'
        ? `“${name}” chỉ dành cho tập thể, mà ${who} là cá nhân`
        : `“${name}” chỉ dành cho cá nhân, mà ${who} là tập thể`;
    },
    en: ({ who, name, why }) => {
      if (why === 'commendation') return `“${name}” is a commendation; one registers for titles`;
      return `“${name}” is for ${why} only, and ${who} is none`;
    },
  },
  help: {
    vi: () => 'hãy bỏ hoặc sửa mã này trong mục titles',
    en: () => 'take it out of titles, or mend it',
  },
  *inWorkspace(workspace) {
    const known = workspace.registrations.length > 0 ? allAwards(workspace) : new Map();
    for (const { period, entries } of workspace.registrations) {
      for (const entry of entries) {
        for (const { value, place } of entry.titles) {
          const award = known.get(value);
          if (!award || (award.form === 'title' && award.kind === entry.kind)) continue; // `registration-of-unknown-award`
          const kind = award.kind === 'unit' ? ('units' as const) : ('people' as const);
          const why = award.form === 'commendation' ? ('commendation' as const) : kind;
          const facts = { who: calledIn(workspace, entry), name: award.name.value, why };
          yield { at: place, facts, about: { subject: entry.subject.value, period: period.value } };
        }
      }
    }
  },
});
