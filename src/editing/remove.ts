import { replaced } from './set.ts';
import { endBefore, lineStart, nextLine, type Splice } from './splice.ts';
import { isFlow, Refused, type Spot } from './spot.ts';
import type { Stretch } from './stretch.ts';

/** A pair or item taken out, and the stretch whose comments go with it. */
export interface Removal {
  readonly splices: readonly Splice[];
  readonly lost?: Stretch;
}

/** Takes a value and its key out of what holds them; the last one leaves `{}` or `[]`. */
export function removed(spot: Spot): Removal {
  const { parent, index } = spot;
  if (!parent) throw new Refused('no-such-place', spot.node);
  const { stretches } = parent.held;
  if (stretches.length === 1 && parent.parent) return { splices: replaced(parent, parent.node.isMap ? {} : []) };
  if (isFlow(parent)) return { splices: [fromBrackets(stretches, index)] };
  return ofLines(parent, stretches, index);
}

/** With the comma behind it, or before it where it is the last. */
function fromBrackets(stretches: readonly Stretch[], index: number): Splice {
  const [before, own, next] = [stretches[index - 1], stretches[index], stretches[index + 1]];
  if (!own) throw new Error('what is removed is among its neighbours');
  if (next) return { start: own.start, end: next.start, text: '' };
  return { start: before?.end ?? own.start, end: own.end, text: '' };
}

/** Its whole lines; where it begins behind a dash, what follows moves up to there. */
function ofLines({ node }: Spot, stretches: readonly Stretch[], index: number): Removal {
  const { text } = node.tape.file;
  const begin = (stretch: Stretch) => (node.isMap ? stretch.start : dashBefore(text, stretch.start));
  const own = stretches[index];
  if (!own) throw new Error('what is removed is among its neighbours');
  const start = begin(own);
  const line = lineStart(text, start);
  const lost = { start: line, end: nextLine(text, own.end) };
  if (text.slice(line, start).trim() === '') return { splices: [{ ...lost, text: '' }], lost };
  const next = stretches[index + 1];
  if (!next) throw new Refused('no-such-place', node);
  return { splices: [{ start, end: begin(next), text: '' }], lost };
}

function dashBefore(text: string, at: number): number {
  const dash = endBefore(text, at, ' \t\r\n') - 1;
  if (text[dash] !== '-') throw new Refused('not-as-meant');
  return dash;
}
