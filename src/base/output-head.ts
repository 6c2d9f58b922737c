/** The version of what emul promises of its JSON (`docs/rules/json.md`); `tests/released.test.ts` says when it has to rise. */
export const SCHEMA_VERSION = '1.0';

/** What every JSON that emul writes begins with. */
export function outputHead<const R extends string>(report: R, version: string): OutputHead<R> {
  return { emul: version, schemaVersion: SCHEMA_VERSION, report };
}

/** Its keys. */
export interface OutputHead<R> {
  readonly emul: string;
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly report: R;
}
