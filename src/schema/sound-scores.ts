import { CELLS, KINDS, type Tape } from '../source/tape.ts';

const NOTHING = KINDS.indexOf('nothing');
const NUMBER = KINDS.indexOf('number');
const TEXT = KINDS.indexOf('text');
const MAP = KINDS.indexOf('map');
const LIST = KINDS.indexOf('list');

const PERIOD = /^\d{4}-(?:W\d{2}|Q[1-4]|\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CRITERION = /^[A-Z]+\d*$/;
const MOST_LETTERS = 64;
const LEAVES = new Set(['leave', 'sick', 'maternity', 'study', 'unpaid', 'other']);

/**
 * Whether a scores file is plainly of its shape, so that its validator could find nothing: read off the tape without making
 * a value, since a province's year has millions. When in doubt it is not; `tests/unit/schema/sound-scores.test.ts` holds it
 * against the validator.
 */
export function isPlainlySound(tape: Tape): boolean {
  return new Reader(tape).isScores();
}

type Test = (value: number) => boolean;

class Reader {
  readonly #cells: Int32Array;

  constructor(readonly tape: Tape) {
    this.#cells = tape.cells;
  }

  isScores(): boolean {
    const fields = new Map<string, Test>([
      ['kind', (at) => this.#isText(at) && this.#text(at) === 'scores'],
      ['period', (at) => this.#isText(at) && PERIOD.test(this.#text(at))],
      ['held', (at) => this.#isText(at) && DAY.test(this.#text(at))],
      ['entries', (at) => this.#isListOf(at, (entry) => this.#isEntry(entry))],
    ]);
    const found = this.#keysOf(0, fields);
    return found !== undefined && ['kind', 'period', 'entries'].every((key) => found.has(key));
  }

  readonly #isRemark: Test = (at) => this.#cells[at] !== MAP && this.#cells[at] !== LIST;
  readonly #isId: Test = (at) => {
    const text = this.#isText(at) ? this.#text(at) : '';
    return text.length <= MOST_LETTERS && ID.test(text);
  };

  readonly #entryFields = new Map<string, Test>([
    ['member', this.#isId],
    ['unit', this.#isId],
    ['name', this.#isRemark],
    ['causes', this.#isRemark],
    ['remedies', this.#isRemark],
    ['self', (at) => this.#isColumn(at)],
    ['head', (at) => this.#isColumn(at)],
    ['council', (at) => this.#isColumn(at)],
    ['absence', (at) => this.#keysOf(at, this.#absenceFields)?.has('kind') === true],
    ['bonus', (at) => this.#isListOf(at, (one) => this.#isHappening(one))],
    ['penalty', (at) => this.#isListOf(at, (one) => this.#isHappening(one))],
  ]);

  readonly #absenceFields = new Map<string, Test>([
    ['kind', (at) => this.#isText(at) && LEAVES.has(this.#text(at))],
    ['note', this.#isRemark],
  ]);

  readonly #happeningFields = new Map<string, Test>([
    ['event', this.#isId],
    ['basis', this.#isRemark],
  ]);

  #isEntry(at: number): boolean {
    const found = this.#keysOf(at, this.#entryFields);
    return found !== undefined && found.has('member') !== found.has('unit');
  }

  #isHappening(at: number): boolean {
    return this.#keysOf(at, this.#happeningFields)?.has('event') === true;
  }

  #isColumn(at: number): boolean {
    return this.#isMapOf(at, (key, value) => {
      const name = this.#text(key);
      return name === 'note' ? this.#isRemark(value) : CRITERION.test(name) && this.#isMark(value);
    });
  }

  #isMark(at: number): boolean {
    const kind = this.#cells[at];
    if (kind === MAP)
      return this.#isMapOf(at, (key, value) => ID.test(this.#text(key)) && this.#cells[value] === NUMBER);
    return kind === NUMBER || kind === TEXT || kind === NOTHING;
  }

  /** The keys of a map whose every value passes the test of its key; nothing where one does not or has none. */
  #keysOf(at: number, tests: ReadonlyMap<string, Test>): Set<string> | undefined {
    const found = new Set<string>();
    const isSound = this.#isMapOf(at, (key, value) => {
      const name = this.#text(key);
      if (found.has(name)) return false;
      found.add(name);
      return tests.get(name)?.(value) ?? false;
    });
    return isSound ? found : undefined;
  }

  #isMapOf(at: number, isSound: (key: number, value: number) => boolean): boolean {
    if (this.#cells[at] !== MAP) return false;
    const end = this.#after(at);
    for (let key = at + CELLS; key < end; ) {
      const value = this.#after(key);
      if (!isSound(key, value)) return false;
      key = this.#after(value);
    }
    return true;
  }

  #isListOf(at: number, isSound: Test): boolean {
    if (this.#cells[at] !== LIST) return false;
    const end = this.#after(at);
    for (let item = at + CELLS; item < end; item = this.#after(item)) if (!isSound(item)) return false;
    return true;
  }

  #isText(at: number): boolean {
    return this.#cells[at] === TEXT;
  }

  #after(at: number): number {
    return this.#cells[at + 3] ?? 0;
  }

  #text(at: number): string {
    const decoded = this.tape.decoded.get(at);
    return decoded ?? this.tape.file.text.slice(this.#cells[at + 1], this.#cells[at + 2]);
  }
}
