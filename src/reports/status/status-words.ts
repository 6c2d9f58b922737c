import type { State } from '../../answers/entry/handed-in.ts';
import { bilingual } from '../../base/locale.ts';
import type { Counts } from './counts.ts';

export const WORDS = bilingual({
  vi: {
    title: 'TÌNH HÌNH PHIẾU ĐIỂM',
    noUnit: 'Chưa rõ phòng',
    nobody: 'Kỳ này không ai phải chấm.',
    /** A division's own sheet, said under its name. */
    ofUnit: 'phiếu tập thể',
    ofUnitCalled: (name: string) => `tập thể ${name}`,
    states: {
      missing: 'Chưa có phiếu',
      incomplete: 'Phiếu chưa chấm đủ',
      faulty: 'Phiếu có lỗi, xem emul check',
      'self-only': 'Mới có điểm tự chấm',
      excused: 'Không phải nộp',
    } satisfies Readonly<Record<Exclude<State, 'complete'>, string>>,
    counted: ({ kind, all, of }: Counts) => {
      const rest = [
        [of.missing, 'chưa có'],
        [of.incomplete, 'chưa chấm đủ'],
        [of.faulty, 'có lỗi'],
        [of['self-only'], 'mới tự chấm'],
        [of.excused, 'nghỉ'],
      ].flatMap(([count, word]) => (count ? `${word} ${count}` : []));
      const head = `${kind === 'unit' ? 'Tập thể' : 'Cá nhân'}: ${of.complete}/${all} phiếu đã xong`;
      return `${[head, ...rest].join(', ')}.`;
    },
    done: (names: string, isAll: boolean) => (isAll ? `Đã đủ phiếu: ${names}.` : `Các nơi khác đã đủ: ${names}.`),
    donePeriods: (names: string, isAll: boolean) => (isAll ? `Đã đủ phiếu: ${names}.` : `Các kỳ khác đã đủ: ${names}.`),
    ownSheets: (title: string, id: string, { owed, of }: { readonly owed: number; readonly of: number }) =>
      `Đợt “${title}” có phiếu riêng trong kỳ này, ${of === 0 ? 'không ai phải nộp' : owed === 0 ? `đã đủ ${of} phiếu` : `còn ${owed}/${of} phiếu chưa xong`}: emul status ${id}`,
    noFile: (period: string, id: string) =>
      `Chưa có tệp điểm ${period}; lập tệp, gửi phiếu cho các phòng: emul week ${id}`,
    without: (names: string) => `Chưa có tệp điểm: ${names}.`,
    toCome: (count: number) => `Còn ${count} kỳ chấm sau tệp điểm mới nhất.`,
  },
  en: {
    title: 'SHEETS OF',
    noUnit: 'No division',
    nobody: 'Nobody is due in this period.',
    ofUnit: 'the division’s own sheet',
    ofUnitCalled: (name) => `${name} itself`,
    states: {
      missing: 'No sheet yet',
      incomplete: 'Not fully scored',
      faulty: 'Errors, see emul check',
      'self-only': 'Scored by themselves alone',
      excused: 'Not due',
    },
    counted: ({ kind, all, of }) => {
      const rest = [
        [of.missing, 'missing'],
        [of.incomplete, 'incomplete'],
        [of.faulty, 'with errors'],
        [of['self-only'], 'self-scored only'],
        [of.excused, 'excused'],
      ].flatMap(([count, word]) => (count ? `${count} ${word}` : []));
      const head = `${kind === 'unit' ? 'Collectives' : 'Individuals'}: ${of.complete} of ${all} sheets done`;
      return `${[head, ...rest].join(', ')}.`;
    },
    done: (names, isAll) => (isAll ? `All sheets are in: ${names}.` : `All in elsewhere: ${names}.`),
    donePeriods: (names, isAll) => (isAll ? `All sheets are in: ${names}.` : `All in otherwise: ${names}.`),
    ownSheets: (title, id, { owed, of }) =>
      `The campaign “${title}” has sheets of its own in this period, ${of === 0 ? 'nobody is due' : owed === 0 ? `all ${of} done` : `${owed} of ${of} not done`}: emul status ${id}`,
    noFile: (period, id) => `No scores file for ${period}; begin it and make the forms: emul week ${id}`,
    without: (names) => `No scores file: ${names}.`,
    toCome: (count) => `${count} more behind the newest scores file.`,
  },
});
