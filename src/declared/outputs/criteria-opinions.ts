import { boolean, define, integer, list, map, oneOf, orNull, string } from '../shape.ts';
import { output, unread } from './keys.ts';

const voice = define('voice', {
  kind: oneOf('unit', 'post')`Loại | unit: phòng; post: chức vụ. | Kind. unit or post.`,
  id: string`Mã | Mã phòng hoặc tên chức vụ. | Id. Of the unit, or the post itself.`,
  name: string`Tên | Tên đầy đủ. | Name. In full.`,
});

/** What emul criteria opinions --json writes. */
export const criteriaOpinions = output('criteria-opinions', {
  unread,
  criteria: list({
    id: string`Mã thang điểm | Mã thang điểm. | Id. Of the scale.`,
    edition: integer`Lần ban hành | Lần ban hành, không ghi là 1. | Edition. 1 where the file says none.`,
    title: string`Tên | Tên thang điểm. | Title. Of the scale.`,
    status: oneOf<readonly string[]>('draft', 'consulting', 'approved', 'issued', 'superseded')`Tình trạng | draft, consulting, approved, issued hoặc superseded. | Status. Where it stands.`,
    file: string`Tệp | Đường dẫn trong sổ. | File. Relative to the workspace.`,
    consultation: orNull({
      from: orNull(string)`Từ ngày | Ngày gửi. | From. The day it went out.`,
      until: orNull(string)`Đến hết ngày | Ngày cuối nhận góp ý. | Until. The last day.`,
      asked: list(string)`Được hỏi | Mã phòng, tên chức vụ. | Asked. Units and posts.`,
      paper: orNull(string)`Văn bản | Số văn bản lấy ý kiến. | Paper. The letter that asked.`,
    })`Lấy ý kiến | null nếu chưa gửi lấy ý kiến. | Consultation. null where it was never sent out.`,
    opinions: list({
      number: integer`Số | Thứ tự trong tệp, từ 1; emul criteria answer gọi ý bằng số này. | Number. Its place in the file, from 1, as emul criteria answer takes it.`,
      from: voice`Ai góp ý | Phòng hoặc chức vụ. | From. A unit or a post.`,
      on: orNull(string)`Về mục nào | Mã tiêu chí, nhóm, hoặc levels, bonus, penalty; null là cả thang. | On. null: the whole scale.`,
      date: orNull(string)`Ngày | Ngày nhận góp ý. | Date. The day it came in.`,
      text: string`Nội dung | Nguyên văn. | Text. As it was said.`,
      answered: boolean`Đã trả lời | true nếu đã trả lời. | Answered. Whether somebody said what becomes of it.`,
      agrees: boolean`Nhất trí | true nếu nhất trí với cả dự thảo. | Agrees. Whether it agrees with the whole draft.`,
      outcome: orNull(oneOf<readonly string[]>('taken', 'partly', 'kept'))`Kết quả | taken, partly hoặc kept. | Outcome. taken, partly or kept.`,
      answer: orNull(string)`Giải trình | Trả lời thế nào. | Answer. In words.`,
      source: map({
        file: string`Tệp | Đường dẫn trong sổ. | File. Relative to the workspace.`,
        line: integer`Dòng | Đếm từ 1. | Line. From 1.`,
        column: integer`Cột | Đếm từ 1. | Column. From 1.`,
      })`Chỗ ghi | Tệp, dòng, cột. | Source. Where it stands.`,
    })`Góp ý | Chưa trả lời trước, đã trả lời sau. | Opinions. Those without an answer first.`,
    next: orNull({
      step: oneOf<readonly string[]>('consult', 'answer', 'approve', 'issue')`Bước | consult, answer, approve hoặc issue. | Step. The action of emul criteria.`,
      message: string`Khi nào | Câu nói đứng trên dòng lệnh. | Message. When it is to be typed.`,
      command: string`Dòng lệnh | Chữ hoa là chỗ phải điền. | Command. Capitals are to be filled in.`,
    })`Bước tiếp theo | null khi thang điểm đã ban hành. | Next. What is to be typed next; null once it is issued.`,
    silent: list(voice)`Chưa góp ý | Được hỏi mà chưa góp ý. | Silent. Asked, and nothing said yet.`,
  })`Các thang điểm | Thang điểm đã gửi lấy ý kiến hoặc đã có góp ý. | Criteria. Those sent out, or on which somebody said something.`,
})`Góp ý về thang bảng điểm | Kết quả của emul criteria opinions --json. | Opinions. What emul criteria opinions --json writes.`;
