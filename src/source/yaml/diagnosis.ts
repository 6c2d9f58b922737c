import type { ErrorCode, YAMLError } from 'yaml';
import { type Fault, fault } from '../fault.ts';
import type { Place } from '../located.ts';
import type { SourceFile } from '../source-file.ts';
import { columnsAbove, contentFrom, isAtLineStart, lineAbove, restOfLine, valueFrom } from './surroundings.ts';

/** One error of the package with what surrounds it. */
interface Symptom {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly errors: readonly YAMLError[];
}

type Diagnose = (symptom: Symptom) => Fault | undefined;

/** What a person did, by the code of the package's error and the text around it: its words are never used. */
const BY_CODE: Partial<Record<ErrorCode, Diagnose>> = {
  TAB_AS_INDENT: tabIndent,
  BAD_INDENT: wrongPlace,
  BAD_SCALAR_START: reservedStart,
  BAD_ALIAS: reservedStart,
  BAD_DIRECTIVE: directive,
  BAD_DQ_ESCAPE: ({ file, start }) =>
    fault('bad-escape', { text: file.text.slice(start, start + 2) }, { file, start, end: start + 2 }),
  BLOCK_AS_IMPLICIT_KEY: nestedKey,
  BLOCK_IN_FLOW: nestedInBrackets,
  MISSING_CHAR: missingCharacter,
  MULTILINE_IMPLICIT_KEY: keyOfTwoLines,
  UNEXPECTED_TOKEN: unexpected,
};

/** The fault behind an error of the package; `yaml-syntax` with its code where no usual mistake fits. */
export function diagnosis(error: YAMLError, errors: readonly YAMLError[], file: SourceFile): Fault {
  const [start, end] = error.pos;
  const symptom = { file, start: Math.min(start, file.text.length), end: Math.min(end, file.text.length), errors };
  const { code } = error;
  const found =
    BY_CODE[code]?.(symptom) ?? fault('yaml-syntax', { code }, { file, start: symptom.start, end: symptom.end });
  return tabBefore(found) ?? found;
}

/** A tab among the blanks before a line explains whatever was found there. */
function tabBefore({ place: { file, start } }: Fault): Fault | undefined {
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
  const blanks = file.text.slice(lineStart, start);
  const tab = blanks.indexOf('\t');
  return tab === -1 || blanks.trim() !== ''
    ? undefined
    : tabIndent({ file, start: lineStart + tab, end: start, errors: [] });
}

function tabIndent({ file, start, end }: Symptom): Fault {
  const tab = file.text.slice(start, end).indexOf('\t');
  const at = start + Math.max(0, tab);
  return fault('tab-indent', {}, { file, start: at, end: at + 1 });
}

/** A line that begins where none of its neighbours begins, or a dash among keys. */
function wrongPlace({ file, start }: Symptom): Fault {
  const at = contentFrom(file.text, start);
  const place = { file, start: at, end: restOfLine(file.text, at).end };
  const above = lineAbove(file.text, at);
  const isItem = /^-(?:\s|$)/.test(file.text.slice(at, at + 2));
  const spaces = above.indentOf(at);
  if (above.indent === spaces && above.isItem !== isItem) return fault('mixed-list-and-keys', { isItem }, place);
  const meant = nearestOf(columnsAbove(file.text, at, isItem), spaces);
  return fault('bad-indent', { spaces, meant }, place);
}

/** The column nearest to where the line begins, and a second one where it is as likely. */
function nearestOf(columns: readonly number[], spaces: number): number[] {
  const distance = (column: number) => Math.abs(column - spaces);
  const [nearest, ...others] = columns
    .filter((column) => column !== spaces)
    .toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return [];
  return [nearest, ...others.filter((other) => distance(other) <= distance(nearest) + 1)].slice(0, 2);
}

function reservedStart({ file, start }: Symptom): Fault {
  const place = { file, start, end: start + 1 };
  const character = file.text.charAt(start);
  if (isAtLineStart(file.text, start)) return fault('reserved-start', { character }, place);
  return fault('reserved-start', { character, text: valueFrom(file.text, start) }, place);
}

function directive({ file, start }: Symptom): Fault | undefined {
  const at = file.text.charAt(start) === '%' ? start : file.text.search(/^%/m);
  return at === -1 ? undefined : reservedStart({ file, start: at, end: at + 1, errors: [] });
}

/** `title: Plan: 2016`, or a line moved in under a value; a list where a key should be. */
function nestedKey({ file, start, end, errors }: Symptom): Fault {
  const isList = /^\s*-(?:\s|$)/.test(file.text.slice(start, start + 80));
  if (isList || /\s/.test(file.text.charAt(start))) return wrongPlace({ file, start, end, errors });
  const long = errors.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === start);
  if (!long) return colonInText(file, start);
  return wrongPlace({ file, start: file.text.lastIndexOf('\n', long.pos[1] - 1) + 1, end, errors });
}

function colonInText(file: SourceFile, start: number): Fault {
  const { text, end } = restOfLine(file.text, start);
  return fault('colon-in-text', { text }, { file, start, end });
}

function nestedInBrackets({ file, start, end }: Symptom): Fault {
  const text = file.text.slice(start, end);
  const [, before] = /^([^\s:]+(?:\s+[^\s:]+)*?)\s+[\w-]+:\s/.exec(text.slice(0, 500)) ?? [];
  if (before === undefined) return fault('colon-in-text', { text }, { file, start, end });
  const gap = start + before.length;
  return fault('missing-comma', {}, { file, start: gap, end: gap + 1 });
}

function missingCharacter(symptom: Symptom): Fault | undefined {
  const { file, start } = symptom;
  const { text } = file;
  if (text.charAt(start) === '#') return stray({ file, start, end: start + 1 });
  if (/^%/m.test(text)) return directive(symptom);
  if (text.charAt(start) === ':' && /\S/.test(text.charAt(start + 1))) return missingSpace(file, start);
  if (/^\s*-?\s/.test(text.slice(start, start + 2)) || isAtLineStart(text, start)) return lineWithoutKey(symptom);
  return fault('missing-comma', {}, { file, start, end: start + 1 });
}

function missingSpace(file: SourceFile, colon: number): Fault {
  const { text, end } = restOfLine(file.text, colon);
  return fault('missing-space', { text, after: ':' }, { file, start: colon, end });
}

function keyOfTwoLines(symptom: Symptom): Fault {
  const { file, start } = symptom;
  const isDash = /^-(?:\s|$)/.test(file.text.slice(start, start + 2));
  const isMovedIn = symptom.errors.some(({ code, pos }) => code === 'BLOCK_AS_IMPLICIT_KEY' && pos[0] === start);
  if (isMovedIn) return nestedKey(symptom);
  return isDash ? wrongPlace(symptom) : lineWithoutKey(symptom);
}

/** A line that should be `key: value`. */
function lineWithoutKey(symptom: Symptom): Fault {
  const { file } = symptom;
  const start = contentFrom(file.text, symptom.start);
  const { text, end } = restOfLine(file.text, start);
  const place = { file, start, end };
  if (/^[\w-]+:\S/.test(text)) return fault('missing-space', { text, after: ':' }, place);
  if (/:(?:\s|$)/.test(text) || /^-(?:\s|$)/.test(text)) return wrongPlace(symptom);
  if (/^[A-Za-z][\w-]*(?:\s|$)/.test(text)) return fault('missing-colon', { text }, place);
  return fault('stray-line', { text }, place);
}

function unexpected(symptom: Symptom): Fault {
  const { file, start, errors } = symptom;
  const { text } = file;
  const character = text.charAt(start);
  if (character === ',') return fault('stray-comma', {}, { file, start, end: start + 1 });
  if (isAtLineStart(text, start)) return wrongPlace(symptom);
  if (character === '-') return fault('dash-after-colon', {}, { file, start, end: start + 1 });
  const header = /[|>][^\S\n]*$/.exec(text.slice(Math.max(0, start - 4), start));
  if (header) return reservedStart({ ...symptom, start: start - header[0].length });
  const isBetween = errors.some(({ code, pos }) => code === 'MISSING_CHAR' && pos[0] >= start && pos[0] <= start + 40);
  if (isBetween && /[\]}"']\s*$/.test(text.slice(Math.max(0, start - 80), start)))
    return fault('missing-comma', {}, { file, start, end: start + 1 });
  return stray({ file, start, end: Math.min(symptom.end, restOfLine(text, start).end) });
}

function stray(place: Place): Fault {
  return fault('stray-character', { text: place.file.text.slice(place.start, place.end) }, place);
}
