import { list, oneOf, optional, orNull, string } from '../shape.ts';
import { anything, output, unread } from './keys.ts';
import { edition } from './shared.ts';

/** What emul criteria diff --json writes. */
export const criteriaDiff = output('criteria-diff', {
  unread,
  before: edition`Bản cũ | Bản cũ. | Before. The older edition.`,
  after: edition`Bản mới | Bản mới. | After. The newer edition.`,
  changes: list({
    about: oneOf('scale', 'group', 'criterion', 'grade', 'event', 'bonus', 'level', 'condition')`Về điều gì | scale, group, criterion, grade, event, bonus, level hoặc condition. | About. What kind of thing it is.`,
    kind: oneOf('added', 'removed', 'changed', 'moved')`Loại thay đổi | added: thêm; removed: bỏ; changed: đổi; moved: đổi thứ tự. | Kind. What happened to it.`,
    id: orNull(string)`Mã | Mã nhóm, tiêu chí, sự việc hoặc mức, theo bản mới; null: cả thang điểm. | Id. Of the group, criterion, event or level, as the newer edition has it; null: the whole.`,
    field: optional(string)`Mục | Mục nào của nó thay đổi. | Field. Which field of it changed.`,
    before: anything`Trước | Giá trị ở bản cũ; null: không có, hoặc là điểm của thang không hiện điểm. | Before. What the older edition says; null: nothing, or points of a scale that shows none.`,
    after: anything`Sau | Giá trị ở bản mới; null: không có, hoặc là điểm của thang không hiện điểm. | After. What the newer edition says; null: nothing, or points of a scale that shows none.`,
    message: string`Bằng lời | Thay đổi ấy bằng lời. | Message. The same in words of the language asked for.`,
  })`Các thay đổi | Từng thay đổi theo thứ tự của bản mới. | Changes. In the order of the newer edition.`,
  affected: orNull(
    list({
      kind: oneOf('member', 'unit')`Loại đối tượng | member là cá nhân, unit là tập thể. | Kind. member or unit.`,
      id: string`Mã | Mã của cá nhân hoặc tập thể. | Id. Of the member or unit.`,
      name: string`Tên | Họ tên hoặc tên tập thể. | Name. As in organization.yaml.`,
      unit: string`Tập thể | Mã tập thể khi ấy. | Unit. Its id on that day.`,
      position: orNull(string)`Chức vụ | Chức vụ khi ấy; null: không ghi. | Position. On that day.`,
      from: string`Từ ngày | Ngày đầu chịu tác động. | From. The first day in the time of effect.`,
      change: oneOf('stays', 'joins', 'leaves')`Thay đổi | stays: vẫn thuộc; joins: mới thuộc; leaves: không còn thuộc thang này. | Change. Under it before and after, newly, or no longer.`,
    }),
  )`Ai chịu tác động | Tập thể, cá nhân chịu tác động; null: ngoài sổ nên không biết. | Affected. Whom it touches; null outside of a workspace.`,
})`So sánh hai bản | Kết quả của emul criteria diff --json. | Criteria diff. What emul criteria diff --json writes.`;
