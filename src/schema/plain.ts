import { CELLS, KINDS, type Tape } from '../source/tape.ts';

const BOOLEAN = KINDS.indexOf('boolean');
const NUMBER = KINDS.indexOf('number');
const MAP = KINDS.indexOf('map');
const LIST = KINDS.indexOf('list');
const NOTHING = KINDS.indexOf('nothing');

/** A tape's values as plain JavaScript ones, for validators alone: numbers are no longer exact here. */
export function plain(tape: Tape): unknown {
  return new Plain(tape).value(0);
}

class Plain {
  readonly #cells: Int32Array;
  readonly #text: string;

  constructor(readonly tape: Tape) {
    this.#cells = tape.cells;
    this.#text = tape.file.isNfc ? tape.file.text : '';
  }

  value(at: number): unknown {
    const kind = this.#cells[at];
    if (kind === MAP) return this.#map(at);
    if (kind === LIST) return this.#list(at);
    if (kind === NOTHING) return null;
    const text = this.#scalar(at);
    if (kind === NUMBER) return Number(text);
    return kind === BOOLEAN ? text === 'true' : text;
  }

  #map(at: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    const end = this.#cells[at + 3] ?? 0;
    for (let key = at + CELLS; key < end; ) {
      const value = this.#cells[key + 3] ?? end;
      put(map, this.#scalar(key), this.value(value));
      key = this.#cells[value + 3] ?? end;
    }
    return map;
  }

  #list(at: number): unknown[] {
    const list: unknown[] = [];
    const end = this.#cells[at + 3] ?? 0;
    for (let item = at + CELLS; item < end; item = this.#cells[item + 3] ?? end) list.push(this.value(item));
    return list;
  }

  #scalar(at: number): string {
    const decoded = this.tape.decoded?.get(at);
    if (decoded !== undefined) return decoded.normalize('NFC');
    const text = this.#text || this.tape.file.text;
    const slice = text.slice(this.#cells[at + 1], this.#cells[at + 2]);
    return this.#text ? slice : slice.normalize('NFC');
  }
}

/** `__proto__` and its kind are plain names that no schema knows. */
function put(map: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') map[key] = value;
  else Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
}
