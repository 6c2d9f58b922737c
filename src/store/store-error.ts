/** The disk refused a write, or somebody was in the way; nothing that was there before has changed. */
export class StoreError extends Error {
  constructor(
    /** The system's own word (ENOSPC, EACCES, …), or one of emul's. */
    readonly code: string | StoreCode,
    /** What could not be written. */
    readonly path: string,
    /** Who is writing, where that is what stands in the way. */
    readonly holder?: Holder,
  ) {
    super(`${code}: ${path}`);
  }
}

/** The disk refused to show what has to be known before a write, or to take one back. */
export class UnreadError extends StoreError {}

export type StoreCode =
  /** The file says something else than when it was read. */
  | 'CHANGED'
  /** Another program holds the file open. */
  | 'OPEN'
  /** Somebody has marked the file read-only. */
  | 'PROTECTED'
  /** Another emul is writing. */
  | 'LOCKED'
  /** What was written last is another user's to take back. */
  | 'ANOTHERS'
  /** A link leads out of the workspace. */
  | 'OUTSIDE'
  /** A file or a link has the name of the folder that emul keeps its own things in. */
  | 'NO_FOLDER';

/** Who holds the lock of a workspace. */
export interface Holder {
  readonly user: string;
  readonly host: string;
  readonly pid: number;
  /** Milliseconds since 1970, by the holder's clock. */
  readonly since: number;
}

/** A system error as a StoreError about `path`; anything else is a bug and stays what it is. */
export function storeError(error: unknown, path: string): unknown {
  const code = systemCode(error);
  return code === undefined || error instanceof StoreError ? error : new StoreError(code, path);
}

/** The same of what could not be read. */
export function unreadError(error: unknown, path: string): unknown {
  const code = systemCode(error);
  return code === undefined || error instanceof StoreError ? error : new UnreadError(code, path);
}

/** The system's word for what went wrong. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
