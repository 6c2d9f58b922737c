import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';

/** Two people with one id: nobody could tell whose a sheet is. */
export const duplicateMember = defineCheck<{ id: string; name: string; other: string; line: number }>({
  id: 'duplicate-member',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ id, name, other, line }) => `mã “${id}” của ${name} đã là mã của ${other} ở dòng ${line}`,
    en: ({ id, name, other, line }) => `the id “${id}” of ${name} is that of ${other} in line ${line}`,
  },
  help: {
    vi: ({ other, name }) => (name === other ? 'ghi hai lần thì hãy bỏ một' : 'hãy đặt cho mỗi người một mã riêng'),
    en: ({ other, name }) => (name === other ? 'take one of the two out' : 'give each of them an id of their own'),
  },
  *inWorkspace({ organization: { members } }) {
    for (const { id, item, first, at, line } of repeated(members)) {
      yield { at, facts: { id, name: item.name.value, other: first.name.value, line }, about: { subject: id } };
    }
  },
});
