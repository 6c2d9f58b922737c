import { optional } from '../shape.ts';
import { code, decimal, flag, TO_SUBJECTS, table, text, whose } from './table.ts';

const period = { period: code`Mã kỳ | Kỳ chấm điểm, ví dụ 2016-W40. | Period. The base period, e.g. 2016-W40.` };
const TO_PERIODS = { columns: ['period'], to: 'periods' };

/** What somebody typed for a criterion. */
export const marks = table(
  'marks',
  {
    ...period,
    ...whose,
    entered_by: code`Cột | self (tự chấm), head (trưởng phòng), council (lãnh đạo, Hội đồng). | Column. self, head or council.`,
    criterion: code`Mã tiêu chí | Trong thang điểm của phiếu. | Criterion. In the scale of the sheet.`,
    entered: text`Ghi trong phiếu | Như đã ghi; nhiều phần thì là JSON. | Value. As it was typed; JSON where it has several parts.`,
    entered_number: optional(decimal)`Số | Giá trị nếu là một số. | Number. Where it is one.`,
    entered_exact: optional(text)`Số chính xác | Cùng giá trị, đủ mọi chữ số. | Exact. The same with all its digits.`,
    is_counted: flag`Được tính | true: cột cuối cùng có giá trị, nên được tính. | Is counted. true: the last column that gives a value.`,
    points: optional(decimal)`Điểm | Điểm của tiêu chí, ở dòng được tính. | Points. Of the criterion, where the row counts.`,
    points_exact: optional(text)`Điểm chính xác | Phân số tối giản, ví dụ 70/3. | Points exact. Reduced, e.g. 70/3.`,
  },
  { key: ['period', 'kind', 'subject', 'entered_by', 'criterion'], refers: [TO_PERIODS, TO_SUBJECTS] },
)`Điểm đã ghi | Từng giá trị đã ghi cho một tiêu chí trong một cột. | Marks. Each value that was typed for a criterion in a column.`;

/** One sheet of a base period. */
export const sheets = table(
  'sheets',
  {
    ...period,
    ...whose,
    unit: optional(code)`Mã tập thể | Phòng của người ấy vào ngày xét. | Unit. On the deciding day.`,
    criteria: optional(code)`Mã thang điểm | Thang điểm đã dùng. | Criteria. The scale it was worked out by.`,
    edition: optional(code)`Lần ban hành | Lần ban hành của thang điểm. | Edition. Of the scale.`,
    absence: optional(code)`Vắng | Loại nghỉ ghi trong kỳ. | Absence. The kind noted.`,
    self: optional(decimal)`Tự chấm | Tổng sau cột tự chấm, chưa kể điểm cộng, điểm trừ. | Self. The total after that column, without bonus and penalty.`,
    head: optional(decimal)`Trưởng phòng | Tổng sau cột trưởng phòng, chưa kể điểm cộng, điểm trừ. | Head. The total after that column, without both.`,
    council: optional(decimal)`Lãnh đạo | Tổng sau cột lãnh đạo, Hội đồng, chưa kể điểm cộng, điểm trừ. | Council. The total after that column, without both.`,
    bonus: optional(decimal)`Điểm cộng | Sau khi giới hạn. | Bonus. After its cap.`,
    penalty: optional(decimal)`Điểm trừ | Tổng điểm trừ; điểm của phiếu là tổng sau cột cuối, thêm điểm cộng, bớt điểm trừ. | Penalty. Their sum; a sheet’s points are the total after its last column, plus bonus, less penalty.`,
    self_exact: optional(text)`Tự chấm chính xác | Không làm tròn; phân số tối giản, ví dụ 70/3. | Self exact. Never rounded; a reduced fraction, e.g. 70/3.`,
    head_exact: optional(text)`Trưởng phòng chính xác | Phân số tối giản. | Head exact. Reduced.`,
    council_exact: optional(text)`Lãnh đạo chính xác | Phân số tối giản. | Council exact. Reduced.`,
    bonus_exact: optional(text)`Điểm cộng chính xác | Phân số tối giản. | Bonus exact. Reduced.`,
    penalty_exact: optional(text)`Điểm trừ chính xác | Phân số tối giản. | Penalty exact. Reduced.`,
  },
  { key: ['period', 'kind', 'subject'], refers: [TO_PERIODS, TO_SUBJECTS] },
)`Phiếu | Mỗi người, tập thể phải chấm trong một kỳ một dòng, kể cả khi thiếu phiếu. | Sheets. A row for each who was due in a base period, with or without a sheet.`;
