import { bilingual } from '../../base/locale.ts';
import { quoted } from '../../base/quoted.ts';
import type { Teller } from './teller.ts';

type OfBallots =
  | 'no-votes'
  | 'half-the-votes'
  | 'reason-wanted'
  | 'grant-open'
  | 'attendance-open'
  | 'no-seat'
  | 'not-voted-on'
  | 'not-on-this-list'
  | 'list-twice'
  | 'decided-otherwise'
  | 'against-a-rule';

/** What is wrong with a cell of a counting sheet. */
export const BALLOT_TROUBLES = bilingual<Pick<Teller, OfBallots>>({
  vi: {
    'no-votes': ({ text }) => `${quoted(text)} không phải số phiếu; ghi số nguyên, ví dụ 6`,
    'half-the-votes': ({ name }) =>
      `${name}: ghi cả số phiếu đồng ý và không đồng ý, không có thì ghi 0; chưa lấy dòng này`,
    'reason-wanted': ({ name }) => `${name}: Hội đồng quyết định mức khác thì ghi lý do; chưa lấy dòng này`,
    'grant-open': ({ name }) =>
      `${name} ngoài tỷ lệ, bằng điểm ở chỗ cắt hoặc thiếu minh chứng; chọn Hội đồng đồng ý hay không, chưa lấy dòng này`,
    'attendance-open': ({ name }) => `chưa chọn ${name} có mặt hay vắng; chưa lấy phần dự họp`,
    'no-seat': ({ name }) => `${name} không có trong Hội đồng vào ngày họp; chưa lấy phần dự họp`,
    'not-voted-on': ({ name, line }) => `${name} không có trong danh sách này; lập bảng mới: ${line}`,
    'not-on-this-list': ({ line }) => `kỳ này không có danh sách ấy; không lấy cả trang, lập bảng mới: ${line}`,
    'list-twice': () => 'danh sách này đã có ở một bảng khác của lần nhận này; nhận riêng từng bảng',
    'decided-otherwise': ({ there, here, path }) =>
      `${path} đang ghi ${there.vi}, phiếu ghi ${here.vi}; giữ như đang ghi, thêm --replace để lấy theo phiếu`,
    'against-a-rule': ({ message }) => message.vi,
  },
  en: {
    'no-votes': ({ text }) => `${quoted(text)} is no number of votes; write a whole number such as 6`,
    'half-the-votes': ({ name }) => `${name}: write votes for and against, 0 where there are none; row not taken`,
    'reason-wanted': ({ name }) => `${name}: another level needs a reason; row not taken`,
    'grant-open': ({ name }) =>
      `${name} is beyond the quota, tied at it, or lacks a proof; choose whether it is granted, row not taken`,
    'attendance-open': ({ name }) => `nothing says whether ${name} was there; attendance not taken`,
    'no-seat': ({ name }) => `${name} has no seat on the Council that day; attendance not taken`,
    'not-voted-on': ({ name, line }) => `${name} is not on this list; make a new sheet: ${line}`,
    'not-on-this-list': ({ line }) => `the period has no such list; the sheet is not taken, make a new one: ${line}`,
    'list-twice': () => 'another sheet of this line is on the same list; take them in one after the other',
    'decided-otherwise': ({ there, here, path }) =>
      `${path} says ${there.en}, the sheet ${here.en}; kept as it is, --replace takes the sheet’s`,
    'against-a-rule': ({ message }) => message.en,
  },
});
