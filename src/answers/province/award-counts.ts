import { grouped } from '../../base/grouped.ts';
import type { Period } from '../../calendar/period.ts';
import { isUnusable } from '../../model/assembly.ts';
import type { Award } from '../../model/award.ts';
import { type AwardRecord, awardsFrom, yearOf } from '../../model/awards.ts';
import { awardOn } from '../../model/known-awards.ts';
import { type Organization, organizationFrom } from '../../model/organization.ts';
import type { Law } from '../../model/workspace.ts';
import { readFile } from '../../schema/file-reading.ts';
import { yamlFilesBelow } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';
import { isDecidedIn, isLeading, isProven } from '../honours.ts';

/** What an award is by the regulation of whoever won it. */
export interface Named {
  readonly form: AwardRecord['form'];
  /** Its id where no regulation has it. */
  readonly name: string;
  /** Who decides; undefined where no regulation has it. */
  readonly by: Award['decides']['who'] | undefined;
  /** Superiors by name: what heads are called differs from agency to agency. */
  readonly deciders: readonly string[];
}

/** How often an award was decided in a period: what is proven by a decision and was not taken back. */
export interface AwardCount extends Named {
  readonly units: number;
  readonly members: number;
  /** Of the members, those from deputy head of a division up. */
  readonly leading: number;
}

/** One award, as far as it is counted. */
interface Won extends Named {
  readonly kind: string;
  readonly isLeading: boolean;
}

/** Counts awards: those of one name and form together, unless others decide on them. */
export function awardCounts(all: readonly Won[]): AwardCount[] {
  return addedUp(
    all.map(({ kind, isLeading: leads, ...named }) => ({
      ...named,
      units: Number(kind === 'unit'),
      members: Number(kind !== 'unit'),
      leading: Number(leads),
    })),
  );
}

/** The same of several agencies. */
export function addedUp(all: readonly AwardCount[]): AwardCount[] {
  const sums = [...grouped(all, keyOf).values()].flatMap((same) => {
    const add = (key: 'units' | 'members' | 'leading') => same.reduce((sum, count) => sum + count[key], 0);
    const deciders = [...new Set(same.flatMap((count) => count.deciders))];
    return same.slice(0, 1).map(
      (first): AwardCount => ({
        ...first,
        deciders,
        units: add('units'),
        members: add('members'),
        leading: add('leading'),
      }),
    );
  });
  return sums.toSorted(inOrder);
}

/** A name is a name however its accents are typed. */
function keyOf({ form, name, by }: Named): string {
  return [form, by ?? '', name.normalize('NFC').toLocaleLowerCase('vi')].join('\n');
}

const DECIDERS = ['superior', 'head', 'briefing', undefined] as const;

/** Who decides, as an export writes it; nothing where it does not say, as before it had that column. */
export function byFrom(text: string | undefined): Named['by'] {
  return DECIDERS.find((by) => by === text);
}

/** Titles, then commendations; those of superiors first. */
function inOrder(a: Named, b: Named): number {
  if (a.form !== b.form) return a.form === 'title' ? -1 : 1;
  return DECIDERS.indexOf(a.by) - DECIDERS.indexOf(b.by) || a.name.localeCompare(b.name, 'vi');
}

/** What the awards files of a workspace say, which no seal holds; nothing where there are none, or one cannot be used. */
export async function awardsOf(
  root: string,
  home: Home,
  period: Period,
  law: Law | undefined,
): Promise<readonly AwardCount[] | undefined> {
  const files = await Promise.all(yamlFilesBelow(root, 'awards').map((path) => readFile(root, path, 'awards', home)));
  if (!law || files.length === 0 || files.some(isUnusable)) return undefined;
  const inside = files
    .flatMap(({ node }) => (node ? awardsFrom(node).records : []))
    .filter((record) => isProven(record) && isDecidedIn(record.date?.value, yearOf(record), period));
  // Posts are asked only of who is parted by them.
  const awardOf = ({ award, date }: AwardRecord) => awardOn(award.value, date?.value, law);
  const isParted = (record: AwardRecord) => record.kind === 'member' && awardOf(record)?.decides.who === 'superior';
  const organization = inside.some(isParted) ? await organizationOf(root, home) : 'unasked';
  if (organization === undefined) return undefined;
  return awardCounts(
    inside.map((record) => ({
      ...namedBy(awardOf(record), record),
      kind: record.kind,
      isLeading: organization !== 'unasked' && isParted(record) && isLeading(record, organization),
    })),
  );
}

function namedBy(award: Award | undefined, { form, award: { value: id } }: AwardRecord): Named {
  const { who: by, name } = award?.decides ?? {};
  return { form, name: award?.name.value ?? id, by, deciders: decidersOf(by, name) };
}

/** Who decides by name, where that is a superior. */
export function decidersOf(by: Named['by'], name: string | undefined): string[] {
  return by === 'superior' && name !== undefined ? [name] : [];
}

async function organizationOf(root: string, home: Home): Promise<Organization | undefined> {
  const file = await readFile(root, 'organization.yaml', 'organization', home);
  return file.node && !isUnusable(file) ? organizationFrom(file.node) : undefined;
}
