import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../editing/change.ts';
import type { CellPlace } from '../../forms/scale/fault.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Node } from '../../source/node.ts';

/** A finding, and the cell of the table that it is about; nothing where the table has no cell for it. */
export interface FoundAt {
  readonly diagnostic: Diagnostic;
  readonly at: CellPlace | undefined;
}

/** Findings by the cells of the table that they are about; `root` is the file as the table has it. */
export function foundAt(
  diagnostics: readonly Diagnostic[],
  root: Node,
  cells: ReadonlyMap<string, CellPlace>,
): FoundAt[] {
  return diagnostics.map((diagnostic) => {
    const isHere = diagnostic.place.file === root.tape.file;
    return { diagnostic, at: isHere ? cellAt(pathAt(root, diagnostic.place.start), cells) : undefined };
  });
}

/** The workspace with a scale in the place of what its file says today. */
export function withScale(criteria: Criteria, workspace: Workspace): Workspace {
  const { path } = criteria.node.tape.file;
  const others = workspace.criteria.filter(({ node }) => node.tape.file.path !== path);
  return { ...workspace, criteria: [...others, criteria] };
}

/** The way to what stands at a place of the file. */
function pathAt(node: Node, start: number): Path {
  const inside = node.isMap
    ? node
        .pairs()
        .find(([key, value]) => key.place.start <= start && start < Math.max(value.place.end, key.place.end + 1))
    : undefined;
  if (inside) return [inside[0].text, ...pathAt(inside[1], start)];
  const items = [...node.items()];
  const at = items.findIndex(({ place }) => place.start <= start && start < place.end);
  const item = items[at];
  return item ? [at, ...pathAt(item, start)] : [];
}

/** The cell of a place, or of the nearest thing that it is part of; none for the file as a whole. */
function cellAt(path: Path, cells: ReadonlyMap<string, CellPlace>): CellPlace | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const found = cells.get(path.slice(0, length).join('/'));
    if (found) return found;
  }
  return undefined;
}
