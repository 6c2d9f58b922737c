import { dateInWords } from '../../base/day.ts';
import { listed, same, type Words } from '../../base/locale.ts';
import { texts } from '../../model/field.ts';
import type { Gate } from '../../model/gate.ts';
import { type Key, needed } from '../../model/key.ts';
import type { Discipline } from '../../model/record.ts';
import { atMost, heldTo, LEVEL } from './best-level.ts';
import type { GateContext, GateKind } from './gate-kind.ts';

/** The forms of discipline as papers call them. */
export const DISCIPLINES: Readonly<Record<string, Words>> = {
  'khien-trach': { vi: 'khiển trách', en: 'a reprimand' },
  'canh-cao': { vi: 'cảnh cáo', en: 'a warning' },
  'ha-bac-luong': { vi: 'hạ bậc lương', en: 'a pay-step reduction' },
  'giang-chuc': { vi: 'giáng chức', en: 'a demotion' },
  'cach-chuc': { vi: 'cách chức', en: 'a removal from post' },
  'buoc-thoi-viec': { vi: 'buộc thôi việc', en: 'a dismissal' },
};

/** What a form of discipline is called. */
export function disciplineName(form: string): Words {
  return DISCIPLINES[form] ?? same(form);
}

const BITING: Key = {
  name: 'forms',
  words: {
    vi: ['Hình thức kỷ luật', 'Các hình thức kỷ luật bị khống chế'],
    en: ['Forms', 'Forms of discipline that bite'],
  },
  example: '[khien-trach]',
  shape: { type: 'array', minItems: 1, items: { $ref: '#/$defs/id' } },
};

/** Somebody disciplined inside the period stands no better than a level; one conduct counts in one year only. */
export const discipline: GateKind = {
  id: 'discipline',
  keys: [needed(BITING), needed(LEVEL)],
  stated(gate, naming) {
    const { vi, en } = listed(formsIn(gate).map(disciplineName));
    return atMost(gate, { vi: `bị ${vi}`, en }, naming);
  },
  words(gate, { subject }, context) {
    const member = subject.kind === 'member' ? context.organization.member(subject.id) : undefined;
    const forms = formsIn(gate);
    const counted =
      member?.discipline.filter((each) => forms.includes(each.form.value) && isCounted(each, context)) ?? [];
    return counted.flatMap(({ form, date, decision }) => {
      const name = disciplineName(form.value);
      const by = decision ? ` (${decision.value})` : '';
      const why = {
        vi: `bị ${name.vi} ngày ${dateInWords(date.value)}${by}`,
        en: `${name.en} of ${dateInWords(date.value)}${by}`,
      };
      return heldTo(gate, why, context);
    });
  },
};

/** Forms that count; none means all. */
export function formsIn({ node }: Pick<Gate, 'node'>): string[] {
  return texts(node.get('forms')).map(({ value }) => value);
}

/** Whether it counts in a period: in the one that it names, else by its day, up to the last day looked at. */
export function isCounted(
  { date, countedIn }: Discipline,
  { period, lastDay }: Pick<GateContext, 'period' | 'lastDay'>,
): boolean {
  if (countedIn) return countedIn.value === period.id;
  return period.from <= date.value && date.value <= period.to && date.value <= lastDay;
}
