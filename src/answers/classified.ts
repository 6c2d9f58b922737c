import type { Period } from '../calendar/period.ts';
import { type Origin, readWorkspace, type Wanted } from '../pipeline.ts';
import type { Result } from '../scoring/result.ts';
import { NotRolledUp } from '../scoring/rollup/roller.ts';
import { yamlFilesBelow } from '../source/folder.ts';
import type { Home } from '../source/home.ts';
import type { Chosen, Classified, ClassifyAnswer, ClassifyQuestion } from './classification.ts';
import { Classifier, type Closed } from './classifier.ts';
import type { OpenSeal } from './closing/open-seal.ts';
import { SealBook } from './closing/seal-book.ts';
import { withDecisionsInside } from './decisions/decisions-inside.ts';
import { FindingsTally } from './findings-tally.ts';
import { notRolledUpTold } from './not-rolled-up-told.ts';
import { NoRegulation } from './rule-book.ts';

/**
 * Reads and scores base periods one at a time and rolls them up; what is closed is read from its seal (rule 53). Throws
 * UnknownRegulation for `--regulation`.
 */
export async function classifiedPeriod(root: string, home: Home, question: ClassifyQuestion): Promise<Classified> {
  return await classifiedFrom({ root, home }, question, {
    book: question.isLive ? undefined : new SealBook(root, home),
  });
}

/** A period as closing it would have it: what is closed already in its newest edition, what is amended from the files (rule 57). */
export async function classifiedToClose(book: SealBook, question: ClassifyQuestion): Promise<Classified> {
  return await classifiedFrom(book, question, { book });
}

/** All periods of a seal as today's emul works them out of its archive, and out of earlier seals where it names them. */
export async function recomputed(
  period: Period,
  seal: OpenSeal,
  book: SealBook,
): Promise<ReadonlyMap<string, Result[]>> {
  const found = new Map<string, Result[]>([...seal.seal.periods.keys()].map((id) => [id, []]));
  await classifiedFrom(
    seal,
    {
      ...PLAINLY,
      choose: () => period,
      passed: ({ id }, results) => found.has(id) && found.set(id, [...results.values()].map(withoutWorking)),
    },
    { book, own: seal, isToday: true },
  );
  return found;
}

function withoutWorking(result: Result): Result {
  return { ...result, standing: undefined, working: undefined };
}

/** A closed period in one of its editions, as it was signed. */
export async function classifiedIn(
  period: Period,
  seal: OpenSeal,
  book: SealBook,
): Promise<ClassifyAnswer | undefined> {
  const asked = { period, asOf: undefined, campaign: undefined };
  return (await sealedPeriod(asked, seal, { ...PLAINLY, choose: () => period }, { book })).answer;
}

/** Whoever asks for nothing but the rows. */
export const PLAINLY: Omit<ClassifyQuestion, 'choose'> = {
  regulation: undefined,
  asOf: () => undefined,
};

async function classifiedFrom({ root, home }: Origin, question: ClassifyQuestion, closed: Closed): Promise<Classified> {
  const chosen: Chosen[] = [];
  const wanted: Wanted = (available, campaigns, bases) => {
    const periods = campaigns.flatMap((campaign) => campaign.period ?? []);
    const known = closed.book?.knownTo(available.keys(), bases.newest) ?? available.keys();
    const period = question.choose(known, bases, periods);
    const asOf = question.asOf(available.keys(), bases);
    chosen.push({ period, asOf, campaign: campaigns.find((campaign) => campaign.period === period) });
    return [];
  };
  const named = question.regulation === undefined ? [] : [question.regulation];
  const others = ['decisions', ...(question.alsoReads ?? [])].flatMap((folder) => yamlFilesBelow(root, folder));
  const all = await readWorkspace(root, home, wanted, others, named);
  const [asked] = chosen;
  const seal = asked && !closed.own ? await closed.book?.holding(asked.period) : undefined;
  if (asked && seal) return await sealedPeriod(asked, seal, question, closed);
  const reading = asked ? withDecisionsInside(asked.period, all) : all;
  const findings = new FindingsTally();
  findings.add(reading.diagnostics);
  const { isRefused, workspace: read } = reading;
  if (!read || !asked || reading.isStopped) return { answer: undefined, findings, isRefused };
  const workspace = { ...read, decisions: question.supposes?.(read.decisions) ?? read.decisions };
  const classifier = new Classifier(
    asked,
    workspace,
    findings,
    question,
    { root, home },
    {
      ...closed,
      sealedPart: (period, seal) =>
        sealedPeriod({ period, asOf: undefined, campaign: undefined }, seal, question, {
          book: closed.book,
          isPart: true,
        }),
    },
  );
  try {
    const answer = await classifier.answer();
    return { answer, findings, isRefused: isRefused || classifier.isRefused };
  } catch (error) {
    if (error instanceof NotRolledUp) findings.add(notRolledUpTold(error));
    else if (!(error instanceof NoRegulation)) throw error;
    return { answer: undefined, findings, isRefused: isRefused || classifier.isRefused };
  }
}

/** A closed period, worked out from its archive. */
async function sealedPeriod(
  { period, asOf }: Chosen,
  seal: OpenSeal,
  question: ClassifyQuestion,
  closed: Closed,
): Promise<Classified> {
  const own = { ...question, choose: () => period, asOf: () => asOf };
  // Of a damaged archive nothing can be worked out: the rows stand in the seal itself.
  const looksInside = question.keepsIn !== undefined || question.watches !== undefined;
  const isDamaged = seal.damaged((path) => looksInside || !path.startsWith('scores/')).length > 0;
  const root = question.regulation === undefined ? seal.root : seal.rootUnderToday;
  const from = isDamaged && closed.book ? closed.book : { root, home: seal.home };
  const classified = await classifiedFrom(from, own, { ...closed, own: seal });
  // What is wrong in its files was closed in; what keeps it from being read at all has to be said.
  return classified.answer ? { ...classified, findings: new FindingsTally() } : classified;
}
