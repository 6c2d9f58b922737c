import { boolean, define, list, map, number, oneOf, orNull, string } from '../shape.ts';
import { basis, standing } from './candidates.ts';
import { draft, exact, output, regulation, scoredKind, seal, unread } from './keys.ts';
import { quota } from './quotas.ts';
import { period, reason, status, subject, summary } from './shared.ts';

const result = define(
  'result',
  orNull({
    status: status`Tình trạng | rated là có xếp loại, not-rated là không xếp loại. | Status. rated or not-rated.`,
    points: orNull(number)`Điểm | Điểm, tới 6 chữ số thập phân. | Points. From the exact value, up to six places; null: not rated.`,
    exact,
    level: orNull(string)`Mức xếp loại | Mã mức theo quy chế ấy. | Level. Its id under that regulation; null: not rated.`,
    computedLevel: orNull(string)`Mức theo điểm | Mã mức trước điều kiện khống chế và quyết định. | Computed level. Before gates and decisions.`,
    reasons: list(reason)`Lý do | Vì sao có kết quả này. | Reasons. Why the result is what it is.`,
  }),
);

const side = define('side', {
  regulation,
  base: scoredKind`Chấm điểm theo | Loại kỳ mà quy chế chấm điểm. | Base. What it scores by.`,
  draft,
  summary: orNull(summary)`Tổng hợp | Số lượng theo từng mức; null: không so được. | Summary. How many at each level; null where nothing can be compared.`,
  quotas: list(quota)`Tỷ lệ tối đa | Từng tỷ lệ trong từng phạm vi. | Quotas. One item per scope and its unit or group.`,
});

/** What emul regulation compare --json writes. */
export const regulationCompare = output('regulation-compare', {
  unread,
  period: period`Kỳ | Kỳ được so. | Period. What is compared.`,
  seal,
  scoredBy: scoredKind`Đã chấm theo | Loại kỳ đang áp dụng khi chấm. | Scored by. The base in force.`,
  comparable: boolean`So được | false nếu hai quy chế, hoặc kỳ ấy, không chấm theo cùng một loại kỳ. | Comparable. false where the two, or the period itself, are not scored by one kind of period.`,
  before: side`Quy chế cũ | Kết quả theo quy chế cũ. | Before. Under the old one.`,
  after: side`Quy chế mới | Kết quả theo quy chế mới. | After. Under the new one.`,
  rules: list({
    id: string`Mã | Điều nào, ví dụ half-year rung 0. | Id. Which rule, e.g. half-year rung 0.`,
    section: string`Phần | Phần của quy chế bằng lời. | Section. In words of the language asked for.`,
    label: string`Điều | Tên điều ấy bằng lời. | Label. What it is called.`,
    before: orNull(string)`Cũ | Quy chế cũ nói gì; null: không có. | Before. What the old one says; null: nothing.`,
    after: orNull(string)`Mới | Quy chế mới nói gì; null: không có. | After. What the new one says; null: nothing.`,
  })`Hai bên nói khác nhau | Những điều tác động kỳ này mà hai quy chế nói khác nhau. | Rules. What acts on the period and is not said alike.`,
  results: list({
    subject: subject`Đối tượng | Cá nhân hoặc tập thể. | Subject. A member or unit.`,
    verdict: oneOf(
      'up',
      'down',
      'same',
      'only-before',
      'only-after',
      'not-rated',
      'levels-differ',
    )`Thay đổi | up, down, same; only-before: không còn được xếp loại; only-after: nay mới được; not-rated: không bên nào; levels-differ: mức hai bên không cùng thang. | Verdict. up, down, same, rated on one side alone, on neither, or by levels of no one order.`,
    before: result`Cũ | Kết quả theo quy chế cũ; null: không có trong danh sách. | Before. null: not in the list.`,
    after: result`Mới | Kết quả theo quy chế mới; null: không có trong danh sách. | After. null: not in the list.`,
    why: list({
      by: oneOf('not-rated', 'points', 'condition', 'no-level', 'gate', 'decision')`Vì điều gì | not-rated, points (cách tính điểm), condition (điều kiện của mức), no-level, gate (khống chế) hoặc decision (quyết định). | By. What tells the two apart.`,
      side: orNull(oneOf('before', 'after'))`Bên nào | Điều ấy ở bên nào; null: ở cả hai. | Side. Where that is; null: on both.`,
      message: string`Bằng lời | Điều ấy bằng lời. | Message. In the language asked for.`,
    })`Vì sao | Vì sao mức khác nhau; mức như nhau thì để trống. | Why. Empty where the level stays.`,
  })`Kết quả | Từng tập thể, cá nhân. | Results. Units, then members, in the order of the office.`,
  awards: map({
    moves: list({
      award: string`Danh hiệu | Mã danh hiệu, hình thức khen. | Award. Its id.`,
      kind: oneOf('member', 'unit')`Loại | member là cá nhân, unit là tập thể. | Kind. member or unit.`,
      id: string`Mã | Mã trong organization.yaml, ví dụ nguyen-van-an. | Id. As in organization.yaml.`,
      from: standing`Cũ | Chỗ đứng theo quy chế cũ. | From. Under the old one.`,
      to: standing`Mới | Chỗ đứng theo quy chế mới. | To. Under the new one.`,
    })`Ai thay đổi | Từng người thay đổi chỗ đứng. | Moves. Who stands elsewhere.`,
    limits: list({
      award: string`Danh hiệu | Mã danh hiệu, hình thức khen. | Award. Its id.`,
      from: basis`Cũ | Gốc và giới hạn theo quy chế cũ. | From. Base and limit under the old one.`,
      to: basis`Mới | Gốc và giới hạn theo quy chế mới. | To. Base and limit under the new one.`,
    })`Giới hạn thay đổi | Những giới hạn thay đổi. | Limits. Quotas that change.`,
  })`Khen thưởng | Danh hiệu, hình thức khen của kỳ: ai thay đổi. | Awards. Of the period: who stands elsewhere.`,
})`So hai quy chế | Kết quả của emul regulation compare --json. | Regulation compare. What emul regulation compare --json writes.`;
