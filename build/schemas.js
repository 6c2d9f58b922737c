import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { _ } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compacted } from './compacted.js';

const SUFFIX = '.schema.json';

// `unicode: false`: lengths are only asked of ASCII ids, and counting code points would import a function of ajv.
// ajv warns that the option is old; `logger: false` keeps that off the screen, and strict mode throws instead of logging.
const OPTIONS = {
  allErrors: true,
  allowMatchingProperties: true,
  allowUnionTypes: true,
  code: { esm: true, lines: true, source: true },
  inlineRefs: false,
  logger: false,
  messages: false,
  strict: true,
  strictTypes: false,
  unicode: false,
  unicodeRegExp: false,
};

// Leaves the name of a definition in the code it becomes, which ajv's own `schemaPath` loses.
const SHAPE = { keyword: 'shape', schemaType: 'string', code: ({ gen, schema }) => gen.code(_`${`shape ${schema}`}`) };

/** The validators of all kinds in one ES module, one export a kind, that imports nothing. */
export function compiledSchemas(folder) {
  const ajv = new Ajv(OPTIONS).addKeyword(SHAPE);
  const names = {};
  for (const kind of kindsIn(folder)) {
    const schema = bareSchema(folder, kind);
    for (const [name, definition] of Object.entries(schema.$defs)) definition.shape = name;
    ajv.addSchema(schema);
    names[kind] = kind + SUFFIX;
  }
  const code = compacted(standalone.default(ajv, names));
  if (/\brequire\(|^import /m.test(code)) throw new Error('the compiled schemas need code of ajv at run time');
  return code;
}

/** The kinds of files that there are schemas of. */
export function kindsIn(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(SUFFIX));
  return files.map((name) => name.slice(0, -SUFFIX.length)).sort();
}

/** A schema without the words for people; `$schema` goes too, since what ajv's draft 7 knows is all that is used. */
export function bareSchema(folder, kind) {
  const text = readFileSync(join(folder, kind + SUFFIX), 'utf8');
  const { $schema, ...schema } = JSON.parse(text, (key, value) => (isWords(key, value) ? undefined : value));
  return schema;
}

function isWords(key, value) {
  return typeof value === 'string' && ['title', 'description', '$comment'].includes(key);
}
