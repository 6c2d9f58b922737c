import { boolean, list, number, oneOf, optional, orNull, share, string, type ValueOf } from '../shape.ts';
import { exact } from './keys.ts';
import { place, subject } from './shared.ts';

const judged = {
  id: string`Loại điều kiện | Loại điều kiện, ví dụ level. | Id. The kind of condition, e.g. level.`,
  status: oneOf('met', 'unmet', 'needs-person')`Đánh giá | met là đạt, unmet là chưa đạt, needs-person là cần người xem. | Status. met, unmet or needs-person.`,
  message: string`Nội dung | Hỏi gì và có gì. | Message. What it asks and what there is.`,
  source: place`Nơi ghi | Dòng chứng minh; không có thì là dòng của quy chế. | Source. The line that proves it, else the rule's.`,
  rule: place`Quy chế | Dòng của quy chế. | Rule. Where the regulation asks for it.`,
};

const innerCondition = share('innerCondition', judged);

const condition = share('condition', {
  ...judged,
  conditions: optional(list(innerCondition))`Các điều bên trong | Với any: từng điều. | Conditions. Of any: each of them.`,
});

const conflict = share('conflict', {
  id: oneOf('already-held', 'praised-before', 'two-commendations', 'shared-practice')`Loại | Loại việc cần xem. | Id. Of what kind.`,
  message: string`Nội dung | Nói rõ việc ấy. | Message. In words.`,
  source: place`Nơi ghi | Dòng của tệp. | Source. Where it is written.`,
});

/** Who is looked at for an award. */
export const candidate = share('candidate', {
  subject: subject`Đối tượng | Cá nhân hoặc tập thể. | Subject. A member or unit.`,
  status: oneOf(
    'qualifies',
    'fails',
    'needs-person',
    'away',
    'outside',
    'withdrawn',
  )`Tình trạng | qualifies là đủ điều kiện, fails là chưa đủ, needs-person là cần bổ sung minh chứng, away là nghỉ cả kỳ nên không xét, outside là ngoài danh sách mà Hội đồng đã quyết định, withdrawn là giả sử xin rút. | Status. qualifies, fails, needs-person, away (on leave all of a base period), outside (decided on, not on the list) or withdrawn.`,
  points: orNull(number)`Điểm | Điểm của kỳ, tới 6 chữ số thập phân. | Points. Of the period, up to six places; null: not rated.`,
  exact,
  level: orNull(string)`Mức xếp loại | Mã mức của kỳ. | Level. Of the period; null: not rated.`,
  aboveCut: boolean`Trong tỷ lệ | true nếu đủ điều kiện và trong giới hạn. | Above cut. Qualifies and lies within the quota.`,
  tied: boolean`Bằng điểm | true nếu bằng điểm với người đủ điều kiện khác. | Tied. Another who qualifies has the same exact points.`,
  withdrawn: boolean`Xin rút | true nếu giả sử xin rút. | Withdrawn. Supposed to have withdrawn.`,
  decided: orNull({
    granted: boolean`Đồng ý | true nếu Hội đồng đồng ý. | Granted. Whether it was.`,
    source: place`Nơi ghi | Dòng của tệp quyết định. | Source. Where it is written.`,
  })`Đã quyết định | Hội đồng đã đồng ý hay không; null là chưa. | Decided. What the Council decided; null: not yet.`,
  conditions: list(condition)`Điều kiện | Từng điều kiện. | Conditions. Each of the award's.`,
  conflicts: list(conflict)`Cần xem trước | Những điều Hội đồng phải xem trước khi bỏ phiếu. | Conflicts. What to look at before the vote.`,
});
export type CandidateOutput = ValueOf<typeof candidate>;
