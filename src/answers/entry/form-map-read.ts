import { readOne } from '../../checks/file-alone.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type FormMap, formMapFrom } from '../../model/form-map.ts';
import type { Home } from '../../source/home.ts';

export type { FormMap };

/** A map that the user named, wherever it lies, and what is wrong with its shape. */
export async function readMap(
  folder: string,
  name: string,
  home: Home,
): Promise<{ readonly map: FormMap | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const { node, diagnostics } = await readOne(folder, name, 'map', home);
  return { map: node && formMapFrom(node), diagnostics };
}
