import { basename } from 'node:path';
import { kinds } from '../src/declared/kinds/index.ts';
import { outputs } from '../src/declared/outputs/index.ts';
import { Definition, only, type Schema } from '../src/declared/shape.ts';

const DRAFT = { $schema: 'https://json-schema.org/draft/2020-12/schema' };
const SHARED = 'shared.schema.json';

/** The schemas that are written of declarations, by their paths under `schemas/` without the ending. */
export function declaredSchemas(): ReadonlyMap<string, object> {
  const shared: Defined = new Map();
  const files = Object.entries(kinds).map(
    ([kind, { schema }]) => [kind, root(kind, fileOf(kind, schema), shared)] as const,
  );
  const written = outputs.map(({ schema }) => {
    const { report } = schema['properties'] as { report: { const: string } };
    return [`output/${report.const}`, root(`output/${report.const}`, schema, shared)] as const;
  });
  const together = { ...DRAFT, $id: SHARED, ...WORDS, $defs: inOrder(shared) };
  return new Map([...files, ...written, ['output/shared', together] as const]);
}

/** Definitions as they are written, by name. */
type Defined = Map<string, { readonly order: number; readonly written: unknown }>;

function inOrder(defined: Defined): object {
  const all = [...defined].sort(([, a], [, b]) => a.order - b.order);
  return Object.fromEntries(all.map(([name, { written }]) => [name, written]));
}

/** A kind of file with what each has besides its own keys. */
function fileOf(kind: string, schema: Schema): Schema {
  const { title, description, $comment, type, required, properties, ...rest } = schema as Record<string, string> & File;
  const named = `${title?.charAt(0).toLocaleLowerCase('vi')}${title?.slice(1)}`;
  const first = only(
    kind,
  )`Loại tệp | Dòng đầu của tệp, luôn viết ${kind}: ${named}. | Kind of file. The first line, always ${kind}.`;
  const own = { kind: first.schema, version: VERSION.schema, ...properties };
  return { title, description, $comment, type, required: ['kind', ...(required ?? [])], properties: own, ...rest };
}

interface File {
  readonly required?: readonly string[];
  readonly properties: object;
}

const VERSION = only(
  1,
)`Phiên bản tệp | Số phiên bản của loại tệp, không cần ghi; nếu ghi thì là 1. | File version. May be left out; today always 1.`;

const WORDS = {
  title: 'Phần dùng chung',
  description: 'Những phần mà kết quả của nhiều lệnh cùng có; các mẫu khác trong thư mục này dẫn tới đây.',
  $comment:
    'Shared. What the outputs of several commands have in common; the other schemas of this folder refer to it.',
};

function root(id: string, schema: Schema, shared: Defined): object {
  const own: Defined = new Map();
  const { $defs: _, ...whole } = resolved(schema, own, shared) as { $defs?: unknown };
  // Its own name, so that what it refers to lies beside it, wherever somebody keeps the folder.
  return { ...DRAFT, $id: `${basename(id)}.schema.json`, ...whole, ...(own.size > 0 && { $defs: inOrder(own) }) };
}

/** A schema that refers to its definitions by name; these are put to those of its own or to the shared ones. */
function resolved(value: unknown, own: Defined, shared: Defined): unknown {
  if (value instanceof Definition) {
    const { name, order, schema, isShared } = value;
    const home = isShared ? shared : own;
    if (!home.has(name)) home.set(name, { order, written: resolved(schema, home, shared) });
    return `${isShared && home !== own ? SHARED : ''}#/$defs/${name}`;
  }
  if (Array.isArray(value)) return value.map((item) => resolved(item, own, shared));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner, own, shared)]));
}
