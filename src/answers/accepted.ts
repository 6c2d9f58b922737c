import { kindOf, periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import { acceptedWords } from '../checks/accepted/accepted-words.ts';
import { type Accepted, divided } from '../diagnostics/accepting.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Acceptance } from '../model/accepted.ts';
import type { Workspace } from '../model/workspace.ts';
import { finders } from '../pipeline.ts';

/** The findings that count, with those about `accepted.yaml` itself, and the findings it takes out of the count. */
export interface Sifted {
  readonly open: readonly Diagnostic[];
  readonly accepted: readonly Accepted[];
}

/** Applies `accepted.yaml`; `isWhole` says that every file was checked. An error may hide other findings: then none is called unused. */
export function sifted(found: readonly Diagnostic[], workspace: Workspace, isWhole: boolean): Sifted {
  const newest = newestScores(workspace);
  const judged = workspace.accepted.map((acceptance) => ({
    acceptance,
    objection: objectionTo(acceptance, newest),
  }));
  const inForce = judged.flatMap(({ acceptance, objection }) => (objection ? [] : acceptance));
  const { open, accepted, unused } = divided(found, inForce);
  const isProof = isWhole && !found.some(({ severity }) => severity === 'error');
  const objections = judged.flatMap(({ objection }) => objection ?? []);
  return { accepted, open: [...open, ...objections, ...(isProof ? unused.filter(isKnown).map(unusedWords) : [])] };
}

function isKnown({ id }: Acceptance): boolean {
  return finders.some((finder) => finder.id === id.value);
}

/** What is accepted and still counts. */
export function inForce(workspace: Workspace): Acceptance[] {
  const newest = newestScores(workspace);
  return workspace.accepted.filter((acceptance) => !objectionTo(acceptance, newest));
}

/** Why something that stands there is not accepted. */
function objectionTo({ id, until }: Acceptance, newest: Period | undefined): Diagnostic | undefined {
  if (!/^[a-z0-9-]+$/.test(id.value)) return undefined; // `malformed-id`
  const finder = finders.find((finder) => finder.id === id.value);
  if (!finder) return acceptedWords['accepted-unknown-id'].at(id.place, { id: id.value, known: acceptable() });
  const { severity, isNeverAccepted } = finder;
  if (severity === 'error' || isNeverAccepted)
    return acceptedWords['accepted-untouchable'].at(id.place, { id: id.value, severity });
  const last = periodOf(until?.value ?? '');
  if (!until || !last || !newest || last.to >= newest.from) return undefined;
  return acceptedWords['accepted-expired'].at(until.place, { id: id.value, until: until.value, newest: newest.id });
}

function acceptable(): string[] {
  return finders
    .filter(({ severity, isNeverAccepted }) => severity !== 'error' && !isNeverAccepted)
    .map(({ id }) => id);
}

function unusedWords({ id, subject, period }: Acceptance): Diagnostic {
  const about = [subject?.value, period?.value].filter((part) => part !== undefined).join(', ');
  return acceptedWords['accepted-unused'].at(id.place, { id: id.value, about });
}

function newestScores({ briefingFiles }: Workspace): Period | undefined {
  const periods = [...briefingFiles.keys()].flatMap((id) => (kindOf(id) && periodOf(id)) || []);
  return periods.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
}
