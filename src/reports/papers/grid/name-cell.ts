import { BLANK, type Cell, text } from '../../../documents/table.ts';
import type { RankedResult } from '../../../scoring/rollup/ranked-results.ts';
import type { ClassifyTerms } from '../../classify/classify-terms.ts';
import { movesOf } from '../../classify/facts/index.ts';
import type { Noted } from '../../score/noted.ts';

/** A division's name weighs more; a note tells who moved, and what a former agency handed over; worked with, people have their division beside them. */
export function nameCell(result: RankedResult, terms: ClassifyTerms, noted: Noted): Cell {
  const { kind, id, name, unit } = result.subject;
  const called = terms.answer.workspace.organization.called(kind, id) ?? name;
  const notes = noted.numbersOf(movesOf(result, terms));
  const { organization } = terms.answer.workspace;
  const of = kind === 'member' ? organization.unit(unit ?? '')?.name.value : undefined;
  const apart = [text(called), of === undefined ? BLANK : text(of)];
  if (kind === 'member') return { kind: 'text', text: called, notes, apart };
  const short = organization.unit(id)?.short?.value ?? called;
  const said = notes.length > 0 ? `${short} (${notes.join(', ')})` : short;
  return { kind: 'prose', prose: [{ kind: 'strong', text: said }], apart };
}
