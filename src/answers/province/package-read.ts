import { bytesOf } from '../../source/disk.ts';
import { PACKAGE_FILE } from '../../source/handed-in.ts';
import { EXPORT_AUDIENCES } from '../exported/audience.ts';
import { codeOfExport } from '../exported/export-code.ts';

/** What `datapackage.json` of an export says, as far as it is asked. */
export interface Package {
  readonly title: string;
  readonly audience: string;
  readonly seals: readonly {
    readonly name: string;
    readonly code: string;
    readonly path?: string;
    readonly hash?: string;
  }[];
  readonly resources: readonly TableListed[];
  /** Of the export as a whole: no file of it can be changed without it. */
  readonly code: string;
}

interface TableListed {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly hash: string;
}

/** Tables that an export for whomever has, and that are read here. */
const ALWAYS = ['periods', 'levels', 'results', 'awards'];

/** What an export says of itself; nothing where it is none, or says what emul never writes. */
export function packageAt(root: string): Package | undefined {
  const found = bytesOf(root, PACKAGE_FILE, MOST_BYTES);
  if ('refusal' in found) return undefined;
  try {
    const said = JSON.parse(found.bytes.toString('utf8').replace(/^\ufeff/, ''));
    return isPackage(said) ? { ...said, code: codeOfExport(found.bytes) } : undefined;
  } catch {
    return undefined;
  }
}

const MOST_BYTES = 50_000_000;

function isPackage(said: unknown): said is Omit<Package, 'code'> {
  const { emul, title, audience, resources, seals } = Object(said);
  if (!areTexts([emul, title, audience]) || !Array.isArray(resources) || !Array.isArray(seals)) return false;
  const isKnown = EXPORT_AUDIENCES.includes(audience) && resources.every(isTable) && seals.every(isSeal);
  const names = resources.map(({ name }) => name);
  const paths = [...resources, ...seals].flatMap(({ path }) => path ?? []);
  return isKnown && areAllOnce(names) && areAllOnce(paths) && ALWAYS.every((name) => names.includes(name));
}

function isTable(said: unknown): boolean {
  const { name, path, format, hash } = Object(said);
  return areTexts([name, path, format, hash]);
}

function isSeal(said: unknown): boolean {
  const { name, code, path, hash } = Object(said);
  return areTexts([name, code]) && (path === undefined || areTexts([path, hash]));
}

function areTexts(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}

function areAllOnce(all: readonly string[]): boolean {
  return new Set(all).size === all.length;
}
