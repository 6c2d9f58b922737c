import { isAbsolute, relative } from 'node:path';
import { formsBack } from '../../answers/closing/sealed-files.ts';
import { sha256 } from '../../base/sha256.ts';
import { bytesNamed, MOST_BYTES_OF_SCORES } from '../../source/disk.ts';
import type { FileChange } from '../../store/file-change.ts';
import { DONE, IN } from './folders.ts';

/** A form that was read, and the folder in `in/done/` that it belongs into. */
export interface ReadForm {
  readonly full: string;
  readonly folder: string;
  /** Whether all of it was taken. */
  readonly isWhole: boolean;
}

/** Whether a file lies in `in/`, and has not been read before. */
export function isWaitingIn(root: string, full: string): boolean {
  const path = insideOf(root, full);
  return (path?.startsWith(`${IN}/`) ?? false) && !path?.startsWith(`${DONE}/`);
}

/**
 * Forms that were read, as they go into `in/done/`: the same content once, other content of the same name under a number. From
 * `in/` they are moved once all of them is taken, and stay there beside their copy till then; from elsewhere they are copied.
 */
export function keptForms(root: string, forms: readonly ReadForm[]): FileChange[] {
  const lying = new Map<string, Lying>();
  return forms.flatMap(({ full, folder, isWhole }) => {
    const found = bytesNamed(full, MOST_BYTES_OF_SCORES);
    if ('refusal' in found) return [];
    const { bytes } = found;
    const known = lying.get(folder) ?? new Lying(root, `${DONE}/${folder}`);
    lying.set(folder, known);
    const path = insideOf(root, full);
    const placed = path?.startsWith(`${DONE}/`) ? undefined : known.place(nameOf(full), bytes);
    const kept = placed === undefined ? [] : [{ path: placed, before: undefined, after: '', bytes }];
    const isMoved = isWhole && path !== undefined && isWaitingIn(root, full);
    const text = bytes.toString('utf8').replace(/^\ufeff/, '');
    return isMoved ? [...kept, { path, before: text, after: undefined }] : kept;
  });
}

/** Whether a file's content lies in a folder of `in/done/` already. */
export function isKept(root: string, full: string, folder: string): boolean {
  const found = bytesNamed(full, MOST_BYTES_OF_SCORES);
  return 'bytes' in found && new Lying(root, `${DONE}/${folder}`).holds(found.bytes);
}

/** What lies in a folder of `in/done/`, by name and by content. */
class Lying {
  readonly #prints = new Set<string>();
  readonly #names = new Set<string>();

  constructor(
    root: string,
    readonly folder: string,
  ) {
    for (const [path, bytes] of formsBack(root, folder)) {
      this.#prints.add(sha256(bytes));
      this.#names.add(plain(path));
    }
  }

  holds(bytes: Uint8Array): boolean {
    return this.#prints.has(sha256(bytes));
  }

  /** The path that a file gets; nothing where its content lies there already. */
  place(name: string, bytes: Uint8Array): string | undefined {
    const print = sha256(bytes);
    if (this.#prints.has(print)) return undefined;
    this.#prints.add(print);
    const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
    let path = `${this.folder}/${name}`;
    for (let number = 2; this.#names.has(plain(path)); number += 1)
      path = `${this.folder}/${stem} (${number})${ending}`;
    this.#names.add(plain(path));
    return path;
  }
}

/** As a disk compares names that forgives case. */
function plain(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function nameOf(full: string): string {
  return full.replaceAll('\\', '/').split('/').at(-1)?.normalize('NFC') ?? full;
}

/** The path of a file in the workspace; nothing where it lies elsewhere. */
function insideOf(root: string, full: string): string | undefined {
  const path = relative(root, full);
  return path.startsWith('..') || isAbsolute(path) ? undefined : path.replaceAll('\\', '/');
}
