// ajv writes eight lines and 200 bytes for every mistake it can find, and keeps each schema whole beside its validator.
// What follows folds that into one call a mistake and only the lists that messages name: a sixth of the size.
// Every pattern below is ajv 8's own line; if one no longer fits, `compacted` says so instead of shipping half of it.

const PRELUDE = `
let found = null;
function fail(instancePath, keyword, params, shape) {
  const schemaPath = (shape ? "#/$defs/" + shape : "#") + "/" + keyword;
  (found ??= []).push({ instancePath, schemaPath, keyword, params });
}
function validator(validate) {
  const run = (data) => {
    found = null;
    validate(data, "");
    run.errors = found;
    return found === null;
  };
  return run;
}
`;

const FAILURE =
  /const err\d+ = \{instancePath(?::(.+?))?,schemaPath:"[^"]*",keyword:"(\w+)",params:(.+)\};\nif\(vErrors === null\)\{\nvErrors = \[err\d+\];\n\}\nelse \{\nvErrors\.push\(err\d+\);\n\}\nerrors\+\+;/g;
const CALL =
  /if\(!\((validate\d+)\((.+?), \{instancePath:(.+?),parentData:.+?,rootData\}\)\)\)\{\nvErrors = .+\nerrors = vErrors\.length;\n\}/g;
const SELF_CALL =
  /if\(!\((validate\d+)\(data, \{instancePath,parentData,parentDataProperty,rootData\}\)\)\)\{\nvErrors = .+\nerrors = vErrors\.length;\n\}/g;
const HEAD =
  /function (validate\d+)\(data, \{instancePath="", .+?\}=\{\}\)\{\n(?:\/\*.*\*\/;\n)?let vErrors = null;\nlet errors = 0;/g;
const TAIL = /validate\d+\.errors = vErrors;\nreturn errors === 0;\n/g;
const EXPORT = /^export const (\w+) = (validate\d+);$/gm;

/** The standalone code of ajv made small; what its validators answer stays the same, but for a shorter `schemaPath`. */
export function compacted(code) {
  const small = withoutSchemas(code)
    .replace('"use strict";', PRELUDE)
    .replace(FAILURE, (_, path, keyword, params) => `fail(${path ?? 'instancePath'}, "${keyword}", ${params});`)
    .replace(SELF_CALL, '$1(data, instancePath);')
    .replace(CALL, '$1($2, $3);')
    .replace(HEAD, 'function $1(data, instancePath){')
    .replace(TAIL, '')
    .replace(EXPORT, 'export const $1 = validator($2);');
  const left = /.*(?:vErrors|\berrors\b(?! = found)|schema\d).*/.exec(small);
  if (left) throw new Error(`build/compacted.js does not know this line of ajv: ${left[0].slice(0, 200)}`);
  return withoutTwins(small.replace(FUNCTION, withShape));
}

/** Passes the name of the definition that a function stands for to what it finds wrong. */
function withShape(text) {
  const name = /^"shape (\w+)";?$/m.exec(text)?.[1];
  if (!name) return text;
  return text.replace(/^"shape \w+";?\n/gm, '').replace(/^(fail\(.*)\);$/gm, `$1, "${name}");`);
}

const SCHEMA = /^const (schema\d+) = (.+);$/gm;
const OWN_KEY = /func\d+\.call\((schema\d+)((?:\.[\w$]+|\["[^"]*"\])*), (key\d+)\)/g;
const USE = /(schema\d+)((?:\.[\w$]+|\["[^"]*"\])+)/g;

/** Lists that messages name (types, allowed values, keys) stand alone, each once; the schemas around them go. */
function withoutSchemas(code) {
  const schemas = new Map([...code.matchAll(SCHEMA)].map(([, name, json]) => [name, JSON.parse(json)]));
  const lists = new Map();
  const named = (list) => {
    const json = JSON.stringify(list);
    if (!lists.has(json)) lists.set(json, `list${lists.size}`);
    return lists.get(json);
  };
  const body = code
    .replace(SCHEMA, '')
    .replace(/^const func\d+ = Object\.prototype\.hasOwnProperty;$/gm, '')
    .replace(OWN_KEY, (_, schema, path, key) => `${named(Object.keys(at(schemas.get(schema), path)))}.includes(${key})`)
    .replace(USE, (_, schema, path) => named(at(schemas.get(schema), path)));
  return `${body}\n${[...lists].map(([json, name]) => `const ${name} = ${json};\n`).join('')}`;
}

/** The value in a schema at a path written as code: `.properties["half-year"].type`. */
function at(schema, path) {
  const steps = [...path.matchAll(/\.([\w$]+)|\["([^"]*)"\]/g)].map(([, plain, quoted]) => plain ?? quoted);
  return steps.reduce((value, step) => value[step], schema);
}

const FUNCTION = /^function (validate\d+)\(data, instancePath\)\{\n[\s\S]*?^\}\n(?=\n|$)/gm;

/** Functions that say the same (every kind has its ids and days) become one. */
function withoutTwins(code) {
  const first = new Map();
  const twins = new Map();
  const kept = code.replace(FUNCTION, (text, name) => {
    const body = text.replace(name, '').replace(/validate\d+/g, (other) => twins.get(other) ?? other);
    if (!first.has(body)) first.set(body, name);
    if (first.get(body) === name) return text;
    twins.set(name, first.get(body));
    return '';
  });
  return kept.replace(/validate\d+/g, (name) => twins.get(name) ?? name);
}
