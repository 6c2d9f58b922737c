import { eitherOf } from '../../base/listed.ts';
import { conditionKinds } from '../../scoring/conditions/index.ts';
import { methods } from '../../scoring/methods/index.ts';
import { rollupConditionKinds } from '../../scoring/rollup/conditions/index.ts';
import { again, boolean, count, define, from, list, map, number, oneOf, optional, orNull, string, type ValueOf } from '../shape.ts';
import { exactNumber, product, unitRead } from './explain-products.ts';
import { carriedFrom, cutoff, cutParts, draft, output, regulation, seal, unread } from './keys.ts';
import { period, place, reason, status, subject } from './shared.ts';

const idsOf = (plugs: readonly { readonly id: string }[]) => plugs.map(({ id }) => id);
const OF_ROLL_UPS = idsOf(rollupConditionKinds).join(', ');
const OF_WEEKS = idsOf(conditionKinds).join(', ');
const METHODS = idsOf(methods);

const condition = define('condition', {
  kind: string`Loại điều kiện | ${OF_ROLL_UPS}; của tuần là ${OF_WEEKS}. | Kind. ${OF_ROLL_UPS}; of a base period ${OF_WEEKS}.`,
  asked: string`Điều kiện | Điều kiện bằng lời. | Asked. In words.`,
  found: string`Kết quả | Giá trị đem so, bằng lời. | Found. What it was held against, in words.`,
  value: optional(exactNumber)`Giá trị | Giá trị chính xác đem so. | Value. The exact one.`,
  holds: boolean`Đạt | true nếu đạt. | Holds. Whether it does.`,
  source: optional(place)`Nơi ghi | Tệp, dòng và cột. | Source. File, line and column.`,
});

const level = define('level', {
  level: string`Mức | Mã mức. | Level. Its id.`,
  holds: optional(boolean)`Đạt | true nếu đạt mọi điều kiện. | Holds. Whether all its conditions do.`,
  source: place`Nơi ghi | Tệp, dòng và cột. | Source. File, line and column.`,
  conditions: list(condition)`Các điều kiện | Điều kiện của mức. | Conditions. Of the level.`,
});

const cap = define('cap', {
  level: string`Mức | Mức cao nhất còn lại, hoặc mức được quyết định. | Level. The best that is left, or the one decided.`,
  id: string`Mã lý do | Mã của lý do, ví dụ event-limit. | Id. E.g. event-limit.`,
  message: string`Lời giải thích | Lý do bằng lời. | Message. In the language asked for.`,
  source: place`Nơi ghi | Tệp, dòng và cột làm căn cứ. | Source. Where it was read from, or null.`,
});

const part = define('part', {
  period: string`Kỳ thành phần | Mã kỳ, ví dụ 2016-10. | Period. E.g. 2016-10.`,
  weight: exactNumber`Hệ số | Hệ số của kỳ. | Weight. Of the part.`,
  counted: boolean`Có tính | true nếu được tính vào điểm. | Counted. Whether the method took it.`,
  excepted: boolean`Ngoài gốc | true nếu không tính vào số phải có. | Excepted. Out of the base of coverage.`,
  node: orNull(again('node'))`Kết quả | Kết quả của kỳ thành phần; null là chưa thuộc diện. | Node. Its result; null where not due.`,
});

const rollup = define('rollup', {
  source: place`Nơi ghi | Tệp, dòng và cột. | Source. File, line and column.`,
  from: string`Từ | Loại kỳ thành phần. | From. The kind of the parts.`,
  method: orNull(string)`Cách tính điểm | ${eitherOf(METHODS, 'vi')}; null là chỉ tổng hợp mức. | Method. ${eitherOf(METHODS, 'en')}; null: levels alone are summed up.`,
  divisor: orNull(exactNumber)`Số chia | Tổng được chia cho số này; null là không chia. | Divisor. What the sum was divided by; null: nothing.`,
  unrounded: orNull(exactNumber)`Trước khi làm tròn | Điểm trước khi quy chế làm tròn. | Unrounded. Points before the regulation rounded them.`,
  coverage: map({
    rated: count`Được xếp loại | Số kỳ. | Rated. How many.`,
    base: count`Phải tính | Số kỳ. | Base. How many.`,
    holds: boolean`Đủ | true nếu đủ. | Holds. Whether that is enough.`,
  })`Số kỳ được xếp loại | Số kỳ được xếp loại trên số kỳ phải tính. | Coverage. Rated parts, those that count, and whether that is enough.`,
  levels: list(level)`Các mức đã xét | Từ mức cao nhất xuống mức đạt. | Levels. From the best down to the one that held.`,
  caps: list(cap)`Khống chế | Điều đã hạ mức. | Caps. Gates that bit.`,
  decision: orNull(cap)`Quyết định | Quyết định của Hội đồng. | Decision. The Council's.`,
  parts: list(part)`Các kỳ thành phần | Theo thứ tự. | Parts. In order.`,
});

const mark = define('mark', {
  column: oneOf('self', 'head', 'council')`Cột | self, head hoặc council. | Column. self, head or council.`,
  mark: string`Điểm ghi | Như đã gõ. | Mark. As typed.`,
  source: place`Nơi ghi | Tệp, dòng và cột. | Source. File, line and column.`,
});

const criterion = define('criterion', {
  id: string`Mã | Mã tiêu chí, ví dụ A1. | Id. E.g. A1.`,
  title: string`Tên | Tên tiêu chí. | Title. Of the criterion.`,
  mode: string`Cách chấm | mark, deduct, count, grade, ratio, products, unit hoặc members. | Mode. mark, deduct, count, grade, ratio, products, unit or members.`,
  max: orNull(exactNumber)`Điểm tối đa | Của tiêu chí. | Maximum. Of the criterion.`,
  points: orNull(exactNumber)`Điểm | Điểm được. | Points. Earned.`,
  column: orNull(oneOf('self', 'head', 'council'))`Cột tính | Cột có điểm được tính. | Column. Whose mark counted.`,
  mark: orNull(string)`Điểm ghi | Như đã gõ; null là không ai ghi. | Mark. As typed; null where nobody did.`,
  source: place`Nơi ghi | Tệp, dòng và cột. | Source. File, line and column.`,
  given: list(mark)`Các cột đã chấm | Theo thứ tự; cột cuối được tính. | Given. Every column that gave a mark; the last counts.`,
  members: orNull(
    list({
      id: string`Mã | Mã cá nhân. | Id. Of the member.`,
      level: orNull(string)`Mức | Mức tuần ấy. | Level. Of that week.`,
      reached: boolean`Đạt | true nếu đạt mức. | Reached. Whether the level is.`,
    }),
  )`Cá nhân | Của tiêu chí tính theo cá nhân trong phòng. | Members. Whom a computed criterion was counted of.`,
  products: optional(list(product))`Sản phẩm | Của tiêu chí tính theo sản phẩm. | Products. Of a criterion of mode products, its own or those it reads.`,
  units: optional(list(unitRead))`Tập thể | Của tiêu chí tính theo tập thể. | Units. Of a criterion of mode unit.`,
});

const group = define('group', {
  id: string`Mã | Mã nhóm. | Id. Of the group.`,
  title: string`Tên | Tên nhóm. | Title. Of the group.`,
  max: orNull(exactNumber)`Điểm tối đa | Của nhóm. | Maximum. Of the group.`,
  sum: orNull(exactNumber)`Tổng | Tổng các tiêu chí. | Sum. Of the criteria.`,
  points: orNull(exactNumber)`Điểm | Điểm được tính. | Points. That count.`,
  criteria: list(criterion)`Các tiêu chí | Theo thứ tự. | Criteria. In order.`,
});

const event = define('event', {
  event: string`Mã | Mã việc. | Event. Its id.`,
  title: string`Tên | Tên việc. | Title. Of the event.`,
  times: exactNumber`Số lần | Số lần. | Times. How often.`,
  points: orNull(exactNumber)`Điểm | Điểm cộng hoặc trừ. | Points. Added or deducted.`,
  basis: orNull(string)`Căn cứ | Căn cứ đã ghi. | Basis. As noted.`,
  limit: orNull(string)`Khống chế | Mức cao nhất còn lại. | Limit. The best level that is left.`,
  source: place`Nơi ghi | Tệp, dòng và cột. | Source. File, line and column.`,
});

/** Points are null wherever the scale comes to none (rule 66). */
const sheet = define('sheet', {
  criteria: string`Thang điểm | Mã thang điểm. | Criteria. Their id.`,
  source: place`Nơi ghi | Tệp, dòng và cột. | Source. File, line and column.`,
  groups: list(group)`Các nhóm | Theo thứ tự. | Groups. In order.`,
  bonus: map({
    sum: orNull(exactNumber)`Tổng | Tổng điểm cộng. | Sum. Of all.`,
    counted: orNull(exactNumber)`Được tính | Phần được tính. | Counted. After its maximum.`,
    events: list(event)`Các việc | Từng việc. | Events. One by one.`,
  })`Điểm cộng | Tổng và phần được tính. | Bonus. Its sum and what counted.`,
  penalty: map({
    sum: orNull(exactNumber)`Tổng | Tổng điểm trừ. | Sum. Of all.`,
    events: list(event)`Các việc | Từng việc. | Events. One by one.`,
  })`Điểm trừ | Tổng điểm trừ. | Penalty. The sum.`,
  kept: list({
    column: oneOf('self', 'head', 'council')`Cột | self, head hoặc council. | Column. self, head or council.`,
    source: place`Nơi ghi | Tệp, dòng và cột. | Source. File, line and column.`,
  })`Giữ nguyên | Các cột giữ điểm của cột trước ở mọi mục không ghi điểm khác. | Kept. The columns that keep what those before say of all that they give no mark for.`,
  unbounded: orNull(exactNumber)`Trước khi giới hạn | Tổng trước khi thang điểm giới hạn. | Unbounded. The total before the scale's ends.`,
  points: orNull(exactNumber)`Điểm | Tổng điểm. | Points. The total.`,
  levels: list(level)`Các mức đã xét | Từ mức cao nhất xuống. | Levels. From the best down to the one that held.`,
});

const stretch = define('stretch', {
  from: string`Từ ngày | Ngày đầu trong kỳ. | From. Its first day in the period.`,
  to: string`Đến ngày | Ngày cuối trong kỳ. | To. Its last.`,
  months: count`Số tháng | Số tháng trọn. | Months. Whole ones.`,
  days: count`Số ngày lẻ | Số ngày ngoài các tháng trọn. | Days. Left over.`,
});

const node = define('node', {
  period: string`Kỳ | Mã kỳ. | Period. Its id.`,
  status: status`Tình trạng | rated là có xếp loại, not-rated là không xếp loại. | Status. rated or not-rated.`,
  points: orNull(exactNumber)`Điểm | Điểm chính xác. | Points. Exact; null: not rated.`,
  level: orNull(string)`Mức xếp loại | Mã mức sau khống chế và quyết định. | Level. After gates and decisions.`,
  computedLevel: orNull(string)`Mức tính ra | Mã mức trước khống chế và quyết định. | Computed level. Before them.`,
  reasons: list(reason)`Lý do | Vì sao có kết quả này. | Reasons. Why the result is what it is.`,
  brought: place`Chuyển đến | Nơi ghi kết quả do cơ quan cũ chuyển đến; null là không phải. | Brought. Where a former agency's result is written; null: none.`,
  service: optional(
    list({
      months: count`Số tháng | Số tháng trọn đã công tác trong kỳ. | Months. Whole months served in the period.`,
      days: count`Số ngày lẻ | Số ngày ngoài các tháng trọn. | Days. Left over.`,
      atLeast: count`Ít nhất | Số tháng phải có. | At least. The months that are asked for.`,
      holds: boolean`Đủ | true nếu đủ. | Holds. Whether that is enough.`,
      stretches: list(stretch)`Các đoạn | Từng đoạn liền nhau. | Stretches. Each without a break.`,
      source: place`Nơi ghi | Tệp, dòng và cột. | Source. File, line and column.`,
    }),
  )`Thời gian công tác | Theo từng quy định của kỳ; không ghi nếu không có quy định nào. | Service. For each rule of the period; left out where there is none.`,
  rollup: orNull(rollup)`Cách tổng hợp | Của kỳ tổng hợp; null của kỳ chấm. | Roll-up. null for a base period.`,
  sheet: orNull(sheet)`Phiếu | Của kỳ chấm; null của kỳ tổng hợp hoặc khi không có phiếu. Thang không ra điểm thì mọi điểm trong phiếu là null. | Sheet. null for a longer period, or without one. All points in it are null where the scale comes to none.`,
});
export type NodeOutput = ValueOf<typeof node>;

const prospect = define('prospect', {
  toCome: list(string)`Kỳ còn lại | Mã các kỳ chấm còn lại. | To come. Base periods that are left.`,
  max: exactNumber`Điểm tối đa | Điểm nhiều nhất mỗi kỳ còn lại. | Maximum. What each of them can bring at most, without bonus.`,
  withBonus: orNull(exactNumber)`Kể cả điểm cộng | Điểm nhiều nhất mỗi kỳ còn lại, kể cả điểm cộng; null nếu điểm cộng không giới hạn. | With bonus. The same with bonus above the scale; null where nothing limits it.`,
  atBest: map({
    points: orNull(exactNumber)`Điểm | Điểm khi ấy. | Points. Then.`,
    level: orNull(string)`Mức | Mức khi ấy. | Level. Then.`,
  })`Nhiều nhất | Kết quả nếu kỳ nào cũng được tối đa. | At best. The result if each brought that.`,
  levels: list({
    certain: boolean`Chắc chắn | true nếu chắc chắn đạt. | Certain. Reached whatever comes.`,
    level: string`Mức | Mã mức. | Level. Its id.`,
    from: orNull(number)`Từ điểm | Điểm ít nhất mỗi kỳ còn lại (hai chữ số thập phân); null là ngoài tầm. | From. The least hundredth each must bring; null: out of reach.`,
    parts: orNull({
      needed: count`Cần | Số kỳ. | Needed. How many.`,
      of: count`Trong | Số kỳ chưa xong. | Of. Parts not over.`,
    })`Số kỳ thành phần | Trong số kỳ chưa xong, ít nhất mấy kỳ phải đạt mức. | Parts. How many of those not over must be at the level.`,
  })`Các mức | Từ cao xuống thấp. | Levels. Best first.`,
});

/** What emul explain --json writes. */
export const explain = output('explain', {
  unread,
  period: period`Kỳ | Kỳ của kết quả. | Period. What the result is about.`,
  subject: subject`Đối tượng | Cá nhân hoặc tập thể. | Subject. A member or unit.`,
  regulation,
  asOf: orNull(string)`Tạm tính đến | Tuần cuối được tính khi xem tạm tính, ví dụ 2016-W45. | As of. The last week that counts, where --as-of was given.`,
  cutoff,
  cutParts: optional(cutParts),
  carriedFrom,
  draft,
  seal,
  rank: orNull(from(1))`Thứ hạng | Thứ hạng theo điểm trong cơ quan. | Rank. Among all of its kind; null: not rated.`,
  tied: boolean`Bằng điểm | true nếu bằng điểm với người khác. | Tied. Whether another has the same exact points.`,
  of: count`Trong số | Số được xếp loại cùng loại đối tượng. | Of. How many of its kind are rated.`,
  tree: orNull(node)`Cây giải thích | Kết quả và mọi thứ làm nên nó; null là không thuộc diện. | Tree. The result with all it came from; null where not in the list.`,
  prospect: orNull(prospect)`Còn đạt được | Khi kỳ chưa kết thúc; null là đã kết thúc. | Prospect. What is still reachable; null where the period is over.`,
})`Giải thích kết quả | Kết quả của emul explain --json. | Explain. What emul explain --json writes.`;
