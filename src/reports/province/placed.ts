import { aside, joined, type Prose } from '../../documents/prose.ts';

/** Who, and for whoever adds up where that lies: a folder of her machine stands on no paper. */
export function placed(name: string, place: string): Prose {
  return name === place ? name : joined(name, aside(` (${place})`));
}
