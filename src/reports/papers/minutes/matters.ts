import type { CandidatesAnswer } from '../../../answers/candidates.ts';
import { type Ballots, castOf } from '../../../model/ballot.ts';
import { awardDecision, type DecidedResult, type Decision, levelDecision } from '../../../model/decision.ts';
import { meetingOf } from '../../../model/meeting.ts';
import { nameOf } from '../candidacy-words.ts';
import { inSentence, nounOf, raised } from '../phrases.ts';
import { proposedIn } from '../proposed.ts';
import type { Setting } from '../setting.ts';

/** One thing that the Council votes on: the levels of the period, or an award. */
export interface Matter {
  /** “mức xếp loại”, “Giấy khen”. */
  readonly title: string;
  readonly isLevel: boolean;
  readonly ballots: Ballots | undefined;
  readonly rows: readonly MatterRow[];
}

export interface MatterRow {
  readonly name: string;
  /** What is proposed: a level, as the Council was shown it, or an award. */
  readonly proposed: string;
  /** What holds where the Council said nothing else; undefined while it has not met, and of an award. */
  readonly kept: string | undefined;
  /** Of how many the share of votes is taken. */
  readonly of: number | undefined;
  /** What was decided; undefined while nobody has written it down. */
  readonly decided: DecidedResult | undefined;
}

/** What was decided, file by file; where there is no file yet, who is to be voted on. */
export function mattersOf(answer: CandidatesAnswer, setting: Setting): Matter[] {
  return [...levelMatter(answer, setting), ...awardMatters(answer, setting)];
}

/** The levels that the Council decided on, else those at the best level, which a quota may concern. */
function levelMatter(answer: CandidatesAnswer, setting: Setting): Matter[] {
  const { classified, evidence } = answer;
  const { locale } = setting;
  const title = WORDS[locale].levels;
  const decision = levelDecision(classified.period.id, classified.workspace.decisions);
  const nameAt = (level: string | undefined) =>
    level === undefined ? WORDS[locale].notRated : evidence.names.levelName(level);
  if (decision) {
    const hasMet = decision.held !== undefined || decision.results.some(({ level, votes }) => level ?? votes.for);
    const rows = decision.results.map((decidedResult): MatterRow => {
      const result = resultOf(decidedResult, answer);
      const shown = result?.proposedLevel ?? result?.level;
      const proposed = nameAt(decidedResult.proposed?.value ?? shown);
      const isDecided = result?.isRated === true && decidedResult.level !== undefined;
      const kept = hasMet && !isDecided ? nameAt(shown) : undefined;
      return {
        name: who(decidedResult, setting),
        proposed,
        kept,
        decided: decidedResult,
        of: votersIn(decidedResult, decision, setting),
      };
    });
    return [{ title, isLevel: true, ballots: decision.ballots, rows }];
  }
  const best = classified.rules.levels[0]?.id.value;
  const rows = classified.results
    .filter(({ level }) => level === best)
    .map(({ subject }) => ({
      name: raised(inSentence(subject, setting.workspace.organization, locale)),
      proposed: nameAt(best),
      decided: undefined,
      kept: undefined,
      of: undefined,
    }));
  return rows.length > 0 ? [{ title, isLevel: true, ballots: undefined, rows }] : [];
}

function awardMatters(answer: CandidatesAnswer, setting: Setting): Matter[] {
  const { classified } = answer;
  const all = proposedIn(answer);
  return all.flatMap(({ award, won, open }) => {
    const decision = awardDecision(classified.period.id, award.id.value, classified.workspace.decisions);
    const proposed = award.name.value;
    const of = (isRated: boolean) => (isRated ? proposed : `${proposed} (${WORDS[setting.locale].notRated})`);
    const rows: MatterRow[] = decision
      ? decision.results.map((result) => ({
          name: who(result, setting),
          proposed: of(resultOf(result, answer)?.isRated ?? false),
          kept: undefined,
          decided: result,
          of: votersIn(result, decision, setting),
        }))
      : [...won, ...open].map((candidacy) => ({
          name: nameOf(candidacy, answer, setting.locale),
          proposed: of(candidacy.result?.isRated ?? false),
          kept: undefined,
          decided: undefined,
          of: undefined,
        }));
    const isShared = all.some((other) => other.award !== award && other.award.name.value === proposed);
    const title = isShared ? `${proposed} (${nounOf(award.kind, 2, setting.locale)})` : proposed;
    return rows.length > 0 ? [{ title, isLevel: false, ballots: decision?.ballots, rows }] : [];
  });
}

function resultOf({ kind, subject }: DecidedResult, { classified }: CandidatesAnswer) {
  return classified.results.find((result) => result.subject.kind === kind && result.subject.id === subject.value);
}

/** As the file says; else, where the rule takes the ballots cast, these (rule 46). */
function votersIn({ votes }: DecidedResult, decision: Decision, { workspace }: Setting): number | undefined {
  if (votes.of) return votes.of.value;
  return meetingOf(decision, workspace)?.rule?.base.value === 'cast' ? castOf(votes) : undefined;
}

function who({ kind, subject }: DecidedResult, { workspace, locale }: Setting): string {
  return raised(inSentence({ kind, id: subject.value }, workspace.organization, locale));
}

/** The decision file that tells of the meeting, where several do the first; undefined before it met. */
export function meetingIn(decisions: readonly Decision[]): Decision | undefined {
  return decisions.find(({ held, present, absent }) => held || present.length + absent.length > 0);
}

const WORDS = {
  vi: { levels: 'mức xếp loại', notRated: 'không xếp loại' },
  en: { levels: 'levels', notRated: 'not rated' },
} as const;
