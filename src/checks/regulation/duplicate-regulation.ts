import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';
import type { Regulation } from '../../model/regulation.ts';

/** Two regulations of the agency with one id: only one of them can be in force. */
export const duplicateRegulation = defineCheck<{ id: string; file: string }>({
  id: 'duplicate-regulation',
  severity: 'error',
  message: {
    vi: ({ id, file }) => `mã quy chế “${id}” đã dùng trong tệp ${file}`,
    en: ({ id, file }) => `the regulation “${id}” is there already, in ${file}`,
  },
  help: {
    vi: () => 'hãy đặt mã khác, hoặc chuyển tệp không còn dùng ra ngoài thư mục regulations',
    en: () => 'give it another id, or move the file that is out of use away from regulations',
  },
  *inWorkspace({ ownRegulations }) {
    for (const { id, at, first } of repeated(ownRegulations.toSorted(namedFirst))) {
      yield { at, facts: { id, file: first.id.place.file.path } };
    }
  },
});

/** A file that is named after its id has the better right to it. */
function namedFirst(a: Regulation, b: Regulation): number {
  return Number(isNamed(b)) - Number(isNamed(a));
}

function isNamed({ id }: Regulation): boolean {
  return id.place.file.path === `regulations/${id.value}.yaml`;
}
