import { codeOf, fingerprint } from '../../seals/code.ts';

/** The code of an export as a whole, in the form that papers print: of `datapackage.json`, which has the SHA-256 of every other file. */
export function codeOfExport(packageFile: Uint8Array): string {
  return codeOf(fingerprint(packageFile));
}
