import { sha256 } from '../../base/sha256.ts';
import type { Period } from '../../calendar/period.ts';
import { issuedFileChanged } from '../../checks/issued/issued-file-changed.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { ISSUED_FOLDER, type IssuedPaper, isSameNumber } from '../../model/issued.ts';
import { type NumberSaid, numbersSaid } from '../../model/paper-number.ts';
import type { Workspace } from '../../model/workspace.ts';
import { bytesOf } from '../../source/disk.ts';

/** The largest file that is kept: a scan of many pages. */
export const MOST_BYTES = 100_000_000;

/** The register as it was read, with what else tells numbers. */
export interface Register {
  readonly workspace: Workspace;
  readonly root: string;
}

/** Whether a file is what it was when it was recorded. */
export type FileState = 'sound' | 'changed' | 'gone';

/** The register, or what it says of one period with what is still missing of it (rule 56). */
export interface PapersAnswer {
  readonly period: Period | undefined;
  readonly papers: readonly { readonly paper: IssuedPaper; readonly state: FileState }[];
  readonly missing: readonly Missing[];
}

/** What a period still lacks. */
export type Missing =
  | { readonly what: 'number' | 'counting' | 'notice' | 'amendment' }
  /** A number is known, and nobody has put the paper into the register. */
  | { readonly what: 'file'; readonly said: NumberSaid };

/** The papers of a period, or all of them, earliest first; `pending` are closed periods whose next edition waits for its paper. */
export function papersOf(
  period: Period | undefined,
  { workspace, root }: Register,
  pending: ReadonlySet<string> = new Set(),
): PapersAnswer {
  const own = workspace.issued.filter((paper) => !period || paper.period?.value === period.id);
  const waiting = period && pending.has(period.id) ? [{ what: 'amendment' as const }] : [];
  const papers = own
    .toSorted((a, b) => (a.date.value < b.date.value ? -1 : Number(a.date.value > b.date.value)))
    .map((paper) => ({ paper, state: stateOf(paper, root) }));
  return { period, papers, missing: period ? [...waiting, ...missingOf(period, own, workspace)] : [] };
}

/** Only those with a number, typed with or without its symbol. */
export function numberedAs(typed: string, { papers, ...all }: PapersAnswer): PapersAnswer {
  const found = papers.filter(({ paper: { number } }) => number && isSameNumber(number.value, typed));
  return { ...all, papers: found };
}

function missingOf({ id }: Period, own: readonly IssuedPaper[], workspace: Workspace): Missing[] {
  const said = numbersSaid(workspace, workspace).filter(({ period }) => period === id);
  const isDecided = workspace.decisions.some(({ period }) => period.value === id);
  const isNumbered = said.some(({ document, number }) => document === 'decision' && number);
  const unrecorded = said.filter(
    (numberSaid) => numberSaid.number && !own.some((paper) => isRecordedAs(numberSaid, paper)),
  );
  return [
    ...(isDecided && !isNumbered ? [{ what: 'number' as const }] : []),
    ...unrecorded.map((numberSaid) => ({ what: 'file' as const, said: numberSaid })),
    ...(isDecided && !own.some((paper) => paper.isScan && COUNTING.test(paper.document.value))
      ? [{ what: 'counting' as const }]
      : []),
    ...(own.some((paper) => paper.isScan && NOTICE.test(paper.document.value)) ? [] : [{ what: 'notice' as const }]),
  ];
}

/** As offices call them, also together with other words. */
const COUNTING = /ki[eể]m[ -]phi[eế]u|count/i;
const NOTICE = /^notice$|^briefing$|th[oô]ng[ -]b[aá]o|ni[eê]m[ -]y[eế]t|notice/i;

function isRecordedAs({ document, number }: NumberSaid, paper: IssuedPaper): boolean {
  const isNumbered = number && paper.number && isSameNumber(number.value, paper.number.value);
  return paper.document.value === document && isNumbered === true;
}

/** Files of the register that are no longer what they were. */
export function issuedFilesTold({ issued }: Workspace, root: string): Diagnostic[] {
  return issued.flatMap((paper) => {
    const state = stateOf(paper, root);
    const facts = { file: `${ISSUED_FOLDER}/${paper.file.value}`, isGone: state === 'gone' };
    return state === 'sound' ? [] : [issuedFileChanged.at(paper.file.place, facts)];
  });
}

/** The very file that was issued; nothing where it is not as it was recorded. */
export function issuedBytes(paper: IssuedPaper, root: string): Uint8Array | undefined {
  const found = fileOf(paper, root);
  return 'refusal' in found || sha256(found.bytes) !== paper.sha256.value ? undefined : found.bytes;
}

function fileOf({ file }: IssuedPaper, root: string) {
  return bytesOf(root, `${ISSUED_FOLDER}/${file.value}`, MOST_BYTES);
}

function stateOf(paper: IssuedPaper, root: string): FileState {
  const { sha256: recorded } = paper;
  const found = fileOf(paper, root);
  if ('refusal' in found) return 'gone';
  return sha256(found.bytes) === recorded.value ? 'sound' : 'changed';
}
