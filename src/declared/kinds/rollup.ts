import { periodKinds } from '../../calendar/index.ts';
import { define, list } from '../shape.ts';
import { id, item, leaveKind, numberFromZero, oneKeyOf, share, some, whole, word } from './shapes.ts';
import { sourced } from './source.ts';

/** What parts may be summed up, as far as they have a length. */
const parts = periodKinds.filter(({ isOfAnyLength }) => !isOfAnyLength).map((kind) => kind.id);

/** One of the conditions that there are: each owns its key. */
const condition = define('condition', oneKeyOf({}));

const rungs = define(
  'rungs',
  some(
    item(['level'], {
      level: id`Mức xếp loại | Mã mức, xếp từ cao xuống thấp, ví dụ xuat-sac. | Level. Best first, e.g. xuat-sac.`,
      when: list(condition)`Điều kiện | Mọi điều kiện phải đạt, ví dụ [{points: {atLeast: 90}}]. | When. All of these must hold, e.g. [{points: {atLeast: 90}}].`,
      ...sourced,
    }),
  ),
);

/** How the parts of one kind of period are summed up; the method's own keys stand in its file. */
export const block = define(
  'block',
  item(['from', 'levels'], {
    from: word(...parts)`Tổng hợp từ | Loại kỳ được tổng hợp, ví dụ tháng lấy từ week, năm lấy từ half-year. | From. The kind of the parts, e.g. week.`,
    points: item(['method'], {
      method: word()`Phương pháp | Cách tính. | Method. One of them.`,
      weights: some(numberFromZero)`Hệ số | Hệ số của từng kỳ theo thứ tự, ví dụ [1, 2] là kỳ sau nhân đôi. | Weights. By position in the period, e.g. [1, 2].`,
      round: whole(0, 6)`Làm tròn | Số chữ số thập phân được làm tròn, không ghi là không làm tròn, ví dụ 2. | Round. Decimals, once, before comparing; left out means never, e.g. 2.`,
      ...sourced,
    })`Cách tính điểm | Cách tính điểm của kỳ, ví dụ {method: mean} là trung bình cộng; bỏ trống khi thang điểm chỉ xếp mức. | Points. How the parts become points, e.g. {method: mean}; left out where scales come to levels alone.`,
    coverage: item(['atLeast'], {
      atLeast: share`Từ tỷ lệ | Tỷ lệ tối thiểu từ 0 đến 1, ví dụ 0.5. | At least. The least share, e.g. 0.5.`,
      except: list(leaveKind)`Không tính khi nghỉ | Loại nghỉ không tính vào mẫu số, ví dụ [maternity]. | Except. Kinds of leave that leave the base, e.g. [maternity].`,
      ...sourced,
    })`Số kỳ tối thiểu | Phải có ít nhất bao nhiêu phần của kỳ được chấm, ví dụ {atLeast: 0.5}. | Coverage. The least share of parts that are rated, e.g. {atLeast: 0.5}.`,
    levels: rungs`Mức xếp loại | Các mức từ cao xuống thấp và điều kiện, ví dụ [{level: tot, when: [{points: {atLeast: 70}}]}]. | Levels. Best first, e.g. [{level: tot, when: [{points: {atLeast: 70}}]}].`,
    ...sourced,
  }),
);
