import type { Words } from '../../base/locale.ts';
import type { Value } from '../../editing/value.ts';
import { folded } from '../folded.ts';
import type { ColumnKind } from './column-kinds.ts';

/** Somebody of the office, by name; of namesakes with the division behind it. */
export const member: ColumnKind = {
  read(said, { terms }) {
    const found = terms.people.idOf(said);
    if ('id' in found) return { value: found.id };
    const isSeveral = found.trouble.id === 'not-in-office' && said.includes(';');
    return isSeveral ? { trouble: { id: 'several-people', text: said } } : found;
  },
  sort: 'member',
  called: (id, { organization }) => organization.called('member', id) ?? id,
  choices: ({ organization }) => [
    { whose: 'both', texts: organization.members.map(({ id }) => organization.called('member', id.value) ?? id.value) },
  ],
  list: 'people',
};

/** A regulation by its code, or by its title where no other has that. */
export const regulationNamed: ColumnKind = {
  read(said, { terms: { regulations } }) {
    const all = [...regulations.values()];
    const found = all.filter(({ id, title }) =>
      [id.value, calledRegulation(id.value, title.value)].some((text) => folded(text) === folded(said)),
    );
    const titled = found.length > 0 ? found : all.filter(({ title }) => folded(title.value) === folded(said));
    const [only] = titled;
    return only && titled.length === 1 ? { value: only.id.value } : { trouble: { id: 'not-in-list', text: said } };
  },
  called(id, { regulations }) {
    const title = regulations.get(id)?.title.value;
    return title === undefined ? id : calledRegulation(id, title);
  },
  choices: ({ regulations }) => [
    { whose: 'both', texts: [...regulations.values()].map(({ id, title }) => calledRegulation(id.value, title.value)) },
  ],
};

/** “Kế hoạch số 43/KH-BDT (kh43-2016)” */
function calledRegulation(id: string, title: string): string {
  return `${title} (${id})`;
}

/** Who signs: a name as it is printed, of somebody of the office or not. */
export const signerName: ColumnKind = { ...member, read: (value) => ({ value }), called: (name) => name, isOpen: true };

/** Several of them, parted by semicolons. */
export const members: ColumnKind = {
  ...member,
  isSeveral: true,
  isOpen: true,
  read(said, { terms }) {
    const names = said.split(/[;\n]/).map((name) => name.trim());
    const found = names.filter((name) => name !== '').map((name) => terms.people.idOf(name));
    const wrong = found.find((each) => 'trouble' in each);
    if (wrong && 'trouble' in wrong) return wrong;
    return { value: found.flatMap((each) => ('id' in each ? each.id : [])) };
  },
};

/** One of a few things, by any of the words for it: files write the key. */
export function oneOf(words: Readonly<Record<string, Words>>, value = (key: string): Value => key): ColumnKind {
  const keys = Object.keys(words);
  const calledAs = (fits: (text: string) => boolean) =>
    keys.filter((key) => [key, words[key]?.vi ?? '', words[key]?.en ?? ''].some((text) => fits(folded(text))));
  return {
    read(said) {
      // “Phó Chủ tịch” begins “Phó Chủ tịch Hội đồng” alone, and is that.
      const [begun, ...more] = calledAs((text) => text.startsWith(`${folded(said)} `));
      const found = calledAs((text) => text === folded(said))[0] ?? (more.length === 0 ? begun : undefined);
      return found === undefined
        ? { trouble: { id: 'not-in-list', text: said, among: Object.values(words) } }
        : { value: value(found) };
    },
    written: (key, locale) => words[key]?.[locale] ?? key,
    choices: ({ locale }) => [{ whose: 'both', texts: Object.values(words).map((text) => text[locale]) }],
  };
}

/** Whether it is so. */
export const yesNo = oneOf(
  { true: { vi: 'Có', en: 'Yes' }, false: { vi: 'Không', en: 'No' } },
  (key) => key === 'true',
);
