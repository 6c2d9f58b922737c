import type { Words } from '../../base/locale.ts';

/** One text for both languages where only a name or number differs. */
export function both(text: (locale: 'vi' | 'en') => string): Words {
  return { vi: text('vi'), en: text('en') };
}

export const HOW: Words = {
  vi: 'Gõ câu trả lời rồi Enter. Gõ “thôi” để dừng: những gì đã nhập vẫn được ghi, chỗ chưa nhập còn dấu ….',
  en: 'Type an answer and Enter. “stop” ends it: what was entered is written, the rest stays “…”.',
};

export const HELD: Words = {
  vi: 'Ngày họp (ví dụ 6/1/2017; Enter: để sau)',
  en: 'Day of the meeting (e.g. 2017-01-06; Enter: later)',
};
export const NO_DAY: Words = {
  vi: '  không hiểu ngày ấy; gõ như 6/1/2017',
  en: '  no such day; type it as 2017-01-06',
};

export const ABSENT: Words = {
  vi: 'Ai vắng (mã hoặc tên, cách nhau dấu phẩy; Enter: không ai vắng)',
  en: 'Who was absent (ids or names, parted by commas; Enter: nobody)',
};
export const WRITTEN: Words = {
  vi: 'Trong số vắng, ai gửi ý kiến bằng văn bản (Enter: không ai)',
  en: 'Which of them voted in writing (Enter: nobody)',
};

export const NOBODY_MET: Words = {
  vi: 'Cả Hội đồng vắng, không ai gửi ý kiến bằng văn bản thì chưa có cuộc họp nào để ghi. Dừng ở đây, không ghi câu trả lời nào; gõ lại lệnh khi có người dự.',
  en: 'With the whole Council absent and nobody voting in writing there was no meeting. It ends here, no answer is kept; type the line again once somebody was there.',
};
/** Why nobody is asked for votes: the only one who could vote is the one voted on. */
export function ownCaseAlone(isLevel: boolean): Words {
  const left = isLevel
    ? { vi: 'không ghi số phiếu', en: 'no votes are written' }
    : { vi: 'để dấu …, chờ người khác có ý kiến', en: 'left as “…” for somebody else to decide' };
  return {
    vi: `  không ai được biểu quyết: chỉ có chính người này dự họp, mà quy chế không cho tự biểu quyết về mình; ${left.vi}`,
    en: `  nobody may vote: the only one at the meeting is the one voted on, whom the regulation keeps out; ${left.en}`,
  };
}

export function kindQuestion(usual: 'secret' | 'show'): Words {
  return {
    vi: `Bỏ phiếu kín (k) hay giơ tay (g) [${usual === 'secret' ? 'k' : 'g'}]`,
    en: `Secret ballot (s) or show of hands (h) [${usual === 'secret' ? 's' : 'h'}]`,
  };
}
/** What may be typed for either kind, in both languages. */
export const KINDS = [
  [['k', 'kín', 'phiếu kín', 'bỏ phiếu kín', 's', 'secret', 'secret ballot'], 'secret'],
  [['g', 'giơ tay', 'biểu quyết giơ tay', 'h', 'hands', 'show', 'show of hands'], 'show'],
] as const;
export const NO_KIND: Words = {
  vi: '  gõ k (bỏ phiếu kín) hoặc g (giơ tay)',
  en: '  type s (secret ballot) or h (show of hands)',
};

export const ISSUED: Words = { vi: 'Số phiếu phát ra', en: 'Ballots handed out' };
export const RETURNED: Words = { vi: 'Số phiếu thu về', en: 'Ballots returned' };
export const INVALID: Words = { vi: 'Số phiếu không hợp lệ', en: 'Invalid ballots' };

/** “Số phiếu phát ra [6]”: what Enter alone stands for. */
export function withUsual(question: Words, usual: number): Words {
  return { vi: `${question.vi} [${usual}]`, en: `${question.en} [${usual}]` };
}

export function noCount(most: number | undefined): Words {
  return most === undefined
    ? { vi: '  gõ một số, ví dụ 6', en: '  type a number, e.g. 6' }
    : { vi: `  gõ một số từ 0 đến ${most}`, en: `  type a number from 0 to ${most}` };
}

export const FOR: Words = { vi: '  Phiếu đồng ý (Enter: để sau)', en: '  Votes for (Enter: later)' };
export const FOR_LEVEL: Words = {
  vi: '  Phiếu đồng ý (Enter: không bỏ phiếu riêng)',
  en: '  Votes for (Enter: no vote of its own)',
};
export const AGAINST: Words = { vi: '  Phiếu không đồng ý', en: '  Votes against' };

/** Why no level is asked of somebody: a decision on it would count for nothing. */
export const NOT_RATED: Words = {
  vi: '  không xếp loại trong kỳ này nên không có mức để quyết định; bỏ qua',
  en: '  not rated in this period, so there is no level to decide on; passed over',
};

/** The file says that the Council was shown another level than the one that Enter keeps. */
export function proposedOtherwise(proposed: string, level: string): Words {
  return {
    vi: `  lưu ý: mức trình Hội đồng ghi trong tệp là ${proposed}, nay tính ra ${level}; Enter là giữ ${level}`,
    en: `  note: the file says that ${proposed} was proposed to the Council, ${level} is computed now; Enter keeps ${level}`,
  };
}

export function levelQuestion(ids: readonly string[], kept: string): Words {
  return {
    vi: `  Mức (${ids.join(', ')}; Enter: giữ ${kept})`,
    en: `  Level (${ids.join(', ')}; Enter: keep ${kept})`,
  };
}
export function noLevel(ids: readonly string[]): Words {
  return { vi: `  gõ một trong các mã: ${ids.join(', ')}`, en: `  type one of: ${ids.join(', ')}` };
}

export const LEVEL_NOT_PASSED: Words = {
  vi: '  chưa thông qua: ghi số phiếu, mức để dấu … (giữ mức tính ra)',
  en: '  not passed: the votes are written, the level stays “…” (the computed one holds)',
};

export function grantQuestion(isEnough: boolean): Words {
  return {
    vi: `  Đồng ý khen (c) hay không (k) [${isEnough ? 'c' : 'k'}]`,
    en: `  Granted (y) or not (n) [${isEnough ? 'y' : 'n'}]`,
  };
}
/** What may be typed for either, in both languages. */
export const GRANTS = [
  [['c', 'có', 'đồng ý', 'đồng ý khen', 'y', 'yes', 'granted'], true],
  [['k', 'không', 'không đồng ý', 'không khen', 'n', 'no', 'not', 'not granted'], false],
] as const;
export const NO_GRANT: Words = {
  vi: '  gõ c (đồng ý khen) hoặc k (không)',
  en: '  type y (granted) or n (not)',
};
export const NOT_ENOUGH: Words = {
  vi: '  chưa đủ tỷ lệ phiếu của quy chế nên chưa thông qua được; gõ k',
  en: '  fewer votes than the regulation asks for, so it cannot pass; type n',
};

export const REASON: Words = { vi: '  Lý do (Enter: để trống)', en: '  Why (Enter: leave it blank)' };
export const REASON_NEEDED: Words = { vi: '  Lý do', en: '  Why' };
export const NO_REASON: Words = { vi: '  đổi mức thì phải ghi lý do', en: '  another level needs a reason' };
