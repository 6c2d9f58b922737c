import type { FindingsTally } from '../../answers/findings-tally.ts';
import type { ScoreAnswer } from '../../answers/scored.ts';
import type { WholePeriod } from '../../answers/whole-period.ts';
import type { Day } from '../../base/day.ts';
import type { Locale, Words } from '../../base/locale.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Audience, Room, Setting } from '../../reports/papers/setting.ts';
import { codeInWords } from '../../reports/seal-words.ts';
import { type Call, type Command, EXIT } from '../command.ts';
import { findingsTold, tallyTold } from '../findings-told.ts';
import { laterTold } from '../later-told.ts';
import { mustBeScored } from '../must-be-scored.ts';
import { outputAsked } from '../output.ts';
import { withKnownRegulation } from '../reading-another.ts';
import { audienceAsked } from './audience.ts';
import { areDecisionsWrong } from './decisions-wrong.ts';
import { issueAsked } from './issue.ts';
import type { PaperAsked } from './paper-asked.ts';
import { printed } from './printed.ts';

/** A paper that the office hands in: how it is asked for, whom it may be for, what it is made of. */
export interface Paper<Answer> extends Omit<Command, 'name' | 'run'> {
  readonly id: string;
  /** What its file is called in Vietnamese, without accents. */
  readonly called: string;
  /** What it is called where papers are listed. */
  readonly title: Words;
  /** The places in it that only people can fill: a file in `papers/` gives their words. */
  readonly places: readonly string[];
  /** Which other keys of that file it has room for. */
  readonly room: readonly Room[];
  /** Whom it may be for; the first where nobody says. */
  readonly audiences: readonly [Audience, ...Audience[]];
  /** Whether it may be asked for while nothing of its period is scored. */
  readonly isForUnscored?: true;
  /** The week that it hands out, which is remembered once (rule 58). */
  shows?(answer: Answer, audience: Audience): ScoreAnswer | undefined;
  /** Works out what it tells; `command` is what stands before the period, for lines to copy. */
  ask(call: Call, command: string): Promise<Worked<Answer>>;
  /** The same of a period that was worked out once for all papers on it; whoever cannot say asks by itself. */
  ofWhole?(whole: WholePeriod, call: Call): Answer | Promise<Answer>;
  /** What an answer is about. */
  about(answer: Answer): About;
  /** The papers that an answer gives; throws a UsageError where there is nothing to make them of. */
  papers(answer: Answer, call: Call, audience: Audience): Promise<readonly PaperMade[]>;
}

/** An answer, and what is wrong in the files it rests on. */
interface Worked<Answer> {
  /** Undefined where a file that it rests on cannot be used. */
  readonly answer: Answer | undefined;
  readonly findings: FindingsTally | readonly Diagnostic[];
  /** What is wrong in periods that are only looked back at. */
  readonly beside?: readonly Diagnostic[];
  readonly isRefused?: boolean;
}

/** Which period a paper is about, on which day's names and rules; its last where none is said. */
export interface About extends Pick<ScoreAnswer, 'period' | 'workspace' | 'isDraft' | 'seal'> {
  readonly day?: Day;
}

/** One of the papers that an answer gives. */
interface PaperMade {
  /** Whose it is, where a period has several. */
  readonly of?: string;
  /** The day whose names and rules hold, where it is another than that of its answer. */
  readonly day?: Day | undefined;
  make(setting: Setting): ReturnType<PaperAsked['make']>;
}

/** What is known of a paper before it is asked for. */
export type PaperCommand = Command &
  Pick<Paper<never>, 'id' | 'called' | 'title' | 'places' | 'room'> & {
    /** What it would be made of, for whoever asks about its blanks; the exit code where it cannot be made. */
    made(call: Call): Promise<readonly PaperAsked[] | number>;
    /** The same of a period that was worked out once, whose findings are told; the exit code where it had to ask by itself and cannot be made. */
    madeOf(whole: WholePeriod, call: Call): Promise<readonly PaperAsked[] | number>;
  };

/** The command of a paper: all go the same way, so that none refuses before it tells what is wrong. */
export function definePaper<Answer>(paper: Paper<Answer>): PaperCommand {
  return {
    ...paper,
    name: `report ${paper.id}`,
    run: (call) => handedIn(paper, call),
    made: async (call) => {
      const worked = await workedOut(paper, call, paper.audiences[0]);
      return 'code' in worked ? worked.code : worked.papers;
    },
    madeOf: async (whole, call) => {
      const [audience] = paper.audiences;
      const answer = await paper.ofWhole?.(whole, call);
      if (answer === undefined) {
        const worked = await workedOut(paper, call, audience);
        return 'code' in worked ? worked.code : worked.papers;
      }
      const made = await paper.papers(answer, call, audience);
      return made.map((each) => asked(paper, audience, paper.about(answer), each, call.locale));
    },
  };
}

/** What a paper tells, once what is wrong is told; only the exit code where it cannot be made. */
async function workedOut<Answer>(paper: Paper<Answer>, call: Call, audience: Audience) {
  const worked = await withKnownRegulation(() => paper.ask(call, `emul report ${paper.id}`));
  const { answer, findings, beside, isRefused } = worked;
  const isTally = 'counts' in findings;
  const hasErrors = await (isTally ? tallyTold(call, findings) : findingsTold(call, findings, beside));
  if (!answer) return { code: isRefused ? EXIT.failure : EXIT.findings };
  const about = paper.about(answer);
  if (!paper.isForUnscored) mustBeScored(about);
  if (isTally && areDecisionsWrong(call, findings)) return { code: EXIT.findings };
  const made = await paper.papers(answer, call, audience);
  return {
    answer,
    about,
    isRefused,
    hasErrors,
    papers: made.map((each) => asked(paper, audience, about, each, call.locale)),
  };
}

async function handedIn<Answer>(paper: Paper<Answer>, call: Call): Promise<number> {
  const output = outputAsked(call);
  const issue = issueAsked(call, output);
  const audience = audienceAsked(call, paper.audiences);
  const worked = await workedOut(paper, call, audience);
  if ('code' in worked) return worked.code;
  const { answer, about, isRefused, hasErrors, papers } = worked;
  const told = await printed(call, output, issue, ...papers);
  await laterTold(call, about.seal);
  const shown = paper.shows?.(answer, audience);
  if (shown) await (await import('../remembered.ts')).remembered(call, output, paper.id, shown);
  if (isRefused) return EXIT.failure;
  return hasErrors || told.hasErrors ? EXIT.findings : EXIT.fine;
}

function asked(
  { id, called }: Pick<Paper<never>, 'id' | 'called'>,
  audience: Audience,
  { period, workspace, isDraft, seal, day: usual = period.to }: About,
  { day = usual, ...made }: PaperMade,
  locale: Locale,
): PaperAsked {
  const setting = { audience, workspace, about: day, isProposal: isDraft };
  return {
    ...made,
    document: id,
    called: { vi: called, en: id },
    period: period.id,
    setting,
    foot: seal && codeInWords(seal, locale),
  };
}
