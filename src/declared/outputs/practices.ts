import { boolean, list, oneOf, orNull, string } from '../shape.ts';
import { output, unread } from './keys.ts';

/** What emul practices --json writes. */
export const practices = output('practices', {
  unread,
  asOf: string`Tính đến ngày | Tính đến hết ngày này. | As of. The end of this day.`,
  practices: list({
    id: string`Mã | Mã, nếu có. | Id. Its id, null where it has none.`,
    title: string`Tên | Tên đầy đủ. | Title. In full.`,
    sort: oneOf('initiative', 'research', 'way')`Loại | Loại của tệp. | Sort. As its file says.`,
    stage: oneOf('proposed', 'recognised', 'replicated', 'withdrawn')`Giai đoạn | proposed, recognised, replicated hoặc withdrawn. | Stage. proposed, recognised, replicated or withdrawn.`,
    authors: list({
      kind: oneOf('member', 'unit')`Loại | Loại của mục này. | Kind. Of what kind it is.`,
      id: string`Mã | Mã, nếu có. | Id. Its id, null where it has none.`,
    })`Tác giả | Ai đề xuất. | Authors. Who made it.`,
    fromExemplar: boolean`Của điển hình | Do điển hình tiên tiến làm ra. | From exemplar. Whether it came from an advanced example.`,
    recognised: orNull({
      date: orNull(string)`Ngày | Ngày ghi trong tệp. | Date. As the file has it.`,
      decision: orNull(string)`Số quyết định | Số quyết định. | Decision. Its number.`,
      scope: oneOf('agency', 'province', 'nation')`Phạm vi | agency, province hoặc nation. | Scope. agency, province or nation.`,
    })`Công nhận | Quyết định công nhận. | Recognised. The decision, null where there is none.`,
    spread: list({
      unit: orNull(string)`Tập thể hoặc đơn vị tính | Mã tập thể, hoặc đơn vị tính của chỉ tiêu. | Unit. A unit’s id, or what a number counts.`,
      place: orNull(string)`Chỗ ghi | Tệp và dòng. | Place. File and line.`,
      since: orNull(string)`Từ ngày | Ngày bắt đầu áp dụng. | Since. The first day there.`,
      effect: orNull(string)`Hiệu quả | Hiệu quả ở đó. | Effect. What came of it there.`,
    })`Nhân rộng | Những nơi đã áp dụng. | Spread. Where it was taken over.`,
    isLeftAlone: boolean`Chưa nơi nào áp dụng | Công nhận đã một năm, chưa nơi nào áp dụng. | Is left alone. Recognised a year ago and taken up nowhere.`,
  })`Sáng kiến | Từng sáng kiến, cách làm hay. | Practices. In the order of the files.`,
})`Sáng kiến, cách làm hay | Kết quả của emul practices --json. | Practices. What emul practices --json writes.`;
