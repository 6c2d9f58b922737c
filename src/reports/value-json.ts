import type { Exact } from '../base/exact.ts';
import { exactBeside, jsonNumber } from '../base/exact-json.ts';
import type { Reason } from '../scoring/reason.ts';

type Place = NonNullable<Reason['place']>;

/** A number with all its digits; where six places are not exact, the reduced fraction as a text. */
export function numberJson(value: Exact): string {
  return exactBeside(value) ?? jsonNumber(value);
}

/** Where a value is typed. */
export function sourceJson({ file, start }: Place): object {
  return { file: file.path, ...file.position(start) };
}
