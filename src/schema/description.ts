import type { Words } from '../base/locale.ts';

/** A schema as JSON, as far as messages need it. */
export interface Schema {
  readonly title?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string;
}

/** What a schema says of the values in a file: titles, allowed keys, allowed values. Read only when something is wrong. */
export class Description {
  constructor(readonly root: Schema) {}

  /** The schema of the value at a JSON pointer, with the title of the key that leads there. */
  at(pointer: string): Schema {
    let schema = this.root;
    for (const segment of segmentsOf(pointer)) schema = this.#inside(schema, segment);
    return this.#resolved(schema);
  }

  /** The name of a key for people, in both languages. */
  title(pointer: string): Words {
    const { title, $comment } = this.at(pointer);
    const key = segmentsOf(pointer).findLast((segment) => !/^\d+$/.test(segment)) ?? '';
    return { vi: title ?? key, en: /^[^.]*/.exec($comment ?? '')?.[0] || key };
  }

  keysAt(pointer: string): string[] {
    return Object.keys(this.at(pointer).properties ?? {});
  }

  #inside(schema: Schema, segment: string): Schema {
    const { properties, patternProperties, items } = this.#resolved(schema);
    if (items && /^\d+$/.test(segment)) return items;
    const found = Object.hasOwn(properties ?? {}, segment) ? properties?.[segment] : undefined;
    const matching = Object.entries(patternProperties ?? {}).find(([pattern]) =>
      new RegExp(pattern, 'u').test(segment),
    )?.[1];
    return found ?? matching ?? {};
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
