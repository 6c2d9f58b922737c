import type { Words } from '../../base/locale.ts';
import { checks } from '../../checks/index.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { proofs } from '../../proofs/index.ts';

/** Every finding there can be, by id: what checks see and what only computing can tell. */
export const catalogue: ReadonlyMap<
  string,
  { readonly id: string; readonly severity: Severity; readonly counted?: Words }
> = new Map([...checks, ...proofs].map((check) => [check.id, check]));
