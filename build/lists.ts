import { CAMPAIGN, patternOf, periodKinds, scoredKinds } from '../src/calendar/index.ts';
import type { PeriodKind } from '../src/calendar/period.ts';
import { PAPERS } from '../src/model/paper.ts';

const fixed = periodKinds.filter(({ isOfAnyLength }) => !isOfAnyLength);
const everyKind = [...idsOf(periodKinds), CAMPAIGN.id];

/** By the title of a key, the values that it takes, in whichever schema it stands. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'Văn bản': Object.keys(PAPERS),
  'Loại kỳ': everyKind,
  'Kỳ chấm điểm': idsOf(scoredKinds),
  'Tổng hợp từ': idsOf(fixed),
};

const CAMPAIGN_ID = '[a-z][a-z0-9]*(-[a-z0-9]+)*';

/** By the name of a definition, the ids that it takes. */
const PATTERNS: Readonly<Record<string, string>> = {
  period: `^(${patternOf(periodKinds)}|${CAMPAIGN_ID})$`,
  basePeriod: `^${patternOf(scoredKinds)}$`,
};

/** A schema with values and ids made anew of the lists, each laid out as it was. */
export function withLists(text: string): string {
  const valued = Object.entries(VALUES).reduce(
    (all, [title, values]) =>
      all.replace(new RegExp(`("title": "${title}",[^{}]*?"enum": )(\\[[^\\]]*\\])`, 'g'), (_, before, old) => {
        return before + laidOut(values, old);
      }),
    text.replace(/("periodKind": \{"enum": )(\[[^\]]*\])/, (_, before, old) => before + laidOut(everyKind, old)),
  );
  return Object.entries(PATTERNS).reduce(
    (all, [name, pattern]) =>
      all.replace(new RegExp(`("${name}": \\{"type": [^{}]*?"pattern": )"(?:[^"\\\\]|\\\\.)*"`), (_, before) => {
        return before + JSON.stringify(pattern);
      }),
    valued,
  );
}

/** On one line, or one below the other, as the values of before. */
function laidOut(values: readonly string[], old: string): string {
  const margin = /\n( *)"/.exec(old)?.[1];
  const quoted = values.map((value) => JSON.stringify(value));
  if (margin === undefined) return `[${quoted.join(', ')}]`;
  return `[\n${quoted.map((value) => `${margin}${value}`).join(',\n')}\n${margin.slice(2)}]`;
}

interface Keys {
  readonly properties: Record<string, object>;
}

/** What a regulation says of kinds of period: what may be scored, and how each is summed up; words that stand there stay. */
export function periodsOfRegulation({ properties }: Keys): void {
  const { base, rollup } = properties as { base: object; rollup: Keys };
  Object.assign(base, {
    description: `Chấm điểm theo ${listed(scoredKinds.map(inVietnamese), ' hay ')}.`,
    $comment: `Base. What is scored: ${listed(idsOf(scoredKinds), ' or ')}.`,
  });
  const there = { ...rollup.properties };
  const [, ...longer] = periodKinds;
  const made = longer.map((kind) => [kind.id, there[kind.id] ?? rolledUp(kind)] as const);
  Object.assign(rollup, { properties: { ...Object.fromEntries(made), [CAMPAIGN.id]: there[CAMPAIGN.id] } });
}

function rolledUp({ words: { vi, en } }: PeriodKind): object {
  return {
    title: raised(vi.kind),
    description: `Cách tổng hợp ${vi.kind}, ví dụ {from: week, points: {method: mean}, levels: […]}.`,
    $comment: `${raised(en.kind)}. How it is rolled up.`,
    $ref: '#/$defs/block',
  };
}

function raised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function inVietnamese({ id, words }: PeriodKind): string {
  return `${id} (${words.vi.kind})`;
}

function listed(all: readonly string[], or: string): string {
  return [all.slice(0, -1).join(', '), ...all.slice(-1)].filter(Boolean).join(or);
}

function idsOf(kinds: readonly PeriodKind[]): string[] {
  return kinds.map(({ id }) => id);
}
