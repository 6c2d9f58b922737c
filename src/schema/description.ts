import type { Named } from './fault.ts';

/** A schema as JSON, as far as messages need it. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string | number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const EXAMPLES: readonly (readonly [shape: RegExp, example: string])[] = [
  [/period$/i, '2016-W40'],
  [/^day/, '2016-10-07'],
];

/** What a schema says of the values in a file: titles, examples, allowed keys and values. Read only when something is wrong. */
export class Description {
  constructor(readonly root: Schema) {}

  /** The schema of the value at a JSON pointer, with the title of the key that leads there. */
  at(pointer: string): Schema {
    let schema = this.root;
    for (const segment of segmentsOf(pointer)) schema = this.#inside(schema, segment);
    return this.#resolved(schema);
  }

  /** The name of the definition that gives the value there its shape: `day`, `id`, `share`; empty where it has none. */
  shape(pointer: string): string {
    return /^#\/\$defs\/(.+)$/.exec(this.at(pointer).$ref ?? '')?.[1] ?? '';
  }

  types(pointer: string): readonly string[] {
    return [this.at(pointer).type ?? []].flat();
  }

  /** The key a value stands under and its name for people; of a list's item, those of the list. */
  named(pointer: string): Named {
    const list = pointer.replace(/(?:\/\d+)+$/, '');
    const { title, $comment } = this.at(list);
    const key = segmentsOf(list).at(-1) ?? '';
    const vi = title ?? '';
    return { key, title: { vi, en: /^[^.]*/.exec($comment ?? '')?.[0] || vi } };
  }

  /** The values that may stand there, where they are a list. */
  allowed(pointer: string): string[] {
    const { enum: listed, const: only } = this.at(pointer);
    return (listed ?? (only === undefined ? [] : [only])).map(String);
  }

  /** A value as somebody would type it: what the description says after “ví dụ”. */
  example(pointer: string): string | undefined {
    const after = /ví dụ (.+?)\.?$/.exec(this.at(pointer).description ?? '')?.[1];
    return (
      after?.split(/; | hoặc | trong (?=\{)| là | \(/)[0] ??
      EXAMPLES.find(([shape]) => shape.test(this.shape(pointer)))?.[1]
    );
  }

  isRequired(pointer: string): boolean {
    const key = segmentsOf(pointer).at(-1) ?? '';
    return this.at(pointer.slice(0, pointer.lastIndexOf('/'))).required?.includes(key) ?? false;
  }

  keys(pointer: string): string[] {
    return Object.keys(this.at(pointer).properties ?? {});
  }

  /** The patterns that keys of the author's own must match there. */
  patterns(pointer: string): RegExp[] {
    return Object.keys(this.at(pointer).patternProperties ?? {}).map((pattern) => new RegExp(pattern, 'u'));
  }

  #inside(schema: Schema, segment: string): Schema {
    const { properties = {}, patternProperties, additionalProperties, items } = this.#resolved(schema);
    if (items && /^\d+$/.test(segment)) return items;
    if (Object.hasOwn(properties, segment)) return properties[segment] ?? {};
    const matching = Object.entries(patternProperties ?? {}).find(([pattern]) =>
      new RegExp(pattern, 'u').test(segment),
    );
    return matching?.[1] ?? (typeof additionalProperties === 'object' ? additionalProperties : {});
  }

  #resolved(schema: Schema): Schema {
    const name = /^#\/\$defs\/(.+)$/.exec(schema.$ref ?? '')?.[1];
    const target = name === undefined ? undefined : this.root.$defs?.[name];
    return target ? { ...this.#resolved(target), ...schema } : schema;
  }
}

/** The keys of a JSON pointer, unescaped. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A JSON pointer one key deeper. */
export function below(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
