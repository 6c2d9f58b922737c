import { type Day, LAST_DAY } from '../base/day.ts';
import type { Period } from '../calendar/period.ts';
import { type PrizeWorked, prizesOf } from '../candidates/prize.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Award } from '../model/award.ts';
import { moneyOn } from '../model/award-money.ts';
import { type AwardRecord, yearOf } from '../model/awards.ts';
import { type IssuedPaper, REGISTER } from '../model/issued.ts';
import { awardOn } from '../model/known-awards.ts';
import { assignmentOn, type Organization } from '../model/organization.ts';
import { covers } from '../model/span.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Home } from '../source/home.ts';
import type { Answered } from './answered.ts';
import { type AwardBook, bookOf } from './award-book.ts';
import { roundRead } from './round.ts';

/** The awards that were decided in a period, decision after decision: what a register of honour tells. */
export interface HonoursAnswer {
  readonly period: Period;
  readonly workspace: Workspace;
  readonly book: AwardBook;
  readonly rows: readonly Honour[];
}

/** One award of one subject by one decision. */
export interface Honour {
  readonly record: AwardRecord;
  readonly award: Award | undefined;
  /** Who it is among all that the decision names, collectives first; undefined without a decision. */
  readonly number: number | undefined;
  /** What it brings, where the agency itself pays it; undefined where another does. */
  readonly worked: PrizeWorked | undefined;
  /** The submission of its period to whoever decided, where the register has it. */
  readonly submission: IssuedPaper | undefined;
}

/** Reads what was won, plans, the register of papers and the regulations; no scores. */
export async function honoursIn(
  root: string,
  home: Home,
  period: Period,
): Promise<Answered<HonoursAnswer, readonly Diagnostic[]>> {
  const { workspace, diagnostics: findings, isRefused } = await roundRead(root, home, ['awards', 'plans'], [REGISTER]);
  if (!workspace) return { answer: undefined, findings, isRefused };
  const book = bookOf(workspace);
  const won = book.subjects.flatMap(({ titles, commendations }) => [...titles, ...commendations]);
  const inside = won.filter((record) => isDecidedIn(record.date?.value, yearOf(record), period)).toSorted(byDecision);
  const rows = inside.map((record): Honour => {
    const award = awardOn(record.award.value, record.date?.value, workspace);
    return {
      record,
      award,
      number: record.decision && numberIn(record, inside),
      worked: award?.decides.who === 'head' && !record.by ? workedIn(record, won, book) : undefined,
      submission: workspace.issued.find(
        ({ document, period: about }) => document.value === 'submission' && about?.value === record.period.value,
      ),
    };
  });
  return { answer: { period, workspace, book, rows }, findings, isRefused };
}

/** By the day of the decision; one without a day by the year that it is for. */
export function isDecidedIn(date: Day | undefined, year: number | undefined, { from, to }: Period): boolean {
  const day = date ?? `${year ?? ''}-12-31`;
  return from <= day && day <= to;
}

/** Proven by the number of a decision, and not taken back. */
export function isProven({ decision, revoked }: AwardRecord): boolean {
  return decision !== undefined && !revoked;
}

/** From deputy head of a division up, on the day of the decision: by the division's own posts, else by what the post is called. */
export function isLeading({ subject, date }: AwardRecord, organization: Organization): boolean {
  const day = date?.value ?? '';
  const heads = organization.units.flatMap((unit) => [...unit.heads, ...unit.deputies]);
  if (heads.some(({ member, span }) => member.value === subject.value && covers(span, day))) return true;
  const member = organization.member(subject.value);
  const post = member && assignmentOn(member, day)?.position?.value;
  return post !== undefined && LEADING.test(post);
}

const LEADING = /^(?:Trưởng|Phó|Chánh|Giám đốc|Chủ tịch)(?![\p{L}])/u;

function byDecision(a: AwardRecord, b: AwardRecord): number {
  const keyOf = ({ date, decision }: AwardRecord): [Day, string] => [date?.value ?? '9999', decision?.value ?? ''];
  const [left, right] = [keyOf(a), keyOf(b)];
  return left[0] < right[0] ? -1 : left[0] > right[0] ? 1 : left[1] < right[1] ? -1 : Number(left[1] > right[1]);
}

function numberIn({ kind, subject, decision, date }: AwardRecord, all: readonly AwardRecord[]): number {
  const same = all.filter((other) => other.decision?.value === decision?.value && other.date?.value === date?.value);
  const who = new Set(same.map((other) => `${other.kind} ${other.subject.value}`));
  return [...who].indexOf(`${kind} ${subject.value}`) + 1;
}

/** Beside what the same subject won of the same period by whatever decision of the agency: of several titles one is paid. */
function workedIn(
  record: AwardRecord,
  all: readonly AwardRecord[],
  { awards, workspace }: AwardBook,
): PrizeWorked | undefined {
  const on = record.date?.value;
  const isBeside = ({ kind, subject, period, revoked, by }: AwardRecord) =>
    kind === record.kind &&
    subject.value === record.subject.value &&
    period.value === record.period.value &&
    !revoked &&
    !by;
  const ids = new Set(all.filter(isBeside).map(({ award }) => award.value)).add(record.award.value);
  const won = [...ids].flatMap((id) => awards.get(id) ?? []).filter(({ decides }) => decides.who === 'head');
  const money = moneyOn(on ?? LAST_DAY, workspace);
  return prizesOf(won, on, money).find(({ award }) => award.id.value === record.award.value)?.worked;
}
