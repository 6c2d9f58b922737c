import type { Words } from '../base/locale.ts';
import { periodOf } from '../calendar/index.ts';
import type { AwardRecord } from '../model/awards.ts';
import { awardDecision } from '../model/decision.ts';
import type { Place } from '../source/located.ts';
import type { AwardResult } from './award-result.ts';
import { type Candidacy, mayStand } from './candidacy.ts';
import type { Finding } from './conditions/condition-kind.ts';
import type { Evidence } from './evidence.ts';

/** Something that the Council must see before it votes: the same merit praised twice, an award held already. It changes nobody's standing. */
export interface Conflict {
  readonly id: 'already-held' | 'praised-before' | 'two-commendations' | 'shared-practice';
  readonly kind: 'member' | 'unit';
  readonly subject: string;
  readonly award: string;
  readonly words: Words;
  readonly place: Place | undefined;
}

/** Every conflict of those who qualify or need a person, award by award. */
export function conflictsIn(results: readonly AwardResult[], evidence: Evidence): Conflict[] {
  return results.flatMap((result) => {
    const open = result.candidacies.filter(mayStand);
    return open.flatMap((candidacy) => [
      ...heldAlready(candidacy, result, evidence),
      ...twice(candidacy, result, results, evidence),
      ...shared(candidacy, result, open, evidence),
    ]);
  });
}

/** The award itself for this period, or for commendations another one whose period touches this one. */
function heldAlready({ kind, id, decided }: Candidacy, { award }: AwardResult, evidence: Evidence): Conflict[] {
  const about = { kind, subject: id, award: award.id.value };
  return evidence.history.of(kind, id).flatMap((record): Conflict[] => {
    if (record.revoked) return [];
    const place = record.award.place;
    const what = recordInWords(record, evidence);
    if (record.award.value === award.id.value && record.period.value === evidence.period.id) {
      if (decided?.granted?.value && isOfDecision(record, evidence)) return [];
      return [{ ...about, id: 'already-held', place, words: { vi: `đã có ${what.vi}`, en: `holds ${what.en}` } }];
    }
    const isSameMerit = award.form === 'commendation' && record.form === 'commendation' && touches(record, evidence);
    if (!isSameMerit) return [];
    const words = {
      vi: `đã có ${what.vi}; xem có cùng một thành tích không`,
      en: `holds ${what.en}; see whether it is the same merit`,
    };
    return [{ ...about, id: 'praised-before', place, words }];
  });
}

/** Whether the book has it from the very decision that the list shows: `awards record` entered it. */
function isOfDecision({ award, decision }: AwardRecord, { period, decisions }: Evidence): boolean {
  const document = awardDecision(period.id, award.value, decisions)?.document;
  return document !== undefined && document.value === decision?.value;
}

function recordInWords({ award, period, decision, for: deed }: AwardRecord, { names }: Evidence): Words {
  const by = decision ? ` (${decision.value})` : '';
  const why = deed ? `: ${deed.value}` : '';
  const said = `${names.awardName(award.value)} ${period.value}${by}${why}`;
  return { vi: said, en: said };
}

/** Praise of a single week is none of a half-year's merit. */
function touches({ period }: AwardRecord, evidence: Evidence): boolean {
  const other = periodOf(period.value);
  if (!other || other.kind.id === evidence.rules.base) return false;
  return other.from <= evidence.period.to && evidence.period.from <= other.to;
}

/** One merit takes one form: the other commendations that somebody qualifies for in this period. */
function twice(
  { kind, id }: Candidacy,
  { award }: AwardResult,
  all: readonly AwardResult[],
  { names }: Evidence,
): Conflict[] {
  if (award.form !== 'commendation') return [];
  const others = all.filter(
    (result) =>
      result.award !== award &&
      result.award.form === 'commendation' &&
      result.candidacy(kind, id)?.status === 'qualifies',
  );
  return others.map((result) => {
    const name = names.awardName(result.award.id.value);
    const words = {
      vi: `cùng kỳ cũng đủ điều kiện ${name}: một thành tích không khen hai hình thức`,
      en: `qualifies for ${name} in the same period: one merit takes one form`,
    };
    return { id: 'two-commendations', kind, subject: id, award: award.id.value, words, place: undefined };
  });
}

/** An initiative of several authors on which more than one of them rests. */
function shared(
  candidacy: Candidacy,
  { award }: AwardResult,
  open: readonly Candidacy[],
  { names, practices }: Evidence,
): Conflict[] {
  return usedBy(candidacy).flatMap((practice) => {
    const others = open.filter((other) => other !== candidacy && usedBy(other).includes(practice));
    if (others.length === 0) return [];
    const found = practices.find(({ id }) => id.value === practice);
    const who = others.map(({ kind, id }) => names.who(kind, id));
    const title = found?.title.value ?? practice;
    const words = {
      vi: `“${title}” cũng là căn cứ của ${who.map(({ vi }) => vi).join(', ')}`,
      en: `“${title}” is also the basis of ${who.map(({ en }) => en).join(', ')}`,
    };
    return [
      {
        id: 'shared-practice',
        kind: candidacy.kind,
        subject: candidacy.id,
        award: award.id.value,
        words,
        place: found?.id.place,
      },
    ];
  });
}

/** Ids of the initiatives that somebody's conditions rest on. */
function usedBy({ conditions }: Candidacy): string[] {
  const inside = (finding: Finding): string[] => [...(finding.uses ?? []), ...(finding.inside ?? []).flatMap(inside)];
  return conditions.flatMap(inside);
}
