import { outputs } from '../src/declared/outputs/index.ts';
import { Definition, type Schema } from '../src/declared/shape.ts';

const DRAFT = { $schema: 'https://json-schema.org/draft/2020-12/schema' };
const SHARED = 'shared.schema.json';

/** The schemas that are written of declarations, by their paths under `schemas/` without the ending. */
export function declaredSchemas(): ReadonlyMap<string, object> {
  const shared = new Map<string, unknown>();
  const written = outputs.map(({ schema }) => {
    const { report } = schema['properties'] as { report: { const: string } };
    return [`output/${report.const}`, root(`output/${report.const}`, schema, shared)] as const;
  });
  const sorted = [...shared].sort(([a], [b]) => (a < b ? -1 : 1));
  const together = { ...DRAFT, $id: `output/${SHARED}`, ...WORDS, $defs: Object.fromEntries(sorted) };
  return new Map([...written, ['output/shared', together] as const]);
}

const WORDS = {
  title: 'Phần dùng chung',
  description: 'Những phần mà kết quả của nhiều lệnh cùng có; các mẫu khác trong thư mục này dẫn tới đây.',
  $comment:
    'Shared. What the outputs of several commands have in common; the other schemas of this folder refer to it.',
};

function root(id: string, schema: Schema, shared: Map<string, unknown>): object {
  const own = new Map<string, unknown>();
  const whole = resolved(schema, own, shared) as object;
  return { ...DRAFT, $id: `${id}.schema.json`, ...whole, ...(own.size > 0 && { $defs: Object.fromEntries(own) }) };
}

/** A schema that refers to its definitions by name; these are put to those of its own or to the shared ones. */
function resolved(value: unknown, own: Map<string, unknown>, shared: Map<string, unknown>): unknown {
  if (value instanceof Definition) {
    const { name, schema, isShared } = value;
    const home = isShared ? shared : own;
    if (!home.has(name)) {
      home.set(name, undefined);
      home.set(name, resolved(schema, home, shared));
    }
    return `${isShared && home !== own ? SHARED : ''}#/$defs/${name}`;
  }
  if (Array.isArray(value)) return value.map((item) => resolved(item, own, shared));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner, own, shared)]));
}
