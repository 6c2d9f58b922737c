import type { Proof } from './proof.ts';

/** Every proof. */
export const proofs: readonly Proof[] = [];
