/** The lists of a workspace that go out as tables and come back. */
export const LISTS = ['people', 'leave', 'registrations', 'awards'] as const;
export type ListId = (typeof LISTS)[number];

/** What a table of each holds beside id and name, in the order of its columns. */
export const LIST_FIELDS: Readonly<Record<ListId, readonly string[]>> = {
  people: ['honorific', 'group', 'unit', 'position', 'from', 'to'],
  leave: ['kind', 'from', 'to'],
  registrations: ['date', 'titles', 'targets', 'note'],
  awards: ['form', 'award', 'period', 'decision', 'date', 'by', 'for'],
};

/** Every code of a list's columns: `people.id`, `people.name`, `people.unit`. */
export function listCodes(list: ListId): string[] {
  return ['id', 'name', ...LIST_FIELDS[list]].map((key) => `${list}.${key}`);
}

/** The list and column of a code such as `people.name`; nothing for any other text. */
export function listFieldOf(code: string): { readonly list: ListId; readonly key: string } | undefined {
  const [first, key = '', ...more] = code.split('.');
  const list = LISTS.find((one) => one === first);
  const isKnown = list !== undefined && (key === 'id' || key === 'name' || LIST_FIELDS[list].includes(key));
  return isKnown && more.length === 0 ? { list, key } : undefined;
}
