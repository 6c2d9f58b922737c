import { day, dayOrBlank, id, idOr, item, remark, rows, share, some, text, word } from './shapes.ts';

/** An initiative or good way of working: by whom, recognised how, and where it spread. */
export const practice = item(['id', 'title', 'authors'], {
  id: id`Mã sáng kiến | Mã viết thường không dấu, ví dụ so-theo-doi-van-ban. | Practice id. Small letters and hyphens, e.g. so-theo-doi-van-ban.`,
  title: text`Tên sáng kiến | Tên đầy đủ, ví dụ Sổ theo dõi văn bản đến hạn. | Title. In full, e.g. Sổ theo dõi văn bản đến hạn.`,
  sort: word('initiative', 'research', 'way')`Loại | Loại: initiative (sáng kiến), research (đề tài khoa học), way (cách làm hay). | Sort. initiative (unless said), research or way.`,
  authors: some(
    idOr(
      item([], {
        member: id`Mã cá nhân | Mã của tác giả, ví dụ nguyen-van-an. | Member. Id of the author, e.g. nguyen-van-an.`,
        unit: id`Mã tập thể | Mã của phòng là tác giả, ví dụ phong-mot. | Unit. Id of the unit that made it, e.g. phong-mot.`,
        name: remark`Họ và tên | Tên để người đọc dễ nhận ra, ví dụ Nguyễn Văn An. | Name. For the reader; check compares it.`,
        share: share`Tỷ lệ đóng góp | Phần đóng góp từ 0 đến 1, ví dụ 0.6. | Share. Of the work, from 0 to 1, e.g. 0.6.`,
      }),
    ),
  )`Tác giả | Mã các cá nhân, tập thể là tác giả, ví dụ [nguyen-van-an] hoặc [{member: nguyen-van-an, share: 0.6}, {unit: phong-mot}]. | Authors. Ids of members, or maps with a unit or a share, e.g. [nguyen-van-an].`,
  proposed: item([], {
    date: dayOrBlank`Ngày đề xuất | Ngày nộp đơn đề nghị, ví dụ 2016-11-02. | Date. The day it was handed in, e.g. 2016-11-02.`,
    document: remark`Văn bản | Số đơn hoặc tờ trình, ví dụ 14/TTr-CSDT. | Document. Number of the paper, e.g. 14/TTr-CSDT.`,
  })`Đề xuất | Lần đề xuất, ví dụ {date: 2016-11-02}. | Proposed. When it was handed in, e.g. {date: 2016-11-02}.`,
  recognised: item(['scope'], {
    date: dayOrBlank`Ngày công nhận | Ngày quyết định công nhận, ví dụ 2016-12-14. | Date. The day of the decision, e.g. 2016-12-14.`,
    decision: remark`Số quyết định | Số quyết định công nhận, ví dụ 71/QĐ-…; chưa có thì ghi …. | Decision. Its number, e.g. 71/QĐ-…; … where there is none yet.`,
    scope: word('agency', 'province', 'nation')`Phạm vi ảnh hưởng | Phạm vi: agency (cơ sở), province (tỉnh, bộ, ngành), nation (toàn quốc). | Scope. agency, province or nation: how far it is recognised to reach.`,
    by: remark`Người công nhận | Ai công nhận, ví dụ Hội đồng sáng kiến tỉnh. | By. Who recognised it, e.g. Hội đồng sáng kiến tỉnh.`,
  })`Công nhận | Quyết định công nhận, ví dụ {date: 2016-12-14, decision: 71/QĐ-…, scope: agency}. | Recognised. The decision, e.g. {date: 2016-12-14, decision: 71/QĐ-…, scope: agency}.`,
  effect: remark`Hiệu quả | Hiệu quả đã thấy, ví dụ Không còn văn bản quá hạn. | Effect. What came of it.`,
  replicated: rows(
    item([], {
      unit: id`Mã tập thể | Mã phòng đã áp dụng, ví dụ phong-hai. | Unit. Id of the unit that took it over, e.g. phong-hai.`,
      place: text`Nơi áp dụng | Nơi ngoài cơ quan đã áp dụng, ví dụ Phòng Dân tộc huyện Bác Ái. | Place. One outside the agency, e.g. Phòng Dân tộc huyện Bác Ái.`,
      since: day`Từ ngày | Ngày bắt đầu áp dụng ở đó, ví dụ 2017-01-09. | Since. The first day there, e.g. 2017-01-09.`,
      effect: remark`Hiệu quả | Hiệu quả ở nơi đó, ví dụ Giảm một nửa thời gian tổng hợp. | Effect. What came of it there.`,
    }),
  )`Nhân rộng | Những nơi đã áp dụng, ví dụ [{unit: phong-hai, since: 2017-01-09, effect: …}]. | Replicated. Where it was taken over, e.g. [{unit: phong-hai, since: 2017-01-09, effect: …}].`,
  withdrawn: item(['date'], {
    date: day`Ngày | Ngày rút hoặc hủy, ví dụ 2018-03-01. | Date. The day, e.g. 2018-03-01.`,
    decision: remark`Số quyết định | Số quyết định hủy công nhận, ví dụ 12/QĐ-…. | Decision. Its number, e.g. 12/QĐ-….`,
    reason: remark`Lý do | Vì sao, ví dụ Đã có phần mềm của tỉnh. | Reason. Why it was given up.`,
  })`Rút hoặc hủy công nhận | Khi không còn được công nhận, ví dụ {date: 2018-03-01, reason: …}. | Withdrawn. When it was given up or its recognition taken back, e.g. {date: 2018-03-01, reason: …}.`,
  note: remark`Ghi chú | Nói thêm về sáng kiến, ví dụ Hồ sơ lưu ở Văn phòng. | Note. Anything more about it.`,
})`Sáng kiến, cách làm hay | Một sáng kiến, đề tài hoặc cách làm hay: ai đề xuất, công nhận, nhân rộng ở đâu. | Practice. An initiative or good way of working: by whom, recognised how, and where it spread.`;
