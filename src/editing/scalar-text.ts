import { digitsOf, Numeral, type Value } from './value.ts';

/** A value that is neither list nor map, as YAML. */
export function scalarText(value: Exclude<Value, object> | Numeral, isInFlow: boolean): string {
  if (value === null) return 'null';
  if (value instanceof Numeral) return value.digits;
  if (typeof value === 'number') return digitsOf(value);
  if (typeof value === 'boolean') return String(value);
  return textAsYaml(value, isInFlow);
}

/**
 * Text as YAML, in NFC, with quotes only where a reader could take it for something else: also a reader of YAML 1.1, for
 * whom `no` is false and `1e3` a thousand.
 */
export function textAsYaml(text: string, isInFlow: boolean): string {
  const normal = text.normalize('NFC');
  if (NEEDS_ESCAPE.test(normal)) return doubleQuoted(normal);
  return isPlain(normal, isInFlow) ? normal : `'${normal.replaceAll("'", "''")}'`;
}

function isPlain(text: string, isInFlow: boolean): boolean {
  if (!/^[\p{L}\p{N}…“(](?:.*[^\s:])?$/u.test(text) || / #|:\s/.test(text)) return false;
  if (isInFlow && /[,[\]{}]/.test(text)) return false;
  return !WORDS_OF_YAML.test(text) && !LIKE_A_NUMBER.test(text);
}

const WORDS_OF_YAML = /^(?:true|false|yes|no|on|off|null)$/i;
const LIKE_A_NUMBER = /^(?:[\d_.,]+(?:e[-+]?\d+)?|0[xob][\da-f_]+|\d+(?::\d+)+(?:\.\d*)?)$/i;

/** Line ends, tabs, and whatever steers or is not seen: raw, it would be lost or refused. */
const NEEDS_ESCAPE =
  /[\u0000-\u001f\u007f-\u00a0\u061c\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const EACH = new RegExp(NEEDS_ESCAPE, 'g');

function doubleQuoted(text: string): string {
  const inside = text.replace(/["\\]/g, '\\$&').replace(EACH, (char) => {
    if (char === '\n') return '\\n';
    return char === '\t' ? '\\t' : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${inside}"`;
}
