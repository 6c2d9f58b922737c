import type { Period } from '../../calendar/period.ts';
import { basePeriodsIn } from '../../model/base-periods.ts';
import { isIssued } from '../../model/criteria.ts';
import { keyOf } from '../../model/due.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Result } from '../../scoring/result.ts';
import type { Results } from '../../scoring/rollup/read-part.ts';
import type { ClassifyQuestion } from '../classification.ts';
import type { OpenSeal } from './open-seal.ts';

/** Who reads a part of a closed period, and as what. */
export interface Reader {
  readonly question: ClassifyQuestion;
  readonly workspace: Workspace;
  /** What is scored there. */
  readonly base: string;
}

/**
 * The rows of a part of a closed period, taken from the seal: no sheet need be unpacked and scored for them. Nothing where
 * somebody looks at what they come from, or they do not say all that a longer period asks of a part.
 */
export async function signedPart(part: Period, seal: OpenSeal, reader: Reader): Promise<Results | undefined> {
  const isScored = basePeriodsIn(part, reader.workspace).length > 0; // rows that somebody added are of nothing
  if (!isScored || !seal.seal.periods.has(part.id) || !isEnough(part, reader)) return undefined;
  const rows = await seal.results(part);
  if (rows.some(saysTooLittle)) return undefined;
  return new Map(rows.map((row) => [keyOf(row.subject.kind, row.subject.id), row]));
}

function isEnough({ kind }: Period, { question, workspace, base }: Reader): boolean {
  const { keepsIn, watches, regulation, supposes, passed } = question;
  if (keepsIn || watches || supposes || regulation !== undefined) return false;
  if (!workspace.criteria.every(isIssued)) return false; // who was scored by a draft says so
  // Cut-offs inside are told, and so is every part on the way, down to what is scored.
  return kind.id === base || (!passed && workspace.settings.calendar.cutoffs.length === 0);
}

/** The paper that a brought result rests on, and the two scales of sheets that stand on several, stand in files alone. */
function saysTooLittle({ brought, reasons }: Result): boolean {
  return brought !== undefined || reasons.some(({ id }) => id === 'scales-differ');
}
