/** The files of an archive, by their path with `/`: had when somebody asks for them. */
export interface Files {
  get(path: string): Uint8Array | undefined;
  keys(): Iterable<string>;
}

/** An archive that stands for the folder of a workspace: what it holds is read from it alone, anything else from the folder beside. */
export interface Archive {
  readonly files: Files;
  /** Nothing beside an archive that was handed over by itself. */
  readonly beside: string | undefined;
  /** Whether a path is the archive's matter, also where it has no such file. */
  holds(path: string): boolean;
}

const opened = new Map<string, Archive>();

/** Lets an archive be read as a workspace: the name that is returned stands for its folder in every reading. */
export function rootOfArchive(name: string, archive: Archive): string {
  const root = `${archive.beside ?? ''}\0${name}`; // no folder can be called so
  opened.set(root, archive);
  return root;
}

/** Lets go of what was opened in a folder, or beside it: whoever goes through hundreds keeps none. */
export function archivesLetGo(root: string): void {
  for (const [name, { beside }] of opened) if (name === root || beside === root) opened.delete(name);
}

/** The archive that stands for a folder. */
export function archiveAt(root: string): Archive | undefined {
  return opened.get(root);
}

/** Names in a folder of an archive, and whether each is a folder. */
export function namesIn({ files }: Archive, folder: string): Map<string, boolean> {
  const above = folder ? `${folder}/` : '';
  const found = new Map<string, boolean>();
  for (const path of files.keys()) {
    if (!path.startsWith(above)) continue;
    const [name = '', ...deeper] = path.slice(above.length).split('/');
    found.set(name, deeper.length > 0);
  }
  return found;
}
