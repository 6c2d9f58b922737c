import { modes } from '../../scoring/modes/index.ts';
import { boolean, define, either, list, map, oneOf, only, optional, orNull, record, shape, string } from '../shape.ts';
import { draft, output, unread } from './keys.ts';
import { editionKeys } from './shared.ts';

const MODES = modes.map(({ id }) => id);

const points = define('points', shape<number | string>({ type: ['number', 'string'], pattern: '^-?\\d+/\\d+$' }));

/** Null where the scale comes to no points (rule 66). */
const worth = orNull(points);

const event = define('event', {
  id: string`Mã sự việc | Mã của sự việc, ví dụ tre. | Id. Of the event, e.g. tre.`,
  title: string`Tên | Tên sự việc. | Title. What happens.`,
  per: orNull(string)`Đơn vị đếm | Đếm theo lần, buổi, chuyến; null: theo lần. | Per. What is counted; null: times.`,
  points: worth`Điểm | Mỗi lần cộng hay trừ bao nhiêu điểm. | Points. What one occurrence costs or earns.`,
  limit: orNull(string)`Mức khống chế | Mã mức cao nhất còn lại; null: không khống chế. | Limit. The best level that remains; null: none.`,
});

const criterion = define('criterion', {
  id: string`Mã tiêu chí | Mã tiêu chí, ví dụ A1. | Id. Of the criterion, e.g. A1.`,
  title: string`Tên | Tên tiêu chí. | Title. In full.`,
  max: worth`Điểm tối đa | Điểm tối đa của tiêu chí. | Max. The most it is worth.`,
  mode: oneOf(...MODES)`Kiểu chấm | ${MODES.join(', ').replace(/, ([^,]*)$/, ' hoặc $1')}. | Mode. How a mark becomes points.`,
  how: string`Cách chấm | Cách chấm bằng lời. | How. The same in words of the language asked for.`,
  unsaid: oneOf('full', 'missing')`Khi không ghi | full: không ghi gì là đủ điểm; missing: là thiếu điểm. | Unsaid. What nobody noted: full or missing.`,
  floor: optional(either(worth, only('none')))`Điểm còn lại ít nhất | Số điểm còn lại ít nhất khi trừ, hoặc none: trừ không giới hạn. | Floor. What a deduction leaves at least, or none.`,
  whenNone: optional(orNull(oneOf('full', 'zero')))`Khi không giao việc | full: đủ điểm; zero: 0 điểm; null: không chấm được. | When none. What nothing assigned is worth.`,
  level: optional(orNull(string))`Mức tính | Mã mức mà cá nhân phải đạt. | Level. That members have to reach.`,
  full: optional(orNull(points))`Tỷ lệ đủ điểm | Tỷ lệ cá nhân đạt mức để được điểm tối đa; null: tất cả. | Full. The share that is full points; null: all.`,
  grades: optional(
    list({
      name: string`Tên mức | Tên mức, ví dụ Khá. | Name. As typed in a sheet.`,
      points: worth`Điểm | Số điểm của mức. | Points. What the grade is worth.`,
    }),
  )`Các mức điểm | Từng mức và số điểm. | Grades. Each with its points.`,
  events: optional(list(event))`Các sự việc | Những việc cộng hay trừ điểm. | Events. What earns or costs points in it.`,
  keys: optional(shape<object>({ type: 'object' }))`Mục riêng | Những mục khác của cách chấm, như tệp ghi. | Keys. What else its mode takes, as the file writes it.`,
  covers: list(string)`Nhiệm vụ | Mã những nhiệm vụ mà tiêu chí này đánh giá. | Covers. Ids of the duties it judges.`,
});

/** What emul criteria show --json writes. */
export const criteriaShow = output('criteria-show', {
  unread,
  criteria: list({
    ...editionKeys,
    file: string`Tệp | Tệp của thang điểm. | File. Relative to the workspace.`,
    draft: draft`Dự thảo | true nếu chưa ban hành. | Draft. true: not issued.`,
    issued: optional({
      date: orNull(string)`Ngày ký | Ngày ký quyết định. | Date. Of the decision.`,
      decision: orNull(string)`Số quyết định | Số quyết định. | Decision. Its number.`,
    })`Quyết định ban hành | Số và ngày quyết định; không có thì chưa ban hành. | Issued. By which decision and when.`,
    appliesTo: map({
      kind: oneOf('member', 'unit')`Loại đối tượng | member là cá nhân, unit là tập thể. | Kind. member or unit.`,
      units: list(string)`Các tập thể | Mã các tập thể; trống là tất cả. | Units. Their ids.`,
      positions: list(string)`Các chức vụ | Tên các chức vụ; trống là tất cả. | Positions. Their names.`,
      members: list(string)`Các cá nhân | Mã các cá nhân; trống là tất cả. | Members. Their ids.`,
    })`Đối tượng áp dụng | Áp dụng cho ai. | Applies to. Whom it is for; empty lists leave nobody out.`,
    scale: map({
      max: worth`Điểm tối đa | Tổng điểm tối đa. | Max. The most a total can be.`,
      min: worth`Điểm tối thiểu | Tổng điểm tối thiểu. | Min. The least a total can be.`,
      step: worth`Bước chấm | Điểm chấm lẻ tới bao nhiêu. | Step. Marks are whole steps.`,
      shown: boolean`Có tính điểm | false: chỉ xếp mức, mọi điểm đều là null. | Shown. False where it comes to levels alone; all points are null.`,
    })`Thang điểm | Tối đa, tối thiểu và bước chấm. | Scale. Maximum, minimum and step.`,
    missing: oneOf('exclude', 'zero')`Khi chưa có phiếu | exclude: không tính; zero: 0 điểm. | Missing. A sheet nobody handed in.`,
    columns: record(string)`Tên các cột | Tên in của cột self, head, council. | Columns. Their printed names.`,
    commentBelowMax: boolean`Phải ghi lý do | true nếu cho điểm dưới tối đa phải ghi lý do. | Comment below max. Whether a mark under the maximum needs a note.`,
    catalogue: optional(
      list({
        id: string`Mã | Mã sản phẩm. | Id. Of the product.`,
        name: string`Tên | Tên sản phẩm. | Name. In full.`,
        factor: points`Hệ số | Hệ số quy đổi. | Factor. What it weighs.`,
      }),
    )`Danh mục sản phẩm | Các sản phẩm và hệ số; không có thì thang điểm không liệt kê. | Catalogue. Products with their factors, where the scale lists any.`,
    groups: list({
      id: string`Mã nhóm | Mã nhóm, ví dụ A. | Id. Of the group, e.g. A.`,
      title: string`Tên | Tên nhóm. | Title. In full.`,
      max: worth`Điểm tối đa | Điểm tối đa của nhóm. | Max. The most the group is worth.`,
      criteria: list(criterion)`Tiêu chí | Các tiêu chí của nhóm. | Criteria. Of the group.`,
    })`Nhóm tiêu chí | Các nhóm theo thứ tự của tệp. | Groups. In the order of the file.`,
    bonus: orNull({
      max: orNull(points)`Cộng tối đa | Cộng nhiều nhất bao nhiêu; null: không giới hạn. | Max. The most that counts; null: no end.`,
      above: boolean`Được vượt thang | true nếu tổng được vượt điểm tối đa. | Above. Whether the total may pass the maximum.`,
      events: list(event)`Các sự việc | Những việc được cộng điểm. | Events. What earns points.`,
    })`Điểm cộng | Những việc được cộng vào tổng; null: không có. | Bonus. What earns points on top; null: none.`,
    penalty: list(event)`Điểm trừ | Những việc bị trừ vào tổng. | Penalty. What costs points of the total.`,
    levels: list({
      level: string`Mã mức | Mã mức xếp loại. | Level. Its id.`,
      name: orNull(string)`Tên mức | Tên mức; null: quy chế không có mức này. | Name. In full; null where the regulation has none.`,
      when: list(shape<unknown>({ type: 'object' }))`Điều kiện | Các điều kiện như tệp ghi; trống là còn lại. | When. The conditions as the file writes them.`,
    })`Mức xếp loại | Từ cao xuống thấp, mức đầu tiên đủ điều kiện là mức được xếp. | Levels. Best first; the first of which all conditions hold.`,
    editions: list({
      ...editionKeys,
      file: string`Tệp | Tệp của thang điểm. | File. Relative to the workspace.`,
    })`Lần ban hành khác | Những lần ban hành khác của cùng mã. | Editions. The others of that id, older first.`,
  })`Các thang điểm | Từng thang điểm được hỏi. | Criteria. Each that was asked for.`,
})`Thang bảng điểm | Kết quả của emul criteria show --json. | Criteria. What emul criteria show --json writes.`;
