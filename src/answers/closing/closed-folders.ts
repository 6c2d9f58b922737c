import type { Referred, Workspace } from '../../model/workspace.ts';
import { FOLDERS, LAYOUT, liesIn } from '../../source/layout.ts';
import { listed } from '../../source/listing.ts';
import { Unreadable } from '../../source/unreadable.ts';

/** Folders that could not be gone through, each told once however often it is asked. */
export class ClosedFolders {
  readonly #known = new Map<string, Unreadable>();

  readonly tell = (error: Unreadable): void => {
    if (!this.#known.has(error.path)) this.#known.set(error.path, error);
  };

  get all(): Unreadable[] {
    return [...this.#known.values()];
  }

  /** Asks for every folder that emul knows: a file may stand in its place, which no walk through folders meets. */
  askIn(root: string): void {
    for (const folder of FOLDERS) {
      try {
        listed(root, folder);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        this.tell(error);
      }
    }
  }

  /** A workspace in which an id that is missing in what these folders may hold proves nothing. */
  blinded(workspace: Workspace): Workspace {
    const isClosed = (place: string) => this.all.some(({ path }) => liesIn(path, place));
    const kinds = LAYOUT.filter(({ place }) => isClosed(place)).map(({ kind }) => kind as Referred);
    return { ...workspace, unsound: new Set([...workspace.unsound, ...kinds]) };
  }
}
