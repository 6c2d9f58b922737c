import type { Period } from '../../calendar/period.ts';
import { calledIn } from '../../checking/whom.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Award } from '../../model/award.ts';
import { AwardHistory } from '../../model/award-history.ts';
import { decidedPeriod } from '../../model/decided-period.ts';
import { awardDecision, type DecidedResult, type Decision, nameFor } from '../../model/decision.ts';
import { REGISTER } from '../../model/issued.ts';
import { rulesFor } from '../../model/meeting.ts';
import { withNumber } from '../../model/paper-number.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readWorkspace, workspaceJudgement } from '../../pipeline.ts';
import { yamlFilesBelow } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** A decided award as it is to go into the records. */
export interface Recording {
  readonly decision: Decision;
  readonly period: Period;
  readonly award: Award;
  /** Granted, and not in the records yet. */
  readonly fresh: readonly DecidedResult[];
  /** The name of each as it stands in the list of people: of two who share it, its id tells who is meant. */
  named(result: DecidedResult): string;
  /** Granted, and there already. */
  readonly known: readonly DecidedResult[];
  /** Where it goes, and what stands there. */
  readonly path: string;
  readonly file: SourceFile | undefined;
}

/** Why a decision cannot be recorded (yet). */
export type NotRecorded =
  | { readonly why: 'no-such-decision'; readonly names: readonly string[] }
  | { readonly why: 'of-levels'; readonly path: string }
  | { readonly why: 'no-number'; readonly path: string; readonly period: Period; readonly award: Award }
  | { readonly why: 'unfinished'; readonly path: string; readonly names: readonly string[] }
  | { readonly why: 'unreadable-records'; readonly path: string };

export interface Recorded {
  readonly answer: Recording | NotRecorded | undefined;
  /** What is wrong in the decision's file, and in what it rests on. */
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
}

/** Reads a decision by the name of its file (`2016.ldtt`) and the records, and judges the decision as `check` does. */
export async function decisionRecorded(root: string, home: Home, name: string): Promise<Recorded> {
  const register = yamlFilesBelow(root, 'papers').filter((yamlFile) => yamlFile === REGISTER);
  const others = [...yamlFilesBelow(root, 'decisions'), ...yamlFilesBelow(root, 'awards'), ...register];
  const reading = await readWorkspace(root, home, () => [], others);
  const { workspace, isRefused } = reading;
  if (!workspace || reading.isStopped) return { answer: undefined, diagnostics: reading.diagnostics, isRefused };
  const decision = workspace.decisions.find(({ named }) => named === name);
  const path = `decisions/${name}.yaml`;
  const found = [...reading.diagnostics, ...workspaceJudgement(workspace).diagnostics];
  const diagnostics = found.filter(({ place }) => place.file.path === path);
  if (decision) return { answer: recordingOf(decision, path, workspace), diagnostics, isRefused };
  const names = workspace.decisions.flatMap((decision) => (decision.award ? decision.named : []));
  return { answer: { why: 'no-such-decision', names }, diagnostics, isRefused };
}

function recordingOf(decision: Decision, path: string, workspace: Workspace): Recording | NotRecorded | undefined {
  if (!decision.award) return { why: 'of-levels', path };
  const period = decidedPeriod(decision, workspace.campaigns);
  const award = period && rulesFor(period, workspace)?.awards.find(({ id }) => id.value === decision.award?.value);
  const isFirst = awardDecision(decision.period.value, decision.award.value, workspace.decisions) === decision;
  if (!period || !award || !isFirst || decision.named !== nameFor(decision)) return undefined; // `decision-unknown-award`, `decision-differs-from-name`
  const open = decision.results.filter(({ granted }) => !granted);
  if (open.length > 0) return { why: 'unfinished', path, names: open.map((result) => calledIn(workspace, result)) };
  const signed = withNumber(decision, workspace);
  if (!signed.document) return { why: 'no-number', path, period, award };
  const target = `awards/${period.to.slice(0, 4)}.yaml`;
  const file = workspace.awards.find(({ node }) => node.tape.file.path === target)?.node.tape.file;
  if (!file && workspace.unsound.has('awards')) return { why: 'unreadable-records', path: target };
  const history = new AwardHistory(workspace.awards, workspace.organization, true);
  const granted = decision.results.filter((result) => result.granted?.value);
  const isKnown = ({ kind, subject }: DecidedResult) =>
    history
      .of(kind, subject.value)
      .some(
        (record) =>
          record.award.value === award.id.value && record.period.value === decision.period.value && !record.revoked,
      );
  return {
    decision: signed,
    period,
    award,
    file,
    named: ({ kind, subject }) => workspace.organization[kind](subject.value)?.name.value ?? subject.value,
    path: target,
    fresh: granted.filter((result) => !isKnown(result)),
    known: granted.filter(isKnown),
  };
}
