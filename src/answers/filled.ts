import { readOne } from '../checks/file-alone.ts';
import { placesUnknownIn, unknownPlace } from '../checks/fill/unknown-place.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Fill, fillFrom } from '../model/fill.ts';
import { yamlFilesBelow } from '../source/folder.ts';
import type { Home } from '../source/home.ts';

/** Which paper is to be filled in, and with what file where somebody named one. */
export interface FillQuestion {
  readonly document: string;
  readonly period: string;
  /** The authority, scale or person whose paper it is, where a period has several. */
  readonly of?: string;
  /** A file that `--fill` names, as a folder and the name in it; else the workspace's own, if there is one. */
  readonly file?: { readonly folder: string; readonly name: string };
}

export interface Filled {
  readonly fill: Fill | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The office's own words in a paper, with what is wrong in their file. */
export async function filledIn(root: string, home: Home, question: FillQuestion): Promise<Filled> {
  const { file } = question;
  const own = ownFile(root, question);
  if (!file && own === undefined) return { fill: undefined, diagnostics: [] };
  const read = await readOne(file?.folder ?? root, file?.name ?? own ?? '', 'fill', home);
  const fill = read.node && fillFrom(read.node);
  const unknown = fill ? placesUnknownIn(fill).map(({ at, facts }) => unknownPlace.at(at, facts)) : [];
  return { fill, diagnostics: [...read.diagnostics, ...unknown] };
}

/** `papers/2016-H2.submission.chu-tich-ubnd-tinh.yaml`, else the one for all of them. */
function ownFile(root: string, { document, period, of }: FillQuestion): string | undefined {
  const there = new Set(yamlFilesBelow(root, 'papers'));
  const names = [...(of === undefined ? [] : [`${period}.${document}.${of}`]), `${period}.${document}`];
  return names.map((name) => `papers/${name}.yaml`).find((path) => there.has(path));
}
