import { earlierOf, numberOf } from '../../base/day.ts';
import type { Exact } from '../../base/exact.ts';
import { anyOf } from '../../base/listed.ts';
import { inBoth, listed, same, type Words } from '../../base/locale.ts';
import { coveredIn, monthsIn, monthsInWords, type Stretch } from '../../calendar/months.ts';

import { exact, texts } from '../../model/field.ts';
import type { Gate } from '../../model/gate.ts';
import { type Key, needed } from '../../model/key.ts';
import type { Leave } from '../../model/organization.ts';
import { ABSENCE_WORDS } from '../reasons.ts';
import { atMost, heldTo, LEVEL } from './best-level.ts';
import type { GateContext, GateKind, GateWord } from './gate-kind.ts';

const DAYS: Key = {
  name: 'days',
  words: {
    vi: ['Số ngày nghỉ', 'Nghỉ từ số ngày này trở lên thì bị khống chế'],
    en: ['Days', 'Calendar days of leave from which it bites'],
  },
  example: '90',
  shape: { type: 'integer', minimum: 1 },
};

const MONTHS: Key = {
  name: 'months',
  words: {
    vi: ['Số tháng nghỉ', 'Nghỉ liền từ số tháng này trở lên thì bị khống chế'],
    en: ['Months', 'Months of leave without a break from which it bites'],
  },
  example: '3',
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

/** Somebody on leave for so many calendar days of the period or more, or for so many months without a break, stands no better than a level. */
export const longAbsence: GateKind = {
  id: 'long-absence',
  keys: [{ ...needed(DAYS), unless: MONTHS.name }, MONTHS, EXCEPT, needed(LEVEL, 'tot')],
  stated(gate, naming) {
    const { days, months } = boundsOf(gate);
    const long = [
      ...(days ? [{ vi: `nghỉ từ ${days} ngày`, en: `${days} days of leave or more` }] : []),
      ...(months
        ? [{ vi: `nghỉ liền từ ${months} tháng`, en: `${months} months of leave or more without a break` }]
        : []),
    ];
    const said = inBoth((locale) =>
      anyOf(
        long.map((words) => words[locale]),
        locale,
      ),
    );
    const but = exceptionsInWords(exceptIn(gate));
    return atMost(gate, { vi: `${said.vi}${but.vi}`, en: `${said.en}${but.en}` }, naming);
  },
  words(gate, { subject }, context) {
    const member = subject.kind === 'member' ? context.organization.member(subject.id) : undefined;
    if (!member) return [];
    const away = awayIn(member.leave, exceptIn(gate), context);
    return [...byDays(gate, away, context), ...byMonths(gate, away, context)];
  },
};

function byDays(gate: Gate, away: readonly Stretch[], context: GateContext): GateWord[] {
  const { days } = boundsOf(gate);
  const count = away.reduce((sum, { from, to }) => sum + numberOf(to) - numberOf(from) + 1, 0);
  if (!days || count < days.floor) return [];
  const why = {
    vi: `nghỉ ${count} ngày trong kỳ (từ ${days} ngày)`,
    en: `${count} days of leave in the period (${days} or more)`,
  };
  return heldTo(gate, why, context);
}

/** Pieces apart are not added up: the longest of them tells (rule 65). */
function byMonths(gate: Gate, away: readonly Stretch[], context: GateContext): GateWord[] {
  const { months } = boundsOf(gate);
  const [longest] = away.map(monthsIn).sort((a, b) => b.months - a.months || b.days - a.days);
  if (!months || !longest || longest.months < months.floor) return [];
  const said = monthsInWords(longest);
  const why = {
    vi: `nghỉ liền ${said.vi} trong kỳ (từ ${months} tháng)`,
    en: `${said.en} of leave without a break in the period (${months} or more)`,
  };
  return heldTo(gate, why, context);
}

function boundsOf({ node }: Gate): { readonly days: Exact | undefined; readonly months: Exact | undefined } {
  return { days: exact(node.get('days'))?.value, months: exact(node.get('months'))?.value };
}

function exceptIn({ node }: Gate): string[] {
  return texts(node.get('except')).map(({ value }) => value);
}

function exceptionsInWords(kinds: readonly string[]): Words {
  if (kinds.length === 0) return { vi: '', en: '' };
  const { vi, en } = listed(kinds.map((kind) => ABSENCE_WORDS[kind] ?? same(kind)));
  return { vi: `, không kể ${vi}`, en: `, not counting ${en}` };
}

/** The days of leave inside the period, each once, as stretches that do not touch; leave without an end is open. */
function awayIn(leaves: readonly Leave[], except: readonly string[], { period, lastDay }: GateContext): Stretch[] {
  const within = { from: period.from, to: earlierOf(period.to, lastDay) };
  const counted = leaves.filter(({ kind }) => !except.includes(kind.value));
  return coveredIn(
    within,
    counted.map(({ span }) => ({ from: span.from?.value ?? within.from, to: span.to?.value ?? within.to })),
  );
}
