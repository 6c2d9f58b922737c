import { boolean, count, list, oneOf, orNull, string } from '../shape.ts';
import { output, unread } from './keys.ts';

/** What emul campaigns --json writes. */
export const campaigns = output('campaigns', {
  unread,
  asOf: string`Tính đến ngày | Tính đến hết ngày này. | As of. The end of this day.`,
  campaigns: list({
    id: string`Mã | Mã, nếu có. | Id. Its id, null where it has none.`,
    title: string`Tên | Tên đầy đủ. | Title. In full.`,
    theme: orNull(string)`Chủ đề | Chủ đề của đợt. | Theme. What it is about.`,
    from: orNull(string)`Từ ngày | Ngày đầu. | From. The first day.`,
    to: orNull(string)`Đến ngày | Ngày cuối. | To. The last day.`,
    units: list(string)`Tập thể | Mã các tập thể; không có là tất cả. | Units. Ids; none means all.`,
    members: list(string)`Cá nhân | Mã các cá nhân; không có là mọi người của các tập thể. | Members. Ids; none means everybody of the units.`,
    state: oneOf('coming', 'running', 'over', 'without-dates')`Tình trạng | Tình trạng hiện nay. | State. How it stands.`,
    hasOwnSheets: boolean`Phiếu riêng | Chấm trên phiếu riêng. | Has own sheets. Whether criteria of its own score it.`,
    begun: count`Số kỳ đã bắt đầu | Số kỳ chấm đã bắt đầu. | Begun. Base periods that have begun.`,
    scored: count`Số kỳ đã chấm | Trong đó số kỳ có tệp điểm. | Scored. Of these, how many have a scores file.`,
  })`Các đợt | Từng đợt, mới trước. | Campaigns. The latest first.`,
})`Đợt thi đua | Kết quả của emul campaigns --json. | Campaigns. What emul campaigns --json writes.`;
