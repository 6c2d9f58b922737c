import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { run } from '../../../src/commands/run.ts';
import { memoryHost } from '../../host.ts';

/** A tiny office of one division. */
export interface Office {
  /** Names, the newest last; where there are several, each from its day. */
  readonly names: readonly (readonly [name: string, from?: string])[];
  /** What its regulation is called, from the first day of a year on; in the order of time. */
  readonly rules: readonly Rule[];
  /** By period, the place of each person’s level, best first; `null` is nobody’s mark. */
  readonly periods: Readonly<Record<string, readonly (number | null)[]>>;
  /** Those that are left open; left out, none. */
  readonly open?: readonly string[];
  /** Whether its division is scored too: at the level of its first person. */
  readonly isWithUnits?: boolean;
  /** Of periods that are not scored themselves, those in which everybody has these levels. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
}

/** A regulation that an office goes by from a day on: one of its own, scored by the half-year, or one that ships with emul. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  /** Best first: names of its own, or ids of the one that ships. */
  readonly levels: readonly string[];
  readonly base?: 'half-year' | 'month' | 'week';
  readonly isShipped?: true;
}

/** What a line of emul gives in a folder. */
export async function does(folder: string, ...line: readonly string[]) {
  const host = memoryHost(folder);
  const code = await run([...line], host);
  return { code, out: host.stdout(), err: host.stderr() };
}

/** Writes an office and closes its periods one after the other. */
export async function closedOffice(folder: string, place: string, office: Office): Promise<void> {
  for (const [path, text] of Object.entries(filesOf(office))) {
    mkdirSync(dirname(join(folder, place, path)), { recursive: true });
    writeFileSync(join(folder, place, path), text);
  }
  for (const [i, id] of Object.keys(office.periods).sort().entries()) {
    if (office.open?.includes(id)) continue;
    const today = `${Number(id.slice(0, 4)) + 1}-01-${10 + i}`;
    const closed = await does(folder, 'close', id, '-C', place, '--today', today, '-q');
    expect(closed.code, `${closed.out}${closed.err}`).toBe(0);
  }
}

function filesOf({ names, rules, periods, parts = {}, isWithUnits = false }: Office): Record<string, string> {
  const people = Math.max(1, ...Object.values(periods).map((places) => places.length));
  const members = Array.from({ length: people }, (_, i) => `m${i + 1}`);
  const agency = names.map(([name, from]) => `{name: ${JSON.stringify(name)}${from ? `, from: ${from}` : ''}}`);
  return {
    'emul.yaml': [
      'kind: workspace',
      `agency: ${agency.length > 1 ? `[${agency.join(', ')}]` : agency[0]}`,
      rules.length > 1
        ? `regulation: [${rules.map(({ id, from }, i) => `{use: ${id}${i > 0 ? `, from: ${from}` : ''}}`).join(', ')}]`
        : `regulation: ${rules[0]?.id}`,
      'calendar: {weekBelongsTo: thursday}',
    ].join('\n'),
    'organization.yaml': [
      'kind: organization',
      'units: [{id: p1, name: Phòng Một}]',
      'members:',
      ...members.map(
        (id, i) =>
          `  - {id: ${id}, name: Người Số ${i + 1}, assignments: [{unit: p1, position: Chuyên viên, from: 2013-01-01}]}`,
      ),
    ].join('\n'),
    ...Object.fromEntries(rules.flatMap((rule, i) => ruleFiles(rule, rules[i + 1]?.from, isWithUnits))),
    ...Object.fromEntries(
      Object.entries(periods).flatMap(([period, places]) =>
        (parts[period] ?? [period]).map((id) => [
          `scores/${id.slice(0, 4)}/${id}.yaml`,
          scores(id, places, isWithUnits),
        ]),
      ),
    ),
  };
}

function ruleFiles(rule: Rule, to: string | undefined, isWithUnits: boolean): [string, string][] {
  const { id, title, from, levels, base = 'half-year', isShipped } = rule;
  const level = (place: number) => (isShipped ? levels[place] : `l${place}`);
  const when = levels.map((_, i) =>
    i === levels.length - 1 ? `{level: ${level(i)}}` : `{level: ${level(i)}, when: [{points: {atLeast: ${worth(i)}}}]}`,
  );
  const until = to ? `, to: ${new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10)}` : '';
  const own: [string, string] = [
    `regulations/${id}.yaml`,
    [
      'kind: regulation',
      `id: ${id}`,
      `title: ${title}`,
      'source: {document: 58/QĐ, date: 2012-12-31, force: own}',
      `base: ${base}`,
      `levels: [${levels.map((name, i) => `{id: l${i}, name: ${name}}`).join(', ')}]`,
    ].join('\n'),
  ];
  return [
    ...(isShipped ? [] : [own]),
    ...(['member', ...(isWithUnits ? ['unit'] : [])] as const).map((kind): [string, string] => [
      `criteria/${id}-${kind}.yaml`,
      [
        'kind: criteria',
        `id: thang-${id}-${kind}`,
        'title: Thang điểm',
        'edition: 1',
        'status: issued',
        'issued: {date: 2012-12-31, decision: 59/QĐ}',
        `effective: {from: ${from}${until}}`,
        `appliesTo: {kind: ${kind}}`,
        'scale: {max: 100, step: 1}',
        'groups: [{id: A, title: Công việc, max: 100, criteria: [{id: A1, title: Công việc, max: 100, mode: mark}]}]',
        `levels: [${when.join(', ')}]`,
      ].join('\n'),
    ]),
  ];
}

/** Points that give the level at a place. */
function worth(place: number): number {
  return [95, 75, 55, 30, 10][place] ?? 0;
}

function scores(id: string, places: readonly (number | null)[], isWithUnits: boolean): string {
  const entries = places.map((place, i) =>
    place === null ? `{member: m${i + 1}, absence: {kind: leave}}` : `{member: m${i + 1}, head: {A1: ${worth(place)}}}`,
  );
  const [first = null] = places;
  if (isWithUnits && first !== null) entries.push(`{unit: p1, head: {A1: ${worth(first)}}}`);
  return [`kind: scores`, `period: ${id}`, `entries: [${entries.join(', ')}]`].join('\n');
}
