import { boolean, define, integer, list, number, oneOf, optional, orNull, string } from '../shape.ts';
import { output, unread } from './keys.ts';
import { diagnostic } from './shared.ts';

const points = define('points', {
  points: number`Số điểm | Số điểm, tối đa 6 chữ số lẻ. | Points. With up to 6 places.`,
  exact: optional(string)`Số đúng | Số điểm đúng, khi 6 chữ số lẻ không ghi hết, ví dụ 70/3. | Exact. Where six places cannot say it, e.g. 70/3.`,
});

const end = define('end', {
  points: orNull(number)`Số điểm | Số điểm, tối đa 6 chữ số lẻ; null: thang điểm chỉ xếp mức. | Points. With up to 6 places; null where the scale comes to levels alone.`,
  exact: optional(string)`Số đúng | Số điểm đúng, khi 6 chữ số lẻ không ghi hết, ví dụ 70/3. | Exact. Where six places cannot say it, e.g. 70/3.`,
  beyond: orNull(points)`Cận không đạt | Số điểm mà tổng điểm tiến sát nhưng không tới. | Beyond. The bound that totals come as close to as one likes.`,
  unbounded: boolean`Không giới hạn | Tổng điểm còn lên cao hơn nữa, không có giới hạn. | Unbounded. Totals go on without end.`,
  sheet: string`Phiếu | Phiếu ấy, viết như ở mục examples. | Sheet. As examples write it.`,
});

/** What emul criteria check --json writes. */
export const criteriaCheck = output('criteria-check', {
  unread,
  criteria: list({
    id: string`Mã thang điểm | Mã thang điểm, ví dụ thang-diem. | Id. Of the criteria, e.g. thang-diem.`,
    title: string`Tên | Tên thang điểm. | Title. Of the criteria.`,
    edition: orNull(integer)`Lần ban hành | Số lần ban hành; null là tệp không ghi. | Edition. Its number; null where the file says none.`,
    status: string`Tình trạng | draft, consulting, approved, issued hoặc superseded. | Status. draft, consulting, approved, issued or superseded.`,
    file: string`Tệp | Tệp của thang điểm. | File. Where the criteria stand.`,
    proven: boolean`Đã chứng minh | Chắc chắn, không phải chỉ thử: không còn lỗi nào, phiếu nào cũng xếp được vào đúng một mức, mức nào cũng có phiếu đạt. | Proven. Certain, not sampled: no error, every sheet finds exactly one level and every level can be reached.`,
    exhaustive: boolean`Xét hết | Đã xét mọi phiếu mà thang điểm cho phép. | Exhaustive. Every sheet that the scale allows was gone through.`,
    sampled: orNull(integer)`Số phiếu thử | Khi không xét hết được: số phiếu đã thử. | Sampled. Where not all could be gone through: how many were tried.`,
    totals: orNull({
      low: points`Thấp nhất | Tổng điểm thấp nhất. | Low. The lowest total.`,
      high: orNull(points)`Cao nhất | Tổng điểm cao nhất; null là không giới hạn. | High. The highest; null where there is no end.`,
      step: orNull(points)`Bước | Khoảng cách giữa các tổng điểm; null là số lẻ bất kỳ. | Step. Between totals; null where any fraction occurs.`,
    })`Tổng điểm | Tổng điểm có thể có; null là chưa biết được, hoặc thang điểm chỉ xếp mức. | Totals. That can occur; null where they are not known or the scale comes to levels alone.`,
    claims: list({
      id: oneOf(
        'one-level',
        'means',
        'levels-reached',
        'more-is-better',
        'conditions',
        'criteria',
        'events',
        'sums',
        'marks',
        'examples',
      )`Mã | one-level, means, levels-reached, more-is-better, conditions, criteria, events, sums, marks hoặc examples. | Id. one-level, means, levels-reached, more-is-better, conditions, criteria, events, sums, marks or examples.`,
      against: list(string)`Điều trái lại | Mã các lỗi, cảnh báo cho thấy chưa đúng. | Against. Ids of the findings that speak against it.`,
      undecided: list(string)`Chưa kết luận | Mã các tiêu chí chưa thấy phiếu nào đổi mức, cũng chưa chứng minh được là không có. | Undecided. Ids of the criteria for which neither was found.`,
      standing: oneOf('proven', 'refuted', 'undecided', 'sampled', 'unknown')`Kết quả | proven (đã chứng minh), refuted (chưa đạt), undecided (chưa kết luận được), sampled (mới thử), unknown (chưa xét được). | Standing. proven, refuted, undecided, sampled or unknown.`,
    })`Các điều | Từng điều phải chứng minh. | Claims. Each that is to be proven.`,
    levels: list({
      id: string`Mã mức | Mã mức, ví dụ tot. | Id. Of the level, e.g. tot.`,
      name: string`Tên mức | Tên gọi tắt của mức. | Name. As tables call it.`,
      listed: boolean`Có trong thang | Thang điểm có xếp mức này. | Listed. Whether the scale gives it.`,
      byLimitAlone: boolean`Chỉ do khống chế | Mức này chỉ có do sự việc khống chế. | By limit alone. Given only because an event limits to it.`,
      lowest: orNull(end)`Phiếu thấp nhất | Phiếu có tổng điểm thấp nhất được mức này. | Lowest. The sheet with the lowest total of the level.`,
      highest: orNull(end)`Phiếu cao nhất | Phiếu có tổng điểm cao nhất được mức này. | Highest. The sheet with the highest.`,
    })`Các mức | Từng mức của quy chế, cao trước thấp sau. | Levels. Of the regulation, best first.`,
    duties: list({
      id: string`Mã nhiệm vụ | Mã nhiệm vụ. | Id. Of the duty.`,
      text: orNull(string)`Nhiệm vụ | Nhiệm vụ bằng lời. | Text. The duty in words.`,
      criteria: list(string)`Tiêu chí chấm | Mã các tiêu chí của thang này chấm nó. | Criteria. Of this scale that cover it.`,
      elsewhere: list(string)`Thang điểm khác | Mã các thang điểm khác chấm nó. | Elsewhere. Ids of other scales that cover it.`,
    })`Nhiệm vụ | Nhiệm vụ của những nơi, những người áp dụng. | Duties. Of those whom the scale applies to.`,
    diagnostics: list(diagnostic)`Lỗi, cảnh báo | Như emul check --json. | Diagnostics. As in emul check --json.`,
  })`Các thang điểm | Từng thang điểm được hỏi. | Criteria. Each that was asked for.`,
})`Chứng minh thang điểm | Kết quả của emul criteria check --json. | Criteria check. What emul criteria check --json writes.`;
