import type { Located } from '../../source/located.ts';
import { define, list, shape, withDefinitions } from '../shape.ts';
import { fromTo } from './keys.ts';
import { CRITERION, criterionId, day, flag, fraction, id, idOr, item, keyed, numberFromZero, oneKeyOf, remark, share, some, text, type WordOf, whole, word } from './shapes.ts';
import { catalogued, happening, mark, markPart } from './sheet.ts';
import { ownSource } from './source.ts';

const cover = define(
  'cover',
  idOr(
    item(['duty'], {
      duty: id`Mã nhiệm vụ | Mã nhiệm vụ trong organization.yaml, ví dụ nhiem-vu-1. | Duty. Its id in organization.yaml, e.g. nhiem-vu-1.`,
      weight: share`Tỷ trọng | Tiêu chí này đo bao nhiêu phần của nhiệm vụ, ví dụ 0.6; các tiêu chí cùng đo cộng lại là 1. | Weight. Which part of the duty it measures, e.g. 0.6; with the other criteria, 1.`,
    }),
  ),
);

const floorNumber = define('floorNumber', shape<Located<string>>({ type: ['number', 'string'], pattern: '^(none|-?\\d+(\\.\\d+)?(/0*[1-9]\\d*)?)$' }));

const event = define(
  'event',
  item(['id', 'title', 'points'], {
    id: id`Mã sự việc | Mã viết thường không dấu, không trùng trong thang điểm, ví dụ tre. | Event id. Its own within the file, e.g. tre.`,
    title: text`Tên sự việc | Sự việc bằng lời, ví dụ Chậm thời hạn. | Title. The event in words, e.g. Chậm thời hạn.`,
    per: text`Đơn vị tính | Tính theo lần, buổi hay ngày, ví dụ lần. | Per. What is counted, e.g. lần.`,
    points: numberFromZero`Số điểm mỗi lần | Số điểm cộng hoặc trừ cho mỗi lần, ví dụ 2. | Points. For each occurrence, e.g. 2.`,
    limit: id`Mức khống chế | Mã mức cao nhất còn được xếp khi sự việc xảy ra, ví dụ han-che. | Limit. The best level that remains, e.g. han-che.`,
  }),
);

/** What a mode takes besides stands in its own file. */
const criterion = define(
  'criterion',
  item(['id', 'title', 'max', 'mode'], {
    id: criterionId`Mã tiêu chí | Chữ in hoa rồi đến số, ví dụ A1 hoặc CT2. | Criterion id. Capitals, then digits, e.g. A1 or CT2.`,
    title: text`Tên tiêu chí | Nội dung tiêu chí, ví dụ Hoàn thành công việc được giao. | Title. What is judged, e.g. Hoàn thành công việc được giao.`,
    max: numberFromZero`Điểm tối đa | Điểm tối đa của tiêu chí, ví dụ 40 hoặc 70/3. | Maximum. The most points, e.g. 40 or 70/3.`,
    mode: word()`Cách chấm | Cách chấm. | Mode. One of them.`,
    covers: list(cover)`Nhiệm vụ được đo | Mã các nhiệm vụ mà tiêu chí này đo, ví dụ [nhiem-vu-1]; nhiều tiêu chí cùng đo thì ghi tỷ trọng, ví dụ [{duty: nhiem-vu-1, weight: 0.6}]. | Covers. Ids of the duties it measures, e.g. [nhiem-vu-1]; where several do, with its weight: [{duty: nhiem-vu-1, weight: 0.6}].`,
  }),
);

/** One of the conditions that there are: each owns its key. */
const condition = define('condition', oneKeyOf({}));

const status = word('draft', 'consulting', 'approved', 'issued', 'superseded');
export type CriteriaStatus = WordOf<typeof status>;
const outcome = word('taken', 'partly', 'kept');
export type OpinionOutcome = WordOf<typeof outcome>;

/** A point scale: how a week becomes points and a level. */
export const criteria = withDefinitions(
  [floorNumber, markPart],
  item(['id', 'title', 'status', 'effective', 'appliesTo', 'scale', 'groups', 'levels'], {
    id: id`Mã thang điểm | Mã viết thường không dấu, ví dụ thang-diem. | Criteria id. Small letters and hyphens, e.g. thang-diem.`,
    title: text`Tên thang điểm | Tên đầy đủ, ví dụ Thang bảng điểm thi đua cá nhân. | Title. In full.`,
    edition: whole(1)`Lần ban hành | Số lần ban hành, ví dụ 2. | Edition. Which edition this is, e.g. 2.`,
    status: status`Tình trạng | draft (dự thảo), consulting (lấy ý kiến), approved (đã thông qua), issued (đã ban hành), superseded (đã thay thế). | Status. draft, consulting, approved, issued or superseded.`,
    effective: item(['from'], {
      ...fromTo,
    })`Thời gian áp dụng | Áp dụng từ ngày nào, ví dụ {from: 2016-10-03}. | Effective. From when to when it applies, e.g. {from: 2016-10-03}.`,
    consultation: item(['from'], {
      from: day`Từ ngày | Ngày gửi dự thảo lấy ý kiến, ví dụ 2016-12-01. | From. The day the draft went out, e.g. 2016-12-01.`,
      until: day`Đến hết ngày | Ngày cuối nhận góp ý, ví dụ 2016-12-15. | Until. The last day for opinions, inclusive, e.g. 2016-12-15.`,
      asked: some(text)`Được hỏi ý kiến | Mã phòng hoặc tên chức vụ được hỏi, ví dụ [phong-mot, Trưởng phòng]. | Asked. Ids of units or names of posts, e.g. [phong-mot, Trưởng phòng].`,
      paper: text`Văn bản lấy ý kiến | Số văn bản gửi lấy ý kiến, ví dụ 45/BDT-VP. | Paper. Number of the letter that asked, e.g. 45/BDT-VP.`,
    })`Lấy ý kiến | Lấy ý kiến từ ngày nào đến ngày nào, hỏi những ai, ví dụ {from: 2016-12-01, until: 2016-12-15, asked: [phong-mot, phong-hai]}. | Consultation. From when to when, and who was asked, e.g. {from: 2016-12-01, until: 2016-12-15, asked: [phong-mot, phong-hai]}.`,
    opinions: list(
      item(['from', 'text'], {
        from: text`Ai góp ý | Mã phòng hoặc tên chức vụ, không ghi tên người, ví dụ phong-mot. | From. A unit's id or a post, never a person, e.g. phong-mot.`,
        date: day`Ngày góp ý | Ngày nhận ý kiến, ví dụ 2016-12-05. | Date. The day it came in, e.g. 2016-12-05.`,
        on: text`Về mục nào | Mã tiêu chí hoặc nhóm, hoặc levels, bonus, penalty; không ghi là về cả thang điểm; ví dụ A3. | On. A criterion or group, or levels, bonus, penalty; left out: the whole scale, e.g. A3.`,
        text: text`Nội dung góp ý | Góp ý điều gì, ví dụ Mức trừ 2 điểm mỗi lần chậm là nặng. | Text. What was said.`,
        agrees: flag`Nhất trí | true khi nhất trí với cả dự thảo, không phải trả lời. | Agrees. true: with the whole draft, so that nothing is to be answered.`,
        outcome: outcome`Tiếp thu hay không | taken (tiếp thu), partly (tiếp thu một phần), kept (giữ nguyên). | Outcome. taken, partly or kept (as it was).`,
        answer: remark`Giải trình | Trả lời ý kiến thế nào, ví dụ Giữ nguyên vì hai năm qua ít khi quá 01 lần; chưa trả lời thì ghi …. | Answer. How it was answered; … where it is still to come.`,
      }),
    )`Ý kiến góp ý | Các ý kiến nhận được và trả lời, ví dụ [{from: phong-mot, on: A3, text: Trừ 2 điểm là nặng, outcome: kept, answer: Giữ vì đã có ở các năm trước}]. | Opinions. What was said and how it was answered, e.g. [{from: phong-mot, on: A3, text: …, outcome: kept, answer: …}].`,
    approval: item(['date', 'decision'], {
      date: day`Ngày thông qua | Ngày Hội đồng thông qua, ví dụ 2016-12-20. | Date. The day the Council approved it, e.g. 2016-12-20.`,
      decision: text`Số văn bản | Số biên bản hoặc nghị quyết của Hội đồng, ví dụ 15/BB-HĐ. | Decision. Number of the minutes or resolution, e.g. 15/BB-HĐ.`,
      votes: item(['for', 'of'], {
        for: whole(0)`Đồng ý | Số phiếu đồng ý, ví dụ 6. | For. Ballots in favour, e.g. 6.`,
        against: whole(0)`Không đồng ý | Số phiếu không đồng ý, ví dụ 0. | Against. Ballots against, e.g. 0.`,
        invalid: whole(0)`Không hợp lệ | Số phiếu trống hoặc không hợp lệ, ví dụ 0. | Invalid. Ballots left blank or spoiled, e.g. 0.`,
        of: whole(1)`Tổng số | Số ủy viên làm gốc tính tỷ lệ phiếu, ví dụ 7. | Of. How many the share is counted on, e.g. 7.`,
      })`Biểu quyết | Số phiếu, ví dụ {for: 6, against: 0, of: 7}. | Votes. Ballots, e.g. {for: 6, against: 0, of: 7}.`,
      fingerprint: text`Dấu nội dung | emul ghi, không sửa tay: dấu của nội dung thang điểm lúc thông qua. | Fingerprint. Written by emul alone: of what the scale said when it was approved.`,
    })`Hội đồng thông qua | Hội đồng thông qua ngày nào, văn bản nào, bao nhiêu phiếu; lệnh emul criteria approve ghi mục này. | Approval. When the Council approved it, by which paper and vote; written by emul criteria approve.`,
    issued: item(['date', 'decision'], {
      date: day`Ngày ban hành | Ngày ký quyết định ban hành, ví dụ 2016-09-30. | Date. The day it was issued, e.g. 2016-09-30.`,
      decision: text`Số quyết định | Số quyết định ban hành, ví dụ 58/QĐ-…. | Decision. Its number, e.g. 58/QĐ-….`,
      retroactive: text`Lý do áp dụng lùi | Vì sao áp dụng cho cả những tuần đã chấm, ví dụ Chấm lại theo kết luận của Hội đồng. | Retroactive. Why it governs weeks already scored.`,
      fingerprint: text`Dấu nội dung | emul ghi, không sửa tay: dấu của nội dung thang điểm và ngày áp dụng lúc ban hành. | Fingerprint. Written by emul alone: of what the scale said, and from when, as it was issued.`,
    })`Quyết định ban hành | Ngày và số quyết định ban hành, ví dụ {date: 2016-09-30, decision: 58/QĐ-…}. | Issued. By which decision and when, e.g. {date: 2016-09-30, decision: 58/QĐ-…}.`,
    superseded: item(['by'], {
      by: text`Thay bằng | Lần ban hành của thang này, ví dụ 2, hoặc của thang khác, ví dụ chuyen-vien@1. | By. An edition of this scale, e.g. 2, or of another, e.g. chuyen-vien@1.`,
      from: day`Từ ngày | Ngày bản mới bắt đầu áp dụng, ví dụ 2017-01-02. | From. The first day of the new one, e.g. 2017-01-02.`,
    })`Bị thay thế | Lần ban hành nào thay thế, từ ngày nào, ví dụ {by: 2, from: 2017-01-02}. | Superseded. By which edition and from when, e.g. {by: 2, from: 2017-01-02}.`,
    source: ownSource`Căn cứ | Văn bản quy định điều này, ví dụ {document: 58/QĐ-…, article: 3}. | Source. The paper that says so, e.g. {document: 58/QĐ-…, article: 3}.`,
    appliesTo: item(['kind'], {
      kind: word('member', 'unit')`Loại đối tượng | member là cá nhân, unit là tập thể. | Kind. member or unit.`,
      units: some(id)`Các tập thể | Chỉ áp dụng cho các phòng này, ví dụ [phong-mot]. | Units. Only these, e.g. [phong-mot].`,
      positions: some(text)`Các chức vụ | Chỉ áp dụng cho các chức vụ này, ví dụ [Trưởng phòng]. | Positions. Only these posts, e.g. [Trưởng phòng].`,
      members: some(id)`Các cá nhân | Chỉ áp dụng cho những người này, ví dụ [nguyen-van-an]. | Members. Only these people, e.g. [nguyen-van-an].`,
    })`Đối tượng áp dụng | Áp dụng cho ai, ví dụ {kind: member, units: [phong-mot]}. | Applies to. Whom it is for, e.g. {kind: member, units: [phong-mot]}.`,
    scale: item(['max', 'step'], {
      max: numberFromZero`Điểm tối đa | Tổng điểm tối đa, ví dụ 100. | Maximum. The most a total can be, e.g. 100.`,
      min: fraction`Điểm tối thiểu | Tổng điểm thấp nhất, không ghi là 0. | Minimum. The least a total can be; left out means 0.`,
      step: numberFromZero`Bước chấm | Điểm cho lẻ tới mức nào, ví dụ 0.5. | Step. Marks are whole steps, e.g. 0.5.`,
      shown: flag`In điểm | Ghi false khi chỉ xếp mức, không tính điểm cho ai. | Shown. false: people get a level and no points.`,
    })`Thang điểm | Điểm tối đa và bước chấm, ví dụ {max: 100, step: 0.5}. | Scale. Maximum and step, e.g. {max: 100, step: 0.5}.`,
    missing: word('exclude', 'zero')`Khi chưa có phiếu | Người chưa nộp phiếu: exclude (không tính) hay zero (0 điểm). | Missing. A sheet nobody handed in: exclude or zero.`,
    columns: item([], {
      self: text`Cột tự chấm | Tên cột tự chấm, ví dụ Tự chấm. | Self. Name of the first column, e.g. Tự chấm.`,
      head: text`Cột trưởng phòng | Tên cột trưởng phòng, ví dụ Trưởng phòng. | Head. Name of the second column, e.g. Trưởng phòng.`,
      council: text`Cột lãnh đạo | Tên cột lãnh đạo, ví dụ Hội đồng. | Council. Name of the third column, e.g. Hội đồng.`,
    })`Tên các cột | Tên in trên đầu cột, ví dụ {self: Tự chấm, head: Trưởng phòng, council: Lãnh đạo}. | Columns. Their printed names, e.g. {self: Tự chấm, head: Trưởng phòng, council: Lãnh đạo}.`,
    commentBelowMax: flag`Phải ghi lý do | Ghi true nếu cho điểm dưới mức tối đa thì phải ghi lý do. | Comment below maximum. true: a mark under the maximum needs a note.`,
    groups: some(
      item(['id', 'title', 'max', 'criteria'], {
        id: criterionId`Mã nhóm | Chữ in hoa, ví dụ A. | Group id. Capitals, e.g. A.`,
        title: text`Tên nhóm | Tên nhóm tiêu chí, ví dụ Kết quả thực hiện nhiệm vụ. | Title. Name of the group.`,
        max: numberFromZero`Điểm tối đa | Điểm tối đa của nhóm, ví dụ 70. | Maximum. The most points of the group, e.g. 70.`,
        criteria: some(criterion)`Các tiêu chí | Tiêu chí của nhóm, ví dụ [{id: A2, title: Chất lượng tham mưu, max: 20, mode: mark}]. | Criteria. The lines of the group, e.g. [{id: A2, title: …, max: 20, mode: mark}].`,
      }),
    )`Nhóm tiêu chí | Các nhóm tiêu chí, ví dụ [{id: A, title: Kết quả nhiệm vụ, max: 70, criteria: […]}]. | Groups. Of criteria, each with a maximum of its own.`,
    catalogue: list(catalogued)`Danh mục sản phẩm | Các sản phẩm, công việc và hệ số quy đổi, ví dụ [{id: to-trinh, name: Tờ trình, factor: 1.5}]. | Catalogue. Products and their factors, for mode products, e.g. [{id: to-trinh, name: Tờ trình, factor: 1.5}].`,
    bonus: item(['events'], {
      max: numberFromZero`Cộng tối đa | Tổng điểm cộng nhiều nhất, ví dụ 5. | Maximum. The most bonus points, e.g. 5.`,
      above: flag`Được vượt thang | Ghi true nếu điểm cộng được làm tổng vượt điểm tối đa. | Above. true: bonus may lift the total over the maximum.`,
      events: list(event)`Sự việc cộng điểm | Các sự việc được cộng điểm, ví dụ [{id: sang-kien, title: Sáng kiến được công nhận, points: 5}]. | Events. What earns points, e.g. [{id: sang-kien, title: …, points: 5}].`,
    })`Điểm cộng | Các việc được cộng điểm, ví dụ {max: 5, events: […]}. | Bonus. Events that earn points on top, e.g. {max: 5, events: […]}.`,
    penalty: item(['events'], {
      events: list(event)`Sự việc trừ điểm | Các sự việc bị trừ điểm, ví dụ [{id: tre-bao-cao, title: Báo cáo chậm, points: 2}]. | Events. What costs points, e.g. [{id: tre-bao-cao, title: …, points: 2}].`,
    })`Điểm trừ | Các việc bị trừ vào tổng điểm, ví dụ {events: […]}. | Penalty. Events that cost points of the total, e.g. {events: […]}.`,
    levels: some(
      item(['level'], {
        level: id`Mã mức | Mã mức của quy chế, ví dụ xuat-sac. | Level. Id of a level of the regulation, e.g. xuat-sac.`,
        when: list(condition)`Điều kiện | Mọi điều kiện phải đạt, ví dụ [{points: {atLeast: 90}}]. | When. All of these must hold, e.g. [{points: {atLeast: 90}}].`,
      }),
    )`Mức xếp loại | Các mức từ cao xuống thấp, ví dụ [{level: tot, when: [{points: {atLeast: 70}}]}, {level: chua}]. | Levels. Best first; the first whose conditions all hold, e.g. [{level: tot, when: [{points: {atLeast: 70}}]}].`,
    examples: list(
      item(
        ['sheet'],
        {
          sheet: keyed(CRITERION, mark`Điểm tiêu chí | Điểm của tiêu chí như ghi trong phiếu, ví dụ 18. | Mark. As on a sheet, e.g. 18.`)`Phiếu mẫu | Điểm từng tiêu chí, ví dụ {A2: 18, A3: {tre: 1}}. | Sheet. A mark for each criterion, e.g. {A2: 18, A3: {tre: 1}}.`,
          bonus: list(happening)`Điểm cộng | Sự việc được cộng điểm của phiếu mẫu, ví dụ [{event: sang-kien}]. | Bonus. As on a sheet, e.g. [{event: sang-kien}].`,
          penalty: list(happening)`Điểm trừ | Sự việc bị trừ điểm của phiếu mẫu, ví dụ [{event: tre-bao-cao}]. | Penalty. As on a sheet, e.g. [{event: tre-bao-cao}].`,
          points: fraction`Điểm phải ra | Tổng điểm đúng của phiếu mẫu, ví dụ 94 hoặc 70/3. | Points. The exact total, e.g. 94 or 70/3.`,
          level: id`Mức phải ra | Mã mức đúng của phiếu mẫu, ví dụ tot. | Level. The level it must find, e.g. tot.`,
          note: text`Ghi chú | Ví dụ này cho thấy điều gì, ví dụ Đủ điểm nhưng có một lần chậm. | Note. What the example shows.`,
        },
        { minProperties: 2 },
      ),
    )`Ví dụ kiểm tra | Phiếu mẫu và kết quả phải ra, ví dụ [{sheet: {A2: 18}, points: 94, level: tot}]. | Examples. The author's own cases, e.g. [{sheet: {A2: 18}, points: 94, level: tot}].`,
  }),
)`Thang bảng điểm | Thang điểm thi đua: điểm của tuần được tính và xếp loại thế nào. | Criteria. A point scale: how a week becomes points and a level.`;
