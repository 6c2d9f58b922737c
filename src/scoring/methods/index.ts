import { best } from './best.ts';
import { dropLowest } from './drop-lowest.ts';
import { max } from './max.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import type { Method } from './method.ts';
import { min } from './min.ts';
import { sum } from './sum.ts';

/** Every method of making points of parts. */
export const methods: readonly Method[] = [mean, sum, median, min, max, best, dropLowest];

const byId = new Map(methods.map((method) => [method.id, method]));

/** The method of a name, if there is one. */
export function methodNamed(id: string): Method | undefined {
  return byId.get(id);
}

/** The method a regulation names; the schema stage has ruled out others. */
export function methodOf(id: string): Method {
  const method = methodNamed(id);
  if (!method) throw new Error(`the schema lets no method “${id}” through`);
  return method;
}
