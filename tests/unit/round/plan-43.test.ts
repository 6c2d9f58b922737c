import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXAMPLE } from '../commands/emul.ts';

/**
 * Plan 43/KH-BDT sentence by sentence: the clause each stands in, the words it begins with and those it ends with. Only
 * these are kept here; the paper itself names people and lies outside of the repository.
 */
const SENTENCES: readonly (readonly [clause: string, begins: string, ends: string])[] = [
  ['I', 'xây dựng mô hình tổ chức thi đua có hiệu quả', 'toàn ban dân tộc'],
  ['I', 'đẩy mạnh và nâng cao hiệu quả các phong trào', 'cơ quan vững mạnh'],
  ['I', 'có kế hoạch cụ thể, phân công thực hiện', 'giai đoạn 2016-2020'],
  ['II.1a', 'xây dựng kế hoạch phát động thi đua, nội dung', 'các biện pháp thực hiện'],
  ['II.1b', 'triển khai đăng ký thi đua cho từng tập thể', 'thuộc ban'],
  ['II.1c', 'kiểm tra, đôn đốc thực hiện kế hoạch phát động', 'bài học kinh nghiệm)'],
  ['II.1c', 'từng tập thể, cá nhân trong cơ quan tự kiểm tra', 'chỉ tiêu đã đăng ký'],
  ['II.1c', 'tổ chức họp giao ban công tác tuần', 'hạn chế, tồn tại'],
  ['II.2a', 'tổ chức đánh giá, xếp loại tập thể, cá nhân', 'và chưa hoàn thành'],
  ['II.2b', 'lựa chọn những tập thể, cá nhân tiêu biểu', 'khen thưởng'],
  ['III.1', 'căn cứ quá trình phấn đấu và các danh hiệu', 'điển hình tiên tiến'],
  ['III.1', 'quyết định chọn tập thể, cá nhân', 'phân công tổ chức thực hiện'],
  ['III.2', 'căn cứ chức năng, nhiệm vụ của tập thể', 'tiêu chí thi đua cho tập thể, cá nhân'],
  ['III.2', 'xây dựng dự thảo thang bảng điểm thi đua', 'ban hành thực hiện'],
  ['III.2', 'đánh giá phân loại thi đua theo đợt', 'xây dựng tổ chức của tập thể'],
  ['III.2', 'tổ chức sơ kết rút kinh nghiệm: 6 tháng 1 lần', 'hội đồng thi đua - khen thưởng ban)'],
  ['III.3', 'trong quá trình triển khai xây dựng điển hình', 'nhân rộng trong toàn cơ quan'],
  ['IV.1', 'xây dựng kế hoạch điển hình tiên tiến', 'giai đoạn 2016-2020'],
  ['IV.1', 'ban hành các văn bản lượng hóa chức năng', 'căn cứ đánh giá phân loại thi đua'],
  ['IV.1', 'định kỳ đánh giá kết quả thi đua', 'để tổng hợp phân loại'],
  ['IV.2', 'xây dựng chương trình hành động phấn đấu', 'nhiệm vụ được giao'],
  ['IV.3', 'chỉ đạo, đôn đốc phòng chính sách – dân tộc', 'xây dựng điển hình tiên tiến'],
  ['IV.4', 'theo chức năng nhiệm vụ được phân công', 'công tác xây dựng điển hình tiên tiến'],
  ['IV.5', 'hướng dẫn, kiểm tra đôn đốc', 'việc thực hiện'],
  ['IV.5', 'tổ chức sơ kết, tổng kết công tác điển hình', 'cho lãnh đạo ban biết chỉ đạo'],
];

/** Who is charged, clause by clause: by post and division alone, as far as the plan says it. */
const CHARGED: Readonly<Record<string, readonly object[]>> = {
  'III.2': [{ unit: 'cs-dt' }, { post: 'Cá nhân được chọn xây dựng điển hình tiên tiến' }],
  'IV.1': [{ head: 'cs-dt' }],
  'IV.2': [{ post: 'Cá nhân được chọn xây dựng điển hình tiên tiến' }],
  'IV.3': [{ post: 'Phó Trưởng ban' }],
  'IV.4': [{ unit: 'kh-th' }, { unit: 'thanh-tra' }, { unit: 'van-phong' }],
  'IV.5': [{ unit: 'van-phong' }],
};

const plan = parse(readFileSync(join(EXAMPLE, 'plans', '43-KH-BDT.yaml'), 'utf8'));
const charged: { clause: string; text: string; who: object[]; each?: string }[] = [
  ...plan.assignments,
  ...plan.reviews,
];
const items: { clause: string; text: string }[] = [...plan.goals, ...plan.tasks, ...charged];
const said = ({ text }: { text: string }) => text.normalize('NFC').toLowerCase();

test.each(SENTENCES)('%s: “%s … %s” stands in the example’s plan once', (clause, begins, ends) => {
  const found = items.filter(
    (one) => one.clause === clause && said(one).startsWith(begins) && said(one).endsWith(ends),
  );
  expect(found).toHaveLength(1);
});

test('and nothing else does', () => {
  expect(items).toHaveLength(SENTENCES.length);
});

test('who is charged is a post or a division, the one of its clause', () => {
  for (const { clause, who } of charged) expect([clause, who]).toEqual([clause, CHARGED[clause]]);
});

test('reviews and ratings come every six months, as the plan says', () => {
  expect(plan.reviews.map(({ each }: { each: string }) => each)).toEqual(['half-year', 'half-year']);
});
