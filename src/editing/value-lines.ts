import { scalarText, textAsYaml } from './scalar-text.ts';
import { isListValue, isMapValue, pairsOf, type Value } from './value.ts';

/** A line that is longer than this is broken into one for each key or item. */
const WIDEST = 110;
/** How a collection is to stand; left out, as its size and content ask. */
export type Style = 'flow' | 'block' | undefined;

/** A value on one line, as it stands in brackets or behind a key. */
export function flowText(value: Value, isInFlow = false): string {
  if (isListValue(value)) return `[${value.map((each) => flowText(each, true)).join(', ')}]`;
  if (!isMapValue(value)) return scalarText(value, isInFlow);
  return `{${pairsOf(value).map(flowPair).join(', ')}}`;
}

/** `key: value` as it stands in brackets. */
export function flowPair([key, value]: readonly [key: string, value: Value]): string {
  return `${textAsYaml(key, true)}: ${flowText(value, true)}`;
}

/** The lines of `key: value` in a map whose keys stand `indent` blanks from the left; the first line carries no blanks. */
export function pairLines(key: string, value: Value, indent: number): string[] {
  const start = `${textAsYaml(key, true)}:`;
  if (isOnOneLine(value, indent + start.length + 1, undefined)) return [`${start} ${flowText(value)}`];
  return [start, ...blockLines(value, indent + 2).map((line) => `  ${line}`)];
}

/** The lines of `- value` in a list whose dashes stand `indent` blanks from the left; the first line carries no blanks. */
export function itemLines(value: Value, indent: number, style: Style): string[] {
  const [first, ...others] = valueLines(value, indent + 2, style);
  return [`- ${first}`, ...others.map((line) => `  ${line}`)];
}

/** A value's lines where it begins `indent` blanks from the left behind a dash. */
export function valueLines(value: Value, indent: number, style: Style): string[] {
  return isOnOneLine(value, indent, style) ? [flowText(value)] : blockLines(value, indent);
}

function blockLines(value: Value, indent: number): string[] {
  if (isListValue(value)) return value.flatMap((item) => itemLines(item, indent, undefined));
  if (isMapValue(value)) return pairsOf(value).flatMap(([key, value]) => pairLines(key, value, indent));
  return [flowText(value)];
}

/** Maps in a list have a line each; what is small stands in brackets. */
function isOnOneLine(value: Value, column: number, style: Style): boolean {
  if (!isListValue(value) && !isMapValue(value)) return true;
  const text = flowText(value);
  if (text.length === 2) return true;
  return style === 'block' ? false : column + text.length <= WIDEST && (style === 'flow' || !holdsListOfMaps(value));
}

function holdsListOfMaps(value: Value): boolean {
  if (isListValue(value)) return value.some((item) => isMapValue(item) || holdsListOfMaps(item));
  return isMapValue(value) && pairsOf(value).some(([, value]) => holdsListOfMaps(value));
}
