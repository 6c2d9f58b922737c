import type { FileOf } from '../declared/kinds/index.ts';
import type { Node } from '../source/node.ts';
import { type Charge, chargesOf } from './charge.ts';
import { type Having, having, read, whole } from './reading.ts';
import { type Whom, whomFrom } from './whom.ts';

type File = FileOf<'inspection'>;
type Finding = File['findings'][number];

/** One look at how a plan is carried out: first by those it is about, then by the office. */
export interface Inspection extends Having<Omit<File, 'self' | 'by' | 'findings'>, 'id' | 'title' | 'date'> {
  readonly isSelf: boolean;
  readonly by: readonly Charge[];
  readonly findings: readonly Shortcoming[];
}

/** What was wanting, why, and what is to be done about it by when. */
export interface Shortcoming extends Having<Omit<Finding, 'who' | 'done'>, 'text'> {
  /** Undefined where it is the whole agency's. */
  readonly whom: Whom | undefined;
  readonly who: readonly Charge[];
  readonly done: Having<NonNullable<Finding['done']>, 'date'> | undefined;
}

export function inspectionFrom(node: Node): Inspection | undefined {
  const file = whole(read('inspection', node), 'id', 'date');
  return (
    file && {
      ...file,
      title: file.title ?? file.id,
      isSelf: file.self ?? false,
      by: chargesOf(file.by),
      findings: having(file.findings, 'text').map((finding) => ({
        ...finding,
        whom: whomFrom(finding.node),
        who: chargesOf(finding.who),
        done: whole(finding.done, 'date'),
      })),
    }
  );
}

/** Whether a unit is among those looked at. */
export function looksAt({ units }: Inspection, unit: string): boolean {
  return units.length === 0 || units.some(({ value }) => value === unit);
}
