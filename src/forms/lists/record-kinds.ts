import { decimals } from '../../base/number-words.ts';
import { Numeral } from '../../editing/value.ts';
import { DISCIPLINES, disciplineName } from '../../scoring/gates/discipline.ts';
import { folded } from '../folded.ts';
import { decimalShown, decimalTyped } from '../number.ts';
import { type ColumnKind, forBoth } from './column-kinds.ts';

/** A form of discipline by its name: khiển trách, cảnh cáo; one that the office's own regulation or record has besides, by its code. */
export const disciplineForm: ColumnKind = {
  read(said, { terms }) {
    const known = Object.entries(DISCIPLINES).find(([id, { vi, en }]) =>
      [id, vi, en].some((name) => folded(name) === folded(said)),
    );
    if (known) return { value: known[0] };
    return terms.disciplines.has(said) ? { value: said } : { trouble: { id: 'not-in-list', text: said } };
  },
  written: (value, locale) => disciplineName(value)[locale],
  choices: ({ locale }) => forBoth(Object.values(DISCIPLINES).map((words) => words[locale])),
  isOpen: true,
};

/** A level by its name, its short name or its code, as a regulation in use calls it. */
export const level: ColumnKind = {
  read(said, { terms: { levels } }) {
    const isCalled = (name: string | undefined) => name !== undefined && folded(name) === folded(said);
    const found = levels.filter(({ id, name, short }) => [id.value, name.value, short?.value].some(isCalled));
    const ids = [...new Set(found.map(({ id }) => id.value))];
    const [only] = ids;
    if (only !== undefined && ids.length === 1) return { value: only };
    const names = [...new Set(levels.map(({ name }) => name.value))];
    return { trouble: { id: 'not-a-level', text: said, names } };
  },
  called: (value, { levels }) => levels.find(({ id }) => id.value === value)?.name.value ?? value,
  choices: ({ levels }) => forBoth([...new Set(levels.map(({ name }) => name.value))]),
};

/** Points to their last digit, or the fraction that no decimal is: 91,25 or 1085/12. */
export const points: ColumnKind = {
  read(said, { cell }) {
    const digits = cell.kind === 'number' ? decimalShown(said) : decimalTyped(said);
    if (digits !== undefined && !digits.startsWith('-')) return { value: new Numeral(digits) };
    return FRACTION.test(said) ? { value: said } : { trouble: { id: 'not-a-number', text: said } };
  },
  written: (value, locale) => decimals(value, locale),
};

const FRACTION = /^\d+\/0*[1-9]\d*$/;

/** A year by its four digits. */
export const year: ColumnKind = {
  read: (said) =>
    /^(?:19|20|21)\d\d$/.test(said) ? { value: new Numeral(said) } : { trouble: { id: 'not-a-year', text: said } },
};
