import { evened } from './said.ts';

/** What the lines say that show how a blank table is filled in: cells by the keys of their columns. */
export type ExampleLine = Readonly<Record<string, string>>;

/** A group with a criterion of each common kind. */
export const EXAMPLE_LINES: readonly ExampleLine[] = [
  { id: 'A', title: 'Kết quả thực hiện nhiệm vụ', max: '70' },
  { id: 'A1', title: 'Chất lượng tham mưu, văn bản', max: '40', mode: 'mark' },
  { id: 'A2', title: 'Tiến độ công việc', max: '30', mode: 'deduct', floor: '0' },
  { title: 'Chậm thời hạn (việc bị trừ: một dòng dưới tiêu chí)', points: '2', per: 'lần' },
  { id: 'B', title: 'Ý thức tổ chức kỷ luật', max: '30' },
  { id: 'B1', title: 'Tác phong, thái độ phục vụ', max: '30', mode: 'grade' },
  { title: 'Tốt', points: '30' },
  { title: 'Khá', points: '24' },
];

export const EXAMPLE_EVENTS: readonly ExampleLine[] = [
  { side: 'bonus', title: 'Sáng kiến được công nhận', points: '3', per: 'việc' },
  { side: 'penalty', title: 'Vi phạm bị lập biên bản', points: '0', per: 'lần' },
];

const TITLES = new Set([...EXAMPLE_LINES, ...EXAMPLE_EVENTS].map(({ title = '' }) => evened(title)));

/** Whether a text is one that emul wrote as an example, or nothing. */
export function isExampleTitle(text: string): boolean {
  return evened(text) === '' || TITLES.has(evened(text));
}
