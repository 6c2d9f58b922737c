import { PAPERS } from '../../model/paper.ts';
import { define } from '../shape.ts';
import { day, flag, id, item, keyed, oneOrMore, period, text, word } from './shapes.ts';

const lines = define('lines', oneOrMore(text));

/** The office's own words, number, date and signer of one paper, so that it can be made again. */
export const fill = item(['document', 'period'], {
  document: word(...Object.keys(PAPERS))`Văn bản | Văn bản nào, ví dụ summary là báo cáo sơ kết, briefing là thông báo tuần. | Document. Which paper, as emul report names it.`,
  period: period`Kỳ | Kỳ của văn bản, ví dụ 2016-H2. | Period. What the paper is about, e.g. 2016-H2.`,
  of: id`Của riêng | Mã cấp quyết định, thang điểm hoặc cá nhân, khi một kỳ có nhiều bản, ví dụ chu-tich-ubnd-tinh. | Of. Id of the authority, scale or person, where a period has several.`,
  number: text`Số | Số văn bản do văn thư cấp, không kèm ký hiệu, ví dụ 05. | Number. As the registry gave it, without the symbol, e.g. 05.`,
  date: day`Ngày văn bản | Ngày ghi trên văn bản, ví dụ 2016-12-30; chưa có thì bỏ trống. | Date. The day on the paper, e.g. 2016-12-30.`,
  final: flag`Bản trình ký | true khi đã là bản trình ký: văn bản không còn chữ DỰ THẢO. | Final. True once it goes to be signed: no draft stamp any more.`,
  to: lines`Kính gửi | Nơi nhận đề ở đầu văn bản, ví dụ [Ủy ban nhân dân tỉnh Ninh Thuận]. | To. Whom it is addressed to, one or several.`,
  grounds: lines`Căn cứ | Các căn cứ, mỗi căn cứ một dòng, thay cho căn cứ máy viết sẵn. | Grounds. One a line, in place of those emul writes.`,
  signer: item([], {
    right: text`Quyền hạn ký | Dòng trên chức vụ, ví dụ KT. TRƯỞNG BAN hoặc TM. HỘI ĐỒNG. | Right. The line above the post, e.g. KT. TRƯỞNG BAN.`,
    post: text`Chức vụ | Chức vụ in trên tên người ký, ví dụ Phó Trưởng ban. | Post. Printed above the name, e.g. Phó Trưởng ban.`,
    name: text`Họ và tên | Họ và tên người ký, không ghi học hàm, học vị. | Name. Full name of the signer, without academic titles.`,
  })`Người ký | Người ký văn bản này, ví dụ {right: KT. TRƯỞNG BAN, post: Phó Trưởng ban, name: …}. | Signer. Who signs this paper, e.g. {right: KT. TRƯỞNG BAN, post: Phó Trưởng ban, name: …}.`,
  recipients: lines`Nơi nhận | Các dòng nơi nhận, ví dụ [Như trên, Các phòng thuộc Ban]. | Recipients. The lines below the text at the left.`,
  places: keyed('^', lines`Lời điền | Một đoạn, hoặc danh sách các đoạn. | Words. One paragraph, or a list of them.`)`Lời của cơ quan | Lời điền vào từng chỗ để trống, theo tên chỗ, ví dụ {next-tasks: [Hoàn thành kế hoạch năm]}. | Places. The office's own sentences, by the name of the place.`,
  achievements: keyed('^', text`Tóm tắt | Tóm tắt thành tích trong một đoạn. | Summary. What was achieved, in one paragraph.`)`Tóm tắt thành tích | Tóm tắt thành tích theo mã cá nhân, tập thể, ví dụ {tran-thi-binh: Hoàn thành sớm báo cáo Chương trình 135}. | Achievements. A summary for each subject, by id.`,
})`Phần điền vào văn bản | Tệp trong papers/: lời của cơ quan, số, ngày, người ký cho một văn bản, để lần sau in lại được y như thế. | Fill. The office's own words, number, date and signer of one paper, so that it can be made again.`;
