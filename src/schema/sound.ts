import { word } from '../source/kept-words.ts';
import { CELLS, KINDS, type Tape } from '../source/tape.ts';
import type { BareSchema } from './fields.d.ts';
import { bareSchemas } from './fields.js';

/** Whether a value on the tape is plainly as its schema wants it; when in doubt it is not. */
type Look = (at: number, tape: Tape) => boolean;

const sure: Look = () => true;
const doubted: Look = () => false;

/** Of texts that must have a form. */
const MOST_LETTERS = 64;
/** Of numbers: none of these is too large to be one. */
const MOST_DIGITS = 24;
const MOST_KEYS = 31;

const looks = new Map<string, Look>();

/**
 * Whether a file is plainly of its shape, so that its validator could find nothing: read off the tape without making a
 * value, since a province's year has millions. When in doubt it is not; `tests/unit/schema/sound.test.ts` holds it against
 * the validators.
 */
export function isPlainlySound(kind: string, tape: Tape): boolean {
  const look = looks.get(kind) ?? lookAt(bareSchemas[kind]?.());
  looks.set(kind, look);
  return look(0, tape);
}

function lookAt(schema: BareSchema | undefined): Look {
  return schema ? new Looks(schema.$defs ?? {}).whole(schema) : doubted;
}

/** What looks values over as a schema says, each definition once. */
class Looks {
  readonly #named = new Map<string, Look>();

  constructor(readonly defs: Readonly<Record<string, BareSchema>>) {}

  whole({ $ref, $defs: _, ...schema }: BareSchema): Look {
    const own = this.#own(schema);
    if ($ref === undefined) return own;
    const named = this.#byName($ref.replace('#/$defs/', ''));
    return Object.keys(schema).length === 0 ? named : (at, tape) => named(at, tape) && own(at, tape);
  }

  #byName(name: string): Look {
    const known = this.#named.get(name);
    if (known) return known;
    // What refers to itself asks when it looks.
    this.#named.set(name, (at, tape) => look(at, tape));
    const look = this.whole(this.defs[name] ?? { type: 'nothing' });
    this.#named.set(name, look);
    return look;
  }

  #own(schema: BareSchema): Look {
    const isOf = (type: string) => [schema.type ?? []].flat().includes(type);
    const allowed = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
    const literal = allowed && ((at: number, tape: Tape) => allowed.includes(valueAt(at, tape)));
    const isAnyText = schema.pattern === undefined && schema.maxLength === undefined;
    const byKind: Readonly<Record<(typeof KINDS)[number], Look>> = {
      nothing: (allowed?.includes(null) ?? isOf('null')) ? sure : doubted,
      boolean: literal ?? (isOf('boolean') ? sure : doubted),
      number: literal ?? (isOf('number') || isOf('integer') ? withinBounds(schema, !isOf('number')) : doubted),
      text: literal ?? (schema.type === undefined || isOf('string') ? ofForm(schema) : doubted),
      quoted: !literal && isAnyText && isOf('string') ? sure : doubted,
      map: schema.type === undefined || isOf('object') ? this.#ofKeys(schema) : doubted,
      list: schema.type === undefined && !schema.items ? sure : isOf('array') ? this.#ofItems(schema) : doubted,
    };
    const all = KINDS.map((kind) => byKind[kind]);
    return (at, tape) => (all[tape.cells[at] ?? 0] ?? doubted)(at, tape);
  }

  #ofItems({ items, minItems = 0 }: BareSchema): Look {
    const item = items ? this.whole(items) : doubted;
    return (at, tape) => {
      const end = after(at, tape);
      let count = 0;
      for (let next = at + CELLS; next < end; next = after(next, tape), count += 1) if (!item(next, tape)) return false;
      return count >= minItems;
    };
  }

  /** A map of keys that it may have, none of them twice, and those that it must have; it may have others of one form. */
  #ofKeys(schema: BareSchema): Look {
    const { properties = {}, required = [], minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = schema;
    const names = Object.keys(properties);
    const [[form, keyed] = [undefined, {}], ...others] = formsOf(schema);
    if (schema.additionalProperties === undefined && names.length === 0) return sure;
    if (names.length > MOST_KEYS || others.length > 0) return doubted;
    const byName = new Map(names.map((name, i) => [name, { bit: 1 << i, look: this.whole(properties[name] ?? {}) }]));
    const wanted = required.reduce((bits, name) => bits | (byName.get(name)?.bit ?? 0), 0);
    const isOfForm = form === undefined ? () => false : keptTest(new RegExp(form));
    const look = this.whole(keyed);
    return (at, tape) => {
      const end = after(at, tape);
      let [seen, count] = [0, 0];
      for (let key = at + CELLS; key < end; count += 1) {
        const value = after(key, tape);
        const name = textAt(key, tape);
        const field = byName.get(name);
        if (field ? (seen & field.bit) !== 0 || !field.look(value, tape) : !isOfForm(name) || !look(value, tape))
          return false;
        if (field) seen |= field.bit;
        key = after(value, tape);
      }
      return (seen & wanted) === wanted && count >= minProperties && count <= maxProperties;
    };
  }
}

/** The forms of keys that have no name, each with what stands under it. */
function formsOf({ patternProperties, additionalProperties }: BareSchema): (readonly [form: string, BareSchema])[] {
  const others = typeof additionalProperties === 'object' ? [['', additionalProperties] as const] : [];
  return [...Object.entries(patternProperties ?? {}), ...others];
}

function withinBounds({ minimum, maximum }: BareSchema, isWhole: boolean): Look {
  const isShort: Look = (at, { cells }) => (cells[at + 2] ?? 0) - (cells[at + 1] ?? 0) <= MOST_DIGITS;
  if (!isWhole && minimum === undefined && maximum === undefined) return isShort;
  return (at, tape) => {
    const value = Number(textAt(at, tape));
    const isInside = value >= (minimum ?? value) && value <= (maximum ?? value);
    return isInside && isShort(at, tape) && (!isWhole || Number.isInteger(value));
  };
}

/** Plain text, which is never blank. */
function ofForm({ pattern, maxLength = MOST_LETTERS }: BareSchema): Look {
  if (pattern === undefined || pattern === '\\S') return sure;
  const form = new RegExp(pattern);
  return (at, tape) => {
    const text = textAt(at, tape);
    return text.length <= maxLength && form.test(text);
  };
}

const MOST_KEPT = 1000;

/** The few criteria of a scale are known once they have been looked at. */
function keptTest(form: RegExp): (text: string) => boolean {
  const known = new Set<string>();
  return (text) => {
    if (known.has(text)) return true;
    const isOfForm = form.test(text);
    if (isOfForm && known.size < MOST_KEPT) known.add(text);
    return isOfForm;
  };
}

function valueAt(at: number, tape: Tape): string | number | boolean {
  const text = textAt(at, tape);
  const kind = KINDS[tape.cells[at] ?? 0];
  return kind === 'number' ? Number(text) : kind === 'boolean' ? text === 'true' : text;
}

function textAt(at: number, { cells, decoded, file }: Tape): string {
  return decoded?.get(at) ?? word(file.text, cells[at + 1] ?? 0, cells[at + 2] ?? 0);
}

function after(at: number, { cells }: Tape): number {
  return cells[at + 3] ?? 0;
}
