import { define, type Keys, only, orNull } from '../shape.ts';
import { scoredSubject } from './keys.ts';
import { basePeriod, CRITERION, day, fraction, id, item, keyed, leaveKind, remark, rows, text } from './shapes.ts';
import { happening, mark } from './sheet.ts';

const columnWith = (own: Keys) =>
  orNull(
    keyed(CRITERION, mark`Điểm tiêu chí | Điểm của tiêu chí: một số, tên bậc, {tre: 1}, {done: 9, assigned: 10}, hoặc … nếu chưa chấm. | Mark. A number, a grade, {tre: 1}, {done: 9, assigned: 10}, or … where it is still to come.`, {
      note: remark`Ghi chú | Lý do cho điểm dưới mức tối đa, ví dụ Văn bản phải sửa hai lần. | Note. Why a mark lies under the maximum, e.g. Văn bản phải sửa hai lần.`,
      ...own,
    }),
  );
const selfColumn = define('selfColumn', columnWith({}));
const column = define(
  'column',
  columnWith({
    keep: only(true)`Giữ nguyên | true khi người chấm cột này đã xem phiếu và giữ điểm của cột trước ở mọi mục không ghi điểm khác. | Keep. true: whoever fills this column saw the sheet and keeps what the columns before say wherever this one gives no mark.`,
  }),
);

/** One briefing: the sheets of one base period. */
export const scores = item(['period', 'entries'], {
  period: basePeriod`Kỳ chấm | Tuần (2016-W40), tháng (2026-03), quý (2026-Q1), sáu tháng (2026-H1) hoặc năm (2026) được chấm. | Period. The week (2016-W40), month, quarter, half-year or year that is scored.`,
  held: day`Ngày giao ban | Ngày họp giao ban đánh giá tuần, ví dụ 2016-10-07. | Briefing date. The day the week was discussed, e.g. 2016-10-07.`,
  entries: rows(
    item([], {
      ...scoredSubject,
      campaign: id`Mã đợt thi đua | Mã đợt thi đua nếu phiếu chấm theo tiêu chí riêng của đợt, ví dụ dot-30-4. | Campaign. Id of the campaign whose own criteria the sheet follows, e.g. dot-30-4.`,
      self: selfColumn`Tự chấm | Điểm cá nhân hoặc tập thể tự chấm, ví dụ {A2: 18, B2: Tốt}. | Self. The marks given by oneself, e.g. {A2: 18, B2: Tốt}.`,
      head: column`Trưởng phòng chấm | Điểm trưởng phòng chấm, chỉ ghi chỗ khác tự chấm, ví dụ {A2: 17, note: Báo cáo chậm}; giữ nguyên hết thì {keep: true}. | Head. Marks by the head of division, only what differs, e.g. {A2: 17}; {keep: true} keeps all.`,
      council: column`Lãnh đạo chấm | Điểm lãnh đạo, Hội đồng chấm, chỉ ghi chỗ thay đổi, ví dụ {A2: 16.5}; giữ nguyên hết thì {keep: true}. | Council. Marks by the leaders or the Council, only what differs, e.g. {A2: 16.5}; {keep: true} keeps all.`,
      absence: item(['kind'], {
        kind: leaveKind`Loại nghỉ | Loại nghỉ: leave (phép), sick (ốm), maternity (thai sản), study (đi học), unpaid (không lương), other (khác). | Kind. leave, sick, maternity, study, unpaid or other.`,
        document: text`Giấy tờ | Đơn, giấy ra viện, quyết định làm căn cứ không chấm, ví dụ Đơn ngày 03/10/2016. | Document. The paper it rests on, e.g. Đơn ngày 03/10/2016.`,
        note: remark`Ghi chú | Nói rõ lý do nghỉ, ví dụ Nghỉ phép năm. | Note. The reason in words, e.g. Nghỉ phép năm.`,
      })`Không chấm | Lý do không chấm tuần này, ví dụ {kind: leave, note: Nghỉ phép năm}. | Absence. Why there is no sheet, e.g. {kind: leave, note: Nghỉ phép năm}.`,
      bonus: rows(happening)`Điểm cộng | Sự việc được cộng điểm, ví dụ [{event: sang-kien, basis: QĐ 12/QĐ-…}]. | Bonus. Events that earn points, e.g. [{event: sang-kien, basis: QĐ 12/QĐ-…}].`,
      penalty: rows(happening)`Điểm trừ | Sự việc bị trừ điểm, ví dụ [{event: tre-bao-cao}]. | Penalty. Events that cost points, e.g. [{event: tre-bao-cao}].`,
      causes: remark`Nguyên nhân | Nguyên nhân của hạn chế, ví dụ Phối hợp chậm với huyện. | Causes. Why something fell short, e.g. Phối hợp chậm với huyện.`,
      remedies: remark`Biện pháp khắc phục | Cách khắc phục, ví dụ Lập lịch trước. | Remedies. What will be done about it, e.g. Lập lịch trước.`,
      expect: item(
        [],
        {
          points: fraction`Điểm | Tổng điểm ghi trên phiếu đã ký, ví dụ 99.5. | Points. The total on the signed paper, e.g. 99.5.`,
          level: id`Mức xếp loại | Mã mức xếp loại trên phiếu đã ký, ví dụ tot. | Level. Id of the level on the signed paper, e.g. tot.`,
        },
        { minProperties: 1 },
      )`Kết quả đã ký | Kết quả chép từ phiếu đã ký để đối chiếu, ví dụ {points: 99.5, level: tot}. | Expected. Copied from the signed paper, to be compared, e.g. {points: 99.5, level: tot}.`,
    }),
  )`Phiếu điểm | Phiếu của từng cá nhân, tập thể, mỗi phiếu một mục bắt đầu bằng “- member: nguyen-van-an”. | Entries. One sheet each, beginning with “- member: nguyen-van-an”.`,
  commend: rows(
    item([], {
      ...scoredSubject,
      for: text`Thành tích | Việc được biểu dương, ví dụ Hoàn thành sớm đề án. | For. What is praised, e.g. Hoàn thành sớm đề án.`,
    }),
  )`Biểu dương | Ai được biểu dương tại giao ban và vì sao, ví dụ [{member: nguyen-van-an, for: Hoàn thành sớm đề án}]. | Commended. Who was praised at the briefing and why, e.g. [{member: nguyen-van-an, for: …}].`,
})`Phiếu điểm giao ban | Điểm của mọi người trong một kỳ giao ban, ví dụ scores/2016/2016-W40.yaml. | Scores. One briefing: the sheets of one base period.`;
