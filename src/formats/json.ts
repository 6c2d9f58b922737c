import { Exact } from '../base/exact.ts';
import { exactBeside, jsonNumber, withNumbers } from '../base/exact-json.ts';
import { outputHead } from '../base/output-head.ts';
import { escapedJson } from '../base/visible.ts';
import type { Document } from '../documents/document.ts';
import { type Aside, type BareSpan, bareSpans, type Figure, type Prose } from '../documents/prose.ts';
import { type FileManner, utf8 } from './format.ts';

/** A document block by block, for programs; its shape is `schemas/output/document.schema.json`. */
export function json(document: Document, { version }: FileManner): Uint8Array {
  const { locale, day, foot, blocks } = document;
  const whole = { ...outputHead('document', version), locale, ...(day && { day }), ...(foot && { foot }), blocks };
  return utf8(`${escapedJson(withNumbers(JSON.stringify(whole, exactly, 2)))}\n`);
}

/** What is only opened by a reader is no data; a sentence is its letters. Exact values as numbers, and beside one that six places cannot say its text: `"exact": "70/3"`. */
function exactly(key: string, value: unknown): unknown {
  if (value instanceof Exact) return jsonNumber(value);
  if (key === 'figured' || key === 'isAside') return undefined;
  if (typeof value === 'function') return key === 'opens' ? undefined : value();
  if (Array.isArray(value) && value.some(isLettersIn)) return inOne(bareSpans(value));
  if (isLettersIn(value)) return value.text;
  const own = value !== null && typeof value === 'object' ? exactIn(value) : undefined;
  return own === undefined ? value : { ...(value as object), exact: own };
}

function isLettersIn(value: unknown): value is Figure | Aside {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    (value.kind === 'figure' || value.kind === 'aside')
  );
}

function inOne(spans: readonly BareSpan[]): Prose {
  return spans.length === 1 && spans[0] !== undefined ? spans[0] : spans;
}

/** Of the only number of a map: of several nobody would know which it is of. */
function exactIn(object: object): string | undefined {
  if (Array.isArray(object) || 'exact' in object) return undefined;
  const [only, ...others] = Object.values(object).filter((value) => value instanceof Exact);
  return only && others.length === 0 ? exactBeside(only) : undefined;
}
