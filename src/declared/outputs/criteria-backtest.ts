import { boolean, count, define, integer, list, map, number, oneOf, orNull, record, string } from '../shape.ts';
import { exact, output, regulation, unread } from './keys.ts';
import { edition } from './shared.ts';

const verdicts = define('verdicts', {
  up: count`Lên mức | Số người lên mức. | Up. How many go up a level.`,
  down: count`Xuống mức | Số người xuống mức. | Down. How many go down.`,
  same: count`Giữ nguyên | Số người giữ nguyên mức. | Same. How many keep their level.`,
  'needs-person': count`Cần người xem | Số người mà phiếu cũ thiếu điểm. | Needs a person. How many have sheets that lack something.`,
  'only-before': count`Không còn xếp loại | Chỉ bản cũ xếp loại. | Only before. Rated by what was in force alone.`,
  'only-after': count`Nay có xếp loại | Chỉ bản này xếp loại. | Only after. Rated by this edition alone.`,
  'not-rated': count`Không xếp loại | Cả hai bên không xếp loại. | Not rated. On neither side.`,
});

const levels = define(
  'levels',
  record({
    before: integer`Trước | Số người trước đây. | Before. How many by what was in force.`,
    after: integer`Sau | Số người theo bản này. | After. How many by this edition.`,
  }),
);

const amount = define('amount', {
  points: number`Điểm | Số điểm. | Points. Up to six places.`,
  exact,
});

const result = {
  points: orNull(number)`Điểm | Điểm; null: không xếp loại. | Points. Null: not rated.`,
  exact,
  level: orNull(string)`Mức | Mã mức sau điều kiện khống chế; null: không xếp loại. | Level. After gates; null: not rated.`,
  reasons: list({
    id: string`Mã lý do | Mã lý do. | Id. Of the reason.`,
    message: string`Bằng lời | Lý do bằng lời. | Message. In words.`,
    source: orNull({
      file: string`Tệp | Tệp trong sổ. | File. Relative to the workspace.`,
      line: integer`Dòng | Số dòng, từ 1. | Line. From 1.`,
      column: integer`Cột | Số cột, từ 1. | Column. From 1.`,
    })`Nơi ghi | Tệp, dòng và cột; null: không có. | Source. Where it was read; null: nowhere.`,
  })`Lý do | Vì sao có kết quả này. | Reasons. Why it is what it is.`,
};

/** What emul criteria backtest --json writes. */
export const criteriaBacktest = output('criteria-backtest', {
  unread,
  period: map({
    id: string`Mã kỳ | Mã kỳ, ví dụ 2017-H1. | Id. E.g. 2017-H1.`,
    kind: string`Loại kỳ | Loại kỳ, ví dụ half-year. | Kind. E.g. half-year.`,
    from: string`Từ ngày | Ngày đầu của kỳ. | From. The first day.`,
    to: string`Đến ngày | Ngày cuối của kỳ. | To. The last day.`,
  })`Kỳ | Kỳ được chấm thử. | Period. That was scored again.`,
  criteria: edition`Bản chấm thử | Bản được chấm thử. | Criteria. The edition tried out.`,
  replaces: list(edition)`Thay cho | Những bản mà phiếu cũ đã chấm theo. | Replaces. The editions by which the sheets had been scored.`,
  regulation: regulation`Quy chế | Mã quy chế dùng cho cả hai bên. | Regulation. The one used on both sides.`,
  rescaled: boolean`Quy đổi | true nếu điểm chấm được quy đổi theo tỷ lệ. | Rescaled. Whether marks were taken over in proportion.`,
  weeks: list(string)`Các kỳ cơ sở | Mã những kỳ cơ sở có tệp điểm. | Weeks. Base periods with scores.`,
  summary: map({
    member: verdicts`Cá nhân | Tính riêng cá nhân. | Member. Of people alone.`,
    unit: verdicts`Tập thể | Tính riêng tập thể. | Unit. Of collectives alone.`,
  })`Tóm tắt | Bao nhiêu người lên, xuống, giữ nguyên. | Summary. How many go up, down, stay.`,
  distribution: map({
    member: levels`Cá nhân | Tính riêng cá nhân. | Member. Of people alone.`,
    unit: levels`Tập thể | Tính riêng tập thể. | Unit. Of collectives alone.`,
  })`Phân bố | Mỗi mức bao nhiêu người, trước và sau. | Distribution. Levels before and after, with not-rated and needs-person.`,
  results: list({
    subject: map({
      kind: oneOf('member', 'unit')`Loại đối tượng | member là cá nhân, unit là tập thể. | Kind. member or unit.`,
      id: string`Mã | Mã của cá nhân hoặc tập thể. | Id. Of the subject.`,
      name: string`Tên | Họ tên hoặc tên tập thể. | Name. As in organization.yaml.`,
      unit: orNull(string)`Tập thể | Mã tập thể cuối kỳ; null: không rõ. | Unit. The last of the period.`,
    })`Đối tượng | Cá nhân hoặc tập thể. | Subject. A member or unit.`,
    verdict: oneOf('up', 'down', 'same', 'needs-person', 'only-before', 'only-after', 'not-rated')`Kết luận | up: lên mức; down: xuống mức; same: giữ nguyên; needs-person: cần người xem; còn lại là không so được. | Verdict. What the edition would have done.`,
    before: orNull(result)`Trước | Kết quả theo thang đang áp dụng, không tính quyết định của Hội đồng. | Before. By what was in force, without decisions of the Council; null: not in the list.`,
    after: orNull(result)`Sau | Kết quả theo bản này; null: cần người xem hoặc không có. | After. By this edition; null: needs a person, or not in the list.`,
    levels: integer`Số mức | Lên hay xuống mấy mức. | Levels. Gained; negative where lost.`,
    change: orNull({
      points: number`Điểm | Số điểm. | Points. Up to six places.`,
      exact,
    })`Chênh lệch | Điểm thay đổi; null: không so được. | Change. Of points; null: not comparable.`,
    compared: integer`Số kỳ so được | Số kỳ cơ sở mà hai bên cùng chấm được. | Compared. Base periods that both sides rate.`,
    lacking: integer`Số kỳ thiếu điểm | Số kỳ cơ sở mà phiếu cũ thiếu điểm. | Lacking. Base periods whose sheet lacks something.`,
    causes: list({
      of: string`Phần nào | Mã tiêu chí, hoặc điểm cộng, điểm trừ, giới hạn. | Of. A criterion's id, or bonus, penalty, maxima of groups, ends of the scale.`,
      points: number`Điểm | Số điểm thay đổi. | Points. Up to six places.`,
      exact,
    })`Nguyên nhân | Bình quân mỗi kỳ, phần nào thay đổi bao nhiêu điểm; cộng lại là cả phần chênh lệch. | Causes. What moved the total, on average in a base period; they add up.`,
    down: integer`Số kỳ xuống mức | Số kỳ cơ sở xuống mức. | Down. Base periods in which the level is lower.`,
    up: integer`Số kỳ lên mức | Số kỳ cơ sở lên mức. | Up. Base periods in which the level is higher.`,
  })`Kết quả | Từng tập thể, cá nhân. | Results. Everybody it scores, and others whom it moves.`,
  largest: list({
    kind: oneOf('member', 'unit')`Loại đối tượng | member là cá nhân, unit là tập thể. | Kind. member or unit.`,
    id: string`Mã | Mã đối tượng. | Id. Of the subject.`,
  })`Thay đổi lớn nhất | Nhiều nhất mười đối tượng, lớn trước nhỏ sau. | Largest. At most ten subjects, the largest move first.`,
  criteriaSeen: list({
    id: string`Mã tiêu chí | Mã tiêu chí của bản này. | Id. Of this edition.`,
    sheets: integer`Số phiếu | Số phiếu chấm được. | Sheets. That could be scored.`,
    full: integer`Số phiếu đủ điểm | Số phiếu đủ điểm. | Full. How many have the maximum.`,
    lowest: amount`Thấp nhất | Điểm thấp nhất. | Lowest. Of all sheets.`,
    highest: amount`Cao nhất | Điểm cao nhất. | Highest. Of all sheets.`,
    habit: orNull(oneOf('all-full', 'all-same', 'none-full'))`Nhận xét | all-full: ai cũng đủ điểm; all-same: ai cũng như nhau; none-full: không ai đủ điểm; null: bình thường. | Habit. Tells nobody apart, or takes from everybody.`,
  })`Từng tiêu chí | Các phiếu cho thấy gì về từng tiêu chí. | Criteria seen. What the sheets say of each criterion.`,
  lacks: list({
    id: string`Mã tiêu chí | Mã tiêu chí của bản này. | Id. Of this edition.`,
    why: oneOf('new', 'maximum', 'mode', 'grade', 'nothing-assigned', 'product', 'unsaid', 'members')`Vì sao | new: tiêu chí mới; maximum: đổi điểm tối đa; mode: đổi cách chấm; grade: mức không còn; còn lại xem tài liệu. | Why. What is lacking.`,
    sheets: integer`Số phiếu | Số phiếu thiếu. | Sheets. That lack it.`,
    subjects: integer`Số đối tượng | Số người hoặc tập thể. | Subjects. How many they are of.`,
  })`Phiếu thiếu gì | Bản này cần mà phiếu cũ không có. | Lacks. What it asks for and the sheets lack.`,
})`Chấm thử | Kết quả của emul criteria backtest --json. | Criteria back-test. What emul criteria backtest --json writes.`;
