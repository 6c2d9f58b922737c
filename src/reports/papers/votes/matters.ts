import type { CandidatesAnswer } from '../../../answers/candidates.ts';
import type { ClassifyAnswer } from '../../../answers/classification.ts';
import { raised } from '../../../base/sentence.ts';
import type { Award } from '../../../model/award.ts';
import { castOf } from '../../../model/ballot.ts';
import { awardDecision, type DecidedResult, type Decision, levelDecision } from '../../../model/decision.ts';
import { meetingOf, type Sitting, sittingOn } from '../../../model/meeting.ts';
import { inSentence, type Kind, nounOf } from '../phrases.ts';
import { proposedIn } from '../proposed.ts';
import { dayOf, type Setting } from '../setting.ts';

/** What matters are told by. */
type Terms = Pick<Setting, 'workspace' | 'locale' | 'numbered' | 'about'>;

/** One thing that the Council votes on: the levels of the period, or an award. */
export interface Matter {
  /** “mức xếp loại”, “Giấy khen (cá nhân)”. */
  readonly title: string;
  /** Undefined for levels. */
  readonly award: Award | undefined;
  /** The file that tells of it; undefined while there is none. */
  readonly decision: Decision | undefined;
  /** Who sits, who could vote, by which rule. */
  readonly sitting: Sitting;
  readonly rows: readonly MatterRow[];
}

export interface MatterRow {
  readonly kind: Kind;
  readonly id: string;
  /** The result that it rests on, where there is one. */
  readonly result: ClassifyAnswer['results'][number] | undefined;
  readonly name: string;
  /** Of levels the one proposed, as the Council was shown it. */
  readonly proposed: string | undefined;
  /** What holds where the Council said nothing else; undefined while it has not met, and of an award. */
  readonly kept: string | undefined;
  /** Of how many the share of votes is taken. */
  readonly of: number | undefined;
  /** What was decided; undefined while nobody has written it down. */
  readonly decided: DecidedResult | undefined;
}

/** What was decided, file by file; where there is no file yet, who is to be voted on. */
export function mattersOf(answer: CandidatesAnswer, setting: Terms): Matter[] {
  return [...levelMatter(answer, setting), ...awardMatters(answer, setting)];
}

/** The levels that the Council decided on, else those at the best level, which a quota may concern. */
function levelMatter(answer: CandidatesAnswer, setting: Terms): Matter[] {
  const { classified } = answer;
  const { locale } = setting;
  const decision = levelDecision(classified.period.id, classified.workspace.decisions);
  const best = classified.rules.levels[0]?.id.value;
  const rows = decision
    ? decision.results.map((result) => decidedLevel(result, decision, answer, setting))
    : classified.results
        .filter(({ level }) => level === best)
        .map(({ subject }) => rowOf(subject, answer, setting, levelIn(best, answer, locale)));
  const sitting = sittingFor(undefined, decision, answer, setting);
  return rows.length > 0 ? [{ title: WORDS[locale].levels, award: undefined, decision, sitting, rows }] : [];
}

function decidedLevel(decided: DecidedResult, decision: Decision, answer: CandidatesAnswer, setting: Terms): MatterRow {
  const { locale } = setting;
  const hasMet = decision.held !== undefined || decision.results.some(({ level, votes }) => level ?? votes.for);
  const row = rowOf({ kind: decided.kind, id: decided.subject.value }, answer, setting);
  const shown = row.result?.proposedLevel ?? row.result?.level;
  const isDecided = row.result?.isRated === true && decided.level !== undefined;
  return {
    ...row,
    proposed: levelIn(decided.proposed?.value ?? shown, answer, locale),
    kept: hasMet && !isDecided ? levelIn(shown, answer, locale) : undefined,
    decided,
    of: votersIn(decided, decision, setting),
  };
}

function awardMatters(answer: CandidatesAnswer, setting: Terms): Matter[] {
  const { classified } = answer;
  const all = proposedIn(answer);
  return all.flatMap(({ award, won, open }) => {
    const decision = awardDecision(classified.period.id, award.id.value, classified.workspace.decisions);
    const rows: MatterRow[] = decision
      ? decision.results.map((decided) => ({
          ...rowOf({ kind: decided.kind, id: decided.subject.value }, answer, setting),
          decided,
          of: votersIn(decided, decision, setting),
        }))
      : [...won, ...open].map((candidacy) => rowOf(candidacy, answer, setting));
    const name = award.name.value;
    const isShared = all.some((other) => other.award !== award && other.award.name.value === name);
    const title = isShared ? `${name} (${nounOf(award.kind, 2, setting.locale)})` : name;
    const sitting = sittingFor(award, decision, answer, setting);
    return rows.length > 0 ? [{ title, award, decision, sitting, rows }] : [];
  });
}

/** Somebody who is to be voted on, of whom nothing is decided. */
function rowOf(
  { kind, id }: { readonly kind: Kind; readonly id: string },
  { classified }: CandidatesAnswer,
  { workspace, locale }: Terms,
  proposed?: string,
): MatterRow {
  const result = classified.results.find(({ subject }) => subject.kind === kind && subject.id === id);
  const name = raised(inSentence({ kind, id }, workspace.organization, locale));
  return { kind, id, result, name, proposed, kept: undefined, of: undefined, decided: undefined };
}

function levelIn(level: string | undefined, { evidence }: CandidatesAnswer, locale: Setting['locale']): string {
  return level === undefined ? WORDS[locale].notRated : evidence.names.levelName(level)[locale];
}

/** As the file says it was; of a Council that has not met, its seats on the paper's day. */
function sittingFor(
  award: Award | undefined,
  decision: Decision | undefined,
  { classified }: CandidatesAnswer,
  setting: Terms,
): Sitting {
  const { workspace } = setting;
  const met = decision && meetingOf(decision, workspace);
  return met ?? sittingOn(dayOf(setting), award, classified.rules, workspace, decision);
}

/** As the file says; else, where the rule takes the ballots cast, these (rule 46). */
function votersIn({ votes }: DecidedResult, decision: Decision, { workspace }: Terms): number | undefined {
  if (votes.of) return votes.of.value;
  return meetingOf(decision, workspace)?.rule?.base.value === 'cast' ? castOf(votes) : undefined;
}

/** “Bà Lê Thị Thu Hằng (không xếp loại)”: of an award, who has no level to stand on is marked. */
export function markedName({ name, result, proposed }: MatterRow, locale: Setting['locale']): string {
  return result?.isRated || proposed !== undefined ? name : `${name} (${WORDS[locale].notRated})`;
}

/** The decision file that tells of the meeting, where several do the first; undefined before it met. */
export function meetingIn(decisions: readonly Decision[]): Decision | undefined {
  return decisions.find(({ held, present, absent }) => held || present.length + absent.length > 0);
}

const WORDS = {
  vi: { levels: 'mức xếp loại', notRated: 'không xếp loại' },
  en: { levels: 'levels', notRated: 'not rated' },
} as const;
