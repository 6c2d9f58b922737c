import type { WorkValue } from '../../documents/workbook.ts';
import { TICK } from '../../forms/cell-value.ts';
import { isValue } from '../../model/briefing.ts';
import { codeOf, type Field } from '../../model/form-field.ts';
import type { Sheet } from '../../model/sheet.ts';
import { ownKeys } from '../../scoring/modes/index.ts';
import type { Node } from '../../source/node.ts';

/** What the files say already of what is filled in. */
export function knownValue(field: Field, known: Sheet | undefined): WorkValue | undefined {
  switch (field.is) {
    case 'mark':
      return markValue(known?.columns.get(field.column)?.node.get(field.criterion), field.part);
    case 'note':
      return textValue(known?.columns.get(field.column)?.note?.value);
    case 'keep':
      return known?.columns.get(field.column)?.keepsRest ? { text: TICK } : undefined;
    case 'causes':
      return textValue(known?.entries.find(({ causes }) => causes)?.causes?.value);
    case 'remedies':
      return textValue(known?.entries.find(({ remedies }) => remedies)?.remedies?.value);
    case 'bonus':
    case 'penalty': {
      const happening = known?.[field.is].find(({ event }) => event.value === field.event);
      return happening && { number: happening.times?.value ?? '1' };
    }
    case 'basis':
      return textValue(known && [...known.bonus, ...known.penalty].find(({ basis }) => basis)?.basis?.value);
    default:
      throw new Error(`a form of its own has no column ${codeOf(field)}`);
  }
}

export function textValue(text: string | undefined): WorkValue | undefined {
  return text === undefined ? undefined : { text };
}

/** What happened never is a 0 in a form where the mark stands, so that it reads back as it was. */
function markValue(mark: Node | undefined, part: string | undefined): WorkValue | undefined {
  if (!mark || !isValue(mark)) return undefined;
  const node = part === undefined ? mark : mark.get(part);
  if (!node) return !mark.isMap || ownKeys.has(part ?? '') ? undefined : { number: '0' };
  return node.kind === 'number' ? { number: node.text } : { text: node.text };
}
