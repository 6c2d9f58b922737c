import { list, oneOf, orNull, string } from '../shape.ts';
import { output, unread } from './keys.ts';
import { fileLine } from './shared.ts';

/** What emul papers --json writes. */
export const papers = output('papers', {
  unread,
  period: orNull(string)`Kỳ | Mã của kỳ; null là cả sổ. | Period. Its id, null where all are told.`,
  papers: list({
    number: orNull(string)`Số, ký hiệu | Số và ký hiệu, null khi không có số. | Number. With its symbol, null where it has none.`,
    date: string`Ngày | Ngày trên văn bản. | Date. The day on the paper.`,
    document: string`Văn bản | Tên lệnh in ra, hoặc tên văn bản. | Document. As emul report names it, or in words.`,
    period: orNull(string)`Kỳ | Mã của kỳ, null khi không có. | Period. Its id, null where there is none.`,
    subject: orNull(string)`Người, tập thể | Mã cá nhân, tập thể, null khi là văn bản chung. | Subject. Id of the person or unit, null where it is about everybody.`,
    of: orNull(string)`Của riêng | Mã cấp quyết định hoặc thang điểm. | Of. Id of the authority or scale, null where there is none.`,
    signer: orNull(string)`Người ký | Chức vụ, họ và tên. | Signer. Post and name, null where nobody wrote it.`,
    is: oneOf('to-sign', 'scan')`Loại bản | to-sign là tệp in trình ký, scan là bản chụp. | Is. to-sign: printed for signature; scan: a photograph of the signed paper.`,
    file: string`Tệp | Đường dẫn trong sổ. | File. Its path in the workspace.`,
    sha256: string`Dấu SHA-256 | Dấu lúc vào sổ. | Sha256. As it was recorded.`,
    code: orNull(string)`Mã đối chiếu | Mã của lần khóa sổ. | Code. Of the seal, null where the period was open.`,
    state: oneOf('sound', 'changed', 'gone')`Tình trạng tệp | sound là còn như lúc vào sổ. | State. sound: as it was recorded; changed; gone, or cannot be read.`,
    place: fileLine`Chỗ ghi | Tệp và dòng. | Place. File and line.`,
  })`Văn bản | Từng văn bản, cũ trước. | Papers. Earliest first.`,
  missing: list({
    what: oneOf(
      'number',
      'file',
      'counting',
      'notice',
      'amendment',
    )`Còn thiếu gì | number là số quyết định, file là tệp của văn bản đã có số, counting là bản chụp biên bản kiểm phiếu, notice là bản chụp thông báo, amendment là số văn bản sửa đổi. | What. number: of the decision; file: of a paper whose number is known; counting: scan of the counting minutes; notice: scan of the notice; amendment: number of the amending paper.`,
    number: orNull(string)`Số, ký hiệu | Số đã biết, null khi không có. | Number. Where it is known, else null.`,
    document: orNull(string)`Văn bản | Văn bản ấy, null khi không rõ. | Document. Which paper, else null.`,
  })`Còn thiếu | Những gì kỳ ấy còn thiếu. | Missing. What the period lacks.`,
})`Sổ theo dõi văn bản | Kết quả của emul papers --json. | Papers. What emul papers --json writes.`;
