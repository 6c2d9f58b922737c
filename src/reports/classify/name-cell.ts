import { lastDayOf } from '../../answers/limit.ts';
import type { TextCell } from '../../documents/table.ts';
import { type Assignment, assignmentOn } from '../../model/organization.ts';
import { covers } from '../../model/span.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import { nameAndPost } from '../name-column.ts';
import type { ClassifyTerms } from './classify-terms.ts';

/** A name with its post: in full where there is room; where there is little, in short and for those alone who lead. */
export function nameCell({ subject }: RankedResult, { answer }: Pick<ClassifyTerms, 'answer'>): TextCell {
  const { organization } = answer.workspace;
  const { id } = subject;
  const name = organization.called(subject.kind, id) ?? subject.name;
  if (subject.kind === 'unit') return nameAndPost(name, undefined, organization.unit(id)?.short?.value);
  const position = lastPost({ subject }, { answer })?.position?.value;
  if (position === undefined) return nameAndPost(name, undefined);
  const unit = organization.unit(subject.unit ?? '');
  const day = lastDayOf(answer.period, answer.limit);
  const isLeading = [...(unit?.heads ?? []), ...(unit?.deputies ?? [])].some(
    ({ member, span }) => member.value === id && covers(span, day),
  );
  const short = isLeading ? `${name}, ${organization.shortPositions.get(position) ?? position}` : name;
  return nameAndPost(name, position, short);
}

/** The assignment that stands for the period: the one of its last day, else the last in the unit that it belongs to. */
export function lastPost(
  { subject }: Pick<RankedResult, 'subject'>,
  terms: Pick<ClassifyTerms, 'answer'>,
): Assignment | undefined {
  const member = terms.answer.workspace.organization.member(subject.id);
  if (!member) return undefined;
  return (
    assignmentOn(member, lastDayOf(terms.answer.period, terms.answer.limit)) ??
    member.assignments.findLast(({ unit }) => unit.value === subject.unit)
  );
}
