import type { Words } from '../../base/locale.ts';
import type { Path } from '../../editing/change.ts';
import type { Node } from '../../source/node.ts';
import { newestAgency } from './agency-place.ts';
import { type ColumnKind, text } from './column-kinds.ts';
import { column, type ListKind, nodeAt, type Setting } from './list-kind.ts';
import { oneOf, regulationNamed } from './naming-kinds.ts';

const LOCALES = { vi: { vi: 'Tiếng Việt', en: 'Vietnamese' }, en: { vi: 'Tiếng Anh', en: 'English' } };

/** What is said of the newest name of the agency, and of the workspace as a whole. */
const SETTINGS: readonly Setting[] = [
  ofAgency(['name'], { vi: 'Tên cơ quan', en: 'Name' }, 'Trung tâm Y tế huyện Bình An'),
  ofAgency(['parent'], { vi: 'Cơ quan cấp trên', en: 'Agency above' }, 'Ủy ban nhân dân huyện Bình An'),
  ofAgency(['symbol'], { vi: 'Ký hiệu trong số văn bản', en: 'Symbol in paper numbers' }, 'TTYT'),
  ofAgency(['place'], { vi: 'Địa danh trước ngày tháng', en: 'Place before the date' }, 'Bình An'),
  ofAgency(
    ['mandate'],
    { vi: 'Văn bản quy định chức năng, nhiệm vụ', en: 'Paper on its powers' },
    'Quyết định số 12/2016/QĐ-UBND ngày 15/02/2016 của UBND huyện quy định chức năng, nhiệm vụ của Trung tâm Y tế',
  ),
  ofAgency(['header', 'parent'], { vi: 'Đầu văn bản, dòng trên', en: 'Letterhead, upper line' }, 'UBND HUYỆN BÌNH AN'),
  ofAgency(['header', 'own'], { vi: 'Đầu văn bản, dòng dưới', en: 'Letterhead, lower line' }, 'TRUNG TÂM Y TẾ'),
  ofAgency(
    ['council', 'symbol'],
    { vi: 'Hội đồng: ký hiệu trong số văn bản', en: 'Council: symbol in paper numbers' },
    'HĐTĐKT',
  ),
  ofAgency(
    ['council', 'letterhead', 'parent'],
    { vi: 'Hội đồng: đầu văn bản, dòng trên', en: 'Council: letterhead, upper line' },
    'TRUNG TÂM Y TẾ HUYỆN BÌNH AN',
  ),
  ofAgency(
    ['council', 'letterhead', 'own'],
    { vi: 'Hội đồng: đầu văn bản, dòng dưới', en: 'Council: letterhead, lower line' },
    'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG',
  ),
  {
    id: 'regulation',
    words: { vi: 'Quy chế áp dụng', en: 'Regulation' },
    is: regulationNamed,
    example: { vi: 'chọn trong danh sách', en: 'choose from the list' },
    at: regulationAt,
    isNeeded: true,
  },
  {
    id: 'locale',
    words: { vi: 'Ngôn ngữ trên màn hình', en: 'Language of the screen' },
    is: oneOf(LOCALES),
    example: { vi: 'chọn trong danh sách', en: 'choose from the list' },
    at: () => ['locale'],
  },
];

/** A cell that holds what its row asks for. */
const setting: ColumnKind = {
  read(said, given) {
    const found = SETTINGS.find(({ id }) => id === given.id);
    return found ? found.is.read(said, given) : { trouble: { id: 'not-in-list', text: said } };
  },
  called(value, known) {
    const is = SETTINGS.find(({ id }) => id === known.id)?.is;
    return is?.called?.(value, known) ?? is?.written?.(value, known.locale ?? 'vi') ?? value;
  },
  choices: (known) =>
    SETTINGS.flatMap(({ id, is }) => (is.choices?.(known) ?? []).map(({ texts }) => ({ whose: id, texts }))),
};

/** Who the office is: its name as papers print it, and which regulation it goes by. */
export const agency: ListKind = {
  id: 'agency',
  title: { vi: 'CƠ QUAN', en: 'THE AGENCY' },
  tab: { vi: 'Cơ quan', en: 'Agency' },
  about: {
    vi: 'Tên cơ quan, ký hiệu, hai dòng ở đầu văn bản, quy chế áp dụng.',
    en: 'The name, its symbol, both lines of the letterhead, the regulation.',
  },
  columns: [
    { ...column('value', setting, 60, { vi: 'Nội dung', en: 'What it is' }, /noi dung/), at: () => [] },
    { ...column('example', text, 40, { vi: 'Ví dụ', en: 'Example' }, /vi du/), isOnlyShown: true },
  ],
  settings: SETTINGS,
  roots: ({ settings }) => [settings.node],
  items: (root) =>
    SETTINGS.flatMap(({ id, at }) => {
      const node = nodeAt(root, at(root));
      return node ? [{ kind: 'office', id, node, path: at(root) }] : [];
    }),
  likeness: [],
  needed: ['value'],
  added: ({ id, values }, _, { root }) => {
    const found = SETTINGS.find((each) => each.id === id);
    return found && { at: found.at(root), value: values.get('value')?.value ?? null, isOnly: true };
  },
};

function ofAgency(path: Path, words: Words, example: string): Setting {
  return {
    id: path.join('-'),
    words,
    is: text,
    example: { vi: example, en: example },
    at: (root) => [...newestAgency(root), ...path],
    isNeeded: path[0] === 'name',
  };
}

/** Of regulations that follow one another the newest. */
function regulationAt(root: Node): Path {
  const node = root.get('regulation');
  const last = node?.isList ? [...node.items()].length - 1 : -1;
  return last < 0 ? ['regulation'] : ['regulation', last, 'use'];
}
