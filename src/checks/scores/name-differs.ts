import type { Organization } from '../../model/organization.ts';
import { defineCheck } from '../check.ts';

interface Facts {
  name: string;
  id: string;
  /** Whose id it is. */
  right: string;
  /** Who is called so. */
  other: string | undefined;
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
    vi: ({ right, other, name }) =>
      other
        ? `nếu phiếu này của ${name}, hãy viết mã “${other}”; nếu không, sửa tên thành ${right}`
        : `hãy sửa tên thành ${right}`,
    en: ({ right, other, name }) =>
      other
        ? `if this is the sheet of ${name}, write “${other}”; if not, the name is ${right}`
        : `the name is ${right}`,
  },
  suggestions: ({ right }) => [right],
  inEntry({ entry, workspace: { organization } }) {
    const { name, kind, subject } = entry;
    if (!name) return;
    const found = kind === 'member' ? organization.member(subject.value) : organization.unit(subject.value);
    if (!found || found.name.value === name.value) return; // `unknown-member`, `unknown-unit`
    if ('short' in found && found.short?.value === name.value) return;
    const other = idOf(name.value, kind, organization);
    return { at: name.place, facts: { name: name.value, id: subject.value, right: found.name.value, other } };
  },
});

function idOf(name: string, kind: 'member' | 'unit', { members, units }: Organization): string | undefined {
  const all = kind === 'member' ? members : units;
  return all.find((one) => one.name.value === name)?.id.value;
}
