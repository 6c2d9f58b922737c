import { boolean, define, either, number, orNull, string } from '../shape.ts';
import { fraction } from './keys.ts';
import { place } from './shared.ts';

/** A number as exact as it can be written. */
export const exactNumber = define('number', either(number, fraction)`Số | Số, tới 6 chữ số thập phân; không ghi hết được thì là phân số tối giản dạng chữ, ví dụ "70/3". | Number. As a JSON number where six places are exact, else the reduced fraction as a text, e.g. "70/3".`);

const failures = define('failures', {
  times: exactNumber`Số lần | Đã xảy ra. | Times. How often it happened.`,
  excused: exactNumber`Được miễn | Số lần do nguyên nhân khách quan. | Excused. How often for an objective cause.`,
  cost: orNull(exactNumber)`Điểm mất | Số điểm đã mất. | Cost. Points that it took.`,
  lifted: orNull(exactNumber)`Điểm được lại | Số điểm không mất nhờ được miễn. | Lifted. Points that the excuse gave back.`,
});

/** A product that a criterion was worked out of. */
export const product = define('product', {
  id: orNull(string)`Mã | Mã trong danh mục; null là ngoài danh mục. | Id. Of the catalogue; null: not of it.`,
  name: string`Tên | Tên sản phẩm. | Name. Of the product.`,
  factor: exactNumber`Hệ số | Hệ số quy đổi. | Factor. What it weighs.`,
  assigned: exactNumber`Được giao | Số được giao. | Assigned. How many.`,
  done: exactNumber`Đã xong | Số đã xong. | Done. How many.`,
  undone: orNull(exactNumber)`Chưa xong | Số điểm mất do chưa xong. | Undone. Points that what was not done took.`,
  returned: failures`Trả lại | Số lần và số điểm mất. | Returned. How often, and what it cost.`,
  late: failures`Chậm | Số lần và số điểm mất. | Late. How often, and what it cost.`,
  basis: orNull(string)`Căn cứ | Căn cứ miễn. | Basis. Of the excuse.`,
  most: orNull(exactNumber)`Điểm tối đa | Phần điểm của sản phẩm này. | Most. Its part of the maximum.`,
  points: orNull(exactNumber)`Điểm | Điểm được. | Points. Earned.`,
  source: place`Nơi ghi | Tệp, dòng và cột. | Source. File, line and column.`,
});

/** A unit whose result a criterion was read off. */
export const unitRead = define('unitRead', {
  id: string`Mã | Mã tập thể. | Id. Of the unit.`,
  points: orNull(exactNumber)`Điểm | Điểm của tập thể; null là thang không hiện điểm. | Points. The unit's; null over a scale that shows none.`,
  max: orNull(exactNumber)`Điểm tối đa | Của thang tập thể. | Maximum. Of its scale.`,
  level: string`Mức | Mức của tập thể kỳ ấy. | Level. The unit's in that period.`,
  gives: orNull(exactNumber)`Được | Số điểm tiêu chí được theo tập thể này. | Gives. What it is worth to the criterion.`,
  counted: boolean`Được tính | true nếu được tính; nhiều tập thể thì tính một. | Counted. Whether it is the one that counts.`,
});
