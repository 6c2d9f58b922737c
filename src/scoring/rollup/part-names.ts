import type { Words } from '../../base/locale.ts';
import { kindNamed } from '../../model/parts.ts';
import type { Rules } from '../../model/rules.ts';
import type { PartNames } from './conditions/rollup-condition.ts';

/** How levels, and the parts of a kind, are called under these rules. */
export function partNames({ levels }: Pick<Rules, 'levels'>, partKind: string): PartNames {
  const names = new Map(levels.map(({ id, short, name }) => [id.value, (short ?? name).value]));
  const levelName = (id: string) => names.get(id) ?? id;
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

/** A part as it is counted: tuần, tháng, kỳ sáu tháng. */
export function partNoun(kind: string): Words {
  if (kind === 'half-year') return { vi: 'kỳ sáu tháng', en: 'half-year' }; // “2 sáu tháng” nobody says
  const words = kindNamed(kind)?.words;
  return { vi: words?.vi.kind ?? kind, en: words?.en.kind ?? kind };
}
