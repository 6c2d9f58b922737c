import type { Period } from '../../calendar/period.ts';
import { allBasePeriodsIn } from '../../model/base-periods.ts';
import type { LoggedWrite } from '../../model/logged-write.ts';
import { printOf, type ShownWeek } from '../../model/shown.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { ScoredWeek } from '../../pipeline.ts';
import type { Home } from '../../source/home.ts';
import type { Classified, ClassifyAnswer, ClassifyQuestion } from '../classification.ts';
import { classifiedPeriod } from '../classified.ts';
import { filesUnder, shownPath } from './shown.ts';
import { absencesIn, leavesIn, type Unproven } from './shown-since/absences.ts';
import { Grounds } from './shown-since/grounds.ts';
import { type LaterMark, type LaterResult, weekSince } from './shown-since/marks.ts';
import { type NotCounted, notCounted } from './shown-since/skipped.ts';
import { type Typed, typedIn } from './shown-since/sources.ts';

/** What a period says otherwise than its weeks were handed out, and what rests on no paper (rule 58). */
export interface ShownSince extends Pick<ClassifyAnswer, 'period' | 'workspace' | 'isDraft' | 'seal' | 'rules'> {
  readonly marks: readonly LaterMark[];
  readonly results: readonly LaterResult[];
  /** Files that weeks with such results rest on and that say something else now. */
  readonly files: readonly string[];
  readonly notCounted: readonly NotCounted[];
  readonly unproven: readonly Unproven[];
  readonly typed: readonly Typed[];
  /** Weeks that were compared, and weeks of which nobody has kept what was handed out. */
  readonly compared: readonly Period[];
  readonly notKept: readonly NotKept[];
}

interface NotKept {
  readonly period: Period;
  /** Where the log tells that it was kept: when. */
  readonly kept: string | undefined;
}

interface Since extends Omit<Classified, 'answer'> {
  readonly answer: ShownSince | undefined;
}

/** Classifies a period, closed parts from their seals, and compares each week as it goes by. */
export async function shownSince(
  root: string,
  home: Home,
  question: Pick<ClassifyQuestion, 'choose' | 'asOf' | 'regulation'>,
): Promise<Since> {
  const weeks = new WeeksSince(root);
  const { answer, ...rest } = await classifiedPeriod(root, home, {
    ...question,
    alsoReads: ['shown', 'log'],
    keepsIn(workspace) {
      weeks.reads(workspace);
      return () => false;
    },
    watches: (scored) => weeks.take(scored),
  });
  return { ...rest, answer: answer && weeks.answer(answer) };
}

/** The weeks of a period as they go by; nothing of them is kept but what differs. */
export class WeeksSince {
  constructor(readonly root: string) {}

  #read: Workspace | undefined;
  readonly #marks: LaterMark[] = [];
  readonly #results: LaterResult[] = [];
  readonly #files = new Set<string>();
  readonly #unproven: Unproven[] = [];
  readonly #typed: Typed[] = [];
  readonly #scored = new Set<string>();
  readonly #compared: Period[] = [];
  readonly #notKept: NotKept[] = [];

  /** The period's own; parts that are closed are read from their archives after it. */
  reads(workspace: Workspace): void {
    this.#read ??= workspace;
  }

  async take(scored: ScoredWeek): Promise<void> {
    const workspace = this.#read;
    const { week } = scored;
    if (!workspace || week.briefings.length === 0) return;
    this.#scored.add(week.period.id);
    this.#unproven.push(...absencesIn(scored, workspace));
    this.#typed.push(...(await typedIn(scored, workspace, this.root)));
    const shown = workspace.shown.find(({ named }) => named === week.period.id);
    if (shown) this.#compare(shown, scored, workspace);
    else this.#notKept.push({ period: week.period, kept: keptOn(week.period, workspace.log) });
  }

  #compare(shown: ShownWeek, scored: ScoredWeek, workspace: Workspace): void {
    const { marks, results } = weekSince(shown, scored, workspace, new Grounds(workspace.log));
    this.#compared.push(scored.week.period);
    this.#marks.push(...marks);
    this.#results.push(...results);
    if (results.every(({ isOfSheet }) => isOfSheet)) return;
    const now = filesUnder({ ...scored, workspace });
    for (const { path, sha256 } of shown.files) {
      const file = path && now.get(path.value);
      if (path && !path.value.startsWith('scores/') && file && printOf(file.text) !== sha256?.value)
        this.#files.add(path.value);
    }
  }

  answer({ period, workspace, isDraft, seal, rules }: ClassifyAnswer): ShownSince {
    const read = this.#read ?? workspace;
    return {
      period,
      workspace,
      isDraft,
      rules,
      ...(seal && { seal }),
      marks: this.#marks,
      results: this.#results,
      files: [...this.#files].sort(),
      notCounted: notCounted(allBasePeriodsIn(period, read), read, this.#scored),
      unproven: [...leavesIn(period, read), ...this.#unproven],
      typed: this.#typed,
      compared: this.#compared,
      notKept: this.#notKept,
    };
  }
}

/** When the log tells that a week was kept as it was handed out. */
function keptOn({ id }: Period, log: readonly LoggedWrite[]): string | undefined {
  return log.find(({ files }) => files.includes(shownPath(id)))?.when;
}
