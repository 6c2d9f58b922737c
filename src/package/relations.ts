import { posix } from 'node:path';
import type { Package } from './package.ts';
import { readXml } from './xml.ts';

/** What a part refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  /** A part's path; as it is written where it leads out of the package. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** What a part of the package refers to; `''` is the package itself. */
export function relationsOf(pack: Package, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relation[] = [];
  readXml(path, pack.text(path) ?? '<Relationships/>', {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const isOutside = attribute('TargetMode') === 'External';
      const written = attribute('Target') ?? '';
      const target = isOutside ? written : inside(folder, written);
      found.push({ id: attribute('Id') ?? '', type: lastWord(attribute('Type') ?? ''), target, isOutside });
    },
  });
  return found;
}

function inside(folder: string, target: string): string {
  return posix.normalize(target.startsWith('/') ? target.slice(1) : folder + target);
}

function lastWord(type: string): string {
  return /[^/]*$/.exec(type)?.[0] ?? '';
}
