import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { periodOf } from '../../../src/calendar/index.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { lawFrom, workspaceFrom } from '../../../src/model/assembly.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { scoredWeek, workspaceJudgement } from '../../../src/pipeline.ts';
import { parsed, type ReadFile } from '../../../src/schema/file-reading.ts';
import type { RankedStanding } from '../../../src/scoring/standing.ts';
import { kindAt, periodInName } from '../../../src/source/layout.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { HOME, memoryHost } from '../../host.ts';

/** Files by path; laid over `tests/pages/workspace`. */
export type Files = Readonly<Record<string, string>>;

/** A file of the small office of the pages. */
export const textOf = (path: string) => readFileSync(join(HOME, 'tests', 'pages', 'workspace', path), 'utf8');
const USUAL = ['emul.yaml', 'organization.yaml', 'criteria/ca-nhan.yaml', 'regulations/quy-che.yaml'];

/** The small office of the pages with other files over it, without any scores of its own. */
export async function officeWith(files: Files): Promise<Workspace> {
  const all = { ...Object.fromEntries(USUAL.map((path) => [path, textOf(path)])), ...files };
  const read: ReadFile[] = [];
  const byPeriod = new Map<string, string[]>();
  for (const [path, text] of Object.entries(all)) {
    const kind = kindAt(path)?.kind ?? 'scores';
    read.push({ ...(await parsed(new SourceFile(path, text), kind, memoryHost('.').home)), refusal: undefined });
    if (kind === 'scores') byPeriod.set(periodInName(path), [...(byPeriod.get(periodInName(path)) ?? []), path]);
  }
  const workspace = workspaceFrom(read, byPeriod, memoryHost('.').home, await lawFrom(read, memoryHost('.').home));
  if (!workspace) throw new Error('the files make no workspace');
  return workspace;
}

/** What source and schema find wrong in a scores file, before anything is known of the agency. */
export async function faultsIn(text: string): Promise<string[]> {
  const file = new SourceFile('scores/2016/2016-W40.yaml', text);
  const { faults } = await parsed(file, 'scores', memoryHost('.').home);
  return faults.map(({ id }) => id);
}

/** A week's rows by kind and id, and the ids of what is wrong in scores files. */
export interface Scored {
  row(id: string, kind?: 'member' | 'unit'): RankedStanding;
  readonly rows: readonly RankedStanding[];
  readonly found: readonly string[];
}

export function scored(workspace: Workspace, id = '2016-W40'): Scored {
  const period = periodOf(id);
  if (!period) throw new Error(`no period ${id}`);
  const common = workspaceJudgement(workspace);
  const { standings, diagnostics } = scoredWeek(period, workspace, common);
  return {
    rows: standings,
    found: ids([...common.diagnostics, ...diagnostics]),
    row(subject, kind = 'member') {
      const row = standings.find((one) => one.subject.id === subject && one.subject.kind === kind);
      if (!row) throw new Error(`${subject} is not due in ${id}`);
      return row;
    },
  };
}

function ids(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.flatMap(({ id, place }) => (place.file.path.startsWith('scores/') ? id : [])).sort();
}

/** Points, level and the ids of the reasons of a row, as one can compare at a glance. */
export function told({ points, level, isRated, reasons }: RankedStanding): string {
  const why = reasons.map(({ id }) => id).join(' ');
  return isRated ? `${points} ${level}${why && ` ${why}`}` : `not rated: ${why}`;
}

/** What a test wants of a scale besides its criteria. */
export interface ScaleParts {
  readonly head?: string;
  readonly scale?: string;
  readonly appliesTo?: string;
  readonly groups?: string;
  readonly rest?: string;
  readonly levels?: string;
}

const LEVELS = `
  - {level: xuat-sac, when: [{points: {atLeast: 90}}]}
  - {level: tot, when: [{points: {atLeast: 70}}]}
  - {level: han-che, when: [{points: {atLeast: 50}}]}
  - {level: chua}`;

/** A criteria file of one group with these criteria, unless its parts say otherwise. */
export function scale(criteria: string, parts: ScaleParts = {}): string {
  return `kind: criteria
title: Thang bảng điểm
${parts.head ?? 'id: ca-nhan\nedition: 1\nstatus: issued\neffective: {from: 2016-01-01}'}
appliesTo: ${parts.appliesTo ?? '{kind: member}'}
scale: ${parts.scale ?? '{max: 100, step: 0.5}'}
groups: ${parts.groups ?? `[{id: A, title: A, max: 100, criteria: [${criteria}]}]`}
${parts.rest ?? ''}
levels: ${parts.levels ?? LEVELS}
`;
}

/** A scores file of a period with these entries, one a line. */
export function briefing(entries: readonly string[], period = '2016-W40'): string {
  const list = entries.map((entry) => `  - ${entry}\n`).join('');
  return `kind: scores\nperiod: ${period}\nentries:${list ? `\n${list}` : ' []\n'}`;
}

/** How one sheet of cv-03 comes out under one scale. */
export async function sheetTold(criteria: string, sheet: string): Promise<string> {
  const workspace = await officeWith({
    'criteria/ca-nhan.yaml': criteria,
    'scores/2016/2016-W40.yaml': briefing([`{member: cv-03, ${sheet}}`]),
  });
  return told(scored(workspace).row('cv-03'));
}
