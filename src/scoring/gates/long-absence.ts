import { numberOf } from '../../base/day.ts';
import { listed, same, type Words } from '../../base/locale.ts';
import { exact, texts } from '../../model/field.ts';
import type { Gate } from '../../model/gate.ts';
import { type Key, needed } from '../../model/key.ts';
import type { Leave } from '../../model/organization.ts';
import { ABSENCE_WORDS } from '../reasons.ts';
import { atMost, heldTo, LEVEL } from './best-level.ts';
import type { GateContext, GateKind } from './gate-kind.ts';

const DAYS: Key = {
  name: 'days',
  words: {
    vi: ['Số ngày nghỉ', 'Nghỉ từ số ngày này trở lên thì bị khống chế'],
    en: ['Days', 'Calendar days of leave from which it bites'],
  },
  example: '90',
  shape: { type: 'integer', minimum: 1 },
};

const EXCEPT: Key = {
  name: 'except',
  words: {
    vi: ['Trừ loại nghỉ', 'Loại nghỉ không tính'],
    en: ['Except', 'Kinds of leave that do not count'],
  },
  example: '[maternity]',
  shape: { type: 'array', items: { $ref: '#/$defs/leaveKind' } },
};

/** Somebody on leave for so many calendar days of the period or more stands no better than a level. */
export const longAbsence: GateKind = {
  id: 'long-absence',
  keys: [needed(DAYS), EXCEPT, needed(LEVEL, 'tot')],
  stated(gate, naming) {
    const days = exact(gate.node.get('days'))?.value ?? '';
    const but = exceptionsInWords(exceptIn(gate));
    return atMost(gate, { vi: `nghỉ từ ${days} ngày${but.vi}`, en: `${days} days of leave or more${but.en}` }, naming);
  },
  words(gate, { subject }, context) {
    const member = subject.kind === 'member' ? context.organization.member(subject.id) : undefined;
    const days = exact(gate.node.get('days'))?.value;
    if (!member || !days) return [];
    const away = daysAway(member.leave, exceptIn(gate), context);
    if (away < days.floor) return [];
    const why = {
      vi: `nghỉ ${away} ngày trong kỳ (từ ${days} ngày)`,
      en: `${away} days of leave in the period (${days} or more)`,
    };
    return heldTo(gate, why, context);
  },
};

function exceptIn({ node }: Gate): string[] {
  return texts(node.get('except')).map(({ value }) => value);
}

function exceptionsInWords(kinds: readonly string[]): Words {
  if (kinds.length === 0) return { vi: '', en: '' };
  const { vi, en } = listed(kinds.map((kind) => ABSENCE_WORDS[kind] ?? same(kind)));
  return { vi: `, không kể ${vi}`, en: `, not counting ${en}` };
}

/** Calendar days of leave inside the period, each day once; leave without an end is open. */
function daysAway(leaves: readonly Leave[], except: readonly string[], { period, lastDay }: GateContext): number {
  const first = numberOf(period.from);
  const last = Math.min(numberOf(period.to), numberOf(lastDay));
  const away = new Set<number>();
  for (const { kind, span } of leaves) {
    if (except.includes(kind.value)) continue;
    const from = Math.max(first, span.from ? numberOf(span.from.value) : first);
    const to = Math.min(last, span.to ? numberOf(span.to.value) : last);
    for (let day = from; day <= to; day += 1) away.add(day);
  }
  return away.size;
}
