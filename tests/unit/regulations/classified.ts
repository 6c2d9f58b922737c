import type { ClassifyAnswer } from '../../../src/answers/classification.ts';
import { classifiedPeriod } from '../../../src/answers/classified.ts';
import { periodOf } from '../../../src/calendar/index.ts';
import { memoryHost } from '../../host.ts';
import { office } from '../reports/office.ts';

/** A period of the small office of the pages, with these files laid over it, and how everybody came out. */
export interface InOffice {
  readonly answer: ClassifyAnswer;
  /** “90.5 xuat-sac”, “90.5 xuat-sac → tot gate-id”, “not rated: coverage”; undefined for who is not in the list. */
  told(id: string, kind?: 'member' | 'unit'): string | undefined;
  readonly errors: readonly string[];
}

export async function classifiedIn(
  files: Readonly<Record<string, string>>,
  id: string,
  regulation?: string,
): Promise<InOffice> {
  const { answer, findings } = await classifiedPeriod(office(files), memoryHost('.').home, {
    regulation,
    choose: (_, __, campaigns) => campaigns.find((one) => one.id === id) ?? periodOf(id) ?? fail(`no period ${id}`),
    asOf: () => undefined,
    keepsIn: () => () => false,
  });
  const errors = findings.errors.map((one) => one.id);
  if (!answer) return fail(`not classified: ${errors.join(' ')}`);
  return { answer, errors, told: (subject, kind = 'member') => tellOf(answer, subject, kind) };
}

function tellOf({ results }: ClassifyAnswer, id: string, kind: 'member' | 'unit'): string | undefined {
  const result = results.find(({ subject }) => subject.id === id && subject.kind === kind);
  if (!result) return undefined;
  const { isRated, points, level, computedLevel, reasons } = result;
  const why = reasons.map((one) => one.id).join(' ');
  if (!isRated) return `not rated: ${why}`;
  const lowered = level === computedLevel ? level : `${computedLevel} → ${level}`;
  return `${points} ${lowered}${why && ` ${why}`}`;
}

function fail(text: string): never {
  throw new Error(text);
}

/** A scale of one criterion, so that a sheet is one number: `{P: 92}`. */
export function oneNumber(
  levels: readonly (readonly [id: string, atLeast?: number])[],
  head = 'id: ca-nhan',
  kind = 'member',
): string {
  const rungs = levels.map(
    ([id, least]) => `  - {level: ${id}${least === undefined ? '' : `, when: [{points: {atLeast: ${least}}}]`}}\n`,
  );
  return `kind: criteria
${head}
title: Một số
status: issued
issued: {date: 2015-01-01, decision: 1/QĐ-BDT}
effective: {from: 2015-01-01}
appliesTo: {kind: ${kind}}
scale: {max: 100, step: 0.01}
groups: [{id: A, title: A, max: 100, criteria: [{id: P, title: Điểm, max: 100, mode: mark}]}]
levels:
${rungs.join('')}`;
}

/** Scores files of base periods: of each, the number of each subject; `null` is an absence. */
export function scoresOf(
  periods: Readonly<Record<string, Readonly<Record<string, number | null>>>>,
): Record<string, string> {
  const files = Object.entries(periods).map(([period, marks]) => {
    const entries = Object.entries(marks).map(([who, points]) => `  - {${subjectOf(who)}, ${markOf(points)}}\n`);
    return [
      `scores/${period.slice(0, 4)}/${period}.yaml`,
      `kind: scores\nperiod: ${period}\nentries:\n${entries.join('')}`,
    ];
  });
  return Object.fromEntries(files);
}

/** `cv-03` is a member, `unit cs-dt` a unit, `cv-03@dot` a sheet of that campaign. */
function subjectOf(who: string): string {
  const [subject = '', campaign] = who.split('@');
  const said = subject.startsWith('unit ') ? `unit: ${subject.slice(5)}` : `member: ${subject}`;
  return campaign ? `${said}, campaign: ${campaign}` : said;
}

function markOf(points: number | null): string {
  return points === null ? 'absence: {kind: leave}' : `council: {P: ${points}}`;
}
