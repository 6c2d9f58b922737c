import { define, list } from '../shape.ts';
import { fromTo } from './keys.ts';
import { basePeriod, day, flag, id, item, keysOf, oneOrSome, period, plainId, someOr, text, word } from './shapes.ts';

const agency = define(
  'agency',
  keysOf(
    item(['name'], {
      name: text`Tên cơ quan | Tên đầy đủ của cơ quan, ví dụ Ban Dân tộc tỉnh Ninh Thuận. | Name. Full name of the agency, e.g. Ban Dân tộc tỉnh Ninh Thuận.`,
      parent: text`Cơ quan cấp trên | Tên cơ quan chủ quản, ví dụ Ủy ban nhân dân tỉnh Ninh Thuận. | Parent. The agency above, e.g. Ủy ban nhân dân tỉnh Ninh Thuận.`,
      symbol: text`Ký hiệu | Ký hiệu của cơ quan trong số văn bản, ví dụ BDT. | Symbol. Abbreviation in paper numbers, e.g. BDT.`,
      place: text`Địa danh | Địa danh ghi trước ngày tháng của văn bản, ví dụ Ninh Thuận. | Place. The place before the date of a paper, e.g. Ninh Thuận.`,
      mandate: text`Căn cứ thẩm quyền | Văn bản quy định chức năng, nhiệm vụ của cơ quan, ghi như trong căn cứ của quyết định, ví dụ Quyết định số 12/2016/QĐ-UBND ngày 15/02/2016 của UBND tỉnh quy định chức năng, nhiệm vụ của Ban Dân tộc. | Mandate. The paper that says what the agency may decide, as a decision cites it, e.g. Quyết định số 12/2016/QĐ-UBND ….`,
      header: item([], {
        parent: text`Dòng trên | Tên cơ quan cấp trên như in ở đầu văn bản, ví dụ UBND TỈNH NINH THUẬN. | Upper line. The parent as printed, e.g. UBND TỈNH NINH THUẬN.`,
        own: text`Dòng dưới | Tên cơ quan như in ở đầu văn bản, ví dụ BAN DÂN TỘC. | Lower line. The agency as printed, e.g. BAN DÂN TỘC.`,
      })`Đầu văn bản | Tên hai cơ quan như in ở đầu văn bản, ví dụ {parent: UBND TỈNH NINH THUẬN, own: BAN DÂN TỘC}. | Header. The two names as the papers' head prints them.`,
      council: item([], {
        letterhead: item([], {
          parent: text`Dòng trên | Tên cơ quan của Hội đồng như in ở đầu văn bản của Hội đồng, ví dụ BAN DÂN TỘC TỈNH NINH THUẬN. | Upper line. The Council's agency as printed, e.g. BAN DÂN TỘC TỈNH NINH THUẬN.`,
          own: text`Dòng dưới | Tên Hội đồng như in ở đầu văn bản, ví dụ HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG. | Lower line. The Council as printed, e.g. HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG.`,
        })`Đầu văn bản | Hai dòng ở đầu văn bản của Hội đồng, ví dụ {parent: BAN DÂN TỘC TỈNH NINH THUẬN, own: HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG}. | Letterhead. Both lines at the head of the Council's papers.`,
        symbol: text`Ký hiệu | Ký hiệu của Hội đồng trong số văn bản, ví dụ HĐTĐKT; số của Hội đồng là hệ thống số riêng. | Symbol. Of the Council in paper numbers, e.g. HĐTĐKT; they are a series of its own.`,
      })`Văn bản của Hội đồng | Ghi khi Hội đồng ban hành văn bản dưới tên mình, ví dụ {symbol: HĐTĐKT}; không ghi thì văn bản mang tên cơ quan. | Papers of the Council. Where it issues papers in its own name, e.g. {symbol: HĐTĐKT}; else they carry the agency's.`,
      signers: list(
        item(['post', 'name'], {
          post: text`Chức vụ | Chức vụ in trên tên người ký, ví dụ Trưởng ban. | Post. Printed above the signer's name, e.g. Trưởng ban.`,
          name: text`Họ và tên | Họ và tên người ký, chưa rõ thì ghi dấu …. | Name. Full name of the signer; … where it is not known.`,
          ...fromTo,
        }),
      )`Người ký | Những người ký văn bản theo thời gian, ví dụ [{post: Trưởng ban, name: …, from: 2016-01-01}]. | Signers. Who signs papers, over time, e.g. [{post: Trưởng ban, name: …, from: 2016-01-01}].`,
      from: day`Từ ngày | Ngày bắt đầu dùng tên này, khi tên cơ quan có thay đổi, ví dụ 2020-01-01. | From. The day this name came into use, e.g. 2020-01-01.`,
    }),
  ),
);

/** Who we are, which regulation, the calendar. */
export const workspace = item(['agency', 'regulation'], {
  agency: oneOrSome(agency)`Cơ quan | Tên và thông tin cơ quan, ví dụ {name: Ban Dân tộc tỉnh Ninh Thuận}; tên đổi thì ghi danh sách, mỗi mục có from. | Agency. Who we are; a list, each with from, where the name changed.`,
  locale: word('vi', 'en')`Ngôn ngữ | Ngôn ngữ hiển thị: vi là tiếng Việt, en là tiếng Anh. | Locale. Language of the screen: vi or en.`,
  regulation: someOr(
    plainId,
    item(['use'], {
      use: id`Mã quy chế | Mã của quy chế áp dụng từ ngày đó, ví dụ quy-che. | Use. Id of the regulation, e.g. quy-che.`,
      from: day`Từ ngày | Ngày quy chế bắt đầu áp dụng, ví dụ 2016-09-19. | From. The day it comes into force, e.g. 2016-09-19.`,
    }),
  )`Quy chế áp dụng | Mã quy chế, ví dụ quy-che; thay đổi theo thời gian thì ghi [{use: quy-che, from: 2016-09-19}]. | Regulation. Id of the one in force, e.g. quy-che, or a list [{use, from}].`,
  calendar: item([], {
    weekBelongsTo: word('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')`Ngày quyết định tuần | Thứ trong tuần quyết định tuần đó thuộc tháng nào, ví dụ thursday (thứ Năm). | Deciding weekday. The day whose date decides a week's month, e.g. thursday.`,
    start: basePeriod`Kỳ bắt đầu chấm | Tuần đầu tiên được chấm điểm, ví dụ 2016-W40. | Start. The first week that is scored, e.g. 2016-W40.`,
    end: basePeriod`Kỳ chấm cuối | Tuần cuối cùng được chấm điểm, ví dụ 2020-W53. | End. The last week that is scored, e.g. 2020-W53.`,
    skip: list(
      item(['period'], {
        period: basePeriod`Kỳ | Tuần không chấm điểm, ví dụ 2017-W04. | Period. The week that is not scored, e.g. 2017-W04.`,
        reason: text`Lý do | Lý do không chấm, ví dụ Nghỉ Tết Nguyên đán. | Reason. Why it is not scored, e.g. Nghỉ Tết Nguyên đán.`,
      }),
    )`Kỳ không chấm | Những tuần không chấm điểm và lý do, ví dụ [{period: 2017-W04, reason: Nghỉ Tết}]. | Skipped. Weeks that are not scored, and why, e.g. [{period: 2017-W04, reason: Nghỉ Tết}].`,
    holidays: list(
      item(['from', 'to'], {
        from: day`Từ ngày | Ngày nghỉ đầu tiên, ví dụ 2017-01-26. | From. The first day off, e.g. 2017-01-26.`,
        to: day`Đến ngày | Ngày nghỉ cuối cùng, ví dụ 2017-02-01. | To. The last day off, e.g. 2017-02-01.`,
        name: text`Dịp nghỉ | Nghỉ dịp gì, ví dụ Tết Nguyên đán. | Name. What they are, e.g. Tết Nguyên đán.`,
      }),
    )`Ngày nghỉ | Những ngày nghỉ lễ, Tết, nghỉ bù; không tính là ngày làm việc, ví dụ [{from: 2017-01-26, to: 2017-02-01, name: Tết Nguyên đán}]. | Holidays. Days that are no working days, e.g. [{from: 2017-01-26, to: 2017-02-01, name: Tết Nguyên đán}].`,
    cutoffs: list(
      item(['period', 'last'], {
        period: period`Kỳ xếp loại | Kỳ được xếp loại trước khi kết thúc, ví dụ 2017. | Period. The period rated early, e.g. 2017.`,
        last: basePeriod`Tuần cuối tính điểm | Tuần cuối cùng được tính vào kỳ, ví dụ 2017-W48. | Last. The last week that counts, e.g. 2017-W48.`,
        carry: flag`Phần sau tính vào kỳ sau | Ghi true nếu những kỳ chấm sau đó được tính vào kỳ kế tiếp, ví dụ tháng 12 tính vào năm sau. | Carry. true: what is scored after it counts in the next period, as December does in the next year.`,
      }),
    )`Chốt số liệu | Kỳ được xếp loại trước khi kết thúc, ví dụ [{period: 2017, last: 2017-W48}]. | Cut-offs. Periods rated before they end, e.g. [{period: 2017, last: 2017-W48}].`,
  })`Lịch chấm điểm | Cách tính tuần và thời gian chấm điểm, ví dụ {start: 2016-W40}. | Calendar. Which weeks are scored and where they belong, e.g. {start: 2016-W40}.`,
})`Khai báo cơ quan | Tệp emul.yaml: cơ quan nào, theo quy chế nào, lịch chấm ra sao. | Workspace. Who we are, which regulation, the calendar.`;
