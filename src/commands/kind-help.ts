import type { Locale, Words } from '../base/locale.ts';
import { wrapped } from '../formats/terminal/width.ts';
import { kindAt, LAYOUT } from '../source/layout.ts';

/** A schema, as far as its words and keys go. */
interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly $comment?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

/** The kind of file that somebody asks about, by its place or its name: `scores/2016/2016-W40.yaml`, `scores.yaml`, `scores`. */
export function kindAsked(topic: string, kinds: readonly string[]): string | undefined {
  const named = topic.replace(/\.yaml$/, '');
  return kindAt(topic)?.kind ?? kinds.find((kind) => kind === named);
}

/** What a kind of file is, and each key that it may hold, as its schema says. */
export function kindText(kind: string, schema: Schema, locale: Locale, width: number): string {
  const place = LAYOUT.find((file) => file.kind === kind)?.place ?? '';
  const { title, text } = wordsOf(schema, locale);
  return [
    `${title} (${place})`,
    '',
    ...wrapped(text, width),
    '',
    KEYS[locale],
    ...new KeysOfFile(schema.$defs ?? {}, locale, width).lines(schema, '  '),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** What a kind of file is called; in English that is the first sentence of its schema's comment. */
export function titleOfKind(schema: string, locale: Locale): string {
  const { title = '', $comment = '' }: Schema = JSON.parse(schema);
  return locale === 'vi' ? title : ($comment.split('.')[0] ?? '');
}

const KEYS: Words = { vi: 'Các mục (* là mục phải có):', en: 'Keys (* of those that must be there):' };
const AS_ABOVE: Words = { vi: ' Các mục bên trong như ở trên.', en: ' Its own keys are those above.' };

class KeysOfFile {
  readonly #said = new Set<string>();

  constructor(
    readonly defs: Readonly<Record<string, Schema>>,
    readonly locale: Locale,
    readonly width: number,
  ) {}

  lines(schema: Schema, indent: string): string[] {
    const { properties = {}, patternProperties = {}, required = [] } = schema;
    const named = Object.entries(properties).filter(([key]) => !(schema.$defs && key === 'version'));
    const others = Object.values(patternProperties).map((inner) => [this.#placeholder(inner), inner] as const);
    return [...named, ...others].flatMap(([key, inner]) =>
      this.#key(`${key}${required.includes(key) ? ' *' : ''}`, inner, indent),
    );
  }

  /** A key with its words, and what may stand inside: of a shape that was told already only that. */
  #key(label: string, schema: Schema, indent: string): string[] {
    const { title, text } = wordsOf(schema, this.locale);
    const { name, inner } = this.#inside(schema);
    const isKnown = name !== undefined && this.#said.has(name);
    if (name !== undefined && inner) this.#said.add(name);
    const said = `${label}: ${title}. ${text}${isKnown ? AS_ABOVE[this.locale] : ''}`;
    const own = wrapped(said, this.width - indent.length, 4).map((line) => indent + line);
    return inner && !isKnown ? [...own, ...this.lines(inner, `${indent}  `)] : own;
  }

  /** The map that a value is, or a list is of; with the name of its shape where it has one. */
  #inside(schema: Schema): { readonly name?: string; readonly inner?: Schema } {
    const name = /^#\/\$defs\/(.+)$/.exec(schema.$ref ?? '')?.[1];
    const target = name === undefined ? schema : (this.defs[name] ?? {});
    if (target.properties || target.patternProperties) return { ...(name !== undefined && { name }), inner: target };
    const items = target.items ?? schema.items;
    return items ? this.#inside(items) : {};
  }

  #placeholder(schema: Schema): string {
    return `<${wordsOf(schema, this.locale).title.toLocaleLowerCase('vi')}>`;
  }
}

function wordsOf({ title = '', description = '', $comment = '' }: Schema, locale: Locale) {
  if (locale === 'vi') return { title, text: description };
  const [, name = '', text = ''] = /^([^.]*)\. ?(.*)$/s.exec($comment) ?? [];
  return { title: name, text };
}
