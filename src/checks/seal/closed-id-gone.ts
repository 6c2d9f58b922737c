import { quoted } from '../../base/quoted.ts';
import { defineCheck } from '../../checking/check.ts';

/** Somebody whom a seal names by an id that nobody has any more (rule 52); `answers/closed-ids.ts` finds it. */
export const closedIdGone = defineCheck<{ kind: 'member' | 'unit'; id: string; name: string; seal: string }>({
  id: 'closed-id-gone',
  severity: 'error',
  message: {
    vi: ({ id, name, seal }) => `${name} mang mã ${quoted(id)} trong bản khóa sổ ${seal}, nay không còn ai mang mã ấy`,
    en: ({ id, name, seal }) => `${name} has the id ${quoted(id)} in seal ${seal}, and nobody has it now`,
  },
  help: {
    vi: ({ kind, id }) =>
      `mã đã khóa thì không đổi, không bỏ: ghi lại {id: ${id}} vào ${kind === 'unit' ? 'units' : 'members'} trong organization.yaml; người thôi việc, phòng đã giải thể thì ghi ngày to`,
    en: ({ kind, id }) =>
      `an id that is closed is neither changed nor removed: write {id: ${id}} into ${kind === 'unit' ? 'units' : 'members'} of organization.yaml again; who has left, or what is dissolved, gets a day \`to\``,
  },
});
