import type { Period } from '../../calendar/period.ts';
import type { Appeal } from '../../model/appeal.ts';
import { levelDecision } from '../../model/decision.ts';
import { type IssuedPaper, issuedFrom, REGISTER } from '../../model/issued.ts';
import type { Amends } from '../../seals/seal.ts';
import { told } from '../../seals/seal-name.ts';
import { classifiedIn } from '../classified.ts';
import { roundRead } from '../round.ts';
import { type AmendedPeriod, amendedPeriod } from './amended.ts';
import { fileHad, isAmendingPaper } from './amendments.ts';
import type { Effect } from './effects.ts';
import { laterChanges } from './later-changes.ts';
import type { OpenSeal } from './open-seal.ts';
import type { SealBook } from './seal-book.ts';

/** What the paper tells that brings another edition of a closed period into force (rule 57). */
export interface AmendingPaper {
  readonly period: Period;
  readonly seal: OpenSeal;
  readonly amends: Amends;
  readonly amended: AmendedPeriod;
  /** What it amends, of whose form it is: a decision for a decision, a notice for a notice. */
  readonly original: Original;
  /** Papers that amended the same before. */
  readonly earlier: readonly Cited[];
  readonly appeal: Appeal | undefined;
}

/** A paper as others cite it. */
export interface Cited {
  readonly number: string | undefined;
  readonly date: string | undefined;
}

interface Original extends Cited {
  readonly form: 'decision' | 'notice';
  /** A decision that recognised levels none of which is another one. */
  readonly untouched: Cited | undefined;
}

/** The newest edition of a period against the one it amends; nothing where there is only the first. */
export async function amendingPaper(period: Period, book: SealBook): Promise<AmendingPaper | undefined> {
  const seal = await book.of(period);
  const amends = seal?.seal.amends;
  if (!seal || !amends) return undefined;
  const then = await book.open(amends.seal);
  const [before, after] = [await classifiedIn(period, then, book), await classifiedIn(period, seal, book)];
  if (!before || !after) return undefined;
  const changes = await laterChanges(then, seal);
  const amended = await amendedPeriod(before, after, changes, book);
  const register = await fileHad(book.root, REGISTER, 'issued', book.home);
  const issued = register.node ? issuedFrom(register.node) : [];
  const { workspace } = await roundRead(book.root, book.home, ['appeals', 'campaigns']);
  const decision = levelDecision(period.id, after.workspace.decisions);
  const decided = amended.papers.find(({ document }) => document.value === 'decision');
  const own = decision?.document && { number: decision.document.value, date: decision.signed?.value };
  return {
    period,
    seal,
    amends,
    amended,
    original: originalOf(decided ? citedOf(decided) : own, amended),
    earlier: issued.filter((paper) => isEarlier(paper, seal.seal.name, book)).map(citedOf),
    appeal: workspace?.appeals.find(({ id }) => id.value === amends.appeal),
  };
}

function originalOf(decision: Cited | undefined, { papers, effects }: AmendedPeriod): Original {
  const isOther = effects.some(isOtherLevel);
  if (decision && isOther) return { form: 'decision', ...decision, untouched: undefined };
  const notice = papers.find(({ document }) => document.value !== 'decision');
  return { form: 'notice', ...(notice ? citedOf(notice) : NOT_KNOWN), untouched: decision };
}

/** Whether what a decision recognises is another level: it says no points. */
export function isOtherLevel({ before, after }: Effect): boolean {
  return before?.level !== after?.level || before?.isRated !== after?.isRated;
}

const NOT_KNOWN: Cited = { number: undefined, date: undefined };

function citedOf({ number, date }: IssuedPaper): Cited {
  return { number: number?.value, date: date.value };
}

function isEarlier(paper: IssuedPaper, name: string, { names }: SealBook): boolean {
  const { period, edition } = told(name);
  const earlier = names.filter((each) => told(each).period === period && told(each).edition < edition);
  return earlier.some((each) => isAmendingPaper(paper, each));
}
