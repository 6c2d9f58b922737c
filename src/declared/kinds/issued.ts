import type { Located } from '../../source/located.ts';
import { list, shape } from '../shape.ts';
import { day, id, item, period, text, word } from './shapes.ts';

/** Each with the number that the registry gave and its file in papers/issued/; written by emul papers record and report --issue. */
export const issued = item(['papers'], {
  papers: list(
    item(['date', 'document', 'is', 'file', 'sha256'], {
      number: text`Số, ký hiệu | Số và ký hiệu do Văn thư cấp, ví dụ 58/QĐ-…; biên bản không có số thì bỏ. | Number. With its symbol, as the registry gave it, e.g. 58/QĐ-…; left out where there is none.`,
      date: day`Ngày văn bản | Ngày ghi trên văn bản, ví dụ 2017-01-10. | Date. The day on the paper, e.g. 2017-01-10.`,
      document: text`Văn bản | Tên lệnh in ra văn bản ấy, ví dụ decision, hoặc tên văn bản, ví dụ Biên bản kiểm phiếu. | Document. As emul report names it, e.g. decision, or in words, e.g. Biên bản kiểm phiếu.`,
      period: period`Kỳ | Kỳ của văn bản, ví dụ 2016-H2. | Period. What the paper is about, e.g. 2016-H2.`,
      subject: id`Người, tập thể | Mã cá nhân, tập thể mà văn bản nói đến, ví dụ tran-thi-binh. | Subject. Id of the person or unit it is about, e.g. tran-thi-binh.`,
      of: id`Của riêng | Mã cấp quyết định hoặc thang điểm, khi một kỳ có nhiều bản, ví dụ chu-tich-ubnd-tinh. | Of. Id of the authority or scale, where a period has several.`,
      signer: text`Người ký | Chức vụ, họ và tên người ký, ví dụ Trưởng ban Lê Văn Cường. | Signer. Post and name, e.g. Trưởng ban Lê Văn Cường.`,
      is: word('to-sign', 'scan')`Loại bản | to-sign là tệp in trình ký, scan là bản chụp văn bản đã ký. | Is. to-sign: what was printed for signature; scan: a photograph of the signed paper.`,
      file: shape<Located<string>>({ type: 'string', pattern: '^[^./\\\\][^/\\\\]*$' })`Tệp | Tên tệp trong papers/issued/, ví dụ 2017-01-10.72-QD-BDT.docx. | File. Its name in papers/issued/, e.g. 2017-01-10.72-QD-BDT.docx.`,
      sha256: shape<Located<string>>({ type: 'string', pattern: '^[0-9a-f]{64}$' })`Dấu SHA-256 | Dấu SHA-256 của tệp lúc ghi sổ, 64 chữ số, ví dụ 9f86d081…. | Sha256. The SHA-256 of the file when it was recorded, 64 digits, e.g. 9f86d081….`,
      code: shape<Located<string>>({ type: 'string', pattern: '^[0-9A-F]{4}( [0-9A-F]{4}){7}$' })`Mã đối chiếu | Mã của lần khóa sổ mà văn bản mang, ví dụ 9F86 D081 884C 7D65 9A2F EAA0 C55A D015. | Code. Of the seal of its period, e.g. 9F86 D081 884C 7D65 9A2F EAA0 C55A D015.`,
    }),
  )`Văn bản | Từng văn bản, theo thứ tự ghi sổ, ví dụ [{number: 58/QĐ-…, date: 2017-01-10, document: decision, …}]. | Papers. In the order in which they were recorded, e.g. [{number: 58/QĐ-…, date: 2017-01-10, document: decision, …}].`,
})`Sổ theo dõi văn bản thi đua | Văn bản đã có số do Văn thư cấp, và tệp của từng văn bản trong papers/issued/; do lệnh emul papers record và report --issue ghi. | Issued papers. Each with the number that the registry gave and its file in papers/issued/; written by emul papers record and report --issue.`;
