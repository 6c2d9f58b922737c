import type { Day } from '../../base/day.ts';
import { sha256 } from '../../base/sha256.ts';
import type { Period } from '../../calendar/period.ts';
import { basePeriodsIn } from '../../model/base-periods.ts';
import type { Workspace } from '../../model/workspace.ts';
import { Packing } from '../../package/packed.ts';
import { codeOf, fingerprint } from '../../seals/code.ts';
import { Rows } from '../../seals/rows.ts';
import { sealText } from '../../seals/seal-text.ts';
import type { Home } from '../../source/home.ts';
import type { Answered } from '../answered.ts';
import type { ClassifyAnswer, ClassifyQuestion } from '../classification.ts';
import { classifiedToClose } from '../classified.ts';
import type { FindingsTally } from '../findings-tally.ts';
import { printsToName } from './editions.ts';
import { type NotClosed, whyNot } from './not-closed.ts';
import { amendsOf, type Reclosing, reclosing, rowsDiffering, whyNotAgain } from './reclosing.ts';
import { SealBook } from './seal-book.ts';
import { filesUnder, formsBack } from './sealed-files.ts';
import { typedIn } from './shown-since/sources.ts';

/** Which period to close, and who says so. */
export interface ClosingQuestion extends Pick<ClassifyQuestion, 'choose'> {
  /** The clock's day, and another that somebody takes for today. */
  readonly clock: Day;
  readonly today: Day;
  readonly by: string | undefined;
  readonly checkedBy: string | undefined;
}

/** A period as it would be closed. */
export interface Closing {
  readonly period: Period;
  readonly not: readonly NotClosed[];
  readonly name: string;
  readonly text: Uint8Array;
  readonly archive: Uint8Array;
  readonly fingerprint: string;
  readonly code: string;
  readonly members: number;
  readonly units: number;
  /** Marks that came with no form. */
  readonly unsourced: number;
  /** Its base periods that are scored. */
  readonly bases: readonly Period[];
  /** What it changes, where it is another edition. */
  readonly again: (Reclosing & { readonly rows: number }) | undefined;
}

/** Everything that closing a period writes, or why it is not to be closed; nothing is written here. */
export async function closing(root: string, home: Home, question: ClosingQuestion): Promise<Answered<Closing>> {
  const passed = new Map<Period, Uint8Array>();
  const unsourced = new Map<string, number>();
  let rows: Rows | undefined;
  let read: Workspace | undefined;
  const book = new SealBook(root, home, true);
  const { answer, findings, isRefused } = await classifiedToClose(book, {
    choose: question.choose,
    regulation: undefined,
    asOf: () => undefined,
    alsoReads: ['log'],
    keepsIn(workspace) {
      rows = new Rows(workspace.organization, (each) => workspace.calendar.counted(each));
      read = workspace;
      return () => false;
    },
    async watches(scored) {
      const typed = read ? await typedIn(scored, read, root) : [];
      for (const { period, marks } of typed) unsourced.set(period.id, marks);
    },
    passed: (period, results) => rows && passed.set(period, rows.textOf(period, results.values())),
  });
  if (!answer || !rows) return { answer: undefined, findings, isRefused };
  const again = await reclosing(answer, book);
  const closed = await closingOf(answer, { passed, rows, unsourced }, question, { book, findings, root, home, again });
  const first = await whyNot(answer, findings, question, { book, again });
  const isSettled = first.every(({ why }) => why !== 'unsettled');
  const not = [...first, ...(again && isSettled ? whyNotAgain(again, closed.elsewhere) : [])];
  return { answer: { ...closed, not }, findings, isRefused };
}

interface Ground {
  readonly book: SealBook;
  readonly findings: FindingsTally;
  readonly root: string;
  readonly home: Home;
  readonly again: Reclosing | undefined;
}

/** What went by while the period was worked out. */
interface Passed {
  readonly passed: ReadonlyMap<Period, Uint8Array>;
  readonly rows: Rows;
  /** Marks that came with no form, by their part. */
  readonly unsourced: ReadonlyMap<string, number>;
}

/** Everything of a closing but whether it is allowed. */
interface Sealed extends Omit<Closing, 'not'> {
  readonly elsewhere: ReadonlyMap<string, string>;
}

async function closingOf(
  answer: ClassifyAnswer,
  { passed, rows, unsourced }: Passed,
  { clock, today, by, checkedBy }: ClosingQuestion,
  { book, findings, root, home, again }: Ground,
): Promise<Sealed> {
  const { period, workspace, results } = answer;
  const elsewhere = await partsElsewhere([...passed.keys()], book);
  const own = [...passed].filter(([part]) => !elsewhere.has(part.id) && part.id !== period.id);
  const archive = new Packing();
  const files = [];
  for (const [path, bytes] of filesUnder(period, workspace, new Set(elsewhere.keys()), root, home)) {
    files.push({ path, sha256: fingerprint(bytes) });
    archive.add(path, bytes);
  }
  const periods = [...own.map(([, text]) => text), rows.textOf(period, results, workspace.organization)];
  const differing = again ? rowsDiffering(again.inForce.text, periods) : 0;
  const edition = again?.amendment.edition.value ?? 1;
  const typed = [...unsourced].reduce((sum, [part, marks]) => (elsewhere.has(part) ? sum : sum + marks), 0);
  const days = workspace.calendar.counted(period);
  const counted = days === period ? undefined : { from: days.from, to: days.to };
  const text = sealText({
    period,
    counted,
    edition,
    closed: clock,
    today: today === clock ? undefined : today,
    by,
    checkedBy,
    emul: home.version,
    previous: await printsToName(book, again?.newest),
    amends: again && amendsOf(again, differing),
    warnings: findings.counts(),
    files,
    forms: [...formsBack(root)].map(([path, bytes]) => ({ path, sha256: sha256(bytes) })),
    unsourced: typed,
    elsewhere: [...elsewhere].map(([part, seal]) => ({ period: part, seal })),
    periods,
    subjects: rows.subjects,
  });
  const print = fingerprint(text);
  const count = (kind: 'member' | 'unit') => results.filter(({ subject }) => subject.kind === kind).length;
  return {
    period,
    text,
    elsewhere,
    again: again && { ...again, rows: differing },
    name: `${period.id}.${edition}`,
    archive: archive.bytes(),
    fingerprint: print,
    code: codeOf(print),
    members: count('member'),
    units: count('unit'),
    unsourced: typed,
    bases: basePeriodsIn(period, workspace),
  };
}

/** Parts that an earlier seal holds: it is named and nothing of it repeated (rule 51). */
async function partsElsewhere(parts: readonly Period[], book: SealBook): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const part of parts) {
    const held = await book.holding(part);
    if (held) found.set(part.id, held.seal.name);
  }
  return found;
}
