import type { Trouble } from '../../forms/trouble.ts';

/** A sentence for each kind of trouble. */
export type Teller = { readonly [Id in Trouble['id']]: (trouble: Extract<Trouble, { id: Id }>) => string };
