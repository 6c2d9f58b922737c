import { join } from 'node:path';
import { readOne } from '../checks/file-alone.ts';
import { placesUnknownIn, unknownPlace } from '../checks/fill/unknown-place.ts';
import { numbersDiffer } from '../checks/issued/numbers-differ.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { decisionFrom } from '../model/decision.ts';
import { type Fill, fillFrom } from '../model/fill.ts';
import { type IssuedPaper, issuedFrom, numberParts, REGISTER } from '../model/issued.ts';
import { type Decided, differingNumbers, type Numbered, numberOf, numbersSaid } from '../model/paper-number.ts';
import type { Workspace } from '../model/workspace.ts';
import { readFile } from '../schema/file-reading.ts';
import { isThere, yamlFilesBelow } from '../source/folder.ts';
import type { Home } from '../source/home.ts';
import { AMENDMENT_PAPER } from './closing/amendments.ts';

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
  readonly numbered: Numbered;
  /** The decision on the period and what amended it, for papers that rest on it. */
  readonly decided: Decided;
  readonly diagnostics: readonly Diagnostic[];
}

/** The office's own words in a paper, and its number wherever that is recorded, with what is wrong in their files. */
export async function filledIn(
  root: string,
  home: Home,
  question: FillQuestion,
  workspace: Workspace,
): Promise<Filled> {
  const { file } = question;
  const own = ownFile(root, question);
  const path = file?.name ?? own;
  const read = path === undefined ? NOTHING : await readOne(file?.folder ?? root, path, 'fill', home);
  const fill = read.node && fillFrom(read.node);
  const unknown = fill ? placesUnknownIn(fill).map(({ at, facts }) => unknownPlace.at(at, facts)) : [];
  const { numbered, decided, diagnostics } = await numberedIn(root, home, { question, fill, workspace });
  return { fill, numbered, decided, diagnostics: [...read.diagnostics, ...unknown, ...diagnostics] };
}

const NOTHING = { node: undefined, diagnostics: [] };

/** The register and the decision files as they stand, also of a closed period: numbers come after closing (rule 53). */
async function numberedIn(
  root: string,
  home: Home,
  { question, fill, workspace }: { question: FillQuestion; fill: Fill | undefined; workspace: Workspace },
): Promise<Pick<Filled, 'numbered' | 'decided' | 'diagnostics'>> {
  const { document, period, of } = question;
  const register = isThere(join(root, REGISTER)) ? await readOne(root, REGISTER, 'issued', home) : NOTHING;
  const issued = register.node ? issuedFrom(register.node) : [];
  const decisions = await decisionsOf(period, root, home);
  const fills = fill ? [filling(question, fill)] : [];
  const all = numbersSaid({ issued, decisions, fills }, workspace);
  const said = all.filter((numberSaid) => numberSaid.document === document && numberSaid.period === period);
  const numbered = numberOf({ document, period, of }, said, fill?.isFinal);
  const differ = differingNumbers(said).map((number) => numbersDiffer.at(number.at, number));
  const decided = numberOf({ document: 'decision', period, of: undefined }, all, undefined);
  const amendedBy = issued.filter((paper) => paper.period?.value === period && isOfForm(paper, decided));
  return { numbered, decided: { ...decided, amendedBy }, diagnostics: [...register.diagnostics, ...differ] };
}

/** Whether an amending paper amends a decision: it has the form of what it amends (rule 57), and so the same symbol. */
function isOfForm({ document, number }: IssuedPaper, decided: Numbered): boolean {
  if (document.value !== AMENDMENT_PAPER || !number || decided.number === undefined) return false;
  return numberParts(number.value).symbol === numberParts(decided.number).symbol;
}

/** One that `--fill` names fills this paper, whatever it says of itself; a paper that its period has once is nobody's. */
function filling({ document, period, of }: FillQuestion, fill: Fill): Fill {
  return {
    ...fill,
    document: { ...fill.document, value: document },
    period: { ...fill.period, value: period },
    of: of === undefined ? undefined : fill.of && { ...fill.of, value: of },
  };
}

async function decisionsOf(period: string, root: string, home: Home) {
  const paths = yamlFilesBelow(root, 'decisions').filter((path) => path.startsWith(`decisions/${period}.`));
  const files = await Promise.all(paths.map((path) => readFile(root, path, 'decision', home)));
  return files.flatMap(({ node }) => (node && decisionFrom(node)) ?? []);
}

/** `papers/2016-H2.submission.chu-tich-ubnd-tinh.yaml`, else the one for all of them. */
function ownFile(root: string, { document, period, of }: FillQuestion): string | undefined {
  const there = new Set(yamlFilesBelow(root, 'papers'));
  const names = [...(of === undefined ? [] : [`${period}.${document}.${of}`]), `${period}.${document}`];
  return names.map((name) => `papers/${name}.yaml`).find((path) => there.has(path));
}
