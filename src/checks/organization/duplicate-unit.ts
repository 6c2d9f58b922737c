import { defineCheck } from '../../checking/check.ts';
import { repeated } from '../../checking/repeated.ts';

/** Two units with one id: nobody could tell whose people and sheets they are. */
export const duplicateUnit = defineCheck<{ id: string; name: string; other: string; line: number }>({
  id: 'duplicate-unit',
  severity: 'error',
  spoils: true,
  message: {
    vi: ({ id, name, other, line }) => `mã “${id}” của ${name} đã là mã của ${other} ở dòng ${line}`,
    en: ({ id, name, other, line }) => `the id “${id}” of ${name} is that of ${other} in line ${line}`,
  },
  help: {
    vi: ({ other, name }) => (name === other ? 'ghi hai lần thì hãy bỏ một' : 'hãy đặt cho mỗi tập thể một mã riêng'),
    en: ({ other, name }) => (name === other ? 'take one of the two out' : 'give each of them an id of its own'),
  },
  *inWorkspace({ organization: { units } }) {
    for (const { id, item, first, at, line } of repeated(units)) {
      const facts = { id, name: item.name.value, other: first.name.value, line };
      yield { at, facts, about: { kind: 'unit', subject: id } };
    }
  },
});
