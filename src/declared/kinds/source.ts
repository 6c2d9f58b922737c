import { define } from '../shape.ts';
import { day, formOr, item, text, type WordOf, word } from './shapes.ts';

const force = word('law', 'guidance', 'own', 'proposal');
export type Force = WordOf<typeof force>;
const sure = word('read', 'weak');
export type Sure = WordOf<typeof sure>;

const paper = {
  document: text`Số văn bản | Số và ký hiệu văn bản làm căn cứ, ví dụ 58/QĐ-…. | Document. Number and symbol of the paper, e.g. 58/QĐ-….`,
  date: day`Ngày văn bản | Ngày ký văn bản, ví dụ 2016-09-30. | Date. The day it was signed, e.g. 2016-09-30.`,
  article: text`Điều, khoản | Điều khoản của văn bản, ví dụ 3 hoặc Điều 3 khoản 2. | Article. Where in the paper, e.g. 3.`,
  force: force`Hiệu lực | Tính chất của căn cứ: law (pháp luật), guidance (hướng dẫn), own (của cơ quan), proposal (đề xuất). | Force. law, guidance, own or proposal: whether it binds.`,
};

const anySource = formOr(
  '\\S',
  item(['document'], {
    ...paper,
    sure: sure`Mức chắc chắn | Đã đọc tận nơi (bản gốc, hoặc nguồn ghi ở via) thì ghi read, nguồn yếu thì ghi weak. | Sure. read in the paper or where via says, or weak.`,
    via: text`Đọc tại | Nơi đã đọc nếu không phải bản gốc, ví dụ luatvietnam.vn 566-27678. | Via. Where it was read, if not in the paper itself, e.g. luatvietnam.vn 566-27678.`,
  }),
);
const ownPaper = formOr(
  '\\S',
  item(['document'], {
    ...paper,
    sure: sure`Mức chắc chắn | Đã đọc văn bản gốc thì ghi read, nguồn yếu thì ghi weak. | Sure. read in the source, or a weak one.`,
  }),
);

/** The paper that says so, wherever it was read. */
export const source = define('source', anySource);
/** The same of a scale, which is the agency's own. */
export const ownSource = define('source', ownPaper);

/** Where a rule comes from, as nearly every rule says. */
export const sourced = { source: source`Căn cứ | Văn bản quy định điều này, ví dụ {document: 58/QĐ-…, article: 3}. | Source. The paper that says so, e.g. {document: 58/QĐ-…, article: 3}.` };
