import type { Bases } from '../../calendar/bases.ts';
import type { Period } from '../../calendar/period.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { folded } from '../../forms/folded.ts';
import { isMeta } from '../../forms/form-meta.ts';
import { ownLayout } from '../../forms/layout.ts';
import type { ListKind } from '../../forms/lists/list-kind.ts';
import { listLayout } from '../../forms/lists/list-layout.ts';
import { listProposalFor } from '../../forms/lists/list-proposal.ts';
import { type Proposal, proposalFor } from '../../forms/proposal.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readWorkspace } from '../../pipeline.ts';
import type { Home } from '../../source/home.ts';
import type { SpreadsheetFault } from '../../source/spreadsheet/fault.ts';
import { readSpreadsheet } from '../../source/spreadsheet/reading.ts';
import type { Sheet, Spreadsheet } from '../../source/spreadsheet/sheet.ts';
import { FormTerms } from './form-terms.ts';

/** How a table that emul did not make might be read. */
export interface ProposedMap {
  readonly fault: SpreadsheetFault | undefined;
  readonly spreadsheet: Spreadsheet | undefined;
  readonly period: Period | undefined;
  /** Whether it is a form of emul's, which needs no map. */
  readonly isOwn: boolean;
  /** One for each sheet in which people or collectives are named, the one with most of them first. */
  readonly proposals: readonly Proposal[];
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
}

/** Looks a file over for the people and criteria of a period. */
export async function proposedMap(
  root: string,
  home: Home,
  file: { readonly full: string; readonly shown: string },
  question: {
    choose(available: Iterable<string>, bases: Bases): Period;
    /** The list that the table is; nothing where it is a score sheet. */
    readonly list: ListKind | undefined;
  },
): Promise<ProposedMap> {
  let period: Period | undefined;
  const reading = await readWorkspace(root, home, (available, _, bases) => {
    period = question.choose(available.keys(), bases);
    return [];
  });
  const { workspace, diagnostics, isRefused } = reading;
  const found = await readSpreadsheet(file.full, file.shown);
  const none = { period, proposals: [], diagnostics, isRefused, isOwn: false };
  if ('fault' in found) return { ...none, fault: found.fault, spreadsheet: undefined };
  if (!workspace || !period) return { ...none, fault: undefined, spreadsheet: found.spreadsheet };
  const { sheets } = found.spreadsheet;
  const isOwn = sheets.some((sheet) => isMeta(sheet) || ownLayout(sheet) || listLayout(sheet));
  if (isOwn) return { ...none, fault: undefined, spreadsheet: found.spreadsheet, isOwn };
  const { list } = question;
  const terms = new FormTerms(period, workspace);
  const proposals = sheets
    .flatMap((sheet) => (list ? ofList(sheet, list, workspace) : bestOf(ofWeeks(sheet, terms))) ?? [])
    .sort((a, b) => b.known - a.known);
  return { ...none, fault: undefined, spreadsheet: found.spreadsheet, proposals };
}

/** A sheet as the usual sheets, and as the own ones of each campaign. */
function ofWeeks(sheet: Sheet, terms: FormTerms): Proposal[] {
  return terms.weeks.flatMap((week): Proposal[] => {
    const scales = [...new Set(week.due.subjects.flatMap(({ choice }) => choice.criteria ?? []))];
    const found = proposalFor(sheet, terms.roster(week), scales);
    return found ? [{ ...found, campaign: week.campaign?.id.value }] : [];
  });
}

function ofList(sheet: Sheet, list: ListKind, { organization }: Workspace): Proposal | undefined {
  const names = new Set([...organization.members, ...organization.units].map(({ name }) => folded(name.value)));
  return listProposalFor(sheet, list, (name) => names.has(folded(name)));
}

/** The one that tells most of its columns; of equals the usual sheets, which come first. */
function bestOf(proposals: readonly Proposal[]): Proposal | undefined {
  const told = ({ columns }: Proposal) => columns.filter(({ code }) => code !== undefined).length;
  return proposals.toSorted((a, b) => told(b) - told(a))[0];
}
