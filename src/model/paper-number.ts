import type { Day } from '../base/day.ts';
import type { Located, Place } from '../source/located.ts';
import { symbolsOf } from './agency.ts';
import type { Appeal } from './appeal.ts';
import { decidedPeriod } from './decided-period.ts';
import { awardDecision, type Decision, levelDecision } from './decision.ts';
import type { Fill } from './fill.ts';
import { type IssuedPaper, isSameNumber, numberParts } from './issued.ts';
import { rulesFor } from './meeting.ts';
import type { Workspace } from './workspace.ts';

/** Which paper of emul: of which period, and whose where a period has several. */
export interface PaperName {
  readonly document: string;
  readonly period: string;
  readonly of: string | undefined;
}

/** A place that tells the number or the day of a paper. */
export interface NumberSaid extends PaperName {
  readonly number: Located<string> | undefined;
  readonly date: Located<Day> | undefined;
}

/** The number and day of a paper, wherever they are recorded. */
export interface Numbered {
  readonly number: string | undefined;
  readonly date: Day | undefined;
  /** Whether it goes to be signed, or was, and so is no draft any more. */
  readonly isFinal: boolean;
}

/** The decision on a period, and the papers of its form that amended it. */
export interface Decided extends Numbered {
  readonly amendedBy: readonly IssuedPaper[];
}

type Sources = Pick<Workspace, 'issued' | 'fills' | 'decisions'>;

/** Every place that tells a number or a day, the register before decision files and answered petitions before the office's own words (rule 56). */
export function numbersSaid({ issued, fills, decisions }: Sources, workspace: Workspace): NumberSaid[] {
  const letters = workspace.appeals.flatMap((appeal) => ofAnswer(appeal, workspace));
  const all = [...issued.flatMap(ofIssued), ...headsDecisions(decisions, workspace), ...letters, ...fills.map(ofFill)];
  return all.filter(({ number, date }) => number ?? date);
}

/** What a paper is numbered by; a number that is given for everybody's notice is nobody's, and văn thư numbers each. */
export function numberOf(paper: PaperName, said: readonly NumberSaid[], isFinal: boolean | undefined): Numbered {
  const own = saidOf(paper, said);
  const isNotice = paper.document === 'notice';
  const number = own.find((numberSaid) => numberSaid.number && (!isNotice || numberSaid.of === paper.of))?.number
    ?.value;
  const date = own.find((numberSaid) => numberSaid.date)?.date?.value;
  return { number, date, isFinal: isFinal ?? (number !== undefined && date !== undefined) };
}

/** Those that speak of one paper, or of all that its period has; each petition has its own answer, with its own day. */
function saidOf({ document, period, of }: PaperName, said: readonly NumberSaid[]): NumberSaid[] {
  return said.filter(
    (numberSaid) =>
      numberSaid.document === document &&
      numberSaid.period === period &&
      (numberSaid.of === of || (numberSaid.of === undefined && document !== 'appeal-answer')),
  );
}

/** Two places that tell one paper another number or another day. */
export interface NumbersDiffer {
  readonly paper: NumberSaid;
  readonly at: Place;
  readonly other: NumberSaid;
  readonly elsewhere: Place;
}

/** Each place that contradicts one before it. */
export function differingNumbers(said: readonly NumberSaid[]): NumbersDiffer[] {
  return said.flatMap((paper, i): NumbersDiffer[] => {
    const before = said.slice(0, i).filter((numberSaid) => isAlike(numberSaid, paper));
    for (const other of before) {
      const clash = clashOf(paper, other);
      if (clash) return [{ paper, other, ...clash }];
    }
    return [];
  });
}

function isAlike(a: PaperName, b: PaperName): boolean {
  return a.document === b.document && a.period === b.period && a.of === b.of;
}

function clashOf(paper: NumberSaid, other: NumberSaid): Pick<NumbersDiffer, 'at' | 'elsewhere'> | undefined {
  if (paper.number && other.number && !isSameNumber(paper.number.value, other.number.value))
    return { at: paper.number.place, elsewhere: other.number.place };
  if (paper.date && other.date && paper.date.value !== other.date.value)
    return { at: paper.date.place, elsewhere: other.date.place };
  return undefined;
}

function ofIssued({ document, period, subject, of, number, date }: IssuedPaper): NumberSaid[] {
  return period ? [{ document: document.value, period: period.value, of: (of ?? subject)?.value, number, date }] : [];
}

/** The letter by which a petition was answered; a complaint is settled by no letter of emul's. */
function ofAnswer({ id, nature, period, answer }: Appeal, workspace: Workspace): NumberSaid[] {
  if (nature === 'complaint' || !answer?.document || !isLetter(answer.document.value, workspace)) return [];
  const { document: number, date } = answer;
  return [{ document: 'appeal-answer', period: period.value, of: id.value, number, date }];
}

/** Whether a number is that of a letter of the agency or its Council, which names no kind of paper: 13/BDT-VP. */
export function isLetter(number: string, { settings }: Pick<Workspace, 'settings'>): boolean {
  const { figures, symbol } = numberParts(number);
  const own = symbolsOf(settings.agencies);
  return /^\d+$/.test(figures) && own.some((each) => symbol === each || symbol?.startsWith(`${each}-`));
}

function ofFill({ document, period, of, number, date }: Fill): NumberSaid {
  return { document: document.value, period: period.value, of: of?.value, number, date };
}

/**
 * What decision files say of the decision that the head signs: on levels and on awards within his power. Where they name
 * several papers, none of them is the one that emul writes of all.
 */
function headsDecisions(decisions: readonly Decision[], workspace: Workspace): NumberSaid[] {
  const own = decisions.filter((decision) => isHeads(decision, decisions, workspace)).map(ofDecision);
  return own.filter((said) => own.every((other) => !isAlike(said, other) || !clashOf(said, other)));
}

function ofDecision({ period, document, signed }: Decision): NumberSaid {
  return { document: 'decision', period: period.value, of: undefined, number: document, date: signed };
}

/** A decision with its number and day; where its file has none, those of the register. */
export function withNumber(decision: Decision, workspace: Workspace): Decision {
  const { issued, decisions } = workspace;
  if (decision.document ?? decision.signed) return decision;
  if (!isHeads(decision, decisions, workspace)) return decision;
  const { document, period } = ofDecision(decision);
  const known = saidOf({ document, period, of: undefined }, issued.flatMap(ofIssued)).find(({ number }) => number);
  return known ? { ...decision, document: known.number, signed: known.date } : decision;
}

function isHeads(decision: Decision, decisions: readonly Decision[], workspace: Workspace): boolean {
  const { award, period } = decision;
  if (!award) return levelDecision(period.value, decisions) === decision;
  const decided = decidedPeriod(decision, workspace.campaigns);
  const awards = (decided && rulesFor(decided, workspace)?.awards) ?? [];
  const isOwn = awards.find(({ id }) => id.value === award.value)?.decides.who === 'head';
  return isOwn && awardDecision(period.value, award.value, decisions) === decision;
}
