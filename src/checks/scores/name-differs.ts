import { defineCheck } from '../../checking/check.ts';
import type { Organization } from '../../model/organization.ts';
import type { Whom } from '../../model/whom.ts';
import { garbledWords } from '../../source/garbled.ts';

interface Facts {
  name: string;
  id: string;
  /** Whose id it is. */
  right: string;
  /** Who is called so. */
  other: string | undefined;
  isSheet: boolean;
}

/** A name beside an id that is not the name of whom the id means; the id counts. */
export const nameDiffers = defineCheck<Facts>({
  id: 'name-differs',
  severity: 'error',
  message: {
    vi: ({ name, id, right }) => `“${id}” là ${right}, không phải “${name}”`,
    en: ({ name, id, right }) => `“${id}” is ${right}, not “${name}”`,
  },
  help: {
    vi: ({ right, other, name, isSheet }) =>
      other
        ? `nếu ${isSheet ? 'phiếu' : 'dòng'} này của ${name}, hãy viết mã “${other}”; nếu không, sửa tên thành ${right}`
        : `hãy sửa tên thành ${right}`,
    en: ({ right, other, name, isSheet }) =>
      other
        ? `if this is ${isSheet ? 'the sheet of' : 'about'} ${name}, write “${other}”; if not, the name is ${right}`
        : `the name is ${right}`,
  },
  suggestions: ({ right }) => [right],
  inEntry: ({ entry, workspace: { organization } }) => differing(entry, organization, true),
  *inWorkspace({ organization, decisions, registrations, awards, practices, exemplars }) {
    const named: readonly Whom[] = [
      ...decisions.flatMap(({ results }) => results),
      ...registrations.flatMap(({ entries }) => entries),
      ...awards.flatMap(({ records, gaps }) => [...records, ...gaps]),
      ...practices.flatMap(({ authors }) => authors),
      ...exemplars,
    ];
    for (const whom of named) {
      const found = differing(whom, organization, false);
      if (found) yield { ...found, about: { subject: whom.subject.value } };
    }
  },
});

function differing({ kind, subject, name }: Whom, organization: Organization, isSheet: boolean) {
  const found = kind === 'member' ? organization.member(subject.value) : organization.unit(subject.value);
  if (!name || !found || isSame(found.name.value, name.value)) return undefined; // `unknown-member`, `decision-for-unknown`
  if ('short' in found && found.short && isSame(found.short.value, name.value)) return undefined;
  if ([name, found.name].some(({ value }) => garbledWords(value).length > 0)) return undefined; // `garbled-text`
  const other = idOf(name.value, kind, organization);
  return { at: name.place, facts: { name: name.value, id: subject.value, right: found.name.value, other, isSheet } };
}

/** Blanks of every kind look alike: those that Word puts into a name make no other of it. */
function isSame(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ');
}

function idOf(name: string, kind: 'member' | 'unit', { members, units }: Organization): string | undefined {
  const all = kind === 'member' ? members : units;
  return all.find((member) => member.name.value === name)?.id.value;
}
