import type { Relation } from '../../package/relations.ts';

/** Something in an office's own file that runs, or that leads out of it. */
export interface Outside {
  readonly kind: 'macros' | 'object' | 'field' | 'linked' | 'books' | 'query';
  readonly part: string;
  /** What it says or leads to, where that helps to find it. */
  readonly detail?: string;
}

/** By the last word of a relation's type. Whatever else is external and no hyperlink is a link, so that a new kind of link is none the less. */
const BY_TYPE: readonly (readonly [RegExp, Outside['kind']])[] = [
  [
    /^(?:vbaProject|wordVbaData|xl(?:Intl)?Macrosheet|keyMapCustomizations|attachedToolbars|extensibility|webextension\w*)$/i,
    'macros',
  ],
  [/^(?:oleObject|control|activeXControl\w*|ctrlProp|aFChunk|subDocument)$/i, 'object'],
  [/^externalLink\w*$/i, 'books'],
  [/^(?:connections|queryTable|mailMerge\w*)$/i, 'query'],
];

/** What a relation leads to that has no place in a paper; a hyperlink does nothing until it is clicked. */
export function relationOutside(part: string, { type, target, isOutside }: Relation): Outside | undefined {
  if (type === 'hyperlink') return undefined;
  const kind =
    BY_TYPE.find(([pattern]) => pattern.test(type))?.[1] ?? embedded(part, type) ?? (isOutside ? 'linked' : undefined);
  return kind && { kind, part, detail: target };
}

/** A chart's own table is a package as well, which nobody opens unless he edits the chart. */
function embedded(part: string, type: string): 'object' | undefined {
  return type === 'package' && !/\/charts\//.test(part) ? 'object' : undefined;
}

/** Fields of Word that fetch something, start a program, or put a code together out of others. */
const FETCHING: ReadonlySet<string> = new Set(
  'DDE DDEAUTO LINK IMPORT INCLUDE INCLUDEPICTURE INCLUDETEXT DATABASE RD EMBED MACROBUTTON QUOTE ADDIN CONTROL HTMLCONTROL'.split(
    ' ',
  ),
);

/** Whether the code of a field is one that no paper needs. */
export function isFetching(code: string): boolean {
  return FETCHING.has((/^\s*\\?\*?\s*(\w*)/.exec(code)?.[1] ?? '').toUpperCase());
}

/** Formulas of Excel that ask somebody else. */
export const ASKING_FORMULA =
  /\b(?:WEBSERVICE|RTD|IMAGE|CALL|REGISTER|REGISTER\.ID|EXEC|SQL\.REQUEST|STOCKHISTORY)\s*\(|^[^"(]*\|/i;
