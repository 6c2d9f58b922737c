import type { Exact } from '../../base/exact.ts';
import type { Located } from '../../source/located.ts';
import { define, list, only, shape } from '../shape.ts';
import { day, id, item, period, remark, whole } from './shapes.ts';

const points = define('points', shape<Located<Exact>>({ type: ['string', 'number', 'integer'], pattern: '^-?\\d+(\\.\\d+)?(/\\d+)?$' }));

const count = define('count', whole(0));

/** The results of a closed period, written by emul close alone; not to be changed by hand. */
export const seal = item(['period', 'edition', 'closed', 'emul', 'files', 'periods'], {
  period: period`Kỳ | Kỳ đã khóa sổ, ví dụ 2016-H2. | Period. What is closed, e.g. 2016-H2.`,
  counted: item(['from', 'to'], {
    from: day`Từ ngày | Ngày đầu được tính, ví dụ 2025-12-01. | From. The first day that counts, e.g. 2025-12-01.`,
    to: day`Đến ngày | Ngày cuối được tính, ví dụ 2026-11-30. | To. The last day that counts, e.g. 2026-11-30.`,
  })`Số ngày được tính | Khi chốt số liệu mà phần sau tính vào kỳ kế tiếp, ví dụ {from: 2025-12-01, to: 2026-11-30}. | Counted. Its days where a cut-off carries what comes after into the next period, e.g. {from: 2025-12-01, to: 2026-11-30}.`,
  edition: count`Lần khóa | Lần khóa sổ thứ mấy của kỳ, ví dụ 1. | Edition. How often the period was closed, e.g. 1.`,
  closed: day`Ngày khóa | Ngày khóa sổ theo đồng hồ của máy, ví dụ 2017-01-10. | Closed. The day by the clock, e.g. 2017-01-10.`,
  today: day`Ngày khai | Ngày gõ sau --today nếu khác ngày của máy, ví dụ 2017-01-09. | Today. What --today said, where it is another day, e.g. 2017-01-09.`,
  by: remark`Người lập | Người khóa sổ, ví dụ Lê Thị Thu Hằng. | By. Who drew it up, e.g. Lê Thị Thu Hằng.`,
  checkedBy: remark`Người soát | Người soát lại, ví dụ Phạm Minh Tuấn. | Checked by. Who looked it over, e.g. Phạm Minh Tuấn.`,
  emul: remark`Phiên bản emul | Phiên bản emul đã khóa sổ, ví dụ 1.0.0. | Version. The emul that closed it, e.g. 1.0.0.`,
  previous: list(remark)`Bản khóa sổ trước | Mã SHA-256 của những bản khóa sổ chưa bản nào nhắc đến, ví dụ [9f86d081…]. | Previous. Fingerprints of the seals that no other names, e.g. [9f86d081…].`,
  amends: item(['seal', 'reason', 'document', 'rows'], {
    seal: remark`Bản khóa sổ | Bản đang có hiệu lực lúc khóa lại, ví dụ 2016-H2.1. | Seal. The one in force when it was closed again, e.g. 2016-H2.1.`,
    reason: remark`Lý do | Vì sao sửa, ví dụ ghi nhầm điểm A2 tuần 45. | Reason. Why it was changed.`,
    document: remark`Văn bản căn cứ | Sửa theo văn bản nào, ví dụ Biên bản họp Hội đồng ngày 08/02/2017. | Document. The paper that it rests on.`,
    appeal: id`Mã kiến nghị | Kiến nghị đã dẫn đến việc sửa, ví dụ kn-1. | Appeal. The petition that led to it, e.g. kn-1.`,
    rows: count`Số dòng khác | Bao nhiêu dòng khác bản đang có hiệu lực, ví dụ 3; 0 thì không phải sửa văn bản nào. | Rows. How many differ from the edition in force, e.g. 3; with 0 no paper has to be amended.`,
  })`Sửa đổi | Lần khóa này sửa đổi bản nào, vì sao, theo văn bản nào, ví dụ {seal: 2016-H2.1, reason: …, document: …, rows: 1}. | Amends. Which edition this one amends, why, on which paper, e.g. {seal: 2016-H2.1, reason: …, document: …, rows: 1}.`,
  warnings: list(
    item([], {
      id: id`Mã cảnh báo | Mã của cảnh báo, ví dụ missing-sheet. | Id. Of the warning, e.g. missing-sheet.`,
      times: count`Số lần | Cảnh báo ấy có mấy lần, ví dụ 2. | Times. How often it stood there, e.g. 2.`,
    }),
  )`Cảnh báo khóa kèm | Các cảnh báo còn lại khi khóa, ví dụ [{id: missing-sheet, times: 2}]. | Warnings. Those closed in, e.g. [{id: missing-sheet, times: 2}].`,
  files: list(
    item(['path', 'sha256'], {
      path: remark`Đường dẫn | Tệp trong sổ, ví dụ scores/2016/2016-W40.yaml. | Path. In the workspace, e.g. scores/2016/2016-W40.yaml.`,
      sha256: remark`Dấu SHA-256 | Dấu SHA-256 của nội dung tệp, ví dụ 9f86d081…. | SHA-256. Of its text, e.g. 9f86d081….`,
    }),
  )`Các tệp | Những tệp mà kết quả dựa vào, ví dụ [{path: emul.yaml, sha256: 9f86d081…}]. | Files. What the results rest on, e.g. [{path: emul.yaml, sha256: 9f86d081…}].`,
  forms: list(
    item(['path', 'sha256'], {
      path: remark`Đường dẫn | Phiếu đã nhận, ví dụ in/done/tuan-40.xlsx. | Path. A form that came back, e.g. in/done/tuan-40.xlsx.`,
      sha256: remark`Dấu SHA-256 | Dấu SHA-256 của nội dung tệp, ví dụ 9f86d081…. | SHA-256. Of its bytes, e.g. 9f86d081….`,
    }),
  )`Các phiếu đã nhận | Những tệp trong in/done lúc khóa, ví dụ [{path: in/done/tuan-40.xlsx, sha256: 9f86d081…}]. | Forms. What lay in in/done at the time, e.g. [{path: in/done/tuan-40.xlsx, sha256: 9f86d081…}].`,
  unsourced: count`Điểm không có phiếu nguồn | Có bao nhiêu điểm tự chấm, điểm trưởng phòng gõ thẳng, không qua phiếu, ví dụ 12. | Unsourced. Marks by those scored and their heads that came with no form, e.g. 12.`,
  elsewhere: list(
    item(['period', 'seal'], {
      period: period`Kỳ | Kỳ thành phần, ví dụ 2016-H1. | Period. E.g. 2016-H1.`,
      seal: remark`Bản khóa sổ | Tên bản khóa sổ, ví dụ 2016-H1.1. | Seal. Its name, e.g. 2016-H1.1.`,
    }),
  )`Kỳ đã khóa trước | Các phần nằm trong bản khóa sổ trước, ví dụ [{period: 2016-H1, seal: 2016-H1.1}]. | Elsewhere. Parts that stand in an earlier seal, e.g. [{period: 2016-H1, seal: 2016-H1.1}].`,
  subjects: list(
    item(['name'], {
      member: id`Mã cá nhân | Mã của người, ví dụ nguyen-van-an. | Member. Id of the person, e.g. nguyen-van-an.`,
      unit: id`Mã tập thể | Mã của tập thể, ví dụ phong-mot. | Unit. Id of the unit, e.g. phong-mot.`,
      name: remark`Tên | Tên khi khóa sổ, ví dụ Nguyễn Văn An. | Name. At the time, e.g. Nguyễn Văn An.`,
    }),
  )`Danh sách | Tên cá nhân, tập thể khi khóa sổ, ví dụ [{member: nguyen-van-an, name: Nguyễn Văn An}]. | Subjects. Names when it was closed, e.g. [{member: nguyen-van-an, name: Nguyễn Văn An}].`,
  periods: list(
    item(['period', 'rows'], {
      period: period`Kỳ | Kỳ của các dòng này, ví dụ 2016-W40. | Period. Of these rows, e.g. 2016-W40.`,
      levels: list(id)`Các mức | Mã các mức, cao nhất trước, ví dụ [xuat-sac, tot]. | Levels. Best first, e.g. [xuat-sac, tot].`,
      scale: points`Thang điểm | Điểm tối đa của thang, dùng cho dòng không ghi riêng, ví dụ 100. | Scale. The maximum of rows that name no other, e.g. 100.`,
      rows: list(
        item([], {
          member: id`Mã cá nhân | Mã của người được xếp loại, ví dụ nguyen-van-an. | Member. Id of the person, e.g. nguyen-van-an.`,
          unit: id`Mã tập thể | Mã của tập thể được xếp loại; ở dòng của cá nhân là phòng của người ấy, ví dụ phong-mot. | Unit. Id of the unit; in a person's row the unit they belong to, e.g. phong-mot.`,
          units: list(id)`Các phòng đã qua | Mã các phòng trong kỳ theo thứ tự, ví dụ [phong-mot, phong-hai]. | Units. Those worked in, in order, e.g. [phong-mot, phong-hai].`,
          posts: list(remark)`Chức vụ | Các chức vụ trong kỳ theo thứ tự, ví dụ [Chuyên viên]. | Posts. Those held, in order, e.g. [Chuyên viên].`,
          group: remark`Nhóm | Nhóm của người ấy khi khóa sổ, ví dụ lanh-dao-phong. | Group. The person's group when it was closed, e.g. lanh-dao-phong.`,
          heads: list(id)`Phòng phụ trách | Mã các phòng người ấy đứng đầu ngày cuối kỳ, ví dụ [phong-mot]. | Heads. Units headed on the last day, e.g. [phong-mot].`,
          points: points`Điểm | Điểm đúng của kỳ, ví dụ 92.5 hoặc 70/3. | Points. Exact, e.g. 92.5 or 70/3.`,
          level: id`Mức xếp loại | Mã mức sau khi có quyết định, ví dụ tot. | Level. After gates and the decision, e.g. tot.`,
          proposed: id`Mức đề nghị | Mã mức trình Hội đồng, nếu khác, ví dụ kha. | Proposed. The level the Council was shown, where it is another, e.g. kha.`,
          computed: id`Mức tính được | Mã mức theo điểm, nếu khác, ví dụ xuat-sac. | Computed. The level by points, where it is another, e.g. xuat-sac.`,
          scale: points`Thang điểm | Điểm tối đa của thang, ví dụ 100. | Scale. The maximum of the scale, e.g. 100.`,
          coverage: list(count)`Phần được xếp loại | Số phần được xếp loại và tổng số phần, ví dụ [3, 3]. | Coverage. Rated parts and all that count, e.g. [3, 3].`,
          service: list(count)`Thời gian công tác | Số tháng và số ngày công tác trong kỳ, nếu quy chế xét, ví dụ [11, 20]. | Service. Months and days served in the period, where the regulation asks, e.g. [11, 20].`,
          leave: list(remark)`Nghỉ | Loại nghỉ chiếm cả kỳ, ví dụ [maternity]. | Leave. Kinds of leave it wholly lay on, e.g. [maternity].`,
          brought: only(true)`Kết quả mang theo | true nếu cơ quan cũ bàn giao kết quả này. | Brought. true where a former agency handed it over.`,
          reasons: list(
            item([], {
              id: remark`Mã lý do | Mã của lý do, ví dụ leave. | Id. Of the reason, e.g. leave.`,
              vi: remark`Lời tiếng Việt | Lý do viết bằng tiếng Việt, ví dụ nghỉ thai sản. | Vietnamese. The words, e.g. nghỉ thai sản.`,
              en: remark`Lời tiếng Anh | Lý do viết bằng tiếng Anh, ví dụ maternity leave. | English. The words, e.g. maternity leave.`,
            }),
          )`Lý do | Vì sao có kết quả này, ví dụ [{id: leave, vi: nghỉ thai sản, en: maternity leave}]. | Reasons. Why it is so, e.g. [{id: leave, vi: nghỉ thai sản, en: maternity leave}].`,
        }),
      )`Các dòng | Mỗi dòng một cá nhân, tập thể, ví dụ [{member: nguyen-van-an, points: 92.5, level: tot}]. | Rows. One a subject, e.g. [{member: nguyen-van-an, points: 92.5, level: tot}].`,
    }),
  )`Kết quả từng kỳ | Kết quả của kỳ và từng phần, mỗi dòng một người, ví dụ [{period: 2016-W40, levels: [tot], rows: [{member: nguyen-van-an, points: 92.5, level: tot}]}]. | Periods. Rows of the period and of each part, e.g. [{period: 2016-W40, levels: [tot], rows: [{member: nguyen-van-an, points: 92.5, level: tot}]}].`,
})`Bản khóa sổ | Kết quả của một kỳ đã khóa sổ, do lệnh emul close ghi; không sửa tay. | Seal. The results of a closed period, written by emul close alone; not to be changed by hand.`;
