import type { Words } from '../../base/locale.ts';

/** One text for both languages where only a name or number differs. */
export function both(text: (locale: 'vi' | 'en') => string): Words {
  return { vi: text('vi'), en: text('en') };
}

export const HOW: Words = {
  vi: 'Gõ câu trả lời rồi Enter; Enter không là lấy số trong ngoặc vuông. Gõ “thôi” để dừng: đã nhập gì thì ghi, lần sau hỏi tiếp từ chỗ ấy.',
  en: 'Type an answer and Enter; Enter alone takes what stands in brackets. “stop” ends it: what was entered is written, next time it goes on from there.',
};

/** What is said once above the rows, so that each of them is asked about in few words. */
export function rowsToCome(levels: readonly Words[], threshold: Words | undefined): Words {
  const numbers = both((locale) => levels.map((name, index) => `${index + 1} ${name[locale]}`).join(', '));
  const isAsked = threshold !== undefined && threshold.vi !== '';
  const lines = (...all: readonly (string | false)[]) => all.filter(Boolean).join('\n');
  return {
    vi: lines(
      levels.length > 0 && `Mức, gõ số hoặc tên: ${numbers.vi}.`,
      isAsked ? `Thông qua: ${threshold.vi}.` : 'Quy chế chưa ghi tỷ lệ phiếu bao nhiêu thì thông qua.',
      'Gõ “tất cả” khi các dòng còn lại đều được mọi phiếu đồng ý.',
    ),
    en: lines(
      levels.length > 0 && `Levels, by number or name: ${numbers.en}.`,
      isAsked ? `It passes by: ${threshold.en}.` : 'The regulation asks for no share of votes.',
      'Type “all” where every ballot agrees to all the rest.',
    ),
  };
}

export const HELD: Words = {
  vi: 'Ngày họp (ví dụ 6/1/2017; Enter: để sau)',
  en: 'Day of the meeting (e.g. 2017-01-06; Enter: later)',
};
export const NO_DAY: Words = {
  vi: '  không hiểu ngày ấy; gõ như 6/1/2017',
  en: '  no such day; type it as 2017-01-06',
};

export const VENUE: Words = { vi: 'Nơi họp (Enter: để sau)', en: 'Where (Enter: later)' };

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

export const FOR: Words = { vi: '  Đồng ý (Enter: để sau)', en: '  For (Enter: later)' };
export const FOR_LEVEL: Words = {
  vi: '  Đồng ý (Enter: không bỏ phiếu riêng)',
  en: '  For (Enter: no vote of its own)',
};
export const AGAINST: Words = { vi: '  Không đồng ý', en: '  Against' };

/** Ballots on which this row was left blank or spoiled: what is left of those that count. */
export function blankBallots(count: number): Words {
  return {
    vi: `  còn ${count} phiếu: ghi là trống, không hợp lệ ở dòng này`,
    en: `  ${count} left: written as blank or spoiled on this row`,
  };
}

/** Why no level is asked of somebody: a decision on it would count for nothing. */
export const NOT_RATED: Words = {
  vi: '  không xếp loại trong kỳ này nên không có mức để quyết định; bỏ qua',
  en: '  not rated in this period, so there is no level to decide on; passed over',
};

/** The Council was shown another level than the one that Enter keeps. */
export function proposedOtherwise(proposed: Words, level: Words): Words {
  return {
    vi: `  lưu ý: mức đã trình Hội đồng là ${proposed.vi}, nay tính ra ${level.vi}; Enter là giữ ${level.vi}`,
    en: `  note: ${proposed.en} was proposed to the Council, ${level.en} is computed now; Enter keeps ${level.en}`,
  };
}

/** “Mức [Tốt]”. */
export function levelQuestion(kept: Words): Words {
  return { vi: `  Mức [${kept.vi}]`, en: `  Level [${kept.en}]` };
}
export function noLevel(names: readonly Words[]): Words {
  const list = both((locale) => names.map((name, index) => `${index + 1} (${name[locale]})`).join(', '));
  return { vi: `  gõ ${list.vi}, hoặc tên mức`, en: `  type ${list.en}, or a level’s name` };
}

export function keptWithoutVotes(level: Words): Words {
  return {
    vi: `  ${level.vi}, không bỏ phiếu riêng`,
    en: `  ${level.en}, no vote of its own`,
  };
}
export const LEVEL_NOT_PASSED: Words = {
  vi: '  chưa thông qua: ghi số phiếu, chưa ghi mức (giữ mức tính ra)',
  en: '  not passed: the votes are written, no level (the computed one holds)',
};
export const NOT_GRANTED: Words = { vi: '  không thông qua: không khen', en: '  not passed: not granted' };

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
export const REASON: Words = { vi: '  Lý do (Enter: để trống)', en: '  Why (Enter: leave it blank)' };
export const REASON_NEEDED: Words = { vi: '  Lý do', en: '  Why' };
export const NO_REASON: Words = { vi: '  đổi mức thì phải ghi lý do', en: '  another level needs a reason' };
