/**
 * Every paper that emul writes, and the places in it that only people can fill: a file in `papers/` gives their words.
 * Made by `npm run schemas` of the papers in `src/commands/report/`.
 */
export const PAPERS = {
  briefing: ['opening', 'limits', 'next-tasks'],
  summary: [
    'opening',
    'leadership',
    'registrations',
    'targets',
    'awards',
    'exemplars',
    'inspections',
    'strengths',
    'limits',
    'causes',
    'lessons',
    'next-tasks',
    'proposals',
  ],
  ratings: ['note'],
  candidates: ['note'],
  minutes: ['start', 'venue', 'guests', 'standards', 'discussion', 'ballot', 'conclusion', 'end', 'copies'],
  submission: ['reasons', 'attachments'],
  decision: ['execution'],
  'score-sheet': ['hand-in'],
  notice: ['review'],
  criteria: ['note'],
  closing: ['note'],
  changes: ['note'],
  amendment: ['awards', 'execution'],
  correction: ['printed', 'corrected'],
  'appeal-receipt': ['note'],
  'appeal-answer': ['checked', 'again'],
  handover: ['giver', 'receiver', 'with', 'note'],
  contents: ['note'],
  grid: ['note'],
} as const;

/** Which other keys of such a file each paper has room for; `of.number`: of a file that is one person's. */
export const ROOM = {
  briefing: ['number', 'signer', 'recipients'],
  summary: ['number', 'to', 'signer', 'recipients'],
  ratings: ['signer'],
  candidates: ['signer', 'achievements'],
  minutes: ['number', 'recipients'],
  submission: ['number', 'to', 'grounds', 'signer', 'recipients', 'achievements'],
  decision: ['number', 'grounds', 'signer', 'recipients'],
  'score-sheet': [],
  notice: ['of.number', 'signer', 'recipients'],
  criteria: [],
  closing: [],
  changes: [],
  amendment: ['number', 'grounds', 'signer', 'recipients'],
  correction: ['number', 'to', 'signer', 'recipients'],
  'appeal-receipt': ['number'],
  'appeal-answer': ['of.number', 'to', 'signer', 'recipients'],
  handover: ['grounds', 'signer'],
  contents: [],
  grid: [],
} as const;

/** What each is called where papers are listed. */
export const TITLES = {
  briefing: { vi: 'Thông báo kết quả tuần', en: 'Weekly notice' },
  summary: { vi: 'Báo cáo sơ kết, tổng kết', en: 'Review' },
  ratings: { vi: 'Bảng xếp loại', en: 'Ratings' },
  candidates: { vi: 'Danh sách trích ngang', en: 'Extract list' },
  minutes: { vi: 'Biên bản họp Hội đồng', en: 'Minutes of the Council' },
  submission: { vi: 'Tờ trình', en: 'Submission' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  'score-sheet': { vi: 'Phiếu chấm điểm', en: 'Score sheet' },
  notice: { vi: 'Thông báo kết quả', en: 'Notice' },
  criteria: { vi: 'Thang bảng điểm', en: 'Point scale' },
  closing: { vi: 'Biên bản khóa sổ', en: 'Minutes of closing' },
  changes: { vi: 'Phụ lục thay đổi sau giao ban', en: 'Annex on changes after briefings' },
  amendment: { vi: 'Văn bản sửa đổi kết quả', en: 'Amending paper' },
  correction: { vi: 'Công văn đính chính', en: 'Letter of correction' },
  'appeal-receipt': { vi: 'Phiếu tiếp nhận kiến nghị', en: 'Receipt of a petition' },
  'appeal-answer': { vi: 'Công văn trả lời kiến nghị', en: 'Answer to a petition' },
  handover: { vi: 'Biên bản giao nhận hồ sơ', en: 'Minutes of a handover' },
  contents: { vi: 'Mục lục hồ sơ', en: 'Table of contents' },
  grid: { vi: 'Bảng tổng hợp mức', en: 'Grid of levels' },
} as const;

export type PaperId = keyof typeof PAPERS;
export type PlaceOf<Id extends PaperId> = (typeof PAPERS)[Id][number];
