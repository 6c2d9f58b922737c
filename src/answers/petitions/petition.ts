import type { Period } from '../../calendar/period.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Appeal } from '../../model/appeal.ts';
import { type AppealTerms, appealTermsOn } from '../../model/appeal-terms.ts';
import { decidedPeriod } from '../../model/decided-period.ts';
import { type IssuedPaper, REGISTER } from '../../model/issued.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import type { Home } from '../../source/home.ts';
import type { ClassifyAnswer } from '../classification.ts';
import { classifiedIn, classifiedPeriod, PLAINLY } from '../classified.ts';
import { isAmendingPaper } from '../closing/amendments.ts';
import { SealBook } from '../closing/seal-book.ts';
import { roundRead } from '../round.ts';
import { type AppealRow, appealsOn } from './appeals.ts';

/** One petition, and what its papers say of it. */
export interface Petition {
  readonly workspace: Workspace;
  readonly period: Period;
  readonly appeal: Appeal;
  readonly row: AppealRow;
  /** The paper that amended the closed result, once it has its number. */
  readonly amendedBy: IssuedPaper | undefined;
  /** Those of the day on which it came. */
  readonly terms: AppealTerms | undefined;
  /** The result in question as the files or the seal have it, where it was asked for and could be had. */
  readonly result: ResultInQuestion | undefined;
}

interface ResultInQuestion {
  readonly of: RankedResult;
  readonly in: ClassifyAnswer;
  /** As it was before the amendment that the petition led to, where that is in force. */
  readonly before: RankedResult | undefined;
}

export interface PetitionRead {
  readonly answer: Petition | { readonly ids: readonly string[] } | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
}

/** Reads a petition by its id, with the result it is about where a paper needs it; the ids there are where it is none of them. */
export async function petitionRead(root: string, home: Home, id: string, withResult: boolean): Promise<PetitionRead> {
  const { workspace, diagnostics, isRefused } = await roundRead(root, home, ['appeals', 'campaigns'], [REGISTER]);
  if (!workspace) return { answer: undefined, diagnostics, isRefused };
  const appeal = workspace.appeals.find((each) => each.id.value === id);
  const period = appeal && decidedPeriod(appeal, workspace.campaigns);
  const row = appeal && appealsOn('9999-12-31', workspace).rows.find((each) => each.appeal === appeal);
  if (!appeal || !row) {
    return { answer: { ids: workspace.appeals.map((each) => each.id.value) }, diagnostics, isRefused };
  }
  if (!period) return { answer: undefined, diagnostics, isRefused }; // `appeal-of-unknown-period`
  const terms = appealTermsOn(appeal.received.value, workspace);
  const result = withResult ? await resultOf(appeal, period, root, home) : undefined;
  const amendedBy = workspace.issued.find(
    (paper) => appeal.amendment && isAmendingPaper(paper, appeal.amendment.value),
  );
  return { answer: { workspace, period, appeal, row, terms, result, amendedBy }, diagnostics, isRefused };
}

async function resultOf(appeal: Appeal, period: Period, root: string, home: Home): Promise<Petition['result']> {
  const { whose } = appeal;
  if (!whose) return undefined;
  const { answer } = await classifiedPeriod(root, home, { ...PLAINLY, choose: () => period });
  const own = (all: ClassifyAnswer | undefined) =>
    all?.results.find(({ subject }) => subject.kind === whose.kind && subject.id === whose.subject.value);
  const of = own(answer);
  if (!answer || !of) return undefined;
  const { name, amends } = answer.seal?.seal ?? {};
  if (!amends || appeal.amendment?.value !== name) return { of, in: answer, before: undefined };
  const book = new SealBook(root, home);
  const before = own(await classifiedIn(period, await book.open(amends.seal), book));
  return { of, in: answer, before };
}
