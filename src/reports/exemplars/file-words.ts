import type { Words } from '../../base/locale.ts';

interface FileWords {
  readonly levels: string;
  readonly awards: string;
  readonly practices: string;
  readonly registrations: string;
  readonly discipline: string;
  readonly exemplar: string;
  readonly notChosen: string;
  readonly none: string;
  readonly period: string;
  readonly points: string;
  readonly level: string;
  readonly rank: string;
  readonly notListed: string;
  readonly notRated: string;
  readonly open: string;
  readonly pending: Readonly<Record<string, string>>;
  since(day: string): string;
  on(day: string): string;
  targets(what: string): string;
  withdrawn(day: string): string;
}

export const WORDS: Words<FileWords> = {
  vi: {
    levels: 'Mức xếp loại',
    awards: 'Khen thưởng',
    practices: 'Sáng kiến, cách làm',
    registrations: 'Đăng ký thi đua',
    discipline: 'Kỷ luật, việc đang xem xét',
    exemplar: 'Điển hình tiên tiến',
    notChosen: 'Chưa được chọn.',
    none: 'không có',
    period: 'Kỳ',
    points: 'Điểm',
    level: 'Mức',
    rank: 'Hạng',
    notListed: 'không thuộc danh sách xếp loại',
    notRated: 'không xếp loại',
    open: 'chưa xong',
    pending: {
      complaint: 'khiếu nại',
      denunciation: 'tố cáo',
      investigation: 'thanh tra, kiểm tra',
      discipline: 'đang xem xét kỷ luật',
    },
    since: (day) => `từ ngày ${day}`,
    on: (day) => `đăng ký ngày ${day}`,
    targets: (what) => `chỉ tiêu: ${what}`,
    withdrawn: (day) => `rút ngày ${day}`,
  },
  en: {
    levels: 'Levels',
    awards: 'Awards',
    practices: 'Practices',
    registrations: 'Registrations',
    discipline: 'Discipline and pending matters',
    exemplar: 'Advanced example',
    notChosen: 'Not chosen.',
    none: 'none',
    period: 'Period',
    points: 'Points',
    level: 'Level',
    rank: 'Rank',
    notListed: 'not in the list',
    notRated: 'not rated',
    open: 'still open',
    pending: {
      complaint: 'complaint',
      denunciation: 'denunciation',
      investigation: 'investigation',
      discipline: 'disciplinary case',
    },
    since: (day) => `since ${day}`,
    on: (day) => `registered on ${day}`,
    targets: (what) => `targets: ${what}`,
    withdrawn: (day) => `withdrawn on ${day}`,
  },
};
