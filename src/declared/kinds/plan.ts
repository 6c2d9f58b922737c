import { periodKinds } from '../../calendar/index.ts';
import { list } from '../shape.ts';
import { day, dayOrBlank, id, item, number, remark, rows, text, textOr, whole, word } from './shapes.ts';
import { whom } from './whom.ts';

const ownId = id`Mã | Mã viết thường không dấu, ví dụ dang-ky. | Id. Small letters and hyphens, e.g. dang-ky.`;
const clause = text`Điều mục | Mục của văn bản, ví dụ II.1a. | Clause. Where the paper says so, e.g. II.1a.`;

/** By these work may recur. */
const recurring = periodKinds.filter(({ words }) => words.vi.every !== undefined);

const said = item(['text'], {
  id: ownId,
  text: text`Nội dung | Nội dung như văn bản ghi, ví dụ Xây dựng cơ quan vững mạnh. | Text. As the paper has it.`,
  clause,
});

const work = item(['text'], {
  id: ownId,
  text: text`Việc | Việc phải làm, ví dụ Báo cáo sơ kết 6 tháng. | Text. What is to be done.`,
  clause,
  who: whom`Người chịu trách nhiệm | Ai làm, theo phòng hoặc chức danh, ví dụ [{unit: phong-hai}]. | Who. In charge: a unit, its head, a member or a post, e.g. [{unit: phong-hai}].`,
  help: whom`Người phối hợp | Ai phối hợp, ví dụ [{unit: phong-hai}]. | Help. Who lends a hand, e.g. [{unit: phong-hai}].`,
  tasks: list(id)`Nhiệm vụ | Mã các nhiệm vụ mà việc này thực hiện, ví dụ [dang-ky]. | Tasks. Ids of the plan’s tasks that it carries out.`,
  by: day`Hạn | Ngày phải xong, ví dụ 2016-12-31. | By. The last day, e.g. 2016-12-31.`,
  each: word(...recurring.map((kind) => kind.id))`Định kỳ | Việc lặp lại theo kỳ: ${recurring.map((kind) => `${kind.id} (${kind.words.vi.kind})`).join(', ')}. | Each. Again for each ${recurring
    .map((kind) => kind.id)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1')}.`,
  within: whole(0, 366)`Số ngày sau kỳ | Phải xong trong bao nhiêu ngày sau khi kỳ kết thúc, ví dụ 15; không ghi là ngày cuối kỳ. | Within. Days after the period’s end by which it is due; left out: its last day.`,
  from: day`Từ ngày | Từ ngày nào mới phải làm, ví dụ 2017-01-01; không ghi là từ khi kế hoạch có hiệu lực. | From. The first day of what recurs; left out: the plan’s.`,
  done: rows(
    item(['date'], {
      date: day`Ngày | Ngày làm xong, ví dụ 2017-01-06. | Date. The day it was done.`,
      period: text`Kỳ | Kỳ của việc định kỳ, ví dụ 2016-H2. | Period. Of what recurs, e.g. 2016-H2.`,
      evidence: remark`Minh chứng | Văn bản hoặc kết quả cho thấy đã làm, ví dụ BC 02/BC-…. | Evidence. The paper or result that shows it.`,
    }),
  )`Đã làm | Những lần đã làm, ví dụ [{period: 2016-H2, date: 2017-01-06, evidence: BC 02/BC-…}]. | Done. When it was done, for which period, and what shows it.`,
});

/** Goals, tasks, targets, forms, measures, who does what by when. */
export const plan = item(['id', 'title', 'from', 'to'], {
  id: id`Mã kế hoạch | Mã viết thường không dấu, ví dụ kh-43-2016. | Plan id. Small letters and hyphens, e.g. kh-43-2016.`,
  title: text`Tên kế hoạch | Trích yếu, ví dụ Phát động phong trào thi đua năm 2017. | Title. What the plan is about.`,
  sort: word('launch', 'programme')`Loại kế hoạch | Loại: launch (phát động thi đua, không ghi là loại này) hoặc programme (chương trình, kế hoạch khung nhiều năm). | Sort. launch, which has five parts (unless said), or programme, a frame of several years.`,
  document: remark`Số, ký hiệu | Số và ký hiệu của văn bản, ví dụ 43/KH-…. | Document. Number and symbol, e.g. 43/KH-….`,
  date: dayOrBlank`Ngày ký | Ngày ký, ví dụ 2016-09-19. | Date. The day it was signed.`,
  from: day`Từ ngày | Ngày đầu thực hiện, ví dụ 2016-09-19. | From. The first day of its term.`,
  to: day`Đến ngày | Ngày cuối thực hiện, ví dụ 2020-12-31. | To. The last day of its term.`,
  grounds: list(text)`Căn cứ | Các văn bản làm căn cứ, ví dụ [Kế hoạch số 221/KH-UBND]. | Grounds. The papers it rests on.`,
  goals: list(textOr(said))`Mục tiêu | Mục đích, yêu cầu, mục tiêu, ví dụ [Xây dựng cơ quan vững mạnh]. | Goals. What it is for.`,
  tasks: list(
    item(['id', 'text'], {
      id: ownId,
      text: text`Nội dung | Nội dung như văn bản ghi, ví dụ Triển khai đăng ký thi đua. | Text. As the paper has it.`,
      clause,
      duties: list(id)`Chức trách | Mã chức trách trong organization.yaml làm nhiệm vụ này, ví dụ [nhiem-vu-5]; thang điểm chấm qua chức trách ấy. | Duties. Ids in organization.yaml that carry it, e.g. [nhiem-vu-5]: criteria score it through them.`,
    }),
  )`Nhiệm vụ | Các nhiệm vụ, ví dụ [{id: dang-ky, text: Đăng ký thi đua, clause: II.1b}]. | Tasks. What is to be worked on.`,
  targets: list(
    item(['id', 'text'], {
      id: ownId,
      text: text`Chỉ tiêu | Đo cái gì, ví dụ Văn bản trả lời đúng hạn. | Text. What is measured.`,
      clause,
      atLeast: number`Ít nhất | Phải đạt ít nhất bao nhiêu, ví dụ 95. | At least. The number to reach.`,
      atMost: number`Nhiều nhất | Không được quá bao nhiêu, ví dụ 3. | At most. The number not to pass.`,
      unit: text`Đơn vị tính | Đơn vị tính, ví dụ %, sáng kiến, hộ. | Unit. Of the number, e.g. %, sáng kiến.`,
      by: day`Hạn | Ngày phải đạt, ví dụ 2017-12-31; không ghi là ngày cuối của kế hoạch. | By. The day to reach it by; left out: the plan’s last.`,
      who: whom`Người chịu trách nhiệm | Ai chịu trách nhiệm, ví dụ [{head: phong-mot}]. | Who. In charge of it, e.g. [{head: phong-mot}].`,
      measured: rows(
        item(['date', 'value'], {
          date: day`Ngày | Số liệu tính đến ngày, ví dụ 2017-06-30. | Date. As of which day.`,
          value: number`Giá trị | Số đo được, ví dụ 92. | Value. What was measured.`,
          evidence: remark`Nguồn | Số liệu lấy ở đâu, ví dụ Sổ văn thư. | Evidence. Where it comes from.`,
        }),
      )`Kết quả đo | Các lần đo, ví dụ [{date: 2017-06-30, value: 92}]. | Measured. Values over time, e.g. [{date: 2017-06-30, value: 92}].`,
    }),
  )`Chỉ tiêu | Các chỉ tiêu đo được, ví dụ [{id: dung-han, text: Văn bản đúng hạn, atLeast: 95, unit: %, by: 2017-12-31}]. | Targets. What can be measured, e.g. [{id: dung-han, text: Văn bản đúng hạn, atLeast: 95, unit: %}].`,
  forms: list(textOr(said))`Hình thức | Hình thức tổ chức thi đua, ví dụ [Thi đua thường xuyên theo tuần]. | Forms. How the emulation is organised.`,
  measures: list(textOr(said))`Biện pháp | Biện pháp thực hiện, ví dụ [Giao ban tuần đánh giá kết quả]. | Measures. The means.`,
  assignments: list(work)`Phân công | Ai làm gì, đến bao giờ, ví dụ [{text: Hướng dẫn, kiểm tra, who: [{unit: phong-hai}]}]. | Assignments. Who does what, by when.`,
  reviews: list(work)`Sơ kết, tổng kết | Các kỳ sơ kết, tổng kết, ví dụ [{text: Sơ kết 6 tháng, each: half-year}]. | Reviews. When results are looked at, e.g. each half-year.`,
})`Kế hoạch thi đua | Một kế hoạch: mục tiêu, nhiệm vụ, chỉ tiêu, hình thức, biện pháp, phân công và hạn. | Plan. Goals, tasks, targets, forms, measures, who does what by when.`;
