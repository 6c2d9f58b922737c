/** What a file of the workspace says before and after a write; undefined where it is not there. */
export interface FileChange {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** The text as it was read, without byte-order mark: the write is refused where the file says something else by now. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** What a new file holds that is no text: a Word file, a scan; `after` is empty then. */
  readonly bytes?: Uint8Array;
}

/** Whether the write makes a difference. */
export function isDifferent({ before, after }: FileChange): boolean {
  return before !== after;
}
