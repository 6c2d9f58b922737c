import type { Office } from '../../answers/people/office.ts';
import type { SheetsThere } from '../../answers/people/sheets-there.ts';
import { roundRead } from '../../answers/round.ts';
import { inBoth, type Locale, type Words } from '../../base/locale.ts';
import { runsInWords } from '../../reports/period-runs.ts';
import { inSentence, named } from '../../reports/person-words.ts';
import { type Call, EXIT } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import type { Candidate } from '../subject-argument.ts';
import { candidatesOf } from '../subject-named.ts';
import { workspaceToWrite } from '../to-write.ts';

type Organization = Office['organization'];

/** Reads them; the exit code where the files that say who there is have errors, which are told. */
export async function officeToWrite(call: Call): Promise<Office | number> {
  const root = workspaceToWrite(call);
  const { workspace, diagnostics, isRefused } = await roundRead(root, call.host.home, []);
  if (workspace && !isRefused) return { root, workspace, organization: workspace.organization };
  await findingsTold(call, diagnostics);
  return isRefused ? EXIT.failure : EXIT.findings;
}

/** Everybody who may be named, also with the division behind the name as lists of namesakes write it. */
export function everybodyIn({ organization }: Pick<Office, 'organization'>): Candidate[] {
  return candidatesOf(organization.members, organization.units).map((candidate) => ({
    ...candidate,
    short: organization.called('member', candidate.id),
  }));
}

/** “bà Trần Thị Hoa”, of namesakes with the division, as it stands inside a sentence. */
export function personIn(id: string, organization: Organization, locale: Locale): string {
  return inSentence(named({ kind: 'member', id }, organization, locale) ?? id, locale);
}

/** What a unit is called. */
export function unitName(id: string, organization: Organization): string {
  return organization.unit(id)?.name.value ?? id;
}

/** “tuần 27 đến tuần 29”: the weeks of which there are sheets. */
export function weeksIn({ periods }: SheetsThere): Words {
  return inBoth((locale) => runsInWords(periods, locale).join(', '));
}
