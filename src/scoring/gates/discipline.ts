import { dateInWords } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import type { Discipline } from '../../model/record.ts';
import type { GateContext, GateKind } from './gate-kind.ts';
import { gateReason } from './gate-reason.ts';

/** The forms of discipline as papers call them. */
const FORMS: Readonly<Record<string, Words>> = {
  'khien-trach': { vi: 'khiển trách', en: 'a reprimand' },
  'canh-cao': { vi: 'cảnh cáo', en: 'a warning' },
  'ha-bac-luong': { vi: 'hạ bậc lương', en: 'a pay-step reduction' },
  'giang-chuc': { vi: 'giáng chức', en: 'a demotion' },
  'cach-chuc': { vi: 'cách chức', en: 'a removal from post' },
  'buoc-thoi-viec': { vi: 'buộc thôi việc', en: 'a dismissal' },
};

/** What a form of discipline is called. */
export function disciplineName(form: string): Words {
  return FORMS[form] ?? { vi: form, en: form };
}

/** Somebody disciplined inside the period stands no better than a level; one conduct counts in one year only. */
export const discipline: GateKind = {
  id: 'discipline',
  words(gate, { subject }, context) {
    const member = subject.kind === 'member' ? context.organization.member(subject.id) : undefined;
    const { level, forms } = gate;
    if (!member || !level) return [];
    const counted = member.disciplines.filter(
      (one) => forms.some(({ value }) => value === one.form.value) && counts(one, context),
    );
    return counted.map(({ form, date, decision }) => {
      const most = context.levelName(level.value);
      const form_ = disciplineName(form.value);
      const by = decision ? ` (${decision.value})` : '';
      const words = {
        vi: `bị ${form_.vi} ngày ${dateInWords(date.value)}${by}: cao nhất là ${most}`,
        en: `${form_.en} of ${date.value}${by}: at most ${most}`,
      };
      return { cap: { level: level.value, reason: gateReason(gate, words) } };
    });
  },
};

function counts({ date, countedIn }: Discipline, { period, lastDay }: GateContext): boolean {
  if (countedIn) return countedIn.value === period.id;
  return period.from <= date.value && date.value <= period.to && date.value <= lastDay;
}
