import { readText } from '../../checks/file-alone.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Refusal } from '../../editing/change.ts';
import { changed } from '../../editing/changed.ts';
import { foreignVersion, metaOf } from '../../forms/form-meta.ts';
import type { FaultAt } from '../../forms/scale/fault.ts';
import { isOnlySaidOf } from '../../forms/scale/fault.ts';
import { laid } from '../../forms/scale/laying.ts';
import type { Names } from '../../forms/scale/names.ts';
import { cellsOf } from '../../forms/scale/said.ts';
import { readScale, type ScaleRead, scaleNamed, titleIn } from '../../forms/scale/scale-read.ts';
import { type ScaleTables, scaleTables } from '../../forms/scale/scale-sheet.ts';
import { type Criteria, criteriaFrom } from '../../model/criteria.ts';
import { eventsIn } from '../../model/criteria-parts.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readWorkspace } from '../../pipeline.ts';
import type { Home } from '../../source/home.ts';
import { SourceFile } from '../../source/source-file.ts';
import { readSpreadsheet } from '../../source/spreadsheet/reading.ts';
import type { Spreadsheet } from '../../source/spreadsheet/sheet.ts';
import { type CriteriaChecked, criteriaChecked } from '../criteria/criteria-checked.ts';
import { type CriteriaDiff, criteriaDiff } from '../criteria/criteria-diff.ts';
import type { FormFault } from './imported-file.ts';
import { scaleNames } from './scale-exported.ts';
import { type FoundAt, foundAt, withScale } from './scale-findings.ts';
import { backToCouncil, editionNamed, freshText, nextEdition, type Target, targetOf } from './scale-target.ts';

/** A table of a scale as it was understood. */
export interface ImportedScale {
  readonly shown: string;
  readonly fault: FormFault | undefined;
  /** Names of all its sheets, in order. */
  readonly sheets: readonly string[];
  readonly faults: readonly FaultAt[];
  readonly target: Target | undefined;
  /** The scale as the table says it; nothing where that has not its shape. */
  readonly after: Criteria | undefined;
  /** What is said otherwise than before; nothing of a new scale. */
  readonly diff: CriteriaDiff | undefined;
  /** What is proven of it. */
  readonly checked: CriteriaChecked | undefined;
  /** What levels and events are called, by id. */
  readonly called: ReadonlyMap<string, string>;
  /** What checks and proofs say of it, each with its cell. */
  readonly findings: readonly FoundAt[];
  readonly refusal: Refusal | undefined;
  /** What would be written; nothing where the table says nothing new, or cannot be taken. */
  readonly change: { readonly path: string; readonly before: string | undefined; readonly after: string } | undefined;
}

/** Tables of scales as they were understood, one after the other; nothing is written here. */
export interface ScalesImported {
  readonly scales: readonly ImportedScale[];
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
  readonly isStopped: boolean;
}

export async function importedScales(
  root: string,
  home: Home,
  files: readonly { readonly full: string; readonly shown: string }[],
): Promise<ScalesImported> {
  const { workspace, diagnostics, isRefused } = await readWorkspace(root, home, () => []);
  // A draft that breaks its shape is what a table may mend.
  if (!workspace) return { scales: [], diagnostics, isRefused, isStopped: true };
  const scales: ImportedScale[] = [];
  let now = workspace;
  for (const file of files) {
    const scale = await importedScale(file, now, home);
    scales.push(scale);
    if (scale.change && scale.after) now = withScale(scale.after, now);
  }
  return { scales, diagnostics, isRefused, isStopped: false };
}

/** Reads a table of a scale, laid over its file. */
async function importedScale(
  file: { readonly full: string; readonly shown: string },
  workspace: Workspace,
  home: Home,
): Promise<ImportedScale> {
  const found = await readSpreadsheet(file.full, file.shown);
  if ('fault' in found) return { ...NOTHING, shown: file.shown, fault: found.fault };
  const version = foreignVersion(metaOf(found.spreadsheet));
  if (version !== undefined) return { ...NOTHING, shown: file.shown, fault: { id: 'another-version', version } };
  const tables = scaleTables(found.spreadsheet);
  if (!tables) return { ...NOTHING, shown: file.shown, fault: { id: 'own-scale', shown: file.shown } };
  return scaleOver(file.shown, found.spreadsheet, tables, workspace, home);
}

const NOTHING = {
  ...{ fault: undefined, sheets: [], faults: [], target: undefined, after: undefined },
  ...{ diff: undefined, checked: undefined, called: new Map(), findings: [], refusal: undefined, change: undefined },
} satisfies Omit<ImportedScale, 'shown'>;

async function scaleOver(
  shown: string,
  spreadsheet: Spreadsheet,
  tables: ScaleTables,
  workspace: Workspace,
  home: Home,
): Promise<ImportedScale> {
  const named = scaleNamed(spreadsheet);
  const found = editionNamed(named, titleIn(tables), workspace);
  const first = readFor(found, tables, workspace);
  const target = targetOf(named, found, first.said, workspace);
  const { said, faults } = target.base === found ? first : readFor(target.base, tables, workspace);
  const sheets = spreadsheet.sheets.map(({ name }) => name);
  const answer = { ...NOTHING, shown, sheets, faults, target };
  const text = await textOver(target, said);
  if ('refused' in text) return { ...answer, refusal: text.refused };
  const path = text.isChanged ? target.path : (target.base?.node.tape.file.path ?? target.path);
  const { node, diagnostics } = await readText(path, text.text, 'criteria', home);
  const isSound = diagnostics.every(({ severity }) => severity !== 'error');
  const after = node && criteriaFrom(node, isSound);
  const isHeld = faults.some(({ fault }) => !isOnlySaidOf(fault));
  const cells = cellsOf(said);
  const checked = isSound && after ? criteriaChecked(after, withScale(after, workspace)) : undefined;
  const findings = node ? foundAt(checked?.diagnostics ?? diagnostics, node, cells) : [];
  const isNew = text.text !== target.base?.node.tape.file.text && (target.is !== 'next' || text.isChanged);
  return {
    ...answer,
    after: isSound ? after : undefined,
    checked,
    called: calledIn(scaleNames(after ?? target.base, workspace)),
    findings,
    diff: target.base && after && isSound ? criteriaDiff(target.base, after, workspace) : undefined,
    change:
      isNew && isSound && !isHeld
        ? {
            path: target.path,
            before: target.is === 'draft' ? target.base.node.tape.file.text : undefined,
            after: text.text,
          }
        : undefined,
  };
}

function calledIn({ level, event }: Names): Map<string, string> {
  return new Map([...level.all, ...event.all].map(({ id, name }) => [id, name]));
}

function readFor(base: Criteria | undefined, tables: ScaleTables, workspace: Workspace): ScaleRead {
  const known = new Map((base ? eventsIn(base) : []).map(({ id, title }) => [title.value.toLowerCase(), id.value]));
  return readScale(tables, scaleNames(base, workspace), known);
}

/** The text of the file as the table has it. */
async function textOver(
  target: Target,
  said: ScaleRead['said'],
): Promise<{ readonly text: string; readonly isChanged: boolean } | { readonly refused: Refusal }> {
  if (target.is === 'new') return { text: freshText(target, said), isChanged: true };
  const { base } = target;
  const changes = laid(base.node, said);
  const isNext = target.is === 'next' && changes.length > 0;
  const own = isNext ? nextEdition(base, target.edition) : backToCouncil(base, changes);
  const done = await changed(new SourceFile(target.path, base.node.tape.file.text), [...changes, ...own]);
  return 'refused' in done ? done : { text: done.text, isChanged: changes.length > 0 };
}
