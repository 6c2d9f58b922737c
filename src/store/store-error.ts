/** The disk refused a write; nothing that was there before has changed. */
export class StoreError extends Error {
  constructor(
    /** The system's own word: ENOSPC, EACCES, … */
    readonly code: string,
    /** What could not be written. */
    readonly path: string,
  ) {
    super(`${code}: ${path}`);
  }
}

/** A system error as a StoreError about `path`; anything else is a bug and stays what it is. */
export function storeError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? new StoreError(code, path) : error;
}
