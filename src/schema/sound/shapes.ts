import { word } from '../../source/kept-words.ts';
import { CELLS, KINDS, type Tape } from '../../source/tape.ts';

const NOTHING = KINDS.indexOf('nothing');
const BOOLEAN = KINDS.indexOf('boolean');
const NUMBER = KINDS.indexOf('number');
const TEXT = KINDS.indexOf('text');
const MAP = KINDS.indexOf('map');
const LIST = KINDS.indexOf('list');

const MOST_LETTERS = 64;

/** Whether a value on the tape is plainly as its schema wants it; when in doubt it is not. */
export type Shape = (at: number, tape: Tape) => boolean;

export const number: Shape = (at, { cells }) => cells[at] === NUMBER;
export const boolean: Shape = (at, { cells }) => cells[at] === BOOLEAN;
/** A number, a plain text, or nothing. */
export const plain: Shape = (at, { cells }) => {
  const kind = cells[at];
  return kind === NUMBER || kind === TEXT || kind === NOTHING;
};
/** Plain text, which is never blank. */
export const text: Shape = (at, { cells }) => cells[at] === TEXT;
/** Any scalar or none. */
export const remark: Shape = (at, { cells }) => cells[at] !== MAP && cells[at] !== LIST;

/** Plain text of a form; `most` characters at most. */
export function matching(pattern: RegExp, most = MOST_LETTERS): Shape {
  return (at, tape) => {
    const own = text(at, tape) ? textAt(at, tape) : '';
    return own !== '' && own.length <= most && pattern.test(own);
  };
}

export const id: Shape = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
export const day: Shape = matching(/^\d{4}-\d{2}-\d{2}$/);

export function oneOf(words: readonly string[]): Shape {
  return (at, tape) => text(at, tape) && words.includes(textAt(at, tape));
}

export function either(shape: Shape, other: Shape): Shape {
  return (at, tape) => shape(at, tape) || other(at, tape);
}

export function listOf(item: Shape): Shape {
  return (at, tape) => {
    if (tape.cells[at] !== LIST) return false;
    const end = after(at, tape);
    for (let one = at + CELLS; one < end; one = after(one, tape)) if (!item(one, tape)) return false;
    return true;
  };
}

/** A map of whatever keys: each key's text and value are asked. */
export function mapOf(isSound: (key: string, value: number, tape: Tape) => boolean): Shape {
  return (at, tape) => {
    if (tape.cells[at] !== MAP) return false;
    const end = after(at, tape);
    for (let key = at + CELLS; key < end; ) {
      const value = after(key, tape);
      if (!isSound(textAt(key, tape), value, tape)) return false;
      key = after(value, tape);
    }
    return true;
  };
}

/** A map of these fields, none of them twice, the first `required` of them all there. */
export function fields(shapes: Readonly<Record<string, Shape>>, required: readonly string[]): Shape {
  const names = Object.keys(shapes);
  const byName = new Map(Object.entries(shapes).map(([name, shape], i) => [name, { bit: 1 << i, shape }]));
  const wanted = required.reduce((bits, name) => bits | (1 << names.indexOf(name)), 0);
  return (at, tape) => {
    if (tape.cells[at] !== MAP) return false;
    const end = after(at, tape);
    let seen = 0;
    for (let key = at + CELLS; key < end; ) {
      const value = after(key, tape);
      const field = byName.get(textAt(key, tape));
      if (!field || (seen & field.bit) !== 0 || !field.shape(value, tape)) return false;
      seen |= field.bit;
      key = after(value, tape);
    }
    return (seen & wanted) === wanted;
  };
}

function textAt(at: number, { cells, decoded, file }: Tape): string {
  return decoded?.get(at) ?? word(file.text, cells[at + 1] ?? 0, cells[at + 2] ?? 0);
}

function after(at: number, { cells }: Tape): number {
  return cells[at + 3] ?? 0;
}
