import type { Exact } from '../../base/exact.ts';
import { CAMPAIGN, periodKinds, scoredKinds } from '../../calendar/index.ts';
import type { PeriodKind } from '../../calendar/period.ts';
import type { Located } from '../../source/located.ts';
import { define, list, only, orNull, shape, withDefinitions } from '../shape.ts';
import { award, awardChoice, places, rounding, subjectKind, votes } from './award.ts';
import { money } from './money.ts';
import { block } from './rollup.ts';
import { day, FRACTION, fraction, ID, id, item, keyed, oneKeyOf, oneOrMore, periodKind, share, some, text, type WordOf, whole, word } from './shapes.ts';
import { source, sourced } from './source.ts';
import { statistics } from './statistics.ts';

const scope = word('agency', 'unit', 'group');
export type QuotaScope = WordOf<typeof scope>;

const extendedId = define('extendedId', oneOrMore(id));
const nullableId = define('nullableId', shape<Located<string>>({ type: ['string', 'null'], pattern: ID.pattern, maxLength: 64 }));
const nullableNumber = define('nullableNumber', shape<Located<Exact>>({ type: ['number', 'string', 'null'], pattern: FRACTION }));

/** A kind of period that has parts, with its words. */
function rolledUp(id: string, vi: string, en: string, whole = vi) {
  const raised = (said: string) => said.charAt(0).toLocaleUpperCase('vi') + said.slice(1);
  return [id, block`${raised(vi)} | Cách tổng hợp ${whole}, ví dụ {from: week, points: {method: mean}, levels: […]}. | ${raised(en)}. How it is rolled up.`] as const;
}

const longer = periodKinds.slice(1).map(({ id, isOfAnyLength, words: { vi, en } }) => rolledUp(id, vi.kind, en.kind, `${vi.kind}${isOfAnyLength ? ' nhiều năm' : ''}`));

function inVietnamese({ id, words }: PeriodKind): string {
  return `${id} (${words.vi.kind})`;
}

/** Law as grounds cite it. */
const ground = define(
  'ground',
  item(['document'], {
    document: text`Văn bản | Số văn bản, hoặc tên đã ghi ở căn cứ của các mục khác, ví dụ Luật số 06/2022/QH15. | Document. Its number, or what other sources call it, e.g. Luật số 06/2022/QH15.`,
    name: text`Tên gọi | Tên của luật, chỉ ghi tên và ngày, ví dụ Luật Thi đua, khen thưởng; văn bản khác thì bỏ trống. | Name. Of a law, cited by name and day, e.g. Luật Thi đua, khen thưởng; left out for other papers.`,
    date: day`Ngày văn bản | Ngày ký văn bản, ví dụ 2022-06-15. | Date. The day it was signed, e.g. 2022-06-15.`,
    about: text`Của ai, về việc gì | Cơ quan ban hành và trích yếu, ví dụ của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng. | About. Who issued it and on what, as it follows the day.`,
    from: day`Từ ngày | Ngày bắt đầu viện dẫn, ví dụ 2024-01-01; không ghi thì theo hiệu lực của quy chế này. | From. The first day it is cited; left out, as long as this regulation holds.`,
    to: day`Đến ngày | Ngày cuối còn viện dẫn, ví dụ 2025-06-30. | To. The last day it is cited, e.g. 2025-06-30.`,
    ...sourced,
  }),
);

/** A rule that lowers a level; the keys of its kind stand in that one's file. */
const gate = define(
  'gate',
  item(['id', 'periods'], {
    id: id`Mã điều kiện | Mã viết thường không dấu, ví dụ reprimand. | Gate id. Small letters and hyphens, e.g. reprimand.`,
    gate: word()`Loại điều kiện | head-not-above-unit, discipline, long-absence hoặc weak-unit; không ghi thì lấy theo mã. | Gate. The kind; left out, the id is the kind.`,
    periods: some(periodKind)`Các loại kỳ | Áp dụng cho loại kỳ nào, ví dụ [half-year, year]. | Periods. The kinds of period it acts on, e.g. [half-year, year].`,
    ...sourced,
  }),
);

/** How long somebody must have served to be rated. */
const service = define(
  'service',
  item(['periods', 'atLeast'], {
    periods: some(periodKind)`Các loại kỳ | Áp dụng cho loại kỳ nào, ví dụ [year]. | Periods. The kinds of period it acts on, e.g. [year].`,
    atLeast: item(['months'], {
      months: whole(1, 999)`Số tháng | Số tháng công tác, ngày lẻ cộng lại 30 ngày là một tháng, ví dụ 6. | Months. Left-over days count a month for every 30, e.g. 6.`,
    })`Ít nhất | Thời gian công tác ít nhất trong kỳ, ví dụ {months: 6}; chưa đủ thì không xếp loại. | At least. The least service in the period, e.g. {months: 6}; below it nobody is rated.`,
    ...sourced,
  }),
);

const quota = define(
  'quota',
  item(['id', 'level', 'of'], {
    id: id`Mã tỷ lệ | Mã viết thường không dấu, ví dụ top-20. | Quota id. Small letters and hyphens, e.g. top-20.`,
    periods: some(periodKind)`Các loại kỳ | Áp dụng cho loại kỳ nào, ví dụ [half-year, year]; không ghi là mọi kỳ dài hơn kỳ chấm. | Periods. Kinds of period; left out means every one longer than the base.`,
    level: id`Mức xếp loại | Mức bị giới hạn tỷ lệ, ví dụ xuat-sac. | Level. The level that is limited, e.g. xuat-sac.`,
    atMost: share`Tỷ lệ tối đa | Tỷ lệ tối đa từ 0 đến 1, ví dụ 0.2; chỉ bỏ được khi có byUnitLevel. | At most. The largest share, e.g. 0.20; can be left out beside byUnitLevel alone.`,
    byUnitLevel: keyed(
      ID.pattern,
      share`Tỷ lệ tối đa | Tỷ lệ tối đa ở phòng xếp mức ấy, ví dụ 0.25. | Share. The largest share in units of that level, e.g. 0.25.`,
    )`Tỷ lệ theo mức của phòng | Tỷ lệ tối đa ở phòng xếp mức ấy, ví dụ {xuat-sac: 0.25, tot: 0.2}; phòng mức khác theo atMost; chỉ dùng với scopes: [unit]. | By unit level. The share in units of a level, e.g. {xuat-sac: 0.25, tot: 0.2}; in all others atMost; only with scopes: [unit].`,
    atLeast: places,
    of: id`Tính trên | Gốc tính tỷ lệ: mã mức (ví dụ tot), rated (số được xếp loại) hoặc due (tất cả). | Of. The base: a level, rated or due.`,
    counting: word('remaining', 'at-or-better')`Cách đếm gốc | remaining (số còn lại ở mức đó) hoặc at-or-better (số từ mức đó trở lên). | Counting. remaining or at-or-better, where the base is a level.`,
    scopes: some(scope)`Phạm vi | Tính trong phạm vi nào: agency (cơ quan), unit (phòng), group (nhóm công việc). | Scopes. agency, unit, group; each with its own limit.`,
    rounding,
    kind: subjectKind,
    exception: item(['atMost', 'needs'], {
      atMost: share`Tỷ lệ tối đa | Tỷ lệ tối đa khi dùng ngoại lệ, ví dụ 0.25. | At most. The share then, e.g. 0.25.`,
      needs: only('decision')`Cần có | Luôn ghi decision: phải có quyết định của Hội đồng. | Needs. Always decision.`,
      ...sourced,
    })`Mức ngoại lệ | Tỷ lệ được nâng khi có quyết định, ví dụ {atMost: 0.25, needs: decision}. | Exception. A higher share that needs a decision, e.g. {atMost: 0.25, needs: decision}.`,
    ...sourced,
  }),
);

const term = define(
  'term',
  oneKeyOf({
    days: whole(1, 999)`Số ngày | Số ngày, kể cả ngày nghỉ, ví dụ 30. | Days. How many, Sundays and holidays with them, e.g. 30.`,
    workdays: whole(1, 999)`Số ngày làm việc | Số ngày làm việc, từ thứ Hai đến thứ Sáu, trừ ngày nghỉ ghi ở calendar.holidays, ví dụ 10. | Workdays. How many, Monday to Friday less calendar.holidays, e.g. 10.`,
  }),
);

const appeals = define(
  'appeals',
  item(
    [],
    {
      within: term`Hạn kiến nghị | Gửi trong bao lâu kể từ ngày nhận thông báo, ví dụ {workdays: 5}; ngày đầu là ngày hôm sau. | Within. How long after the notice one may petition, e.g. {workdays: 5}; the day after is the first.`,
      answer: term`Hạn trả lời | Trả lời trong bao lâu, ví dụ {days: 30}; ngày đầu là ngày hôm sau. | Answer. How long the answer may take, e.g. {days: 30}; the day after is the first.`,
      from: word('received', 'notified')`Hạn trả lời tính từ | Hạn trả lời tính từ ngày: received (nhận kiến nghị, như khi không ghi) hoặc notified (thông báo kết quả). | From. The answer is due so long after the petition was received (unless said) or after the result was notified.`,
      ...sourced,
    },
    { minProperties: 1 },
  ),
);

/** Levels, roll-up, gates, quotas, awards. */
export const regulation = withDefinitions(
  [awardChoice],
  item(['id', 'title'], {
    id: id`Mã quy chế | Mã viết thường không dấu, ví dụ quy-che. | Regulation id. Small letters and hyphens, e.g. quy-che.`,
    extends: extendedId`Dựa trên | Mã quy chế được bổ sung, hoặc danh sách, mục sau đè mục trước, ví dụ [nd90-2020, tdkt-2022]. | Extends. Ids of the regulations this one builds on, a later one over an earlier, e.g. [nd90-2020, tdkt-2022].`,
    title: text`Tên quy chế | Tên đầy đủ, ví dụ Quy chế thi đua của Ban. | Title. In full.`,
    source: source`Căn cứ | Văn bản ban hành quy chế, ví dụ {document: 58/QĐ-…, date: 2016-09-30, force: own}. | Source. The paper that issued it, e.g. {document: 58/QĐ-…, date: 2016-09-30, force: own}.`,
    effective: item([], {
      from: day`Từ ngày | Ngày bắt đầu, tính cả ngày đó, ví dụ 2020-08-20. | From. The first day, inclusive, e.g. 2020-08-20.`,
      to: day`Đến ngày | Ngày kết thúc, tính cả ngày đó, ví dụ 2025-12-31; bỏ trống nghĩa là chưa hết. | To. The last day, inclusive, e.g. 2025-12-31; left out means open.`,
    })`Thời gian áp dụng | Quy chế có hiệu lực từ ngày nào đến ngày nào, ví dụ {from: 2020-08-20, to: 2025-12-31}. | Effective. From when to when it is in force, e.g. {from: 2020-08-20, to: 2025-12-31}.`,
    grounds: list(ground)`Căn cứ trong văn bản | Luật, nghị định mà quyết định, tờ trình viện dẫn, theo ngày của văn bản, ví dụ [{document: Luật số 06/2022/QH15, name: Luật Thi đua, khen thưởng, date: 2022-06-15}]. | Grounds. The law that decisions and submissions cite, by their day.`,
    notes: list(
      item(['text'], {
        text: text`Nội dung | Một câu, ví dụ Xếp loại năm trước ngày 15/12. | Text. One sentence, e.g. The year is rated before 15 December.`,
        ...sourced,
      }),
    )`Điều cần biết | Điều văn bản nói mà không phải mục nào của tệp này, ví dụ [{text: Xếp loại năm trước ngày 15/12}]. | Notes. What the paper says and no other key holds, e.g. [{text: The year is rated before 15 December}].`,
    open: list(text)`Điều để ngỏ | Điều văn bản không quy định, cơ quan phải tự quyết, ví dụ [Ngưỡng điểm của từng mức]. | Open. What the paper leaves to the agency, e.g. [The points of each level].`,
    levels: some(
      item(['id', 'name'], {
        id: id`Mã mức | Mã viết thường không dấu, ví dụ tot. | Level id. Small letters and hyphens, e.g. tot.`,
        name: text`Tên mức | Tên đầy đủ của mức, ví dụ Hoàn thành tốt nhiệm vụ. | Name. In full, e.g. Hoàn thành tốt nhiệm vụ.`,
        short: text`Tên ngắn | Tên trong bảng, ví dụ Tốt. | Short. For tables, e.g. Tốt.`,
        english: item([], {
          name: text`Tên đầy đủ | Tên đầy đủ bằng tiếng Anh, ví dụ Completed tasks well. | Name. In full, e.g. Completed tasks well.`,
          short: text`Tên ngắn | Tên trong bảng bằng tiếng Anh, ví dụ Good. | Short. For tables, e.g. Good.`,
        })`Tiếng Anh | Tên mức trong văn bản tiếng Anh; không ghi thì dùng tên tiếng Việt, ví dụ {name: Completed tasks well, short: Good}. | English. What English papers call it; left out: its Vietnamese name, e.g. {name: Completed tasks well, short: Good}.`,
        ...sourced,
      }),
    )`Các mức xếp loại | Các mức từ cao xuống thấp, ví dụ [{id: tot, name: Hoàn thành tốt nhiệm vụ, short: Tốt}]. | Levels. Best first, e.g. [{id: tot, name: Hoàn thành tốt nhiệm vụ, short: Tốt}].`,
    base: word(...scoredKinds.map((kind) => kind.id))`Kỳ chấm điểm | Chấm điểm theo ${scoredKinds
      .map(inVietnamese)
      .join(', ')
      .replace(/, ([^,]*)$/, ' hay $1')}. | Base. What is scored: ${scoredKinds
      .map((kind) => kind.id)
      .join(', ')
      .replace(/, ([^,]*)$/, ' or $1')}.`,
    rollup: item([], Object.fromEntries([...longer, rolledUp(CAMPAIGN.id, CAMPAIGN.vi, CAMPAIGN.en)]))`Cách tổng hợp | Cách tổng hợp từng loại kỳ, ví dụ {month: {from: week, …}}. | Roll-up. How each kind of period is summed up, e.g. {month: {from: week, …}}.`,
    gates: list(gate)`Điều kiện khống chế | Những điều kiện hạ mức xếp loại, ví dụ [{id: reprimand, gate: discipline, periods: [year], …}]. | Gates. They lower a level, never raise it.`,
    service: list(service)`Thời gian công tác | Công tác trong kỳ bao lâu mới được xếp loại, ví dụ [{periods: [year], atLeast: {months: 6}}]; ghi ở đây thì thay cả mục này của quy chế gốc. | Service. How long somebody must have served in a period to be rated; written here, it replaces that of what is extended.`,
    quotas: list(quota)`Tỷ lệ tối đa | Giới hạn số người ở một mức, ví dụ [{id: top-20, level: xuat-sac, atMost: 0.2, of: tot, counting: remaining}]. | Quotas. How many may reach a level.`,
    awards: list(award)`Khen thưởng | Danh hiệu và hình thức khen thưởng, ví dụ [{id: giay-khen, form: commendation, periods: [year]}]. | Awards. Titles and commendations.`,
    votes: votes`Biểu quyết | Cách Hội đồng biểu quyết, ví dụ {ballot: secret, base: all, atLeast: 0.9}. | Votes. How the Council decides, e.g. {ballot: secret, base: all, atLeast: 0.9}.`,
    appeals: appeals`Kiến nghị | Thời hạn kiến nghị và trả lời về kết quả, ví dụ {within: {workdays: 5}, answer: {workdays: 10}, from: received}. | Appeals. Terms of petitions about results and of their answers, e.g. {within: {workdays: 5}, answer: {workdays: 10}, from: received}.`,
    money: money`Tiền thưởng | Mức thưởng kèm danh hiệu, hình thức khen, ví dụ {prizes: [{award: giay-khen, coefficient: 0.3}]}. | Money. What awards bring, e.g. {prizes: [{award: giay-khen, coefficient: 0.3}]}.`,
    statistics: statistics`Biểu thống kê | Thông tư và số hiệu biểu thống kê từng thời kỳ, ví dụ [{from: 2023-03-23, document: 02/2023/TT-BNV, movements: 0601.N/BNV-TĐKT}]. | Statistics. The circulars and their forms by date, e.g. [{from: 2023-03-23, document: 02/2023/TT-BNV, movements: 0601.N/BNV-TĐKT}].`,
    drop: list(id)`Bỏ của quy chế gốc | Mã các điều kiện, tỷ lệ, khen thưởng không lấy từ quy chế gốc, ví dụ [top-20]. | Drop. Ids of levels, gates, quotas and awards not taken over, e.g. [top-20].`,
    examples: list(
      item(
        ['period', 'parts'],
        {
          period: periodKind`Loại kỳ | Loại kỳ của ví dụ, ví dụ half-year. | Period. The kind of period, e.g. half-year.`,
          parts: some(
            orNull(
              item(['level'], {
                points: fraction`Điểm | Điểm của kỳ thành phần, ví dụ 91; bỏ trống khi chỉ xếp mức. | Points. Of the part, e.g. 91; left out where it has a level alone.`,
                level: id`Mức xếp loại | Mã mức của kỳ thành phần, ví dụ xuat-sac. | Level. Of the part, e.g. xuat-sac.`,
              }),
            ),
          )`Các kỳ thành phần | Kết quả từng kỳ theo thứ tự, null là không xếp loại, ví dụ [{points: 91, level: xuat-sac}, null]. | Parts. The results it is made of, null for one not rated.`,
          points: nullableNumber`Điểm phải ra | Điểm đúng của kỳ, ví dụ 90.5 hoặc 271/3; null là không xếp loại. | Points. The exact result, e.g. 90.5; null: not rated.`,
          level: nullableId`Mức phải ra | Mã mức đúng của kỳ, ví dụ xuat-sac; null là không xếp loại. | Level. What it must find, e.g. xuat-sac; null: not rated.`,
          note: text`Ghi chú | Ví dụ này cho thấy điều gì, ví dụ Thiếu một tháng. | Note. What the example shows.`,
        },
        { minProperties: 3 },
      ),
    )`Ví dụ kiểm tra | Kết quả phải ra từ các kỳ thành phần, ví dụ [{period: half-year, parts: […], points: 90.5, level: xuat-sac}]. | Examples. Cases that check runs.`,
  }),
)`Quy chế thi đua | Các mức xếp loại, cách tổng hợp, điều kiện khống chế, tỷ lệ và khen thưởng. | Regulation. Levels, roll-up, gates, quotas, awards.`;
