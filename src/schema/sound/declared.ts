import { patternOf, periodKinds } from '../../calendar/index.ts';
import type { Fields } from '../fields.d.ts';
import { fields as tables } from '../fields.js';
import { boolean, day, fields, id, listOf, matching, number, oneOf, remark, type Shape, text } from './shapes.ts';

/** What can be seen of a value at once, by the name of its shape. */
const NAMED: Readonly<Record<string, Shape>> = {
  id,
  text,
  remark,
  day,
  period: matching(new RegExp(`^${patternOf(periodKinds)}$`)),
  number,
  flag: boolean,
};

const doubted: Shape = () => false;

/** A file of a declared kind. */
export function fileOf(kind: string): Shape {
  const as = tables[kind]?.();
  if (as === undefined || typeof as === 'string' || isList(as) || !('needs' in as)) return doubted;
  return fields({ kind: oneOf([kind]), ...shapesOf(as.keys) }, ['kind', ...as.needs]);
}

function shapeOf(as: Fields): Shape {
  if (typeof as === 'string') return NAMED[as] ?? doubted;
  if (isList(as)) return listOf(shapeOf(as[0]));
  if ('words' in as) return oneOf(as.words);
  return 'mixed' in as ? shapeOf(as.mixed) : fields(shapesOf(as.keys), as.needs);
}

function shapesOf(keys: Readonly<Record<string, Fields>>): Record<string, Shape> {
  return Object.fromEntries(Object.entries(keys).map(([key, as]) => [key, shapeOf(as)]));
}

function isList(as: Fields): as is readonly [Fields] {
  return Array.isArray(as);
}
