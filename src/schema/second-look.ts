import { isDay } from '../base/day.ts';
import type { Node } from '../source/node.ts';
import type { Case } from './case.ts';
import type { Description } from './description.ts';
import type { SchemaFault } from './fault.ts';
import { badDay, badNumber, misspeltBoolean } from './shapes.ts';
import { splitDecimal } from './split-decimals.ts';
import type { Tree } from './tree.ts';

/** What no schema can say: a number split at its comma, a number or boolean in quotes, a day that the calendar does not have. */
export function secondLook(tree: Tree, description: () => Description): SchemaFault[] {
  const { text } = tree.root.tape.file;
  return SUSPECTS.flatMap(({ text: suspect, isSound, found }) =>
    [...text.matchAll(suspect)].flatMap((match) => {
      const spot = isSound?.(match[0]) ? undefined : tree.spotAt(match.index);
      return (spot && found({ tree, description: description(), ...spot }, spot.around)) ?? [];
    }),
  );
}

interface Suspect {
  readonly text: RegExp;
  isSound?(text: string): boolean;
  found(broken: Case, around: Node | undefined): SchemaFault | undefined;
}

const SUSPECTS: readonly Suspect[] = [
  { text: /\d(?=, ?\d+\s*[,}\]])/g, found: splitDecimal },
  { text: /(["'])(?:-?\d[\d.,/]*|true|false)\1/g, found: quoted },
  { text: /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, isSound: isDay, found: impossibleDay },
];

/** Marks aside: what a mark may be, its criterion says. */
function quoted(broken: Case): SchemaFault | undefined {
  const { node, path, description } = broken;
  const shape = description.shape(path);
  if (node.kind !== 'quoted' || /^mark/.test(shape)) return undefined;
  const types = description.types(path);
  if (types.join() === 'boolean') return misspeltBoolean(broken);
  const isNumber = /number|share|count/i.test(shape) || types.includes('integer');
  const isText = /id$|period$/i.test(shape) || types.includes('boolean');
  return isNumber && !isText && /\d/.test(node.text) ? badNumber(broken) : undefined;
}

function impossibleDay(broken: Case): SchemaFault | undefined {
  const isAlone = broken.node.text.length === 10;
  return isAlone && /^day/.test(broken.description.shape(broken.path)) ? badDay(broken) : undefined;
}
