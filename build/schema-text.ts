/** A JSON value as the schemas are written: a line a shape, broken only around keys. */
export function schemaText(schema: object): string {
  return `${broken(schema, '')}\n`;
}

function broken(value: object, margin: string): string {
  const lines = Object.entries(value).map(([key, inner]) => {
    const isKeys = KEYS.includes(key) || holdsKeys(inner);
    return `${margin}  ${JSON.stringify(key)}: ${isKeys ? broken(inner, `${margin}  `) : onOneLine(inner)}`;
  });
  return `{\n${lines.join(',\n')}\n${margin}}`;
}

const KEYS = ['properties', 'patternProperties', '$defs'];

function holdsKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).some(([key, inner]) => KEYS.includes(key) || holdsKeys(inner));
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${onOneLine(inner)}`)
    .join(', ')}}`;
}
