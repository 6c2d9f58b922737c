import type { TextCell } from '../../documents/table.ts';
import { covers } from '../../model/span.ts';
import type { Unit } from '../../model/unit.ts';
import type { RankedStanding } from '../../scoring/standing.ts';
import { nameAndPost, nameColumn } from '../name-column.ts';
import type { Lane } from './lane.ts';
import type { ScoreTerms } from './score-terms.ts';

/** Names, with the post in full where there is room; where there is little, in short and for those alone who lead. */
export function nameLane(terms: ScoreTerms): Lane {
  return {
    column: nameColumn(terms.locale),
    cell: ({ subject }) =>
      subject.kind === 'unit' ? unitName(subject.unit, subject.name) : memberName(subject, terms),
  };
}

function unitName(unit: Unit | undefined, name: string): TextCell {
  return nameAndPost(name, undefined, unit?.short?.value);
}

function memberName(subject: RankedStanding['subject'], { answer }: ScoreTerms): TextCell {
  const { id, unit, assignment } = subject;
  const name = answer.workspace.organization.called('member', id) ?? subject.name;
  const position = assignment?.position?.value;
  if (position === undefined) return nameAndPost(name, undefined);
  const { organization, calendar } = answer.workspace;
  const day = calendar.decidingDay(answer.period);
  const isLeading =
    unit && [...unit.heads, ...unit.deputies].some(({ member, span }) => member.value === id && covers(span, day));
  const short = isLeading ? `${name}, ${organization.shortPositions.get(position) ?? position}` : name;
  return nameAndPost(name, position, short);
}
