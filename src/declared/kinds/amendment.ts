import { list } from '../shape.ts';
import { day, id, item, period, remark, text, whole } from './shapes.ts';

/** Why a closed period is opened again, on which paper, and how far. */
export const amendment = item(['period', 'edition', 'opened', 'reason', 'document'], {
  period: period`Kỳ | Kỳ đã khóa sổ được xem xét sửa đổi, ví dụ 2016-H2. | Period. The closed one that is looked at again, e.g. 2016-H2.`,
  edition: whole(1, 9999)`Lần khóa | Lần khóa sổ sẽ thay cho lần đang đứng, ví dụ 2. | Edition. The one that closing will make, e.g. 2.`,
  opened: day`Ngày mở | Ngày mở xem xét, ví dụ 2017-02-10. | Opened. The day, e.g. 2017-02-10.`,
  reason: text`Lý do | Vì sao phải sửa, ví dụ ghi nhầm điểm A2 tuần 45. | Reason. Why it has to be changed.`,
  document: text`Văn bản căn cứ | Sửa trên cơ sở văn bản nào, ví dụ Biên bản họp Hội đồng ngày 08/02/2017. | Document. The paper that it rests on.`,
  members: list(id)`Cá nhân | Mã những người được sửa, ví dụ [nguyen-van-an]; không ghi ai, tập thể nào là toàn cơ quan. | Members. Ids of those whose entries may change, e.g. [nguyen-van-an]; nobody and no unit: everybody’s.`,
  units: list(id)`Tập thể | Mã những tập thể được sửa, ví dụ [phong-mot]. | Units. Ids of those whose entries may change, e.g. [phong-mot].`,
  weeks: list(period)`Tuần | Chỉ phiếu của các tuần này, ví dụ [2016-W45]. | Weeks. Sheets of these alone, e.g. [2016-W45].`,
  criteria: list(text)`Tiêu chí | Chỉ điểm của các tiêu chí này, ví dụ [A2]. | Criteria. Marks of these alone, e.g. [A2].`,
  appeal: id`Mã kiến nghị | Kiến nghị đã dẫn đến việc sửa, ví dụ kn-1. | Appeal. The petition that led to it, e.g. kn-1.`,
  changes: list(
    item(['what', 'reason'], {
      what: text`Chỗ sửa | Sửa chỗ nào, từ gì thành gì, ví dụ tuần 45, Nguyễn Văn An, A2: 15,5 → 16. | What. Where, from what to what, e.g. week 45, Nguyễn Văn An, A2: 15.5 → 16.`,
      reason: text`Lý do | Vì sao sửa chỗ ấy, ví dụ cộng nhầm. | Reason. Why that place was changed.`,
    }),
  )`Từng chỗ sửa | Từng chỗ đã sửa kèm lý do, emul ghi khi sửa; ví dụ [{what: 'A2: 15,5 → 16', reason: cộng nhầm}]. | Changes. Each place that was changed with its reason, as emul notes it.`,
  with: text`Mở theo | Bản sửa đổi của kỳ ngắn hơn đã kéo theo, ví dụ 2016-10.2. | With. The amendment of a shorter period that it follows, e.g. 2016-10.2.`,
  note: remark`Ghi chú | Nói thêm, ví dụ hồ sơ lưu ở Văn phòng. | Note. Anything more.`,
})`Sửa đổi sau khóa sổ | Vì sao mở lại một kỳ đã khóa sổ, theo văn bản nào, sửa đến đâu; emul amend ghi, emul close khóa lại. | Amendment. Why a closed period is opened again, on which paper and how far; emul amend writes it, emul close closes again.`;
