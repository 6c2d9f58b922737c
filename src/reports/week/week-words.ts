import { dateInWords, dateSaid } from '../../base/day.ts';
import { bilingual } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import type { SheetsOut, WeekFile } from './week-done.ts';

export const WEEK_WORDS = bilingual({
  vi: {
    file: ({ isNew, members, units, added }: WeekFile, kind: string) =>
      `${isNew ? `Đã lập tệp ${kind}:` : added > 0 ? `Tệp ${kind} đã có, phải chấm` : `Tệp ${kind} có đủ`} ${[`${members} người`, units > 0 ? `${units} tập thể` : ''].filter(Boolean).join(', ')}` +
      (added > 0 ? `; ${added} phiếu chưa có dòng, phiếu gửi về thì tự thêm` : ''),
    willBegin: ({ members, units }: WeekFile, kind: string) =>
      `Sẽ lập tệp ${kind}: ${[`${members} người`, units > 0 ? `${units} tập thể` : ''].filter(Boolean).join(', ')}`,
    sheets: ({ folder, fresh, there, since }: SheetsOut, day: string | undefined, isDry: boolean) => {
      const count = fresh.length + there.length;
      const place = `${folder}/ (${count} tệp${fresh.length > 0 && there.length > 0 ? `, ${fresh.length} tệp mới` : ''})`;
      if (count === 0) return 'Không có phòng nào phải gửi phiếu.';
      if (there.length === 0) return `${isDry ? 'Sẽ lập' : 'Đã lập'} phiếu gửi các phòng: ${place}.`;
      return `Phiếu gửi các phòng: ${place}, ${since === undefined ? 'có từ trước' : `lập từ ${day}`}.`;
    },
    closed: 'Kỳ này đã khóa sổ, không gửi phiếu; muốn sửa thì xem: emul help amend',
    inOneLine: {
      begun: (isDry: boolean): string => (isDry ? 'sẽ lập' : 'mới lập'),
      there: 'có từ trước',
      sheets: (count: number, folder: string, isDry: boolean) =>
        `${isDry ? 'sẽ có ' : ''}${count} phiếu gửi các phòng ở ${folder}/`,
      complete: (complete: number, of: number) => `đủ ${complete}/${of} người`,
    },
    allIn: 'Mọi phiếu đã đủ điểm, không lập phiếu mới.',
    day: (day: string) => `ngày ${dateInWords(day)}`,
    today: 'hôm nay',
    cameFrom: (divisions: number, of: number) => `Phiếu gửi về: ${divisions}/${of} phòng.`,
    came: 'Phiếu gửi về:',
    took: (count: number, isDry: boolean) => `${isDry ? 'Sẽ nhận' : 'Nhận'} ${count} ô.`,
    nothingNew: 'Không có gì mới.',
    notTaken: (cells: number) => `Chưa nhận ${paperCount(cells)} ô:`,
    notRead: (files: number) => `Chưa đọc được ${paperCount(files)} tệp:`,
    nothing: (from: readonly string[]) =>
      `Chưa có phiếu nào trong ${from.join(', ')}: chép phiếu các phòng gửi về vào đó rồi gõ lại, hoặc ghi tên thư mục tải về sau lệnh.`,
    kept: 'Phiếu đã đọc giữ trong in/done/. Lấy lại như cũ: emul undo',
    waiting:
      'Tệp còn ô chưa nhận vẫn để ở in/: sửa ngay trong tệp ấy (hoặc thay bằng bản phòng gửi lại) rồi gõ lại lệnh này.',
    sendAgain: 'Sửa trong tệp hoặc bảo phòng gửi lại, rồi gõ lại lệnh này với tệp đã sửa.',
    notes: (count: number, file: string) =>
      `${file}: ${count} điều cần biết (công thức, ô ẩn, cột lạ…); xem: emul form import "${file}" --dry-run`,
    blank: (files: string) => `Phiếu chưa điền gì, để nguyên chỗ cũ: ${files}.`,
    noPeriod: (typed: string, file: string) =>
      `không nói là phiếu của tuần nào; biết chắc thì gõ: emul week ${typed || 'TUẦN'} "${file}"`,
    strangers: (count: number) => `${count} tệp khác không phải phiếu, để yên.`,
    tables: (names: string) => `Bảng loại khác, chưa đọc: ${names}; nhận: emul form import TỆP`,
    others: (name: string, count: number, files: readonly string[], line: string) =>
      `${count} phiếu của ${name}, chưa đọc (${files.join(', ')}${files.length < count ? ', …' : ''}); nhận: ${line}`,
    missing: 'Chưa có phiếu',
    wholeDivision: (name: string, count: number) => `${name} (${paperCount(count)} người)`,
    stillMissing: 'Còn thiếu:',
    message: (id: string) => `Tin nhắn để dán: emul status ${id} --message`,
    noneMissing: 'Không còn thiếu phiếu nào.',
    notOpened: 'Chưa lập tệp nên chưa biết ai thiếu.',
    leftOut: (count: number, kind: string, line: string) => `Trước đó còn ${count} ${kind} chưa có tệp điểm: ${line}`,
    done: (complete: number, of: number) => `Đủ phiếu ${complete}/${of} người.`,
    leader: (id: string) => `Ghi điểm lãnh đạo: emul week ${id} --leader`,
    print: (id: string) => `In bảng điểm, thông báo: emul week ${id} --print`,
    dry: 'Chưa ghi gì.',
  },
  en: {
    file: ({ isNew, members, units, added }, kind) =>
      `${isNew ? `Began the ${kind}’s scores file:` : `The ${kind}’s scores file has`} ${[`${members} people`, units > 0 ? `${units} collectives` : ''].filter(Boolean).join(', ')}` +
      (added > 0 ? `; ${added} sheets have no line in it yet and get one as their forms are read` : ''),
    willBegin: ({ members, units }, kind) =>
      `Would begin the ${kind}’s scores file: ${[`${members} people`, units > 0 ? `${units} collectives` : ''].filter(Boolean).join(', ')}`,
    sheets: ({ folder, fresh, there, since }, day, isDry) => {
      const count = fresh.length + there.length;
      const place = `${folder}/ (${count} files${fresh.length > 0 && there.length > 0 ? `, ${fresh.length} new` : ''})`;
      if (count === 0) return 'No division has a form to fill in.';
      if (there.length === 0) return `${isDry ? 'Would make' : 'Made'} the divisions’ forms: ${place}.`;
      return `The divisions’ forms: ${place}, ${since === undefined ? 'there before' : `made on ${day}`}.`;
    },
    closed: 'The period is closed, no forms go out; to correct it see: emul help amend',
    inOneLine: {
      begun: (isDry) => (isDry ? 'to be begun' : 'begun'),
      there: 'there before',
      sheets: (count, folder, isDry) => `${count} forms ${isDry ? 'to be made ' : ''}in ${folder}/`,
      complete: (complete, of) => `${complete} of ${of} people complete`,
    },
    allIn: 'Every sheet is complete, no forms are made.',
    day: (day) => dateSaid(day, 'en'),
    today: 'this day',
    cameFrom: (divisions, of) => `Came back: ${divisions} of ${of} divisions.`,
    came: 'Came back:',
    took: (count, isDry) => `${isDry ? 'Would take' : 'Took'} ${count} values.`,
    nothingNew: 'Nothing new.',
    notTaken: (cells) => `${cells} cells not taken:`,
    notRead: (files) => `${files} files not read:`,
    nothing: (from) =>
      `Nothing in ${from.join(', ')} yet: copy what came back there and run this again, or name the folder it was saved in.`,
    kept: 'Forms that were read are kept in in/done/. To take it back: emul undo',
    waiting:
      'Files with cells not taken stay in in/: mend them there (or put in what is sent again) and run this again.',
    sendAgain: 'Mend the file or have it sent again, and run this again with it.',
    notes: (count, file) =>
      `${file}: ${count} things to know (formulas, hidden cells, columns); see: emul form import "${file}" --dry-run`,
    blank: (files) => `Nothing filled in, left where it is: ${files}.`,
    noPeriod: (typed, file) =>
      `does not say of which week it is; if you are sure: emul week ${typed || 'WEEK'} "${file}"`,
    strangers: (count) => `${count} other files are no forms and were left alone.`,
    tables: (names) => `Other tables, not read: ${names}; take them in: emul form import FILE`,
    others: (name, count, files, line) =>
      `${count} forms of ${name}, not read (${files.join(', ')}${files.length < count ? ', …' : ''}); take them in: ${line}`,
    missing: 'No sheet yet',
    wholeDivision: (name, count) => `${name} (${count} people)`,
    stillMissing: 'Missing:',
    message: (id) => `Messages to paste: emul status ${id} --message`,
    noneMissing: 'Nothing is missing.',
    notOpened: 'There is no file yet to say who is missing.',
    leftOut: (count, kind, line) => `Before it, no scores file of ${count} ${kind}s: ${line}`,
    done: (complete, of) => `${complete} of ${of} people complete.`,
    leader: (id) => `The leader’s marks: emul week ${id} --leader`,
    print: (id) => `Print table and notice: emul week ${id} --print`,
    dry: 'Nothing written yet.',
  },
});
