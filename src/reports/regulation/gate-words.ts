import type { Locale, Words } from '../../base/locale.ts';
import type { Gate } from '../../model/gate.ts';
import type { Rules } from '../../model/rules.ts';
import { disciplineName } from '../../scoring/gates/discipline.ts';
import { ABSENCE_WORDS } from '../../scoring/reasons.ts';
import { partNames } from '../../scoring/rollup/part-names.ts';

/** What a gate does, as an official would say it. */
export function gateInWords(gate: Gate, rules: Rules, locale: Locale): string {
  const { levelName } = partNames(rules, '');
  const said = GATES[gate.kind.value]?.[locale];
  return said ? said({ gate, levelName, whom: whomOf(gate, locale) }) : gate.kind.value;
}

interface Told {
  readonly gate: Gate;
  readonly whom: string;
  levelName(id: string): string;
}

/** By kind; a kind that is new has a line here, or is called by its id. */
const GATES: Readonly<Record<string, Words<(told: Told) => string>>> = {
  'head-not-above-unit': {
    vi: ({ whom }) => `${whom} không xếp cao hơn tập thể của mình`,
    en: ({ whom }) => `${whom}: no better than their own unit`,
  },
  'weak-unit': {
    vi: ({ gate, whom, levelName }) =>
      `${whom} của tập thể xếp dưới mức ${levelName(gate.worseThan?.value ?? '')}: cao nhất là ${levelName(gate.level?.value ?? '')}`,
    en: ({ gate, whom, levelName }) =>
      `${whom} of a unit below ${levelName(gate.worseThan?.value ?? '')}: at most ${levelName(gate.level?.value ?? '')}`,
  },
  discipline: {
    vi: ({ gate, levelName }) => `bị ${formsOf(gate, 'vi')}: cao nhất là ${levelName(gate.level?.value ?? '')}`,
    en: ({ gate, levelName }) => `${formsOf(gate, 'en')}: at most ${levelName(gate.level?.value ?? '')}`,
  },
  'long-absence': {
    vi: ({ gate, levelName }) =>
      `nghỉ từ ${gate.days?.value ?? ''} ngày${exceptOf(gate, 'vi')}: cao nhất là ${levelName(gate.level?.value ?? '')}`,
    en: ({ gate, levelName }) =>
      `${gate.days?.value ?? ''} days of leave or more${exceptOf(gate, 'en')}: at most ${levelName(gate.level?.value ?? '')}`,
  },
};

const WHOM: Readonly<Record<string, Words>> = {
  heads: { vi: 'người đứng đầu', en: 'heads' },
  deputies: { vi: 'cấp phó', en: 'deputies' },
  members: { vi: 'mọi người', en: 'everybody' },
};

function whomOf({ concerns }: Gate, locale: Locale): string {
  const wanted = concerns.length > 0 ? concerns : ['heads'];
  return wanted.map((one) => WHOM[one]?.[locale] ?? one).join(', ');
}

function formsOf({ forms }: Gate, locale: Locale): string {
  return forms.map(({ value }) => disciplineName(value)[locale]).join(', ');
}

function exceptOf({ except }: Gate, locale: Locale): string {
  if (except.length === 0) return '';
  const kinds = except.map(({ value }) => ABSENCE_WORDS[value]?.[locale] ?? value).join(', ');
  return locale === 'vi' ? `, không kể ${kinds}` : `, not counting ${kinds}`;
}
