import { isOnlySaid, type TroubleAt } from '../../forms/trouble.ts';

/** Whether anything in the file was not taken. */
export function isIncomplete({ troubles }: { readonly troubles: readonly TroubleAt[] }): boolean {
  return troubles.some(({ trouble }) => !isOnlySaid(trouble));
}
