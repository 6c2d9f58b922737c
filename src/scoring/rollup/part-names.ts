import { inBoth, same, type Words } from '../../base/locale.ts';
import { countedAs } from '../../calendar/kind-words.ts';
import { levelInTables } from '../../model/level-names.ts';
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
  const levelName = (id: string) => names.get(id) ?? elsewhere.get(id) ?? same(id);
  const best = levels[0]?.id.value;
  return {
    levelName,
    part: partNoun(partKind),
    orBetter: (id) => {
      const name = levelName(id);
      return id === best ? name : { vi: `${name.vi} trở lên`, en: `${name.en} or better` };
    },
  };
}

/** Where regulations call one level by several names, all of them: nobody guesses. */
function namesById(levels: readonly Level[]): Map<string, Words> {
  const names = new Map<string, Words>();
  for (const level of levels) {
    const [known, name] = [names.get(level.id.value), levelInTables(level)];
    names.set(level.id.value, known ? inBoth((locale) => withName(known[locale], name[locale])) : name);
  }
  return names;
}

function withName(known: string, name: string): string {
  return [...new Set([...known.split('/'), name])].join('/');
}

/** A part as it is counted: tuần, tháng, kỳ sáu tháng. */
export function partNoun(kind: string): Words {
  const known = kindNamed(kind);
  return known ? countedAs(known) : same(kind);
}
