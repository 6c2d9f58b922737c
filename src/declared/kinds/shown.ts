import type { Node } from '../../source/node.ts';
import { list, shape } from '../shape.ts';
import { fraction, id, item, period, text, word } from './shapes.ts';

/** The model looks at it itself. */
const sheet = shape<Node>({ type: 'object' });

/** A week's rows as they were first handed out. */
export const shown = item(['period', 'shown', 'document', 'rows', 'print'], {
  period: period`Kỳ | Kỳ chấm điểm, ví dụ 2016-W45. | Period. What was scored, e.g. 2016-W45.`,
  shown: text`Lúc phát | Ngày, giờ theo đồng hồ của máy, ví dụ 2016-11-11T09:30:00+07:00. | Shown. When it was handed out, by the clock, e.g. 2016-11-11T09:30:00+07:00.`,
  document: word('briefing')`Văn bản | Văn bản đã ghi ra tệp: briefing (thông báo sau giao ban). | Document. What was written to a file: briefing, the notice.`,
  files: list(
    item(['path', 'sha256'], {
      path: text`Tệp | Tệp mà bảng dựa vào, ví dụ scores/2016/2016-W45.yaml. | Path. A file that the rows rest on, e.g. scores/2016/2016-W45.yaml.`,
      sha256: text`Dấu SHA-256 | Dấu của tệp lúc phát. | SHA-256. Of that file then.`,
    }),
  )`Các tệp | Các tệp mà bảng dựa vào, mỗi tệp một dấu, ví dụ [{path: scores/2016/2016-W45.yaml, sha256: …}]. | Files. What the rows rest on, each with its fingerprint.`,
  skipped: list(period)`Tuần không tính | Các kỳ ghi trong calendar.skip lúc phát, ví dụ [2017-W04]. | Skipped. What calendar.skip held then, e.g. [2017-W04].`,
  rows: list(
    item([], {
      member: id`Mã cá nhân | Mã cá nhân, ví dụ nguyen-van-an. | Member. Id, e.g. nguyen-van-an.`,
      unit: id`Mã tập thể | Mã tập thể, ví dụ phong-mot. | Unit. Id, e.g. phong-mot.`,
      name: text`Tên | Tên lúc phát, ví dụ Nguyễn Văn An. | Name. As it was then, e.g. Nguyễn Văn An.`,
      points: fraction`Điểm | Tổng điểm, ví dụ 92.5; không xếp loại thì không ghi. | Points. The total, e.g. 92.5; none where not rated.`,
      level: id`Mức xếp loại | Mã mức, ví dụ tot; không xếp loại thì không ghi. | Level. Its id, e.g. tot; none where not rated.`,
      sheet: sheet`Phiếu | Điểm và ghi chú của từng cột lúc phát, ví dụ {head: {A1: 80}}. | Sheet. What its columns said then, e.g. {head: {A1: 80}}.`,
    }),
  )`Các dòng | Mỗi đối tượng một dòng như bảng đã phát, ví dụ [{member: nguyen-van-an, points: 92.5, level: tot}]. | Rows. One a subject, as the table had it, e.g. [{member: nguyen-van-an, points: 92.5, level: tot}].`,
  print: text`Dấu của tệp | Dấu SHA-256 của các dòng trên; khác đi là tệp đã bị sửa. | Print. SHA-256 of the lines above: another one tells that the file was changed.`,
})`Bảng tuần đã phát | Tệp trong shown/: kết quả một tuần như lúc phát ra lần đầu, do emul report briefing ghi; không sửa tay, không kết quả nào tính theo tệp này. | Shown. A week's result as it was first handed out, written by emul report briefing; not to be changed by hand, nothing computes from it.`;
