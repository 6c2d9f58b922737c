import { agenciesIn, newestAgency } from './agency-place.ts';
import { text } from './column-kinds.ts';
import { column, keyOf, type ListItem, type ListKind } from './list-kind.ts';
import { signerName } from './naming-kinds.ts';
import { valuesOf } from './row-values.ts';
import { FROM, TO } from './usual-columns.ts';

/** Who signs the agency's papers, over time: under the newest of its names. */
export const signers: ListKind = {
  id: 'signers',
  title: { vi: 'NGƯỜI KÝ VĂN BẢN', en: 'SIGNERS' },
  tab: { vi: 'Người ký', en: 'Signers' },
  about: {
    vi: 'Ai ký văn bản của cơ quan, từ ngày nào đến ngày nào.',
    en: 'Who signs papers, from when to when.',
  },
  columns: [
    column('post', text, 30, { vi: 'Chức vụ ghi khi ký', en: 'Post' }, /chuc vu|chuc danh|\bpost\b/),
    column('name', signerName, 30, { vi: 'Họ và tên', en: 'Name' }, /ho (?:va )?ten|nguoi ky|\bname\b/),
    FROM,
    TO,
  ],
  examples: [
    {
      post: { vi: 'GIÁM ĐỐC', en: 'GIÁM ĐỐC' },
      name: { vi: 'Trần Thị Bình', en: 'Trần Thị Bình' },
      from: { vi: '01/7/2025', en: '01/7/2025' },
    },
  ],
  isOfOffice: true,
  roots: ({ settings }) => [settings.node],
  items: (root) =>
    agenciesIn(root).flatMap(([node, path]) =>
      [...(node.get('signers')?.items() ?? [])].map(
        (item, i): ListItem => ({ kind: 'office', id: '', node: item, path: [...path, 'signers', i] }),
      ),
    ),
  key: keyOf('post', 'name', 'from'),
  likeness: [keyOf('post', 'name', 'from'), keyOf('post', 'name'), keyOf('post', 'from'), keyOf('name'), keyOf('post')],
  needed: ['post', 'name'],
  added: (row, _, { root }) => ({
    at: [...newestAgency(root), 'signers'],
    value: valuesOf(row, ['post', 'name', 'from', 'to']),
  }),
};
