import { closedIdGone } from '../checks/seal/closed-id-gone.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { keyOf } from '../model/due.ts';
import { text } from '../model/field.ts';
import type { Workspace } from '../model/workspace.ts';
import type { SealBook } from './closing/seal-book.ts';

/** Ids in seals that nobody has any more (rule 52), each once; an entry that cannot be read has its own finding. */
export async function closedIdsGone(book: SealBook, { organization, unsound }: Workspace): Promise<Diagnostic[]> {
  if (unsound.has('organization')) return [];
  const { members, units, node } = organization;
  const known = new Set([
    ...members.map(({ id }) => keyOf('member', id.value)),
    ...units.map(({ id }) => keyOf('unit', id.value)),
  ]);
  const found: Diagnostic[] = [];
  for (const name of book.standing) {
    const { seal } = await book.open(name);
    for (const subject of seal.node.get('subjects')?.items() ?? []) {
      const kind = subject.get('member') ? 'member' : 'unit';
      const id = text(subject.get(kind))?.value;
      if (id === undefined || known.has(keyOf(kind, id))) continue;
      known.add(keyOf(kind, id));
      const called = text(subject.get('name'))?.value ?? id;
      found.push(closedIdGone.at({ file: node.tape.file, start: 0, end: 0 }, { kind, id, name: called, seal: name }));
    }
  }
  return found;
}
