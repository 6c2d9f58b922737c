import { sha256 } from '../../base/sha256.ts';

/** What `--key` keeps: the secret that pseudonyms are made with, and who is who. It stays in the office. */
export interface KeyFile {
  readonly secret: string;
  readonly members: readonly { readonly pseudonym: string; readonly member: string; readonly name: string }[];
}

/** Names that are the same in every export with the same key, and tell nothing without it. */
export class Pseudonyms {
  readonly #members = new Map<string, { pseudonym: string; member: string; name: string }>();

  constructor(readonly key: KeyFile) {
    for (const known of key.members) this.#members.set(known.member, { ...known });
  }

  /** Of a member by id; a name that is told is kept beside. */
  of(member: string, name?: string): string {
    const known = this.#members.get(member);
    if (known && (name === undefined || known.name === name)) return known.pseudonym;
    const pseudonym = known?.pseudonym ?? `cn-${sha256(`${this.key.secret}\n${member}`).slice(0, 12)}`;
    this.#members.set(member, { pseudonym, member, name: name ?? known?.name ?? member });
    return pseudonym;
  }

  /** The key with everybody who was given a pseudonym, by id. */
  get file(): KeyFile {
    const members = [...this.#members.values()].sort((a, b) => (a.member < b.member ? -1 : 1));
    return { secret: this.key.secret, members };
  }
}

/** The key that a file's text holds; nothing where it is none. */
export function keyFrom(text: string): KeyFile | undefined {
  try {
    const { secret, members } = JSON.parse(text);
    const isSound = typeof secret === 'string' && secret.length >= 16 && Array.isArray(members);
    return isSound && members.every(isKnown) ? { secret, members } : undefined;
  } catch {
    return undefined;
  }
}

function isKnown(item: unknown): boolean {
  const { pseudonym, member, name } = (item ?? {}) as Record<string, unknown>;
  return [pseudonym, member, name].every((value) => typeof value === 'string');
}
