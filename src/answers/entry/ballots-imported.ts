import { each } from '../../base/work.ts';
import type { Period } from '../../calendar/period.ts';
import { changed } from '../../editing/changed.ts';
import { type BallotSheet, ballotPeriod, readBallots } from '../../forms/ballots/read.ts';
import type { TroubleAt } from '../../forms/trouble.ts';
import { namesOfLevel } from '../../model/level-names.ts';
import type { Home } from '../../source/home.ts';
import { SourceFile } from '../../source/source-file.ts';
import { readSpreadsheet } from '../../source/spreadsheet/reading.ts';
import type { ClassifyQuestion } from '../classification.ts';
import type { BallotFile, ImportedBallots } from '../decisions/ballot-file.ts';
import { rulesTold } from '../decisions/ballots-judged.ts';
import { type BallotsLaid, ballotsLaid } from '../decisions/ballots-laid.ts';
import { type CouncilLists, councilLists } from '../decisions/council-lists.ts';
import type { DecisionDraft } from '../decisions/decision-draft.ts';
import { FindingsTally } from '../findings-tally.ts';

export interface BallotsImported {
  readonly files: readonly BallotFile[];
  readonly changes: readonly { readonly path: string; readonly before: string | undefined; readonly after: string }[];
  readonly findings: FindingsTally;
  readonly isRefused: boolean;
  readonly isStopped: boolean;
}

export interface BallotQuestion {
  readonly isReplacing: boolean;
  /** The period that a workbook says it is of. */
  choose(text: string, ...asked: Parameters<ClassifyQuestion['choose']>): Period;
  /** A decision file that is still to be begun. */
  begun(draft: DecisionDraft): string;
  /** The line that makes a new sheet of a period. */
  line(period: string): string;
}

type Files = readonly { readonly full: string; readonly shown: string }[];

/** Reads workbooks of counted ballots into the decisions of their periods, and judges these decisions as they are about to be. */
export async function importedBallots(
  root: string,
  home: Home,
  files: Files,
  question: BallotQuestion,
): Promise<BallotsImported> {
  const taking = new Taking(question);
  const findings = new FindingsTally();
  for (const { full, shown } of each('forms', files)) {
    const found = await readSpreadsheet(full, shown);
    if (!('spreadsheet' in found)) {
      taking.files.push({ shown, fault: found.fault, sheets: [], lists: [], troubles: [] });
      continue;
    }
    const period = ballotPeriod(found.spreadsheet) ?? '';
    const read = await councilLists(root, home, (...asked) => question.choose(period, ...asked));
    if (!read.answer) return { files: [], changes: [], ...read, isStopped: true };
    const names = read.answer.lists[0]?.rules.levels ?? [];
    const levels = names.map((level) => ({ id: level.id.value, names: namesOfLevel(level) }));
    const sheets = readBallots(found.spreadsheet, { levels });
    await taking.take(
      shown,
      found.spreadsheet.sheets.map(({ name }) => name),
      sheets,
      read.answer,
    );
  }
  const judged = await rulesTold(root, home, taking.files, taking.changes);
  return { files: judged, changes: taking.changes, findings, isRefused: false, isStopped: false };
}

class Taking {
  readonly files: BallotFile[] = [];
  readonly changes: { path: string; before: string | undefined; after: string }[] = [];
  readonly #taken = new Set<string>();

  constructor(readonly question: BallotQuestion) {}

  async take(shown: string, names: readonly string[], sheets: readonly BallotSheet[], council: CouncilLists) {
    const meeting = sheets.find(({ code }) => code.is === 'meeting');
    const lists: ImportedBallots[] = [];
    const troubles: TroubleAt[] = sheets.flatMap((sheet) => sheet.troubles);
    for (const sheet of sheets) {
      const { code, at } = sheet;
      if (code.is !== 'list') continue;
      const draft = council.lists.find(({ award }) => award?.id.value === code.award);
      const line = this.question.line(council.period.id);
      const isTwice = draft !== undefined && this.#taken.has(draft.path);
      if (!draft || isTwice) {
        const trouble = isTwice ? ({ id: 'list-twice' } as const) : ({ id: 'not-on-this-list', line } as const);
        troubles.push({ trouble, sheet: at.sheet, row: at.row, column: at.column });
        continue;
      }
      const isBlank = saysNothing(sheet);
      if (isBlank && !draft.existing) continue;
      this.#taken.add(draft.path);
      const laid = ballotsLaid(sheet, meeting, draft, { isReplacing: this.question.isReplacing, line });
      troubles.push(...laid.troubles.filter((trouble) => !troubles.some((known) => isSame(known, trouble))));
      // Of a list of which nothing was taken there is no decision to begin.
      if (!draft.existing && laid.deeds.length === 0 && hasNoFacts(sheet)) continue;
      const isChanged = await this.#write(draft, laid, troubles, at);
      lists.push({ draft, at, rows: sheet.rows, deeds: laid.deeds, same: laid.same, isChanged });
    }
    this.files.push({ shown, fault: undefined, sheets: names, lists, troubles });
  }

  async #write(
    draft: DecisionDraft,
    { changes }: BallotsLaid,
    troubles: TroubleAt[],
    { sheet, row, column }: BallotSheet['at'],
  ): Promise<boolean> {
    if (changes.length === 0) return false;
    const { existing, path } = draft;
    const file = existing?.node.tape.file ?? new SourceFile(path, this.question.begun(draft));
    const after = await changed(file, changes);
    if ('refused' in after) {
      const line = after.refused.line;
      troubles.push({ trouble: { id: 'not-writable', path, line }, sheet, row, column });
      return false;
    }
    this.changes.push({ path, before: existing && file.text, after: after.text });
    return true;
  }
}

function saysNothing(sheet: BallotSheet): boolean {
  return hasNoFacts(sheet) && sheet.rows.every(({ counts, decided }) => counts.size === 0 && !decided);
}

/** How the Council is to vote stands on the sheet from the start; by itself it is no news. */
function hasNoFacts({ facts }: BallotSheet): boolean {
  return [...facts.keys()].every((fact) => fact === 'kind');
}

/** Facts of one meeting are laid over every list of it; what is wrong with them is said once. */
function isSame(a: TroubleAt, b: TroubleAt): boolean {
  return a.trouble.id === b.trouble.id && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
