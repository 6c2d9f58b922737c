import { define, list } from '../shape.ts';
import { formOr, id, item, periodKind, share, some, text, type WordOf, whole, word } from './shapes.ts';
import { sourced } from './source.ts';

/** A minimum of places. */
export const places = whole(0)`Ít nhất | Số suất tối thiểu dù tỷ lệ không đủ, ví dụ 1. | At least. A minimum of places, e.g. 1.`;
export const rounding = word('down', 'up', 'half-up')`Cách làm tròn | Làm tròn số chỉ tiêu: down (xuống), up (lên), half-up (từ nửa trở lên). | Rounding. down, up or half-up.`;
export type Rounding = WordOf<typeof rounding>;
export const subjectKind = word('member', 'unit')`Loại đối tượng | member là cá nhân (không ghi cũng vậy), unit là tập thể. | Kind. member, unless it says unit.`;

/** Conditions besides; each owns its key, and is told where it may stand (`build/plugged.ts`). */
const awardCondition = define('awardCondition', item([], { ...sourced }, { minProperties: 1 }));
export const awardChoice = define('awardChoice', item([], { ...sourced }, { minProperties: 1 }));

const ballot = word('secret', 'show');
const base = word('all', 'present', 'cast');
export type VoteBase = WordOf<typeof base>;
export type BallotKind = WordOf<typeof ballot>;
export const votes = define(
  'votes',
  item(
    ['base'],
    {
      ballot: ballot`Hình thức | Hình thức: secret (bỏ phiếu kín) hoặc show (biểu quyết giơ tay); không ghi là cách nào cũng được. | Ballot. secret or show (of hands); left out: either.`,
      base: base`Gốc tính tỷ lệ phiếu | Tính trên: all (tổng số thành viên Hội đồng), present (số có mặt), cast (số phiếu thu về). | Base. The share is of all seats, of those present, or of the ballots cast.`,
      atLeast: share`Từ tỷ lệ | Tỷ lệ phiếu đồng ý ít nhất, từ 0 đến 1, ví dụ 0.9. | At least. The share of votes in favour that is enough, e.g. 0.9.`,
      above: share`Quá tỷ lệ | Tỷ lệ phiếu đồng ý phải vượt quá, ví dụ 0.5. | Above. The share that must be exceeded, e.g. 0.5.`,
      ownCase: word('excluded', 'votes')`Việc của chính mình | Ủy viên với việc của chính mình: excluded (không biểu quyết, không tính vào gốc) hoặc votes (vẫn biểu quyết). | Own case. A seat whose own case it is: excluded (unless said) or votes.`,
      ...sourced,
    },
    { minProperties: 2 },
  ),
);

/** A title or a form of commendation, and what it takes. */
export const award = define(
  'award',
  item(['id', 'form', 'periods', 'when'], {
    id: id`Mã khen thưởng | Mã viết thường không dấu, ví dụ giay-khen. | Award id. Small letters and hyphens, e.g. giay-khen.`,
    name: text`Tên khen thưởng | Tên danh hiệu hoặc hình thức khen, ví dụ Giấy khen. | Name. In full, e.g. Giấy khen.`,
    short: text`Tên ngắn | Tên trong bảng, ví dụ CSTĐ cơ sở. | Short. For tables, e.g. CSTĐ cơ sở.`,
    form: word('title', 'commendation')`Loại | title là danh hiệu thi đua, commendation là hình thức khen thưởng. | Form. title or commendation.`,
    kind: subjectKind,
    periods: some(periodKind)`Các loại kỳ | Xét vào loại kỳ nào, ví dụ [half-year, year]. | Periods. When it is given, e.g. [half-year, year].`,
    decides: formOr(
      '^(head|superior|briefing)$',
      item(['who'], {
        who: word('head', 'superior', 'briefing')`Cấp quyết định | head (thủ trưởng cơ quan), superior (trình cấp trên) hoặc briefing (tại giao ban). | Who. head, superior or briefing.`,
        name: text`Chức danh | Người quyết định, ví dụ Chủ tịch UBND tỉnh. | Name. Who that is, e.g. Chủ tịch UBND tỉnh.`,
        ...sourced,
      }),
    )`Ai quyết định | head (thủ trưởng cơ quan), superior (trình cấp trên), briefing (tại giao ban), hoặc {who: superior, name: Chủ tịch UBND tỉnh}. | Decides. head (of the agency), superior (it is submitted) or briefing (there and then); or a map with name and source.`,
    when: some(awardCondition)`Điều kiện | Mọi điều kiện phải đạt, ví dụ [{level: {atLeast: tot}}, {registered: {for: [ldtt]}}]. | When. All of these must hold, e.g. [{level: {atLeast: tot}}, {registered: {for: [ldtt]}}].`,
    judged: list(
      item(['text'], {
        text: text`Tiêu chuẩn | Một câu, ví dụ Nội bộ đoàn kết. | Text. One sentence, e.g. Nội bộ đoàn kết.`,
        ...sourced,
      }),
    )`Tiêu chuẩn Hội đồng xét | Tiêu chuẩn không tệp nào chứng minh được, Hội đồng tự xét, ví dụ [{text: Nội bộ đoàn kết}]. | Judged. Standards that no file can show and people judge, e.g. [{text: Nội bộ đoàn kết}].`,
    quota: item(['atMost', 'of'], {
      atMost: share`Tỷ lệ tối đa | Tỷ lệ tối đa từ 0 đến 1, ví dụ 0.15. | At most. The largest share, e.g. 0.15.`,
      atLeast: places,
      of: id`Tính trên | Gốc tính tỷ lệ: mã khen thưởng khác, mã mức, rated (số được xếp loại) hoặc due (tất cả), ví dụ ldtt. | Of. The base: another award, a level, rated or due, e.g. ldtt.`,
      counting: word('remaining', 'at-or-better')`Cách đếm gốc | remaining (số còn lại ở mức đó) hoặc at-or-better (số từ mức đó trở lên), khi gốc là một mức. | Counting. remaining or at-or-better, where the base is a level.`,
      rounding,
      ...sourced,
    })`Tỷ lệ | Giới hạn số lượng, ví dụ {atMost: 0.15, of: ldtt}. | Quota. Its limit, e.g. {atMost: 0.15, of: ldtt}.`,
    votes: votes`Biểu quyết | Cách Hội đồng biểu quyết, ví dụ {ballot: secret, base: all, atLeast: 0.9}. | Votes. How the Council decides, e.g. {ballot: secret, base: all, atLeast: 0.9}.`,
    ...sourced,
  }),
);
