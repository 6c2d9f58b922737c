import { isId } from '../../base/id.ts';
import { unaccented } from '../../base/nearest.ts';
import type { Organization } from '../../model/organization.ts';
import { folded } from '../folded.ts';
import type { ListLayout } from './list-layout.ts';
import type { Besides } from './list-merge.ts';

/** A group of people with similar tasks: the code that files refer to it by, and its name. */
export interface Group {
  readonly id: string;
  readonly name: string;
}

/** Groups that rows of people name and the files do not, by their names in small letters. */
export function newGroups({ groups }: Organization, layouts: readonly ListLayout[]): Map<string, Group> {
  const found = new Map<string, Group>();
  const taken = new Set(groups.keys());
  const known = new Set([...groups].flat().map(folded));
  for (const { sheet, columns, rows } of layouts) {
    for (const row of rows) {
      const name = (sheet.cell(row, columns.get('group') ?? -1)?.text ?? '').replace(/\s+/g, ' ').trim();
      const id = codeOf(name, taken);
      // A code typed as such is no name.
      if (known.has(folded(name)) || found.has(folded(name)) || !isId(id) || id === name) continue;
      found.set(folded(name), { id, name });
      taken.add(id);
    }
  }
  return found;
}

/** The group that text names: one that has this name or code, else one that is new; nothing where no code can be made of it. */
export function groupOf(text: string, { groups }: Organization, fresh: ReadonlyMap<string, Group>): string | undefined {
  const named = [...groups].find(([, name]) => folded(name) === folded(text))?.[0];
  const id = named ?? (groups.has(text) ? text : (fresh.get(folded(text))?.id ?? codeOf(text, new Set())));
  return isId(id) ? id : undefined;
}

/** Says what new groups are called, once for all rows that are taken. */
export function namesOfGroups({ groups }: Organization, fresh: ReadonlyMap<string, Group>): Besides {
  return (all) => {
    const written = all.flatMap(({ deeds }) => deeds.flatMap(({ row }) => row.values.get('group')?.value ?? []));
    const used = new Set(written.map(String));
    return [...fresh.values()]
      .filter(({ id }) => used.has(id) && !groups.has(id))
      .map(({ id, name }) => ({
        do: 'add',
        at: ['groups'],
        value: { id, name },
        after: ['positions', 'units', 'kind'],
      }));
  };
}

/** “bac-si” of “Bác sĩ”; a number behind it where another group has that code. */
function codeOf(name: string, taken: ReadonlySet<string>): string {
  const code = (unaccented(name).match(/[a-z0-9]+/g) ?? []).join('-');
  if (!taken.has(code)) return code;
  for (let number = 2; ; number += 1) if (!taken.has(`${code}-${number}`)) return `${code}-${number}`;
}
