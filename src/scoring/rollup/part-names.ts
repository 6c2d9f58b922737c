import type { Words } from '../../base/locale.ts';
import { kindNamed } from '../../model/parts.ts';
import type { Level } from '../../model/regulation.ts';
import type { Rules } from '../../model/rules.ts';
import type { PartNames } from './conditions/rollup-condition.ts';

/** How levels, and the parts of a kind, are called under these rules. */
export function partNames(
  { levels, levelsElsewhere = [] }: Pick<Rules, 'levels'> & Partial<Pick<Rules, 'levelsElsewhere'>>,
  partKind: string,
): PartNames {
  const names = namesById(levels);
  const elsewhere = namesById(levelsElsewhere);
  const levelName = (id: string) => names.get(id) ?? elsewhere.get(id) ?? id;
  const best = levels[0]?.id.value;
  return {
    levelName,
    part: partNoun(partKind),
    orBetter: (id) => {
      const name = levelName(id);
      return id === best ? { vi: name, en: name } : { vi: `${name} trở lên`, en: `${name} or better` };
    },
  };
}

/** Where regulations call one level by several names, all of them: nobody guesses. */
function namesById(levels: readonly Level[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, short, name } of levels) {
    const known = names.get(id.value)?.split('/') ?? [];
    names.set(id.value, [...new Set([...known, (short ?? name).value])].join('/'));
  }
  return names;
}

/** A part as it is counted: tuần, tháng, kỳ sáu tháng. */
export function partNoun(kind: string): Words {
  const { vi, en } = kindNamed(kind)?.words ?? {};
  return { vi: vi?.part ?? vi?.kind ?? kind, en: en?.part ?? en?.kind ?? kind };
}
