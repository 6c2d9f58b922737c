import type { Exact } from '../base/exact.ts';
import { halfYear } from '../calendar/half-year.ts';
import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { year } from '../calendar/year.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { keyOf } from '../model/due.ts';
import { regulationOn } from '../model/regulation-choice.ts';
import { rulesOf } from '../model/rules.ts';
import type { Workspace } from '../model/workspace.ts';
import { readWorkspace } from '../pipeline.ts';
import type { RankedResult } from '../scoring/rollup/ranked-results.ts';
import { yamlFilesBelow } from '../source/folder.ts';
import type { Home } from '../source/home.ts';
import type { Answered } from './answered.ts';
import { type AwardBook, type BookSubject, bookOf, pageOf } from './award-book.ts';
import type { ClassifyAnswer } from './classification.ts';
import { classifiedPeriod } from './classified.ts';
import { FindingsTally } from './findings-tally.ts';

/** How everybody has striven over the years, and what they won: what exemplars are chosen by (plan 43, III.1). */
export interface Striving {
  readonly workspace: Workspace;
  readonly book: AwardBook;
  /** The periods read, the oldest first; none where no period is summed up. */
  readonly periods: readonly Period[];
  readonly newest: ClassifyAnswer | undefined;
  /** Units, then people, in the office's order. */
  readonly rows: readonly StrivingRow[];
  readonly isDraft: boolean;
}

export interface StrivingRow {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
  /** One for each period; undefined where they were not in its list. */
  readonly results: readonly (RankedResult | undefined)[];
  /** Points of the newest rated period less those of the one rated before it. */
  readonly change: Exact | undefined;
  readonly won: BookSubject;
}

/** Six half-years are three years, as long as the longest title looks back; the oldest are left out first. */
const MOST = 6;
const FOLDERS = ['awards', 'practices', 'registrations', 'exemplars'];

/** Classifies every half-year that has scores (or year, where the regulation knows no half-years), one after the other. */
export async function striving(root: string, home: Home): Promise<Answered<Striving>> {
  const others = FOLDERS.flatMap((folder) => yamlFilesBelow(root, folder));
  const reading = await readWorkspace(root, home, () => [], others);
  const findings = new FindingsTally();
  findings.add(reading.diagnostics);
  const { workspace } = reading;
  let { isRefused } = reading;
  if (!workspace || reading.isStopped) return { answer: undefined, findings, isRefused };
  const answers: ClassifyAnswer[] = [];
  const told = new Set(reading.diagnostics.map(whereAndWhat));
  for (const period of periodsOf(workspace)) {
    const read = await classifiedPeriod(root, home, { ...PLAINLY, choose: () => period });
    isRefused ||= read.isRefused;
    if (read.answer) answers.push(read.answer);
    for (const error of read.findings.errors) {
      if (!told.has(whereAndWhat(error))) findings.add([error]); // once, though every period rests on the file
      told.add(whereAndWhat(error));
    }
  }
  return { answer: strivingFrom(answers, workspace), findings, isRefused };
}

const PLAINLY = { asOf: () => undefined, regulation: undefined };

function whereAndWhat({ id, place }: Diagnostic): string {
  return `${id} ${place.file.path} ${place.start}`;
}

/** The newest half-years that have scores files and are summed up; years, where none is. */
function periodsOf(workspace: Workspace): Period[] {
  const { briefingFiles, calendar } = workspace;
  const days = [...briefingFiles.keys()].flatMap((id) => {
    const base = periodOf(id);
    return base && !calendar.reasonNotScored(base) ? calendar.decidingDay(base) : [];
  });
  for (const kind of [halfYear, year]) {
    const all = new Map(days.map((day) => [kind.holding(day).id, kind.holding(day)]));
    const summedUp = [...all.values()].filter(({ to }) => isSummedUp(kind.id, to, workspace));
    const inOrder = summedUp.sort((a, b) => (a.from < b.from ? -1 : 1));
    if (inOrder.length > 0) return inOrder.slice(-MOST);
  }
  return [];
}

function isSummedUp(kind: string, day: string, workspace: Workspace): boolean {
  const regulation = regulationOn(day, workspace);
  const rules = regulation && rulesOf(regulation, workspace.regulations);
  return rules !== undefined && (rules.base === kind || rules.blocks.has(kind));
}

function strivingFrom(answers: readonly ClassifyAnswer[], workspace: Workspace): Striving {
  const { organization } = workspace;
  const book = bookOf(workspace);
  const byKey = answers.map(
    ({ results }) => new Map(results.map((result) => [keyOf(result.subject.kind, result.subject.id), result])),
  );
  const rowOf = (kind: 'member' | 'unit', id: string, name: string): StrivingRow => {
    const results = byKey.map((all) => all.get(keyOf(kind, id)));
    return { kind, id, name, results, change: changeIn(results), won: pageOf(kind, id, name, book.history) };
  };
  return {
    workspace,
    book,
    periods: answers.map(({ period }) => period),
    newest: answers.at(-1),
    isDraft: answers.some((answer) => answer.isDraft),
    rows: [
      ...organization.units.map(({ id, name }) => rowOf('unit', id.value, name.value)),
      ...organization.members.map(({ id, name }) => rowOf('member', id.value, name.value)),
    ],
  };
}

function changeIn(results: readonly (RankedResult | undefined)[]): Exact | undefined {
  const points = results.flatMap((result) => (result?.isRated && result.points) || []);
  const [before, last] = points.slice(-2);
  return before && last?.minus(before);
}
