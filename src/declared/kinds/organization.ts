import { define, list } from '../shape.ts';
import { day, flag, fraction, id, idOr, item, keysOf, leaveKind, oneOrSome, period, remark, some, text, type WordOf, whole, word } from './shapes.ts';

const brought = define(
  'brought',
  list(
    item(['period', 'level'], {
      period: period`Kỳ | Kỳ của kết quả, ví dụ 2017-01. | Period. The period of the result, e.g. 2017-01.`,
      points: fraction`Điểm | Số điểm cơ quan cũ đã chấm, ví dụ 91; bỏ trống khi nơi ấy chỉ xếp mức. | Points. As the former agency gave them, e.g. 91; left out where it gave a level alone.`,
      level: id`Mức xếp loại | Mã mức xếp loại, ví dụ tot. | Level. Id of the level, e.g. tot.`,
      basis: text`Căn cứ | Văn bản chuyển giao kết quả, ví dụ CV 45/SNV. | Basis. The paper that handed it over, e.g. CV 45/SNV.`,
    }),
  ),
);

const pendingKind = word('complaint', 'denunciation', 'investigation', 'discipline');
export type PendingKind = WordOf<typeof pendingKind>;
const pending = define(
  'pending',
  list(
    item(['kind', 'from'], {
      kind: pendingKind`Loại việc | Loại: complaint (khiếu nại), denunciation (tố cáo), investigation (thanh tra, kiểm tra, điều tra), discipline (đang xem xét kỷ luật). | Kind. complaint, denunciation, investigation or discipline.`,
      from: day`Từ ngày | Ngày thụ lý, ví dụ 2017-05-02. | From. The day it was taken up, e.g. 2017-05-02.`,
      to: day`Đến ngày | Ngày có kết luận, ví dụ 2017-06-30; bỏ trống nếu chưa xong. | To. The day it was settled; left out means it is still open.`,
      document: text`Văn bản | Số văn bản thụ lý hoặc kết luận, ví dụ 08/TB-…. | Document. Number of the paper, e.g. 08/TB-….`,
      note: remark`Ghi chú | Nói thêm về việc này, ví dụ Kết luận không có vi phạm. | Note. Anything more about it.`,
    }),
  ),
);

const council = define(
  'council',
  keysOf(
    item([], {
      decision: text`Số quyết định | Số quyết định thành lập Hội đồng, ví dụ 57/QĐ-…. | Decision. The one that set the Council up, e.g. 57/QĐ-….`,
      from: day`Từ ngày | Ngày Hội đồng được thành lập hoặc thay đổi, ví dụ 2016-09-30. | From. The first day of these seats, e.g. 2016-09-30.`,
      to: day`Đến ngày | Ngày cuối của thành phần này, ví dụ 2018-12-31; bỏ trống nếu còn. | To. The last day of these seats; left out means still.`,
      chair: id`Chủ tịch Hội đồng | Mã của Chủ tịch Hội đồng, ví dụ nguyen-van-an. | Chair. Id of the chair, e.g. nguyen-van-an.`,
      deputies: list(id)`Phó Chủ tịch | Mã của các Phó Chủ tịch Hội đồng, ví dụ [tran-thi-binh]. | Deputies. Ids of the vice-chairs, e.g. [tran-thi-binh].`,
      secretary: id`Thư ký | Mã của thư ký Hội đồng, ví dụ le-van-cuong. | Secretary. Id of the secretary, e.g. le-van-cuong.`,
      members: list(id)`Ủy viên | Mã của các ủy viên Hội đồng, ví dụ [tran-thi-binh, le-van-cuong]. | Members. Ids of the other seats, e.g. [tran-thi-binh, le-van-cuong].`,
    }),
  ),
);

const postOrId = define(
  'postOrId',
  idOr(
    item(['member'], {
      member: id`Mã cá nhân | Mã của người giữ chức vụ, ví dụ tran-thi-binh. | Member. Id of who holds the post, e.g. tran-thi-binh.`,
      from: day`Từ ngày | Ngày bắt đầu giữ chức vụ, ví dụ 2016-01-01. | From. The first day in the post, e.g. 2016-01-01.`,
      to: day`Đến ngày | Ngày thôi giữ chức vụ, ví dụ 2017-03-31; bỏ trống nếu còn giữ. | To. The last day in the post; left out means still.`,
    }),
  ),
);

const deputyOrId = define(
  'deputyOrId',
  idOr(
    item(['member'], {
      member: id`Mã cá nhân | Mã của cấp phó, ví dụ le-van-cuong. | Member. Id of the deputy, e.g. le-van-cuong.`,
      inCharge: some(id)`Được giao phụ trách | Mã các phòng, cá nhân được giao phụ trách, ví dụ [phong-hai, pham-thi-dung]; không ghi là cả tập thể này. | In charge. Ids of units and members in the deputy's charge, e.g. [phong-hai]; left out: this unit.`,
      from: day`Từ ngày | Ngày bắt đầu giữ chức vụ, ví dụ 2016-01-01. | From. The first day in the post, e.g. 2016-01-01.`,
      to: day`Đến ngày | Ngày thôi giữ chức vụ, ví dụ 2017-03-31; bỏ trống nếu còn giữ. | To. The last day in the post; left out means still.`,
    }),
  ),
);

const duties = define(
  'duties',
  list(
    item(['id', 'text'], {
      id: id`Mã nhiệm vụ | Mã để thang điểm dẫn tới nhiệm vụ, ví dụ nhiem-vu-1. | Duty id. What criteria refer to, e.g. nhiem-vu-1.`,
      text: text`Nội dung nhiệm vụ | Nhiệm vụ được giao, ví dụ Tham mưu chính sách dân tộc. | Text. The duty in words, e.g. Tham mưu chính sách dân tộc.`,
      from: day`Từ ngày | Ngày bắt đầu, tính cả ngày đó, ví dụ 2016-10-03. | From. The first day, inclusive, e.g. 2016-10-03.`,
      to: day`Đến ngày | Ngày kết thúc, tính cả ngày đó, ví dụ 2017-03-31; bỏ trống nghĩa là chưa kết thúc. | To. The last day, inclusive, e.g. 2017-03-31; left out means open.`,
    }),
  ),
);

/** Units and members, their duties, from when to when. */
export const organization = item([], {
  units: list(
    item(['id', 'name'], {
      id: id`Mã tập thể | Mã viết thường không dấu, nối bằng gạch ngang, ví dụ phong-mot. | Unit id. ASCII, small letters and hyphens, e.g. phong-mot.`,
      name: text`Tên tập thể | Tên đầy đủ của phòng, ví dụ Phòng Chính sách – Dân tộc. | Name. In full, e.g. Phòng Chính sách – Dân tộc.`,
      short: text`Tên ngắn | Tên dùng trong bảng hẹp, ví dụ Phòng CS – Dân tộc. | Short. For narrow tables, e.g. Phòng CS – Dân tộc.`,
      head: id`Trưởng đơn vị | Mã của người đứng đầu, ví dụ tran-thi-binh. | Head. Id of the one head, without dates, e.g. tran-thi-binh.`,
      heads: list(postOrId)`Các đời trưởng | Những người đứng đầu theo thời gian, ví dụ [{member: tran-thi-binh, from: 2016-01-01}]. | Heads. Who was head from when to when, e.g. [{member: tran-thi-binh, from: 2016-01-01}].`,
      deputies: list(deputyOrId)`Cấp phó | Những người là cấp phó, ví dụ [le-van-cuong] hoặc [{member: le-van-cuong, from: 2016-01-01}]. | Deputies. Ids, or maps with dates, e.g. [le-van-cuong].`,
      duties: duties`Nhiệm vụ | Nhiệm vụ của phòng, ví dụ [{id: nhiem-vu-1, text: Tham mưu chính sách dân tộc}]. | Duties. What the unit is there for, e.g. [{id: nhiem-vu-1, text: …}].`,
      pending: pending`Việc đang xem xét | Khiếu nại, tố cáo, thanh tra đối với chính tập thể, ví dụ [{kind: complaint, from: 2017-05-02}]. | Pending. Complaints and inquiries about the unit itself, e.g. [{kind: complaint, from: 2017-05-02}].`,
      brought: brought`Kết quả mang theo | Kết quả của tập thể do cơ quan cũ chuyển giao, ví dụ [{period: 2017-01, points: 91, level: tot, basis: CV 45/SNV}]. | Brought. Results of the unit that a former agency handed over, e.g. [{period: 2017-01, points: 91, level: tot, basis: CV 45/SNV}].`,
      rated: flag`Có xếp loại | Ghi false nếu tập thể này không chấm điểm, ví dụ Lãnh đạo Ban. | Rated. false: never due itself.`,
      from: day`Từ ngày | Ngày thành lập phòng, ví dụ 2016-01-01. | From. The first day of the unit, e.g. 2016-01-01.`,
      to: day`Đến ngày | Ngày giải thể hoặc sáp nhập, ví dụ 2018-12-31. | To. The last day of the unit, e.g. 2018-12-31.`,
    }),
  )`Tập thể | Các phòng, ban theo thứ tự của cơ quan, ví dụ [{id: phong-mot, name: Phòng Một}]. | Units. The collectives in the office's own order, e.g. [{id: phong-mot, name: Phòng Một}].`,
  positions: list(
    item(['name'], {
      name: text`Tên chức vụ | Tên chức vụ viết đầy đủ, ví dụ Trưởng phòng. | Name. In full, e.g. Trưởng phòng.`,
      short: text`Viết tắt | Cách viết tắt trong bảng, ví dụ TP. | Short. For tables, e.g. TP.`,
    }),
  )`Chức vụ | Các chức vụ và cách viết tắt, ví dụ [{name: Trưởng phòng, short: TP}]. | Positions. Posts and their short forms, e.g. [{name: Trưởng phòng, short: TP}].`,
  groups: list(
    item(['id', 'name'], {
      id: id`Mã nhóm | Mã mà mục group của từng người dẫn tới, ví dụ chuyen-vien. | Group id. What members refer to, e.g. chuyen-vien.`,
      name: text`Tên nhóm | Tên nhóm người có nhiệm vụ tương tự, ví dụ Chuyên viên. | Name. Of people with similar tasks, e.g. Chuyên viên.`,
    }),
  )`Nhóm | Các nhóm người có nhiệm vụ tương tự, để tính tỷ lệ, ví dụ [{id: chuyen-vien, name: Chuyên viên}]. | Groups. People with similar tasks, for quotas, e.g. [{id: chuyen-vien, name: Chuyên viên}].`,
  council: oneOrSome(
    council,
  )`Hội đồng | Hội đồng Thi đua - Khen thưởng, ví dụ {chair: nguyen-van-an, secretary: le-van-cuong}; thay đổi thì ghi danh sách, mỗi mục có from. | Council. The Emulation and Commendation Council, e.g. {chair: nguyen-van-an, secretary: le-van-cuong}; a list, each with from, where it changed.`,
  members: list(
    item(['id', 'name', 'assignments'], {
      id: id`Mã cá nhân | Mã viết thường không dấu, nối bằng gạch ngang, ví dụ nguyen-van-an. | Member id. ASCII, small letters and hyphens, e.g. nguyen-van-an.`,
      name: text`Họ và tên | Họ và tên đầy đủ, ví dụ Nguyễn Văn An. | Name. In full, e.g. Nguyễn Văn An.`,
      honorific: word('Ông', 'Bà')`Cách xưng hô | Ghi Ông hoặc Bà. | Honorific. Ông or Bà.`,
      group: id`Nhóm công việc | Mã nhóm người có nhiệm vụ tương tự, để tính tỷ lệ, ví dụ chuyen-vien. | Group. People with similar tasks, for quotas, e.g. chuyen-vien.`,
      assignments: list(
        item(['unit'], {
          unit: id`Mã tập thể | Mã phòng nơi công tác, ví dụ phong-mot. | Unit. Id of the unit, e.g. phong-mot.`,
          position: text`Chức vụ | Chức vụ, chức danh, ví dụ Chuyên viên. | Position. The post, e.g. Chuyên viên.`,
          from: day`Từ ngày | Ngày bắt đầu công tác ở đó, ví dụ 2016-01-01. | From. The first day there, e.g. 2016-01-01.`,
          to: day`Đến ngày | Ngày cuối công tác ở đó, ví dụ 2017-03-31; bỏ trống nếu còn công tác. | To. The last day there; left out means still.`,
        }),
      )`Quá trình công tác | Các phòng và chức vụ đã giữ, ví dụ [{unit: phong-mot, position: Chuyên viên, from: 2016-01-01}]. | Assignments. Units and posts over time; the last open one is today’s.`,
      duties: duties`Nhiệm vụ cá nhân | Nhiệm vụ giao riêng cho người này, ví dụ [{id: an-1, text: Theo dõi Chương trình 135}]. | Duties. What this person alone is charged with, e.g. [{id: an-1, text: …}].`,
      discipline: list(
        item(['form', 'date'], {
          form: id`Hình thức kỷ luật | Mã hình thức kỷ luật, ví dụ khien-trach hoặc canh-cao. | Form. Id of the form, e.g. khien-trach (reprimand).`,
          date: day`Ngày quyết định | Ngày của quyết định kỷ luật, ví dụ 2017-03-02. | Date. The day of the decision, e.g. 2017-03-02.`,
          decision: text`Số quyết định | Số quyết định kỷ luật, ví dụ 12/QĐ-…. | Decision. Its number, e.g. 12/QĐ-….`,
          countedIn: whole(1900, 9999)`Tính vào năm | Năm mà hình thức kỷ luật được tính, nếu khác năm quyết định, ví dụ 2016. | Counted in. The year it counts in, and no other, e.g. 2016.`,
        }),
      )`Kỷ luật | Các quyết định kỷ luật, ví dụ [{form: khien-trach, date: 2017-03-02, decision: 12/QĐ-…}]. | Discipline. Decisions against this person, e.g. [{form: khien-trach, date: 2017-03-02}].`,
      joined: day`Ngày vào ngành | Ngày bắt đầu làm việc trong cơ quan nhà nước, ví dụ 2010-06-01; không ghi thì lấy ngày công tác đầu tiên. | Joined. The first day in public service, e.g. 2010-06-01; left out: that of the first assignment.`,
      pending: pending`Việc đang xem xét | Khiếu nại, tố cáo, thanh tra, kỷ luật đang xem xét, ví dụ [{kind: denunciation, from: 2017-05-02}]. | Pending. Complaints and inquiries still open, e.g. [{kind: denunciation, from: 2017-05-02}].`,
      leave: list(
        item(['kind', 'from'], {
          kind: leaveKind`Loại nghỉ | Loại nghỉ: leave (phép), sick (ốm), maternity (thai sản), study (đi học), unpaid (không lương), other (khác). | Kind. leave, sick, maternity, study, unpaid or other.`,
          from: day`Từ ngày | Ngày đầu nghỉ, ví dụ 2017-01-09. | From. The first day away, e.g. 2017-01-09.`,
          to: day`Đến ngày | Ngày cuối nghỉ, ví dụ 2017-04-09; bỏ trống nếu chưa trở lại. | To. The last day away; left out means open.`,
          document: text`Giấy tờ | Đơn, giấy ra viện, quyết định làm căn cứ cho nghỉ, ví dụ QĐ 15/QĐ-…. | Document. The paper it rests on, e.g. QĐ 15/QĐ-….`,
          note: remark`Ghi chú | Nói thêm về lần nghỉ, ví dụ Cao cấp lý luận chính trị. | Note. Anything more about it.`,
        }),
      )`Nghỉ dài ngày | Các lần nghỉ dài ngày, ví dụ [{kind: study, from: 2017-01-09, to: 2017-04-09}]. | Leave. Longer absences, e.g. [{kind: study, from: 2017-01-09, to: 2017-04-09}].`,
      brought: brought`Kết quả mang theo | Kết quả do cơ quan cũ chuyển giao, ví dụ [{period: 2017-01, points: 91, level: tot, basis: CV 45/SNV}]. | Brought. Results a former agency handed over, e.g. [{period: 2017-01, points: 91, level: tot, basis: CV 45/SNV}].`,
    }),
  )`Cá nhân | Từng cá nhân theo thứ tự của cơ quan, ví dụ [{id: nguyen-van-an, name: Nguyễn Văn An}]. | Members. The people in the office's own order, e.g. [{id: nguyen-van-an, name: Nguyễn Văn An}].`,
})`Tập thể và cá nhân | Tệp organization.yaml: các phòng, từng cá nhân, nhiệm vụ và thời gian công tác. | Organization. Units and members, their duties, from when to when.`;
