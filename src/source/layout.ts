import { periodKinds } from '../calendar/index.ts';

/** Where schemas lie by which editors know the format of files. */
export const SCHEMAS = '.emul/schemas';

/** Where each kind of file stands in a workspace; folders and names are fixed (ARCHITECTURE, “A workspace”). */
export interface KindOfFile {
  readonly kind: string;
  /** Matches the path of such a file, relative to the workspace. */
  readonly path: RegExp;
  /** How the place is told to people. */
  readonly place: string;
}

/** Also ids that there are not, such as `2016-Q5`: the file stands in its place, and its period is what is wrong. */
const PERIOD = `(?:${periodKinds.flatMap((kind) => (kind.isOfAnyLength ? [] : kind.shape.source.slice(1, -1))).join('|')})`;
const NAME = '[^/]+';

/** Every kind emul knows, in the order in which a workspace is read. */
export const LAYOUT: readonly KindOfFile[] = [
  { kind: 'workspace', path: /^emul\.yaml$/, place: 'emul.yaml' },
  { kind: 'organization', path: /^organization\.yaml$/, place: 'organization.yaml' },
  { kind: 'regulation', path: new RegExp(`^regulations/${NAME}\\.yaml$`), place: 'regulations/*.yaml' },
  { kind: 'criteria', path: new RegExp(`^criteria/${NAME}\\.yaml$`), place: 'criteria/*.yaml' },
  {
    kind: 'scores',
    path: new RegExp(`^scores/\\d{4}/${PERIOD}(?:\\.${NAME})?\\.yaml$`),
    place: 'scores/2016/2016-W40.yaml',
  },
  { kind: 'plan', path: new RegExp(`^plans/${NAME}\\.yaml$`), place: 'plans/*.yaml' },
  { kind: 'registrations', path: new RegExp(`^registrations/${NAME}\\.yaml$`), place: 'registrations/2017.yaml' },
  { kind: 'campaign', path: new RegExp(`^campaigns/${NAME}\\.yaml$`), place: 'campaigns/*.yaml' },
  { kind: 'decision', path: new RegExp(`^decisions/${NAME}\\.yaml$`), place: 'decisions/2016-H2.yaml' },
  { kind: 'awards', path: new RegExp(`^awards/${NAME}\\.yaml$`), place: 'awards/*.yaml' },
  { kind: 'practice', path: new RegExp(`^practices/${NAME}\\.yaml$`), place: 'practices/*.yaml' },
  { kind: 'exemplar', path: new RegExp(`^exemplars/${NAME}\\.yaml$`), place: 'exemplars/*.yaml' },
  { kind: 'inspection', path: new RegExp(`^inspections/${NAME}\\.yaml$`), place: 'inspections/*.yaml' },
  { kind: 'appeal', path: new RegExp(`^appeals/${NAME}\\.yaml$`), place: 'appeals/*.yaml' },
  { kind: 'amendment', path: new RegExp(`^amendments/${NAME}\\.yaml$`), place: 'amendments/2016-H2.2.yaml' },
  { kind: 'accepted', path: /^accepted\.yaml$/, place: 'accepted.yaml' },
  { kind: 'issued', path: /^papers\/issued\.yaml$/, place: 'papers/issued.yaml' },
  { kind: 'fill', path: new RegExp(`^papers/${NAME}\\.yaml$`), place: 'papers/2016-H2.summary.yaml' },
  { kind: 'map', path: new RegExp(`^maps/${NAME}\\.yaml$`), place: 'maps/*.yaml' },
  { kind: 'seal', path: new RegExp(`^seals/${NAME}\\.yaml$`), place: 'seals/2016-H2.1.yaml' },
  { kind: 'shown', path: new RegExp(`^shown/${PERIOD}\\.yaml$`), place: 'shown/2016-W45.yaml' },
  { kind: 'log', path: /^log\/\d{4}\.yaml$/, place: 'log/2016.yaml' },
];

/** The kind of file that a path is the place of. */
export function kindAt(path: string): KindOfFile | undefined {
  return LAYOUT.find((file) => file.path.test(path));
}

/** Whether there is one file of the kind, at this very place. */
export function isOnePlace({ path, place }: KindOfFile): boolean {
  return path.source === `^${place.replace(/[./]/g, '\\$&')}$`;
}

/** The folders of a workspace, each the place of one kind. */
export const FOLDERS: readonly string[] = LAYOUT.flatMap(({ place }) =>
  place.includes('/') ? (place.split('/')[0] ?? []) : [],
);

/** Whether a place in the layout lies in a folder; all do in the workspace itself. */
export function liesIn(folder: string, place: string): boolean {
  return folder === '' || place.split('/')[0] === folder.split('/')[0];
}

/** The period a scores file's name tells: `2016-W45` of `scores/2016/2016-W45.cs-dt.yaml`. */
export function periodInName(path: string): string {
  return /([^/.]+)[^/]*$/.exec(path)?.[1] ?? '';
}
