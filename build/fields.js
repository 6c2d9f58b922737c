import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The kinds of files that `src/declared/kinds/` declares. */
const KINDS = [
  'accepted',
  'awards',
  'campaign',
  'exemplar',
  'inspection',
  'organization',
  'plan',
  'practice',
  'registrations',
];

/** There are thousands of people: the model reads them by itself, in two thirds of the time. */
const BY_HAND = 'organization';

/** An ES module with the keys of each kind of file, and with functions that read them (`src/schema/fields.d.ts`). */
export function compiledFields(folder) {
  const all = KINDS.map((kind) => {
    const schema = JSON.parse(readFileSync(join(folder, `${kind}.schema.json`), 'utf8'));
    return [kind, readAs(schema, schema.$defs)];
  });
  const tables = all.map(([kind, as]) => `  ${kind}: () => (${JSON.stringify(as)}),\n`);
  const read = all.filter(([kind]) => kind !== BY_HAND);
  const readers = read.map(([kind, as]) => `  ${kind}: (by) => {\n${readerCode(as)}  },\n`);
  return `export const fields = {\n${tables.join('')}};\nexport const readers = {\n${readers.join('')}};\n`;
}

/** Code as somebody would write it for these keys: one that goes by the table as it reads takes half as long again. */
function readerCode(as) {
  const maps = [];
  const last = readerOf(as, maps);
  return `${maps.join('')}    return ${last};\n`;
}

function readerOf(as, maps) {
  if (typeof as === 'string') return `by.${as}`;
  if (as.words) return 'by.text';
  if (as.mixed) return 'by.mixed';
  const body = Array.isArray(as) ? `by.list(node, ${readerOf(as[0], maps)})` : mapCode(as.keys, maps);
  const name = `read${maps.length}`;
  maps.push(`    const ${name} = (node) => ${body};\n`);
  return name;
}

/** One pass over the keys that are there; of one that stands twice, which is an error, the first. */
function mapCode(keys, maps) {
  const all = Object.entries(keys).map(([key, as], i) => ({ key, value: `v${i}`, reader: readerOf(as, maps), as }));
  const cases = all.map(({ key, value, reader }) => `case '${key}': ${value} ??= ${reader}(value); break;`);
  const values = all.map(({ key, value, as }) => `${key}: ${value}${Array.isArray(as) ? ' ?? []' : ''}`);
  // From a day to a day is a span.
  const [from, to] = ['from', 'to'].map((end) => all.find(({ key, as }) => key === end && as === 'day')?.value);
  if (from && to) values.push(`span: by.span(${from}, ${to})`);
  return `{
      if (!node) return undefined;
      let ${all.map(({ value }) => value).join(', ')};
      node.eachPair((key, value) => {
        switch (key.text) {
          ${cases.join('\n          ')}
        }
        return true;
      });
      return { node, ${values.join(', ')} };
    }`;
}

function readAs({ type, ...shape }, defs) {
  const types = [type ?? []].flat().filter((name) => name !== 'null');
  const isMixed = types.length > 1 && (types.includes('object') || types.includes('array'));
  if (isMixed) return types.includes('object') ? { mixed: readAs({ ...shape, type: 'object' }, defs) } : 'mixed';
  if (shape.$ref) return referredTo(shape.$ref.replace('#/$defs/', ''), defs);
  if (shape.properties) return keysOf(shape, defs);
  if (shape.items) return [readAs(shape.items, defs)];
  if (shape.enum) return { words: shape.enum };
  return type === 'integer' ? 'count' : 'flag';
}

function referredTo(name, defs) {
  const { properties, items, enum: words } = defs[name];
  return properties || items || words ? readAs(defs[name], defs) : name;
}

/** `kind` and `version` are read by nobody. */
function keysOf({ properties, required = [] }, defs) {
  const read = Object.entries(properties).filter(([, { const: only }]) => only === undefined);
  const keys = Object.fromEntries(read.map(([key, shape]) => [key, readAs(shape, defs)]));
  return { keys, needs: required.filter((key) => key in keys) };
}
