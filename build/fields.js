import { bareSchema, kindsIn } from './schemas.js';

/** The kinds of files that the model reads by hand: a week has thousands of marks, of others plugs own a part (`model/reading.ts`). */
const BY_HAND = ['fill', 'map', 'regulation', 'scores', 'seal'];

/** An ES module with the schemas of all kinds of file, and with functions that read some (`src/schema/fields.d.ts`). */
export function compiledFields(folder) {
  const kinds = kindsIn(folder);
  const bare = kinds.map((kind) => `  ${kind}: () => (${JSON.stringify(bareSchema(folder, kind))}),\n`);
  const read = kinds.filter((kind) => !BY_HAND.includes(kind));
  const readers = read.map((kind) => {
    const schema = bareSchema(folder, kind);
    return `  ${kind}: (by) => {\n${readerCode(readAs(schema, schema.$defs))}  },\n`;
  });
  return `export const bareSchemas = {\n${bare.join('')}};\nexport const readers = {\n${readers.join('')}};\n`;
}

/** Code as somebody would write it for these keys: one that goes by the table as it reads takes half as long again. */
function readerCode(as) {
  const maps = [];
  const last = readerOf(as, maps);
  return `${maps.join('')}    return ${last};\n`;
}

function readerOf(as, maps) {
  // What only plugs ask for they read themselves.
  if (typeof as === 'string') return `(by.${as} ?? by.mixed)`;
  const body = Array.isArray(as) ? `by.list(node, ${readerOf(as[0], maps)})` : mapCode(as, maps);
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

/** A value by the name of what reads it, a list of its item, a map of its keys. */
function readAs({ type, ...shape }, defs) {
  const types = [type ?? []].flat().filter((name) => name !== 'null');
  if (types.length > 1 && (types.includes('object') || types.includes('array'))) return 'mixed';
  if (shape.$ref) return referredTo(shape.$ref.replace('#/$defs/', ''), defs);
  if (shape.properties) return keysOf(shape, defs);
  if (shape.items) return [readAs(shape.items, defs)];
  if (types.includes('object')) return 'mixed';
  if (shape.enum?.includes('…')) return 'remark'; // still to come
  if (shape.enum || type === 'string' || typeof shape.const === 'string') return 'text';
  return type === 'integer' ? 'count' : 'flag';
}

function referredTo(name, defs) {
  const { properties, items, enum: words } = defs[name];
  return properties || items || words ? readAs(defs[name], defs) : name;
}

/** What kind and version a file is of nobody reads. */
function keysOf({ properties }, defs) {
  const read = Object.entries(properties).filter(
    ([key, { const: only }]) => only === undefined || !/^(kind|version)$/.test(key),
  );
  return Object.fromEntries(read.map(([key, shape]) => [key, readAs(shape, defs)]));
}
