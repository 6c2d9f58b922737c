import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Read by the model as their declarations say (`src/declared/kinds/`). */
const KINDS = ['accepted', 'awards', 'campaign', 'exemplar', 'inspection', 'plan', 'practice', 'registrations'];

/** An ES module with the keys of each kind of file and what each is read as: the name of its definition, a list of it, or keys again. */
export function compiledFields(folder) {
  const tables = KINDS.map((kind) => {
    const schema = JSON.parse(readFileSync(join(folder, `${kind}.schema.json`), 'utf8'));
    return `  ${kind}: () => (${JSON.stringify(readAs(schema, schema.$defs))}),\n`;
  });
  return `export const fields = {\n${tables.join('')}};\n`;
}

function readAs({ $ref, type, properties, items, ...rest }, defs) {
  const types = [type ?? []].flat().filter((name) => name !== 'null');
  if (types.length > 1 && (types.includes('object') || types.includes('array'))) return 'mixed';
  if ($ref) return referredTo($ref.replace('#/$defs/', ''), defs);
  if (properties) return keysOf(properties, defs);
  if (items) return [readAs(items, defs)];
  if (rest.enum) return 'word';
  return { boolean: 'flag', integer: 'count' }[type];
}

function referredTo(name, defs) {
  const { properties, items } = defs[name];
  return properties || items ? readAs(defs[name], defs) : name;
}

/** `kind` and `version` are read by nobody. */
function keysOf(properties, defs) {
  const read = Object.entries(properties).filter(([, { const: only }]) => only === undefined);
  return Object.fromEntries(read.map(([key, shape]) => [key, readAs(shape, defs)]));
}
