import { dateInWords } from '../../base/day.ts';
import type { DecidedResult, Decision } from '../../model/decision.ts';
import type { Gate } from '../../model/gate.ts';
import type { GateContext, GateWord } from '../gates/gate-kind.ts';
import { gateKindOf } from '../gates/index.ts';
import type { Reason } from '../reason.ts';
import { heldOf, type Result } from '../result.ts';
import type { Cap, Decided, Held } from './held.ts';

/** A result after the gates of its period: the worst of what was computed and of every cap that bites (rule 26). */
export function gated(result: Result, gates: readonly Gate[], context: GateContext): Result {
  if (!result.isRated || result.level === undefined) return result;
  const words = gates.flatMap((gate) => wordsOf(gate, result, context));
  if (words.length === 0) return result;
  const ceilings = words.flatMap(({ cap }) => cap ?? []);
  const caps = ceilings.filter((cap) => context.order.isWorse(cap.level, result.computedLevel ?? ''));
  const reasons = words.flatMap((word) =>
    word.cap ? (caps.includes(word.cap) ? [word.cap.reason] : []) : [word.reason],
  );
  return {
    ...result,
    level: caps.reduce((level, cap) => context.order.worst(level, cap.level), result.level),
    reasons: [...result.reasons, ...reasons],
    ...withHeld(result, { caps, ceilings }),
  };
}

function wordsOf(gate: Gate, result: Result, context: GateContext): GateWord[] {
  const kind = gateKindOf(gate.kind.value);
  const words = kind?.words(gate, result, context) ?? [];
  return kind?.restsOnUnit
    ? words.map((word) => (word.cap ? { cap: { ...word.cap, restsOnUnit: true } } : word))
    : words;
}

/** A result after the Council's decision, which goes up or down but never above a cap, never to who is not rated (rule 27), and never to a level that there is not. */
export function decided(result: Result, decision: Decision | undefined, context: GateContext): Result {
  const { kind, id } = result.subject;
  const found = decision?.results.find(
    (decidedResult) => decidedResult.kind === kind && decidedResult.subject.value === id,
  );
  const level = found?.level?.value;
  if (!decision || !found || level === undefined || !context.order.ids.includes(level)) return result;
  if (!result.isRated || isAboveCap(level, ceilingsOf(result), context)) return result;
  const word: Decided = { level, reason: decisionReason(decision, found) };
  return {
    ...result,
    level,
    proposedLevel: result.level,
    reasons: [...result.reasons, word.reason],
    ...withHeld(result, { decision: word }),
  };
}

/** Whether a level is better than a cap leaves. */
export function isAboveCap(level: string, caps: readonly Cap[], { order }: Pick<GateContext, 'order'>): boolean {
  return caps.some((cap) => order.isWorse(cap.level, level));
}

/** The caps that hold for a result, whether or not they lowered it. */
export function ceilingsOf(result: Result): readonly Cap[] {
  return heldOf(result)?.ceilings ?? [];
}

const FREE: Held = { services: [], caps: [], ceilings: [], decision: undefined };

/** A longer period keeps it in its working, a base period beside its sheet. */
export function withHeld({ working, held }: Result, more: Partial<Held>): Pick<Result, 'working' | 'held'> {
  return working ? { working: { ...working, ...more } } : { working, held: { ...FREE, ...held, ...more } };
}

function decisionReason({ held, document }: Decision, { subject, reason, votes }: DecidedResult): Reason {
  const day = held ? { vi: ` ngày ${dateInWords(held.value)}`, en: ` of ${held.value}` } : { vi: '', en: '' };
  const by = document ? ` (${document.value})` : '';
  const count =
    votes.for && votes.of
      ? { vi: `, ${votes.for.value}/${votes.of.value} phiếu`, en: `, ${votes.for.value} of ${votes.of.value} votes` }
      : { vi: '', en: '' };
  const why = reason ? `: ${reason.value}` : '';
  const words = {
    vi: `Hội đồng quyết định${day.vi}${by}${count.vi}${why}`,
    en: `decided by the Council${day.en}${by}${count.en}${why}`,
  };
  return { id: 'decision', words, place: subject.place };
}
